import Glibc

/// Whether tests run at their full length (`make proof`), or the share of it that `make test` has time for.
enum Proof {
    static var isAsked: Bool { getenv("CAFE_PROOF") != nil }
}
