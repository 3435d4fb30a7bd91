import CLinux

/// What this process keeps of the memory that it has used: the C library holds on to all of it otherwise.
public enum ProcessMemory {
    /// To be called by what lives long and stays small, before it begins: from now on what is large is given back as
    /// soon as it is freed. Slower where large arrays come and go all the time.
    public static func spare() { CLinux_spare_memory() }

    /// Gives back what is free, after something large has been read. Takes about a millisecond.
    public static func giveBack() { CLinux_give_back_memory() }
}
