import CafeModel

extension HubActivity {
    func encode(into w: inout JSONWriter) {
        w.field("running", running)
        w.field("commands", commands)
        w.field("refusals", refusals)
        w.field("unsaved", unsaved)
        w.field("facts", facts)
        w.field("commits", commits)
        w.field("p50", commitTimes.median)
        w.field("p99", commitTimes.slowest1Percent)
        w.field("longest", commitTimes.longest)
        w.field("clients", clients)
        w.field("most", mostClients)
        w.field("received", received)
        w.field("sent", sent)
    }

    init(_ o: JSONObject) throws(JSONError) {
        self.init(
            running: try o.milliseconds("running"), commands: try o.int("commands"),
            refusals: try o.int("refusals"), unsaved: try o.int("unsaved"), facts: try o.int("facts"),
            commits: try o.int("commits"),
            commitTimes: CommitTimes(
                median: try o.int("p50"), slowest1Percent: try o.int("p99"), longest: try o.int("longest")),
            clients: try o.int("clients"), mostClients: try o.int("most"), received: try o.int("received"),
            sent: try o.int("sent"))
    }
}
