import CafeModel
import CafeSystem

extension HubServer {
    /// Listens at the first place that can be had, and writes it down for those who look elsewhere.
    func listen() throws(HubFailure) {
        var failure = HubFailure(.notAnswering)
        for path in folder.sockets {
            do throws(HubFailure) {
                try makeSocketFolder(of: path)
                try listen(at: path)
                return
            } catch {
                failure = error
            }
        }
        throw failure
    }

    private func listen(at path: String) throws(HubFailure) {
        do {
            let listener = try LocalListener.listen(path)
            self.listener = listener
            poller.watch(listener.descriptor.number, for: .reading)
            // Only a help for those with another environment: the disk may be full.
            try? Files.writeAtomically(folder.record, Array(path.utf8))
        } catch {
            throw HubFailure(.system(error))
        }
    }

    /// Others could put their own socket into a folder of theirs, and take the place of the hub.
    private func makeSocketFolder(of path: String) throws(HubFailure) {
        let parent = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        do {
            try Files.makeFolder(parent)
            guard try Files.owner(parent) == ProcessIdentity.uid else {
                throw HubFailure(.foreignSocketFolder(parent))
            }
            if try Files.permissions(parent) & 0o077 != 0 { try Files.setPermissions(parent, 0o700) }
        } catch let error as SystemError {
            throw HubFailure(.system(error))
        } catch let error as HubFailure {
            throw error
        } catch {
            throw HubFailure(.foreignSocketFolder(parent))
        }
    }

    /// Listens again when somebody has removed the socket, as those who tidy up `/tmp` do.
    func checkSocket() {
        let boot = now.boot
        guard !isStopping, boot - socketChecked >= Self.socketCheck else { return }
        socketChecked = boot
        // Whoever moves or removes the folder means something else from now on by its name: what would be said to be
        // saved could not be found there.
        guard lock.isInPlace else {
            log.note(.error, "folder-gone", ("folder", folder.path))
            return hub.stop(.stopping)
        }
        if let listener, Files.exists(listener.path) {
            poller.watch(listener.descriptor.number, for: .reading)
            return
        }
        if let number = listener?.descriptor.number { poller.forget(number) }
        listener = nil
        do throws(HubFailure) {
            try listen()
            log.note(.warning, "listening-again", ("socket", socketPath))
        } catch {
            log.note(.error, "cannot-listen", ("code", String(error.exitCode)))
        }
    }
}
