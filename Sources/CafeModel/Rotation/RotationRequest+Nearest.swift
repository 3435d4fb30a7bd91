extension RotationRequest {
    /// The request without what contradicts itself, and what was left out, in the order in which it was found. What
    /// cannot be planned at all (nobody, no tables) stays as it is.
    public var nearestPossible: (request: RotationRequest, left: [RotationFault]) {
        var nearest = self
        var left: [RotationFault] = []
        while true {
            do throws(RotationFault) {
                try nearest.check()
                return (nearest, left)
            } catch {
                left.append(error)
                guard let next = error.nearest(to: nearest), next != nearest else { return (nearest, left) }
                nearest = next
            }
        }
    }
}
