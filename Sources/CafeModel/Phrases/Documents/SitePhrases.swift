/// The words of the website that anybody may read, and of the folders that `expediente` and `publicar` write.
public protocol SitePhrases: Sendable {
    /// A word of the website.
    func site(_ word: SiteWord) -> String
    /// Until when the site is true: *Actualizado el 3 de diciembre de 2026*.
    func siteUpdated(_ day: String) -> String
    /// How many contributions a recorder has reviewed, of all that count.
    func siteReviewed(_ reviewed: Int, of all: Int) -> String
    /// What happened to a commitment.
    func site(_ change: SiteChange) -> String
    /// The website is there.
    func siteAt(_ path: String, files: Int) -> String
    /// The file of the archive is there.
    func dossierAt(_ path: String, files: Int) -> String
    /// A file of that name is there that was not written by us.
    func folderHasForeign(_ path: String) -> String
    /// The folder holds another session's documents.
    func folderOfAnother(_ path: String) -> String
    /// The list of files in the folder cannot be read.
    func folderManifestUnreadable(_ path: String) -> String
    /// A format is left out of the file of the archive.
    func dossierWithout(_ format: String) -> String
}
