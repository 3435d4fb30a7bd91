extension SpanishPhrases {
    func doorPrompt(table: Int) -> String { "PIN de la mesa \(table) (no se ve al escribir): " }
    func doorPrompt(user: String) -> String { "PIN de «\(user)» (no se ve al escribir): " }
    var doorDenied: String { "Ese PIN no es: revise los seis números de la tarjeta." }
    func doorLocked(seconds: Int) -> String {
        seconds > 90
            ? "Hubo muchos intentos equivocados. Espere \((seconds + 59) / 60) minutos, o pida ayuda a quien facilita."
            : "Hubo muchos intentos equivocados. Espere \(seconds) segundos, o pida ayuda a quien facilita."
    }
    var doorNoSuchUser: String {
        "Ese nombre no existe. Delante de la arroba va lo que dice la tarjeta, por ejemplo mesa3."
    }
    var doorNoSession: String { "Todavía no hay una sesión abierta. Avise a quien facilita." }
    var doorUnavailable: String {
        "El servicio no responde. Espere un momento e intente de nuevo; nada de lo escrito se perdió."
    }
    var doorNoScreen: String {
        "No se pudo abrir la pantalla. Intente de nuevo; lo que estaba escrito sigue guardado."
    }
    var doorNoSuchScreen: String { "Este puesto no tiene pantalla por aquí. Avise a quien facilita." }
    var doorNoLines: String {
        "El modo de texto es para las mesas. Para este puesto entre con una terminal: la misma orden, sin «texto» al final."
    }
    var doorNoSuchDocument: String { "No hay un documento con ese nombre." }
    var doorDocumentsReadOnly: String { "Los documentos terminados solo se leen; nada cambió." }
    var doorDocumentsRefused: String { "Aquí solo se leen documentos terminados." }
    var doorOnlyThere: String { "Eso se hace en el equipo donde está el servicio, no desde aquí." }
    func doorIsOpen(addresses: [String], port: Int, fingerprint: String) -> String {
        let places = addresses.joined(separator: ", ")
        return
            "La puerta está abierta en el puerto \(port) de: \(places). Huella de la clave: \(fingerprint)"
    }
    func doorIsOpenHereOnly(port: Int) -> String {
        "La puerta está abierta en el puerto \(port), pero este equipo no está en ninguna red: conéctelo para que entren las mesas."
    }
    func doorCannotOpen(_ address: String, _ reason: String) -> String {
        "No se pudo abrir la puerta en \(address): \(reason)"
    }
    func doorWrongAddress(_ text: String) -> String {
        "«\(text)» no es un lugar donde abrir la puerta. Escriba un puerto, como 2222, o dirección y puerto, como 192.168.1.20:2222."
    }
    var doorNotAsRoot: String {
        "La puerta no se abre como administrador (root). Ejecute la orden con su propio usuario, o diga con --como USUARIO quién debe abrirla."
    }
    func doorNoSuchPerson(_ name: String) -> String { "Este equipo no tiene un usuario «\(name)»." }
    func doorKeyDamaged(_ path: String) -> String {
        "La clave de la puerta no se puede usar: \(path). Devuélvala desde una copia. Si la borra se hará otra, y cada computador avisará que la clave cambió."
    }
    func doorFinding(_ finding: DoorFinding) -> String {
        switch finding {
        case .noLibrary: doorNoLibrary
        case .oldLibrary(let version, let least):
            "libssh \(version) tiene fallas conocidas; hace falta \(least). Como administrador ejecute: apt-get update, y luego apt-get install libssh-4"
        case .closed(let library): "cerrada (libssh \(library)); la abre cafe servir --ssh, o la facilitación"
        case .reachable(let addresses, let port, let visitor?):
            "responde en el puerto \(port) de \(addresses.joined(separator: ", ")), y ya llegó otro equipo (\(visitor)). Si una mesa no llega, \(doorIsolation)"
        case .reachable(let addresses, let port, nil):
            "responde a este mismo equipo en el puerto \(port) de \(addresses.joined(separator: ", ")). Ningún otro equipo ha llegado desde que se abrió, y eso solo se prueba desde otro: escriba en él «ssh -p \(port) mesa1@\(addresses.first ?? "")» y repita cafe diagnostico. Si allí no pregunta por el PIN, revise el cortafuegos de este equipo (por ejemplo: ufw allow \(port)/tcp); si no es eso, \(doorIsolation)"
        case .unreachable(let addresses, let port):
            "no responde en el puerto \(port) de \(addresses.joined(separator: ", ")). Revise el cortafuegos de este equipo (por ejemplo: ufw allow \(port)/tcp)"
        case .noNetwork(let port):
            "abierta en el puerto \(port), pero este equipo no está en ninguna red; conéctelo a la de las mesas"
        }
    }
    private var doorIsolation: String {
        "la red aísla los equipos, como suele hacer la Wi-Fi de invitados: pida a soporte quitar el aislamiento, o use un enrutador propio"
    }
    var doorNoLibrary: String {
        "Falta la biblioteca libssh o la biblioteca libseccomp. Como administrador ejecute: apt-get install libssh-4 libseccomp2"
    }
}
