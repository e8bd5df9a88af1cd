<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AbilityTable</name>
    <message>
        <source>What services can do</source>
        <translation>Qué pueden los servicios</translation>
    </message>
    <message>
        <source>{service} ({account})</source>
        <translation>{service} ({account})</translation>
    </message>
    <message>
        <source>{words} (assumed)</source>
        <translation>{words} (supuesto)</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About Dialer</source>
        <translation>Acerca de Dialer</translation>
    </message>
    <message>
        <source>Dialer&apos;s picture</source>
        <translation>Imagen de Dialer</translation>
    </message>
    <message>
        <source>Dialer {version}</source>
        <translation>Dialer {version}</translation>
    </message>
    <message>
        <source>Calls through callback services: the service rings your phone, then theirs, and joins the two. No sound passes through this program.

Free software under the MIT licence.</source>
        <translation>Llamadas mediante servicios de devolución de llamada: el servicio hace sonar su teléfono, luego el de la otra persona, y une ambos. Por este programa no pasa ningún sonido.

Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De qué está hecho</translation>
    </message>
    <message>
        <source>Qt is used under the GNU Lesser General Public License, version 3, as files of its own that you may replace. The letters of reports are DejaVu Sans.</source>
        <translation>Qt se usa bajo la GNU Lesser General Public License, versión 3, como archivos propios que usted puede sustituir. Las letras de los informes son DejaVu Sans.</translation>
    </message>
</context>
<context>
    <name>AccountEdit</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>The callback service where you have an account.</source>
        <translation>El servicio de devolución de llamada donde tiene una cuenta.</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>What you will call it here, such as Home.</source>
        <translation>Cómo la llamará aquí, por ejemplo Casa.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>Scheme, host and port to use instead of the service&apos;s own; usually empty.</source>
        <translation>Esquema, host y puerto en lugar de los del propio servicio; normalmente vacío.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Sees whether the account works; rings no phone</source>
        <translation>Comprueba que la cuenta funciona; no hace sonar ningún teléfono</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Your service</source>
        <translation>Su servicio</translation>
    </message>
    <message>
        <source>What it gave you</source>
        <translation>Lo que le dio</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>Assumed: {what}</source>
        <translation>Supuesto: {what}</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Ya hay una cuenta con este nombre.</translation>
    </message>
    <message>
        <source>Dialer needs to know which phone to ring first.</source>
        <translation>Dialer necesita saber qué teléfono hacer sonar primero.</translation>
    </message>
    <message>
        <source>Asking {service}…</source>
        <translation>Preguntando a {service}…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>no phone yet</source>
        <translation>aún sin teléfono</translation>
    </message>
    <message>
        <source>{service} · your phones: {phones}</source>
        <translation>{service} · sus teléfonos: {phones}</translation>
    </message>
    <message>
        <source>Usual account · {words}</source>
        <translation>Cuenta habitual · {words}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change {account}</source>
        <translation>Cambiar {account}</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test {account}</source>
        <translation>Probar {account}</translation>
    </message>
    <message>
        <source>Sees whether the account works; rings no phone</source>
        <translation>Comprueba que la cuenta funciona; no hace sonar ningún teléfono</translation>
    </message>
    <message>
        <source>Numbers shown…</source>
        <translation>Números mostrados…</translation>
    </message>
    <message>
        <source>Numbers that {account} may show</source>
        <translation>Números que {account} puede mostrar</translation>
    </message>
    <message>
        <source>Numbers that the other party may see</source>
        <translation>Números que la otra persona puede ver</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Hacerla la habitual</translation>
    </message>
    <message>
        <source>Make {account} the usual account</source>
        <translation>Hacer de {account} la cuenta habitual</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {account}</source>
        <translation>Quitar {account}</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>The callback services that place your calls.</source>
        <translation>Los servicios de devolución de llamada que realizan sus llamadas.</translation>
    </message>
    <message>
        <source>Reading your accounts…</source>
        <translation>Leyendo sus cuentas…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>There is no account yet. Add one, or try the demo from the start page.</source>
        <translation>Aún no hay ninguna cuenta. Añada una, o pruebe la demostración desde la página de inicio.</translation>
    </message>
    <message>
        <source>Change {account}</source>
        <translation>Cambiar {account}</translation>
    </message>
    <message>
        <source>{account} is saved.</source>
        <translation>{account} está guardada.</translation>
    </message>
    <message>
        <source>Numbers that {account} may show</source>
        <translation>Números que {account} puede mostrar</translation>
    </message>
    <message>
        <source>Asking {service}…</source>
        <translation>Preguntando a {service}…</translation>
    </message>
    <message>
        <source>{account} is removed. Its calls stay in the log.</source>
        <translation>{account} se ha quitado. Sus llamadas quedan en el registro.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Follows when the desktop changes.</source>
        <translation>Sigue los cambios del escritorio.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>White and bright colours on black, with lines around everything.</source>
        <translation>Blanco y colores vivos sobre negro, con líneas alrededor de todo.</translation>
    </message>
    <message>
        <source>The accent colour, the size of letters and less motion follow the system&apos;s own settings.</source>
        <translation>El color de énfasis, el tamaño de las letras y menos movimiento siguen los ajustes del sistema.</translation>
    </message>
</context>
<context>
    <name>AtHome</name>
    <message>
        <source>{what}. {more}</source>
        <translation>{what}. {more}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Nothing is selected that this program can see: type or paste the number.</source>
        <translation>No hay nada seleccionado que este programa pueda ver: escriba o pegue el número.</translation>
    </message>
    <message>
        <source>The shortcut for selected numbers does not work here. {why}</source>
        <translation>El atajo para números seleccionados no funciona aquí. {why}</translation>
    </message>
</context>
<context>
    <name>BookRow</name>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Sync {book} now</source>
        <translation>Sincronizar {book} ahora</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {book}</source>
        <translation>Quitar {book}</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>Aún sin sincronizar.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{when}: {why}</source>
        <translation>{when}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought here</source>
        <translation>
            <numerusform>%Ln traído aquí</numerusform>
            <numerusform>%Ln traídos aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought there</source>
        <translation>
            <numerusform>%Ln llevado allí</numerusform>
            <numerusform>%Ln llevados allí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation>
            <numerusform>%Ln eliminado aquí</numerusform>
            <numerusform>%Ln eliminados aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted there</source>
        <translation>
            <numerusform>%Ln eliminado allí</numerusform>
            <numerusform>%Ln eliminados allí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed differently on both sides</source>
        <translation>
            <numerusform>%Ln cambiado de forma distinta en ambos lados</numerusform>
            <numerusform>%Ln cambiados de forma distinta en ambos lados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln sin tocar</numerusform>
            <numerusform>%Ln sin tocar</numerusform>
        </translation>
    </message>
    <message>
        <source>in step already</source>
        <translation>ya al día</translation>
    </message>
    <message>
        <source>Syncing… {done} of {total}</source>
        <translation>Sincronizando… {done} de {total}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Delete them and sync</source>
        <translation>Eliminarlos y sincronizar</translation>
    </message>
</context>
<context>
    <name>BooksSheet</name>
    <message>
        <source>Address books</source>
        <translation>Libretas de direcciones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>como usted la llama</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>is not shown again</source>
        <translation>no se vuelve a mostrar</translation>
    </message>
    <message>
        <source>Look and add</source>
        <translation>Buscar y añadir</translation>
    </message>
    <message>
        <source>Contacts can be kept in step with address books on a CardDAV server, such as Nextcloud, Fastmail, iCloud or Radicale, and with PokeTALK&apos;s.</source>
        <translation>Los contactos pueden sincronizarse con libretas de direcciones de un servidor CardDAV, como Nextcloud, Fastmail, iCloud o Radicale, y con PokeTALK.</translation>
    </message>
    <message>
        <source>Add a CardDAV address book</source>
        <translation>Añadir una libreta CardDAV</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this call&apos;s card</source>
        <translation>Cerrar la ficha de esta llamada</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Lo ocurrido hasta ahora</translation>
    </message>
    <message>
        <source>Talking for {time}</source>
        <translation>Hablando desde hace {time}</translation>
    </message>
    <message>
        <source>Setting up for {time}</source>
        <translation>Estableciendo desde hace {time}</translation>
    </message>
    <message>
        <source>via {account}, from {number}</source>
        <translation>por {account}, desde {number}</translation>
    </message>
    <message>
        <source>Call to {party}</source>
        <translation>Llamada a {party}</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>Details of the call</source>
        <translation>Detalles de la llamada</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Back to the list of calls</source>
        <translation>Volver a la lista de llamadas</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Añadir a contactos</translation>
    </message>
    <message>
        <source>All calls with them</source>
        <translation>Todas las llamadas con esta persona</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <source>The chosen event as it arrived</source>
        <translation>El evento elegido tal como llegó</translation>
    </message>
    <message>
        <source>Everything that was told</source>
        <translation>Todo lo que se comunicó</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Live calls</source>
        <translation>Llamadas en curso</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} llamadas</translation>
    </message>
</context>
<context>
    <name>CallbacksPage</name>
    <message>
        <source>Some services tell of a call by calling back an address on this computer. Behind a router that needs a way in. Calls are placed without it too, but then their progress and end are not seen.</source>
        <translation>Algunos servicios informan de una llamada llamando a una dirección de este equipo. Tras un router hace falta un acceso. Sin él también se realizan llamadas, pero no se ven su progreso ni su final.</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>One of the two is enough. A reverse proxy or a tunnel of your own is a public address too.</source>
        <translation>Basta uno de los dos. Un proxy inverso o túnel propio también es una dirección pública.</translation>
    </message>
    <message>
        <source>The listener</source>
        <translation>La escucha</translation>
    </message>
    <message>
        <source>Dialer inside another site</source>
        <translation>Dialer dentro de otro sitio</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>{account}: {words}</source>
        <translation>{account}: {words}</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>A call to this number may be running already: nobody has confirmed it. Another one would ring both phones again, and both may be charged.</source>
        <translation>Quizá ya haya una llamada en curso a este número: nadie la ha confirmado. Otra haría sonar de nuevo ambos teléfonos, y podrían cobrarse las dos.</translation>
    </message>
    <message>
        <source>A call to this number is running. Another one would ring both phones again.</source>
        <translation>Hay una llamada en curso a este número. Otra haría sonar de nuevo ambos teléfonos.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Llamando…</translation>
    </message>
    <message>
        <source>The call is being placed.</source>
        <translation>Se está realizando la llamada.</translation>
    </message>
    <message>
        <source>An account and a phone of yours are needed first.</source>
        <translation>Primero hacen falta una cuenta y un teléfono suyo.</translation>
    </message>
    <message>
        <source>There is a question to answer first.</source>
        <translation>Primero hay que responder a una pregunta.</translation>
    </message>
    <message>
        <source>Type a number first.</source>
        <translation>Escriba primero un número.</translation>
    </message>
</context>
<context>
    <name>CallsView</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Reading your calls…</source>
        <translation>Leyendo sus llamadas…</translation>
    </message>
    <message>
        <source>No call is like that.</source>
        <translation>No hay ninguna llamada así.</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Mostrar todas las llamadas</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Aún no hay llamadas</translation>
    </message>
    <message>
        <source>Calls that you make are listed here. To make one, type a number under Dial.</source>
        <translation>Aquí aparecen las llamadas que usted hace. Para hacer una, escriba un número en Marcar.</translation>
    </message>
</context>
<context>
    <name>CheckupPage</name>
    <message>
        <source>Check-up</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>What works on this computer, and what to do about the rest. It rings no phone.</source>
        <translation>Qué funciona en este equipo y qué hacer con lo demás. No suena ningún teléfono.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation>Copiar lo encontrado</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>Informe de asistencia…</translation>
    </message>
    <message>
        <source>{check}: {detail}</source>
        <translation>{check}: {detail}</translation>
    </message>
    <message>
        <source>Open “{page}”</source>
        <translation>Abrir «{page}»</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Área de notificación</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar al iniciar sesión</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Service files</source>
        <translation>Servicios por archivo</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Account {name}</source>
        <translation>Cuenta {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention.</source>
        <translation>
            <numerusform>%n requiere atención.</numerusform>
            <numerusform>%n requieren atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>What was found is copied.</source>
        <translation>Lo encontrado se ha copiado.</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A call is running</source>
        <translation>Hay una llamada en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) still being hung up.</source>
        <translation>
            <numerusform>%n llamada aún se está colgando.</numerusform>
            <numerusform>%n llamadas aún se están colgando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) still running.</source>
        <translation>
            <numerusform>%n llamada aún en curso.</numerusform>
            <numerusform>%n llamadas aún en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your phones stay connected when this window closes. Dialer takes the call up again at its next start; meanwhile it cannot hang up or keep a limit.</source>
        <translation>Sus teléfonos siguen conectados al cerrar esta ventana. Dialer retoma la llamada la próxima vez que se inicie; mientras tanto no puede colgar ni mantener un límite.</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Dejar la ventana abierta</translation>
    </message>
    <message>
        <source>Close, leave it running</source>
        <translation>Cerrar y dejarla en curso</translation>
    </message>
    <message>
        <source>Hang up, then close</source>
        <translation>Colgar y luego cerrar</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{number} is being rung now. Answer it, and key in this code:</source>
        <translation>Se está llamando a {number}. Conteste y marque este código:</translation>
    </message>
    <message>
        <source>Code {digits}</source>
        <translation>Código {digits}</translation>
    </message>
    <message>
        <source>Waiting until it is keyed in…</source>
        <translation>Esperando a que se marque…</translation>
    </message>
    <message>
        <source>Not verified yet. Waiting until the code is keyed in…</source>
        <translation>Aún no está verificado. Esperando a que se marque el código…</translation>
    </message>
    <message>
        <source>It is not verified. If the phone did not ring, or the code was not taken, close this and have it rung again.</source>
        <translation>No está verificado. Si el teléfono no sonó o no se aceptó el código, cierre esto y haga que suene otra vez.</translation>
    </message>
    <message>
        <source>{number} is verified: the other party may see it now.</source>
        <translation>{number} está verificado: la otra persona ya puede verlo.</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Entrada {number}</translation>
    </message>
    <message>
        <source>{heading} becomes: {field}</source>
        <translation>{heading} pasa a ser: {field}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns of the file, and what each becomes</source>
        <translation>Las columnas del archivo y en qué se convierte cada una</translation>
    </message>
</context>
<context>
    <name>ConferenceCard</name>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this conference&apos;s card</source>
        <translation>Cerrar la ficha de esta conferencia</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>End for all</source>
        <translation>Terminar para todos</translation>
    </message>
    <message>
        <source>via {account}, from {number}</source>
        <translation>por {account}, desde {number}</translation>
    </message>
    <message>
        <source>Press again to end it</source>
        <translation>Pulse otra vez para terminarla</translation>
    </message>
    <message>
        <source>Being ended…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>Running for {time}</source>
        <translation>En curso desde hace {time}</translation>
    </message>
    <message>
        <source>All phones: {cost}</source>
        <translation>Todos los teléfonos: {cost}</translation>
    </message>
</context>
<context>
    <name>ConferencePart</name>
    <message>
        <source>Conferences</source>
        <translation>Conferencias</translation>
    </message>
    <message>
        <source>{number} can be dear to call. Add it once more to call all the same.</source>
        <translation>Llamar a {number} puede ser caro. Añádalo otra vez para llamar igualmente.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Conference {number}</source>
        <translation>Conferencia {number}</translation>
    </message>
</context>
<context>
    <name>ConfirmStrip</name>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>Call all the same</source>
        <translation>Llamar igualmente</translation>
    </message>
</context>
<context>
    <name>ContactBar</name>
    <message>
        <source>Search name, number, keypad letters</source>
        <translation>Nombre, número o letras del teclado</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contactos</translation>
    </message>
    <message>
        <source>Search contacts ( / )</source>
        <translation>Buscar contactos ( / )</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>New contact (Ctrl+N)</source>
        <translation>Contacto nuevo (Ctrl+N)</translation>
    </message>
    <message>
        <source>Import, export, duplicates, undo</source>
        <translation>Importar, exportar, duplicados, deshacer</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Exportar a un archivo…</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <source>Address books elsewhere…</source>
        <translation>Libretas de otros lugares…</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Qué contactos</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>{group} ({count})</source>
        <translation>{group} ({count})</translation>
    </message>
</context>
<context>
    <name>ContactDetails</name>
    <message>
        <source>Details of the contact</source>
        <translation>Detalles del contacto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>Volver a los contactos</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit this contact</source>
        <translation>Editar este contacto</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>All calls with this contact</source>
        <translation>Todas las llamadas con este contacto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <translation>Eliminar este contacto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>No number yet: add one with Edit.</source>
        <translation>Aún sin número: añada uno con Editar.</translation>
    </message>
    <message>
        <source>Groups: {groups}</source>
        <translation>Grupos: {groups}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Copiar {number}</translation>
    </message>
    <message>
        <source>Call {number} together with others</source>
        <translation>Llamar a {number} junto con otros</translation>
    </message>
    <message>
        <source>Call together with others (Ctrl+J)</source>
        <translation>Llamar junto con otros (Ctrl+J)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call {name}, {label} {number}</source>
        <translation>Llamar a {name}, {label} {number}</translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation>Escribir a {address}</translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>Copiado: {words}</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Edit the contact</source>
        <translation>Editar el contacto</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una foto…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin foto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail addresses, with commas between</source>
        <translation>Direcciones de correo, separadas por comas</translation>
    </message>
    <message>
        <source>Groups, with commas between</source>
        <translation>Grupos, separados por comas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Otro número</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Editar contacto</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Imágenes ({endings})</translation>
    </message>
    <message>
        <source>{file} is no picture that can be shown, or larger than 10 MB.</source>
        <translation>{file} no es una imagen que pueda mostrarse, o supera los 10 MB.</translation>
    </message>
</context>
<context>
    <name>ContactsModel</name>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
</context>
<context>
    <name>ContactsPlace</name>
    <message>
        <source>Another file is being imported. Wait until that is over.</source>
        <translation>Se está importando otro archivo. Espere a que termine.</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
</context>
<context>
    <name>CountryButton</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Default country: {country}</source>
        <translation>País predeterminado: {country}</translation>
    </message>
</context>
<context>
    <name>CountryPopup</name>
    <message>
        <source>Default country</source>
        <translation>País predeterminado</translation>
    </message>
    <message>
        <source>Name, letters or +code</source>
        <translation>Nombre, letras o +prefijo</translation>
    </message>
    <message>
        <source>Search for a country</source>
        <translation>Buscar un país</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>No country is called like that.</source>
        <translation>Ningún país se llama así.</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>New conference</source>
        <translation>Nueva conferencia</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Give this conference up</source>
        <translation>Abandonar esta conferencia</translation>
    </message>
    <message>
        <source>Your phone rings first, then all of theirs. When you hang up, it ends for everybody.</source>
        <translation>Primero suena su teléfono, luego todos los demás. Cuando usted cuelga, termina para todos.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>{number} is there already.</source>
        <translation>{number} ya está.</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} añadido</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Nobody yet. Type a name or a number, or add people from the contacts.</source>
        <translation>Nadie aún. Escriba un nombre o número, o añada personas de los contactos.</translation>
    </message>
    <message>
        <source>These can be dear to call. Press again to call all the same.</source>
        <translation>Estos pueden ser caros. Pulse otra vez para llamar igualmente.</translation>
    </message>
    <message>
        <source>Being started…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>Iniciar igualmente</translation>
    </message>
    <message numerus="yes">
        <source>Start with %n other(s)</source>
        <translation>
            <numerusform>Iniciar con %n persona más</numerusform>
            <numerusform>Iniciar con %n personas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the conference</source>
        <translation>Iniciar la conferencia</translation>
    </message>
    <message>
        <source>A minute, all phones together: {price}</source>
        <translation>Un minuto, todos los teléfonos juntos: {price}</translation>
    </message>
</context>
<context>
    <name>DuplicatesCard</name>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Merge {names}</source>
        <translation>Combinar {names}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No son los mismos</translation>
    </message>
    <message>
        <source>Not the same: {names}</source>
        <translation>No son los mismos: {names}</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Combinando…</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Mostrarlos de nuevo</translation>
    </message>
    <message>
        <source>Show those put aside</source>
        <translation>Mostrar los apartados</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Buscando duplicados…</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>No se encontraron duplicados</translation>
    </message>
    <message>
        <source>No two contacts share a number, an e-mail address or a name.</source>
        <translation>No hay dos contactos que compartan número, correo o nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are put aside as not the same.</source>
        <translation>
            <numerusform>%Ln grupo está apartado por no ser el mismo.</numerusform>
            <numerusform>%Ln grupos están apartados por no ser los mismos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of contacts may be the same.</source>
        <translation>
            <numerusform>%Ln grupo de contactos puede ser la misma persona.</numerusform>
            <numerusform>%Ln grupos de contactos pueden ser la misma persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen one leads: its name and company stay, and all that the others know besides is added to it.</source>
        <translation>El elegido manda: quedan su nombre y su empresa, y se le añade todo lo que los demás saben además.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are put aside.</source>
        <translation>
            <numerusform>%Ln grupo está apartado.</numerusform>
            <numerusform>%Ln grupos están apartados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>Combinados en «{name}».</translation>
    </message>
    <message>
        <source>The contacts are apart again.</source>
        <translation>Los contactos están separados de nuevo.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Reading your contacts…</source>
        <translation>Leyendo sus contactos…</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Añadir un contacto</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Try fewer letters, or a part of the number.</source>
        <translation>Pruebe con menos letras, o con una parte del número.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Aún no hay contactos</translation>
    </message>
    <message>
        <source>Add whom you call, or bring them along: drop a .vcf or .csv file here, as your phone, Google, Outlook or Apple export it.</source>
        <translation>Añada a quienes llama, o tráigalos: suelte aquí un archivo .vcf o .csv, tal como lo exportan su teléfono, Google, Outlook o Apple.</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Lo comunicó</translation>
    </message>
    <message>
        <source>Everything that was told</source>
        <translation>Todo lo que se comunicó</translation>
    </message>
    <message>
        <source>{what} (told before)</source>
        <translation>{what} (ya comunicado)</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>More for this call</source>
        <translation>Más para esta llamada</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>Sin repetir</translation>
    </message>
    <message>
        <source> times</source>
        <translation> veces</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Number that they see</source>
        <translation>Número que ven</translation>
    </message>
    <message>
        <source>Longest talk</source>
        <translation>Conversación más larga</translation>
    </message>
    <message>
        <source>Highest cost</source>
        <translation>Coste máximo</translation>
    </message>
    <message>
        <source>Ring me again if busy</source>
        <translation>Llamarme de nuevo si comunica</translation>
    </message>
    <message>
        <source>Memo for the provider</source>
        <translation>Referencia para el proveedor</translation>
    </message>
    <message>
        <source>The highest cost is a plain number, such as {example}.</source>
        <translation>El coste máximo es un número simple, como {example}.</translation>
    </message>
    <message>
        <source>they see {number}</source>
        <translation>ven {number}</translation>
    </message>
    <message numerus="yes">
        <source>at most %n minute(s)</source>
        <translation>
            <numerusform>como mucho %n minuto</numerusform>
            <numerusform>como mucho %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>como mucho {amount}</translation>
    </message>
    <message numerus="yes">
        <source>my phone again up to %n time(s)</source>
        <translation>
            <numerusform>mi teléfono otra vez</numerusform>
            <numerusform>mi teléfono hasta %n veces más</numerusform>
        </translation>
    </message>
    <message>
        <source>memo: {text}</source>
        <translation>referencia: {text}</translation>
    </message>
</context>
<context>
    <name>FactsGrid</name>
    <message>
        <source>Copy: {name}</source>
        <translation>Copiar: {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>Copiado: {words}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A fault in Dialer itself ({kind}). Nothing that was written down is lost. Please report it, with what dialer --verbose shows.</source>
        <translation>Un fallo del propio Dialer ({kind}). No se ha perdido nada de lo anotado. Infórmelo, por favor, con lo que muestra dialer --verbose.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search name, number, note</source>
        <translation>Nombre, número, nota</translation>
    </message>
    <message>
        <source>Search your calls</source>
        <translation>Buscar en sus llamadas</translation>
    </message>
    <message>
        <source>Search your calls ( / )</source>
        <translation>Buscar en sus llamadas ( / )</translation>
    </message>
    <message>
        <source>Save these calls as a table (CSV)</source>
        <translation>Guardar estas llamadas como tabla (CSV)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Show everybody&apos;s calls again</source>
        <translation>Mostrar de nuevo las llamadas de todos</translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation>{amount} (sin moneda)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln talked</source>
        <translation>
            <numerusform>%Ln con conversación</numerusform>
            <numerusform>%Ln con conversación</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>De más</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>only in the bill</source>
        <translation>solo en la factura</translation>
    </message>
    <message>
        <source>only in the log</source>
        <translation>solo en el registro</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Ingresado</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no comunicado</translation>
    </message>
    <message>
        <source>{amount} + {count} not told</source>
        <translation>{amount} + {count} no comunicados</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Dialer</source>
        <translation>Ayuda — Dialer</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Save these calls</source>
        <translation>Guardar estas llamadas</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) saved to {file}.</source>
        <translation>
            <numerusform>%Ln llamada guardada en {file}.</numerusform>
            <numerusform>%Ln llamadas guardadas en {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Contacts ({endings})</source>
        <translation>Contactos ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation>Importando {file}…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in the file</source>
        <translation>
            <numerusform>%Ln entrada en el archivo</numerusform>
            <numerusform>%Ln entradas en el archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} read</source>
        <translation>
            <numerusform>%Ln de {total} leída</numerusform>
            <numerusform>%Ln de {total} leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln añadida</numerusform>
            <numerusform>%Ln añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln actualizada</numerusform>
            <numerusform>%Ln actualizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln omitida</numerusform>
            <numerusform>%Ln omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>What was read until now is kept. It can be undone.</source>
        <translation>Lo leído hasta ahora se conserva. Se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were taken in before that.</source>
        <translation>
            <numerusform>Antes de eso se incorporó %Ln entrada.</numerusform>
            <numerusform>Antes de eso se incorporaron %Ln entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken in was undone.</source>
        <translation>Se deshizo lo incorporado.</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message>
        <source>read</source>
        <translation>leídas</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadidas</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizadas</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitidas</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Qué se omitió y por qué</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copiar esta lista</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>Mostrar contactos</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Importar otro archivo…</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>Se importó {file}.</translation>
    </message>
    <message>
        <source>The import of {file} was cancelled.</source>
        <translation>Se canceló la importación de {file}.</translation>
    </message>
    <message>
        <source>What was read until then is kept. Undo import takes it back.</source>
        <translation>Lo leído hasta entonces se conserva. «Deshacer la importación» lo retira.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>No se incorporó nada.</translation>
    </message>
    <message>
        <source>{file} has no contacts in it.</source>
        <translation>{file} no contiene contactos.</translation>
    </message>
    <message>
        <source>All of them were there already, just as they are.</source>
        <translation>Todos estaban ya, tal cual.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln omitida</numerusform>
            <numerusform>%Ln omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came in without some part</source>
        <translation>
            <numerusform>%Ln llegó sin alguna parte</numerusform>
            <numerusform>%Ln llegaron sin alguna parte</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone: the contacts are as they were before.</source>
        <translation>Se deshizo la importación: los contactos están como antes.</translation>
    </message>
    <message numerus="yes">
        <source>The import was undone, but for %Ln that changed since: these were left alone.</source>
        <translation>
            <numerusform>Se deshizo la importación, salvo en %Ln que cambió desde entonces: queda como está.</numerusform>
            <numerusform>Se deshizo la importación, salvo en %Ln que cambiaron desde entonces: quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone. What was changed since was left alone.</source>
        <translation>Se deshizo la importación. Lo que cambió desde entonces queda como está.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Ingresado</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>{name} was deleted.</source>
        <translation>Se eliminó {name}.</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Deshecho: {what}.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>vCard, with pictures (*.vcf);;Table (*.csv)</source>
        <translation>vCard, con fotos (*.vcf);;Tabla (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln contacto escrito en {file}.</numerusform>
            <numerusform>%Ln contactos escritos en {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Hold for +</source>
        <translation>Mantener para +</translation>
    </message>
    <message>
        <source>Hold for plus</source>
        <translation>Mantener para más</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Asterisco</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Almohadilla</translation>
    </message>
    <message>
        <source>0, plus</source>
        <translation>0, más</translation>
    </message>
</context>
<context>
    <name>LegsView</name>
    <message>
        <source>The two legs of the call</source>
        <translation>Los dos lados de la llamada</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>Share of the limit</source>
        <translation>Parte del límite</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dialer closes as soon as the call is over.</source>
        <translation>Dialer se cerrará en cuanto termine la llamada.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Descartar (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More: appearance, help, about Dialer</source>
        <translation>Más: apariencia, ayuda, acerca de Dialer</translation>
    </message>
    <message>
        <source>Appearance, help, about Dialer</source>
        <translation>Apariencia, ayuda, acerca de Dialer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>About Dialer</source>
        <translation>Acerca de Dialer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <translation>Nota sobre esta llamada</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Número al que llamar</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Erase; Esc clears all</source>
        <translation>Borrar; Esc lo borra todo</translation>
    </message>
    <message>
        <source>Call together with others</source>
        <translation>Llamar junto con otros</translation>
    </message>
    <message>
        <source>Call together with others (Ctrl+J)</source>
        <translation>Llamar junto con otros (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Kind of number</source>
        <translation>Tipo de número</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>home</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>main</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number, in any writing</source>
        <translation>Número, escrito como quiera</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Quitar este número</translation>
    </message>
    <message>
        <source>rented from {service}</source>
        <translation>alquilado a {service}</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <translation>Quitar {number}</translation>
    </message>
    <message>
        <source>Take this number off the list</source>
        <translation>Quitar este número de la lista</translation>
    </message>
    <message>
        <source>Take {number} off the list? To be shown again, its phone has to be rung again.</source>
        <translation>¿Quitar {number} de la lista? Para mostrarlo otra vez, su teléfono tendrá que volver a sonar.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>Volver a los contactos</translation>
    </message>
    <message>
        <source>Back to the contacts (Esc)</source>
        <translation>Volver a los contactos (Esc)</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>ParticipantRow</name>
    <message>
        <source>Hang up {name}</source>
        <translation>Colgar a {name}</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>Type or paste a number in any writing.</source>
        <translation>Escriba o pegue un número, escrito como quiera.</translation>
    </message>
    <message>
        <source>Calls the {kind} {number}</source>
        <translation>Llama a: {kind} {number}</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>fijo</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>landline or mobile</source>
        <translation>fijo o móvil</translation>
    </message>
    <message>
        <source>free-call number</source>
        <translation>número gratuito</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>tarificación especial</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>coste compartido</translation>
    </message>
    <message>
        <source>internet line</source>
        <translation>línea de Internet</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>número personal</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>buscapersonas</translation>
    </message>
    <message>
        <source>company number</source>
        <translation>número de empresa</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>buzón de voz</translation>
    </message>
    <message>
        <source>Call {number}, {place}</source>
        <translation>Llamar a {number}, {place}</translation>
    </message>
    <message>
        <source>{time} there: night, they may be asleep</source>
        <translation>Allí son las {time}: es de noche, quizá duerman</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>Allí son las {time}</translation>
    </message>
    <message>
        <source>between {first} and {last} there: it may be night</source>
        <translation>Allí es entre {first} y {last}: quizá sea de noche</translation>
    </message>
    <message>
        <source>between {first} and {last} there</source>
        <translation>Allí es entre {first} y {last}</translation>
    </message>
    <message>
        <source>Not a whole number yet.</source>
        <translation>Aún no es un número completo.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Which one do you mean?</source>
        <translation>Esto puede leerse de dos formas. ¿Cuál quiere decir?</translation>
    </message>
    <message>
        <source>Enter takes the first of the people found; the arrow leads there.</source>
        <translation>Intro toma a la primera persona encontrada; la flecha lleva allí.</translation>
    </message>
    <message>
        <source>About this number</source>
        <translation>Sobre este número</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>Name or number of somebody to add</source>
        <translation>Nombre o número de alguien que añadir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <source>Name, such as My mobile</source>
        <translation>Nombre, como Mi móvil</translation>
    </message>
    <message>
        <source>Name of {number}</source>
        <translation>Nombre de {number}</translation>
    </message>
    <message>
        <source>Ring this one first</source>
        <translation>Que suene este primero</translation>
    </message>
    <message>
        <source>Ring {number} unless another is chosen</source>
        <translation>Que suene {number} salvo que se elija otro</translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <translation>Quitar {number}</translation>
    </message>
    <message>
        <source>Remove this phone from the account</source>
        <translation>Quitar este teléfono de la cuenta</translation>
    </message>
    <message>
        <source>rings first unless you choose another</source>
        <translation>suena primero salvo que elija otro</translation>
    </message>
</context>
<context>
    <name>PhonesPage</name>
    <message>
        <source>My phones</source>
        <translation>Mis teléfonos</translation>
    </message>
    <message>
        <source>The phone that rings first, before the other party&apos;s. An account may have several; you choose one when you dial.</source>
        <translation>El teléfono que suena antes que el de la otra persona. Una cuenta puede tener varios; elige uno al llamar.</translation>
    </message>
    <message>
        <source>Reading your phones…</source>
        <translation>Leyendo sus teléfonos…</translation>
    </message>
    <message>
        <source>There is no account yet, and so no phone. Add an account first.</source>
        <translation>Aún no hay cuenta, y por tanto tampoco teléfono. Añada primero una cuenta.</translation>
    </message>
    <message>
        <source>No phone yet: a call needs one to ring first.</source>
        <translation>Aún sin teléfono: una llamada necesita uno que suene primero.</translation>
    </message>
    <message>
        <source>One more phone</source>
        <translation>Otro teléfono</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>Mi número de teléfono</translation>
    </message>
    <message>
        <source>Add this phone</source>
        <translation>Añadir este teléfono</translation>
    </message>
    <message>
        <source>Add this phone to {account}</source>
        <translation>Añadir este teléfono a {account}</translation>
    </message>
    <message>
        <source>{number} is removed from {account}.</source>
        <translation>{number} se ha quitado de {account}.</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>Ancho de la ventana</translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count} %</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Not all of it was printed.</source>
        <translation>No se imprimió todo.</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>Add a rate sheet…</source>
        <translation>Añadir una tarifa…</translation>
    </message>
    <message>
        <source>Price of this call</source>
        <translation>Precio de esta llamada</translation>
    </message>
    <message>
        <source>others ▾</source>
        <translation>otras ▾</translation>
    </message>
    <message>
        <source>details ▾</source>
        <translation>detalles ▾</translation>
    </message>
    <message>
        <source>Prices of all accounts</source>
        <translation>Precios de todas las cuentas</translation>
    </message>
    <message>
        <source>What the price is made of</source>
        <translation>De qué se compone el precio</translation>
    </message>
    <message>
        <source>Add a rate sheet for {account}</source>
        <translation>Añadir una tarifa para {account}</translation>
    </message>
    <message>
        <source>Always through the cheapest</source>
        <translation>Siempre por la más barata</translation>
    </message>
    <message>
        <source>Import a rate sheet for {account}…</source>
        <translation>Importar una tarifa para {account}…</translation>
    </message>
</context>
<context>
    <name>Pricing</name>
    <message>
        <source>Asking {account} for its price…</source>
        <translation>Preguntando el precio a {account}…</translation>
    </message>
    <message>
        <source>No price via {account}: {why}</source>
        <translation>Sin precio por {account}: {why}</translation>
    </message>
    <message>
        <source>{account} says that this number cannot be called</source>
        <translation>{account} dice que no se puede llamar a este número</translation>
    </message>
    <message>
        <source>{account} could not be asked for its price</source>
        <translation>No se pudo preguntar el precio a {account}</translation>
    </message>
    <message>
        <source>{words} · cheapest</source>
        <translation>{words} · la más barata</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>The log of calls, contacts and bills stay on this computer; services keep what they keep. Keys and passwords are never written into the log file.</source>
        <translation>El registro de llamadas, los contactos y las facturas quedan en este equipo; los servicios conservan lo que conservan. Las claves y contraseñas nunca se escriben en el archivo de registro.</translation>
    </message>
    <message>
        <source>Delete them now</source>
        <translation>Eliminarlas ahora</translation>
    </message>
    <message>
        <source>Delete the older calls now</source>
        <translation>Eliminar ahora las llamadas más antiguas</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are older. They are deleted within some hours.</source>
        <translation>
            <numerusform>%n llamada es más antigua. Se eliminará en unas horas.</numerusform>
            <numerusform>%n llamadas son más antiguas. Se eliminarán en unas horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are deleted.</source>
        <translation>
            <numerusform>%n llamada eliminada.</numerusform>
            <numerusform>%n llamadas eliminadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProvedNumbers</name>
    <message>
        <source>Back to the accounts</source>
        <translation>Volver a las cuentas</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>When you call, the other party may see one of these. {service} shows a number of yours once it is verified: its phone is rung, and whoever answers keys in a code.</source>
        <translation>Cuando llama, la otra persona puede ver uno de estos. {service} muestra un número suyo una vez verificado: suena su teléfono, y quien contesta marca un código.</translation>
    </message>
    <message>
        <source>Verify a number</source>
        <translation>Verificar un número</translation>
    </message>
    <message>
        <source>No number may be shown yet. Verify one of yours below.</source>
        <translation>Aún no se puede mostrar ningún número. Verifique abajo uno suyo.</translation>
    </message>
    <message>
        <source>{number} is off the list.</source>
        <translation>{number} ya no está en la lista.</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>A number of yours</source>
        <translation>Un número suyo</translation>
    </message>
    <message>
        <source>Its phone rings at once. With its country&apos;s code is safest.</source>
        <translation>Su teléfono suena enseguida. Lo más seguro, con el prefijo de su país.</translation>
    </message>
    <message>
        <source>Name for it, if you like</source>
        <translation>Nombre, si quiere</translation>
    </message>
    <message>
        <source>What you and the service call it, such as Office.</source>
        <translation>Cómo lo llaman usted y el servicio, por ejemplo Oficina.</translation>
    </message>
    <message>
        <source>Ring it and show the code</source>
        <translation>Llamar y mostrar el código</translation>
    </message>
    <message>
        <source>{number} is on the list.</source>
        <translation>{number} está en la lista.</translation>
    </message>
    <message>
        <source>No answer came back, so there is no code for {number}; its phone may have rung all the same. It is not on the list. You can have it rung again.</source>
        <translation>No llegó ninguna respuesta, así que no hay código para {number}; aun así su teléfono pudo sonar. No está en la lista. Puede hacer que suene otra vez.</translation>
    </message>
    <message>
        <source>{number} is on the list already.</source>
        <translation>{number} ya está en la lista.</translation>
    </message>
    <message>
        <source>Asking {service} to ring {number}…</source>
        <translation>Pidiendo a {service} que llame a {number}…</translation>
    </message>
    <message>
        <source>No answer came back: the phone of {number} may ring, but there is no code. Looking at the list…</source>
        <translation>No llegó ninguna respuesta: el teléfono de {number} puede sonar, pero no hay código. Mirando la lista…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>The first call may still be running. Another one would ring both phones again, and both may be charged.</source>
        <translation>Quizá la primera llamada siga en curso. Otra haría sonar de nuevo ambos teléfonos, y podrían cobrarse las dos.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Llamar igualmente</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick dial</source>
        <translation>Marcación rápida</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>{place} (Ctrl+{number})</source>
        <translation>{place} (Ctrl+{number})</translation>
    </message>
</context>
<context>
    <name>RateImport</name>
    <message>
        <source>The prices of {account}: a CSV file</source>
        <translation>Los precios de {account}: un archivo CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tablas (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Prices of {account}</source>
        <translation>Precios de {account}</translation>
    </message>
    <message>
        <source>The sheet names no currency. Which is it in?</source>
        <translation>La tarifa no nombra moneda. ¿En cuál está?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarla abierta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) for {account}, in {currency}.</source>
        <translation>
            <numerusform>%Ln precio para {account}, en {currency}.</numerusform>
            <numerusform>%Ln precios para {account}, en {currency}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) for {account}; the sheet names no currency.</source>
        <translation>
            <numerusform>%Ln precio para {account}; la tarifa no nombra moneda.</numerusform>
            <numerusform>%Ln precios para {account}; la tarifa no nombra moneda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out: {some}{more}</source>
        <translation>
            <numerusform>%Ln línea omitida: {some}{more}</numerusform>
            <numerusform>%Ln líneas omitidas: {some}{more}</numerusform>
        </translation>
    </message>
    <message>
        <source>It names no increments: calls are reckoned by the second.</source>
        <translation>No nombra incrementos: las llamadas se calculan por segundos.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Stopped. Choose fewer days, or ask again.</source>
        <translation>Detenido. Elija menos días, o pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Asking the providers…</source>
        <translation>Preguntando a los proveedores…</translation>
    </message>
    <message numerus="yes">
        <source>The bill shows %n call(s) in doubt.</source>
        <translation>
            <numerusform>La factura muestra %n llamada dudosa.</numerusform>
            <numerusform>La factura muestra %n llamadas dudosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} could not be asked: {why}</source>
        <translation>No se pudo preguntar a {account}: {why}</translation>
    </message>
    <message>
        <source>What is shown is as of {when}.</source>
        <translation>Lo mostrado es de {when}.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Agrupado</translation>
    </message>
    <message>
        <source>Search name, number</source>
        <translation>Nombre, número</translation>
    </message>
    <message>
        <source>Search the items</source>
        <translation>Buscar en las partidas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Ask the providers again</source>
        <translation>Preguntar de nuevo a los proveedores</translation>
    </message>
    <message>
        <source>Save or print the report</source>
        <translation>Guardar o imprimir el informe</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)…</source>
        <translation>Hoja de cálculo (XLSX)…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>Documento (PDF)…</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>Vista previa e impresión…</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Sub-totals</source>
        <translation>Subtotales</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Partidas</translation>
    </message>
    <message>
        <source>The bill beside your own log</source>
        <translation>La factura junto a su propio registro</translation>
    </message>
    <message>
        <source>Compare with my calls</source>
        <translation>Comparar con mis llamadas</translation>
    </message>
    <message>
        <source>Save what differs…</source>
        <translation>Guardar las diferencias…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Check the bill</source>
        <translation>Comprobar la factura</translation>
    </message>
    <message>
        <source>The provider&apos;s bill is laid beside your own log: what is in one alone, and what differs in length or price, stands here with the reason.</source>
        <translation>La factura del proveedor se pone junto a su registro: lo que está solo en uno, y lo que difiere en duración o precio, aparece aquí con el motivo.</translation>
    </message>
    <message>
        <source>Nothing was charged in these days. The next call will stand here.</source>
        <translation>No se cobró nada en estos días. La próxima llamada aparecerá aquí.</translation>
    </message>
    <message>
        <source>Nothing in these days is like that.</source>
        <translation>No hay nada así en estos días.</translation>
    </message>
    <message>
        <source>Spending, {how}, in {currency}; the table has the same figures</source>
        <translation>Gasto, {how}, en {currency}; la tabla tiene las mismas cifras</translation>
    </message>
    <message>
        <source>no named currency</source>
        <translation>ninguna moneda nombrada</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <source>Calls compared: {all}. Not in agreement: {wrong}.</source>
        <translation>Llamadas comparadas: {all}. Sin acuerdo: {wrong}.</translation>
    </message>
    <message>
        <source>Too many to list: here are those that disagree, the first of them.</source>
        <translation>Demasiadas para una lista: estas son las primeras que no coinciden.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Table (*.csv)</source>
        <translation>Documento (*.pdf);;Tabla (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln llamada escrita en {file}.</numerusform>
            <numerusform>%Ln llamadas escritas en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln partida escrita en {file}.</numerusform>
            <numerusform>%Ln partidas escritas en {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Escribiendo {file}…</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>Detenido: no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Pages printed: {count}.</source>
        <translation>Páginas impresas: {count}.</translation>
    </message>
</context>
<context>
    <name>SecretsLine</name>
    <message>
        <source>Keys and passwords are kept in {place}.</source>
        <translation>Las claves y contraseñas se guardan en {place}.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>What services can do</source>
        <translation>Qué pueden los servicios</translation>
    </message>
    <message>
        <source>As accounts begin; an account of yours that differs stands behind its service. What a service&apos;s documents do not say outright is marked as assumed: its page tells more.</source>
        <translation>Tal como empiezan las cuentas; una cuenta suya que difiere aparece tras su servicio. Lo que los documentos de un servicio no dicen claramente está marcado como supuesto: su página dice más.</translation>
    </message>
    <message>
        <source>More on each service:</source>
        <translation>Más sobre cada servicio:</translation>
    </message>
    <message>
        <source>Help on {service}</source>
        <translation>Ayuda sobre {service}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Put back to the default: {name}</source>
        <translation>Volver al valor predeterminado: {name}</translation>
    </message>
    <message>
        <source>Put back to the default</source>
        <translation>Volver al valor predeterminado</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Páginas de ajustes</translation>
    </message>
    <message>
        <source>No setting speaks of that.</source>
        <translation>Ningún ajuste habla de eso.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back to the list of settings</source>
        <translation>Volver a la lista de ajustes</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n pages found</source>
        <translation>
            <numerusform>%n página encontrada</numerusform>
            <numerusform>%n páginas encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Dial</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Many links to call were opened one after the other; the last ones were left.</source>
        <translation>Se abrieron muchos enlaces de llamada seguidos; los últimos se omitieron.</translation>
    </message>
    <message>
        <source>{account} is ready to call.</source>
        <translation>{account} está lista para llamar.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own.</source>
        <translation>La demostración se abre en su propia ventana.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ShownNumber</name>
    <message>
        <source>Number that they see</source>
        <translation>Número que ven</translation>
    </message>
    <message>
        <source>A number of yours</source>
        <translation>Un número suyo</translation>
    </message>
    <message>
        <source>Another number that they see</source>
        <translation>Otro número que ven</translation>
    </message>
    <message>
        <source>Verify a number…</source>
        <translation>Verificar un número…</translation>
    </message>
    <message>
        <source>This account shows only numbers that were proved to be yours</source>
        <translation>Esta cuenta solo muestra números que se haya demostrado que son suyos</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>El habitual</translation>
    </message>
    <message>
        <source>Another number…</source>
        <translation>Otro número…</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} leads</source>
        <translation>{name} manda</translation>
    </message>
    <message>
        <source>Groups: {groups}</source>
        <translation>Grupos: {groups}</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Notas: {notes}</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a cost</source>
        <translation>
            <numerusform>%Ln sin coste</numerusform>
            <numerusform>%Ln sin coste</numerusform>
        </translation>
    </message>
    <message>
        <source>the provider names no currency</source>
        <translation>el proveedor no nombra moneda</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>At the beginning, reckoned</source>
        <translation>Al principio, calculado</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Ingresado</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Callbacks: listening</source>
        <translation>Callbacks: a la escucha</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aún sin cuenta</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation>Cuenta: {name}</translation>
    </message>
    <message>
        <source>Accounts: {names}</source>
        <translation>Cuentas: {names}</translation>
    </message>
    <message>
        <source>{account}: {money}, running low</source>
        <translation>{account}: {money}, se agota</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>nada gastado</translation>
    </message>
    <message>
        <source>about {spent}, partly reckoned</source>
        <translation>unos {spent}, en parte calculado</translation>
    </message>
    <message>
        <source>This month: {spent}</source>
        <translation>Este mes: {spent}</translation>
    </message>
    <message>
        <source>This month: {spent} of {limit} per currency</source>
        <translation>Este mes: {spent} de {limit} por moneda</translation>
    </message>
    <message>
        <source>This month: {spent} of {limit}</source>
        <translation>Este mes: {spent} de {limit}</translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation>{amount} (sin moneda)</translation>
    </message>
    <message>
        <source>The listener is switched off: news of calls comes by asking alone.</source>
        <translation>La escucha está desactivada: las novedades de las llamadas solo llegan preguntando.</translation>
    </message>
    <message>
        <source>Callbacks: off</source>
        <translation>Callbacks: desactivados</translation>
    </message>
    <message>
        <source>Callbacks: off, polling</source>
        <translation>Callbacks: desactivados, se pregunta</translation>
    </message>
    <message>
        <source>Callbacks: not reachable</source>
        <translation>Callbacks: no accesible</translation>
    </message>
    <message>
        <source>{accounts}: callbacks cannot arrive. See Callbacks in the settings.</source>
        <translation>{accounts}: los callbacks no pueden llegar. Vea Callbacks en los ajustes.</translation>
    </message>
    <message>
        <source>Callbacks: none, polling</source>
        <translation>Callbacks: ninguno, se pregunta</translation>
    </message>
    <message>
        <source>Callbacks: none</source>
        <translation>Callbacks: ninguno</translation>
    </message>
    <message>
        <source>The router leads {url} here</source>
        <translation>El router lleva {url} aquí</translation>
    </message>
    <message>
        <source>Callbacks: listening through the router</source>
        <translation>Callbacks: a la escucha por el router</translation>
    </message>
    <message>
        <source>Providers call {url}</source>
        <translation>Los proveedores llaman a {url}</translation>
    </message>
    <message>
        <source>Callbacks: listening at {address}</source>
        <translation>Callbacks: a la escucha en {address}</translation>
    </message>
    <message>
        <source>Only what runs on this machine reaches this address; set listener.public_url for the providers on the internet.</source>
        <translation>Solo lo que se ejecuta en este equipo llega a esta dirección; defina listener.public_url para los proveedores de Internet.</translation>
    </message>
    <message>
        <source>Callbacks: listening at {address}, this machine only</source>
        <translation>Callbacks: a la escucha en {address}, solo este equipo</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>What happened so far</source>
        <translation>Lo ocurrido hasta ahora</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>Ya llamados</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>Para probar</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>Nadie coincide.</translation>
    </message>
    <message>
        <source>Whom you call will be here, to call again.</source>
        <translation>Aquí estarán las personas a las que llame, para volver a llamarlas.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
    </message>
</context>
<context>
    <name>SupportSheet</name>
    <message>
        <source>Report for support</source>
        <translation>Informe de asistencia</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>Preparándolo…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is all that the report tells. Keys, passwords, full phone numbers and the addresses of callbacks are left out. Read it before you send it.</source>
        <translation>Esto es todo lo que dice el informe. Se omiten claves, contraseñas, números completos y direcciones de callbacks. Léalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report is saved in {path}.</source>
        <translation>El informe está guardado en {path}.</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>Letters</source>
        <translation>Juego de caracteres</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Separadas por</translation>
    </message>
    <message>
        <source>The first line has headings</source>
        <translation>La primera línea tiene títulos</translation>
    </message>
    <message>
        <source>The first entries come in as</source>
        <translation>Las primeras entradas llegan así</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>{file} is a table. Look whether each column becomes what it should.</source>
        <translation>{file} es una tabla. Compruebe que cada columna se convierta en lo que debe.</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Omitido: {why}</translation>
    </message>
    <message>
        <source>No column is a name, a company, a number or an e-mail address yet. Choose at least one of these under “Becomes”.</source>
        <translation>Aún ninguna columna es un nombre, una empresa, un número o una dirección de correo. Elija al menos una de ellas en «Pasa a ser».</translation>
    </message>
</context>
<context>
    <name>ToleranceFields</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds that may differ</source>
        <translation>Segundos que pueden diferir</translation>
    </message>
    <message>
        <source>Amount that may differ</source>
        <translation>Importe que puede diferir</translation>
    </message>
    <message>
        <source>Let pass as rounding</source>
        <translation>Admitir como redondeo</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>Settings, accounts, names of phones and address books in one file: to keep, or for another computer. Keys and passwords are never in it.</source>
        <translation>Ajustes, cuentas, nombres de teléfonos y libretas de direcciones en un archivo: para guardar, o para otro equipo. Las claves y contraseñas nunca están en él.</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Exportar a un archivo…</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importar de un archivo…</translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>Tomar estos</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Exported to {path}. Keys and passwords are not in it.</source>
        <translation>Exportado a {path}. Las claves y contraseñas no están en él.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Settings of Dialer (*.json)</source>
        <translation>Ajustes de Dialer (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file holds:</source>
        <translation>El archivo contiene:</translation>
    </message>
    <message>
        <source>The file holds nothing to take.</source>
        <translation>El archivo no contiene nada que tomar.</translation>
    </message>
    <message>
        <source>Taken over:</source>
        <translation>Tomado:</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>Ajustes:</translation>
    </message>
    <message>
        <source>Accounts:</source>
        <translation>Cuentas:</translation>
    </message>
    <message>
        <source>Names of phones:</source>
        <translation>Nombres de teléfonos:</translation>
    </message>
    <message>
        <source>Address books:</source>
        <translation>Libretas de direcciones:</translation>
    </message>
    <message>
        <source>As they are here already.</source>
        <translation>Tal como ya están aquí.</translation>
    </message>
    <message>
        <source>To be typed again, at Accounts:</source>
        <translation>Por escribir de nuevo, en Cuentas:</translation>
    </message>
    <message>
        <source>{account}: {secrets}</source>
        <translation>{account}: {secrets}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Omitido:</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Quick dial…</source>
        <translation>Marcación rápida…</translation>
    </message>
    <message>
        <source>Open Dialer</source>
        <translation>Abrir Dialer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>{party}: {where}</source>
        <translation>{party}: {where}</translation>
    </message>
    <message>
        <source>Hang up {party}</source>
        <translation>Colgar a {party}</translation>
    </message>
    <message>
        <source>Hang up on your phone</source>
        <translation>Cuelgue en su teléfono</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>TryView</name>
    <message>
        <source>Numbers to try</source>
        <translation>Números para probar</translation>
    </message>
    <message>
        <source>Everything here is simulated: no phone rings and nothing is paid. Take a number, then press Call. A is your own phone, B the other party&apos;s.</source>
        <translation>Aquí todo es simulado: no suena ningún teléfono ni se paga nada. Tome un número y pulse Llamar. A es su teléfono, B el de la otra persona.</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Dialer {version}</source>
        <translation>Dialer {version}</translation>
    </message>
    <message>
        <source>Of {date}. You have {version}.</source>
        <translation>Del {date}. Usted tiene {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Qué hay de nuevo</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Saltar esta versión</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>There is no file for this computer in it.</source>
        <translation>No hay archivo para este equipo.</translation>
    </message>
    <message>
        <source>Its signature is checked.</source>
        <translation>Se comprueba su firma.</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>Se comprueba su suma.</translation>
    </message>
    <message>
        <source>{file}, {size}, goes into your downloads. {vouched} You start it yourself.</source>
        <translation>{file}, {size}, va a sus descargas. {vouched} Usted mismo lo inicia.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>{path} is whole. Close Dialer, then start it.</source>
        <translation>{path} está íntegro. Cierre Dialer y luego inícielo.</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Dialer {version} is out.</source>
        <translation>Ha salido Dialer {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Qué hay de nuevo</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>Asks the release feed</source>
        <translation>Pregunta a la fuente de versiones</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Qué hay de nuevo</translation>
    </message>
    <message>
        <source>This is Dialer {version}.</source>
        <translation>Este es Dialer {version}.</translation>
    </message>
    <message>
        <source>Dialer {version} is out.</source>
        <translation>Ha salido Dialer {version}.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Es la versión más reciente.</translation>
    </message>
    <message>
        <source>Last looked: {when}.</source>
        <translation>Última consulta: {when}.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <source>From: the phone of yours that rings first</source>
        <translation>De: su teléfono que suena primero</translation>
    </message>
    <message>
        <source>Via: the account that places the call</source>
        <translation>Por: la cuenta que realiza la llamada</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation>Más para esta llamada</translation>
    </message>
    <message>
        <source>Cheapest: {account}</source>
        <translation>La más barata: {account}</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>La más barata</translation>
    </message>
    <message>
        <source>There is no account to call through yet.</source>
        <translation>Aún no hay ninguna cuenta por la que llamar.</translation>
    </message>
    <message>
        <source>{account} knows no phone of yours that it could ring first.</source>
        <translation>{account} no conoce ningún teléfono suyo que pueda hacer sonar primero.</translation>
    </message>
    <message>
        <source>Add a phone of yours</source>
        <translation>Añadir un teléfono suyo</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome to Dialer</source>
        <translation>Bienvenido a Dialer</translation>
    </message>
    <message>
        <source>Dialer makes calls through callback services: the service rings your phone, then theirs, and connects the two. Here you say whom to call, see both phones ring, and what it costs.</source>
        <translation>Dialer llama mediante servicios de devolución de llamada: el servicio hace sonar su teléfono, luego el de la otra persona, y une ambos. Aquí dice a quién llamar, ve sonar ambos teléfonos y lo que cuesta.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>Made-up services on this computer. It rings no phone and costs nothing.</source>
        <translation>Servicios inventados en este equipo. No suena ningún teléfono y no cuesta nada.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Three steps: your callback service, the key or password that it gave you, and the phone that is to ring.</source>
        <translation>Tres pasos: su servicio de devolución de llamada, la clave o contraseña que le dio, y el teléfono que debe sonar.</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>How far it is</source>
        <translation>Cuánto lleva</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>account_first</name>
    <message>
        <source>Add an account first, then call {text}.</source>
        <translation>Añada primero una cuenta y luego llame a {text}.</translation>
    </message>
</context>
<context>
    <name>conference</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>left</source>
        <translation>salió</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not reached in time</source>
        <translation>no localizado a tiempo</translation>
    </message>
    <message>
        <source>no free line</source>
        <translation>sin línea libre</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>no existe ese número</translation>
    </message>
    <message>
        <source>refused by the service</source>
        <translation>rechazado por el servicio</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>no se pudo localizar</translation>
    </message>
    <message>
        <source>gone; why is not known</source>
        <translation>ya no está; no se sabe por qué</translation>
    </message>
    <message>
        <source>being hung up</source>
        <translation>colgando</translation>
    </message>
    <message>
        <source>about to be called</source>
        <translation>a punto de llamar</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>suena</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>hablando</translation>
    </message>
    <message>
        <source>not certain whether called</source>
        <translation>no se sabe si se llamó</translation>
    </message>
    <message>
        <source>The conference is over</source>
        <translation>La conferencia ha terminado</translation>
    </message>
    <message>
        <source>The service refused the conference</source>
        <translation>El servicio rechazó la conferencia</translation>
    </message>
    <message>
        <source>The conference did not come about</source>
        <translation>La conferencia no llegó a establecerse</translation>
    </message>
    <message>
        <source>Closed: what became of it is not known</source>
        <translation>Cerrada: no se sabe qué fue de ella</translation>
    </message>
    <message>
        <source>Over: nobody joined you</source>
        <translation>Terminada: nadie se unió a usted</translation>
    </message>
    <message>
        <source>It is not certain whether it was placed</source>
        <translation>No es seguro que se realizara</translation>
    </message>
    <message>
        <source>Being ended</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Your phone is ringing</source>
        <translation>Suena su teléfono</translation>
    </message>
    <message>
        <source>You are there; the others are being called</source>
        <translation>Usted está; se está llamando a los demás</translation>
    </message>
    <message>
        <source>The service has been asked</source>
        <translation>Se ha pedido al servicio</translation>
    </message>
    <message>
        <source>The request went out and no answer came. Wait for your phone before you start another.</source>
        <translation>La petición salió y no llegó respuesta. Espere a su teléfono antes de iniciar otra.</translation>
    </message>
</context>
<context>
    <name>contact table</name>
    <message>
        <source>Number without a kind</source>
        <translation>Número sin tipo</translation>
    </message>
    <message>
        <source>Number: {label}</source>
        <translation>Número: {label}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Título antes del nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Addition after the name</source>
        <translation>Añadido tras el nombre</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Kind of the next number</source>
        <translation>Tipo del número siguiente</translation>
    </message>
    <message>
        <source>Groups, with ::: between</source>
        <translation>Grupos, con ::: entre ellos</translation>
    </message>
    <message>
        <source>Groups, with commas between</source>
        <translation>Grupos, separados por comas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Favourite (yes or no)</source>
        <translation>Favorito (sí o no)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Country of the numbers</source>
        <translation>País de los números</translation>
    </message>
    <message>
        <source>Further details</source>
        <translation>Otros detalles</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>home</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>main</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>Europeo occidental (Windows)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Centroeuropeo (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Cirílico (Windows)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Griego (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Turco (Windows)</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>Hebreo (Windows)</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>Árabe (Windows)</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>Báltico (Windows)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonés (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chino simplificado (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chino tradicional (Big5)</translation>
    </message>
    <message>
        <source>Korean (Windows)</source>
        <translation>Coreano (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cirílico (KOI8-R)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Europeo occidental (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Europeo occidental (Mac)</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Coma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Punto y coma  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Barra vertical  |</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%n others with you</source>
        <translation>
            <numerusform>%n persona más con usted</numerusform>
            <numerusform>%n personas más con usted</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF of {count} items would have thousands of pages.</source>
        <translation>Un PDF de {count} partidas tendría miles de páginas.</translation>
    </message>
    <message>
        <source>A PokeTALK password has 4 to 50 characters.</source>
        <translation>Una contraseña de PokeTALK tiene de 4 a 50 caracteres.</translation>
    </message>
    <message>
        <source>A call between these two numbers runs: wait until it ends.</source>
        <translation>Hay una llamada en curso entre estos dos números: espere a que termine.</translation>
    </message>
    <message>
        <source>A call may be running: wait for the phone before calling again.</source>
        <translation>Puede haber una llamada en curso: espere al teléfono antes de volver a llamar.</translation>
    </message>
    <message numerus="yes">
        <source>A call of %n minutes: {cost}</source>
        <translation>
            <numerusform>Una llamada de %n minuto: {cost}</numerusform>
            <numerusform>Una llamada de %n minutos: {cost}</numerusform>
        </translation>
    </message>
    <message>
        <source>A call&apos;s limit must be at least 1 minute.</source>
        <translation>El límite de una llamada debe ser de al menos 1 minuto.</translation>
    </message>
    <message>
        <source>A call&apos;s limit of money must be more than 0.</source>
        <translation>El límite de coste de una llamada debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>A caller ID cannot be set with this {title} account.</source>
        <translation>Con esta cuenta de {title} no se puede mostrar otro número.</translation>
    </message>
    <message>
        <source>A conference in the call log is damaged: {error}.</source>
        <translation>Una conferencia del registro está dañada: {error}.</translation>
    </message>
    <message>
        <source>A conference needs somebody to call.</source>
        <translation>Una conferencia necesita alguien a quien llamar.</translation>
    </message>
    <message>
        <source>A conference through this account has at most {most} others.</source>
        <translation>Una conferencia por esta cuenta tiene como mucho {most} participantes más.</translation>
    </message>
    <message>
        <source>A contact needs a name, a company, an e-mail address or a number.</source>
        <translation>Un contacto necesita un nombre, una empresa, una dirección de correo o un número.</translation>
    </message>
    <message>
        <source>A limit of minutes cannot be kept on this call: {why}.</source>
        <translation>No se puede mantener un límite de minutos en esta llamada: {why}.</translation>
    </message>
    <message>
        <source>A limit of money cannot be kept on this call: {why}.</source>
        <translation>No se puede mantener un límite de coste en esta llamada: {why}.</translation>
    </message>
    <message>
        <source>A number of this call cannot be called</source>
        <translation>No se puede llamar a un número de esta llamada</translation>
    </message>
    <message>
        <source>A server of your own that takes the account API&apos;s requests in PokeTALK&apos;s place.</source>
        <translation>Un servidor propio que recibe las peticiones de la API de cuenta en lugar de PokeTALK.</translation>
    </message>
    <message>
        <source>A sheet needs the columns prefix and per_minute, as dialer price sheet writes them.</source>
        <translation>Una tarifa necesita las columnas prefix y per_minute, como las escribe dialer price sheet.</translation>
    </message>
    <message>
        <source>A shortcut in all programs can be set.</source>
        <translation>Se puede definir un atajo en todos los programas.</translation>
    </message>
    <message>
        <source>A shortcut in all programs that offers to call the selected text, such as Ctrl+Alt+D.</source>
        <translation>Un atajo en todos los programas que ofrece llamar al texto seleccionado, por ejemplo Ctrl+Alt+D.</translation>
    </message>
    <message>
        <source>A user of ari.conf.</source>
        <translation>Un usuario de ari.conf.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secreto de API</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Id. de la cuenta</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID de la cuenta</translation>
    </message>
    <message>
        <source>Add it again with --set {key}=VALUE (or {key}=@FILE).</source>
        <translation>Añádala de nuevo con --set {key}=VALOR (o {key}=@ARCHIVO).</translation>
    </message>
    <message>
        <source>Add one with dialer accounts add NAME --provider P, or try dialer demo.</source>
        <translation>Añada una con dialer accounts add NOMBRE --provider P, o pruebe dialer demo.</translation>
    </message>
    <message>
        <source>Add one with dialer contacts books add NAME --url URL --username USER.</source>
        <translation>Añada una con dialer contacts books add NOMBRE --url URL --username USUARIO.</translation>
    </message>
    <message>
        <source>Add the account again with --own-number YOUR_NUMBER.</source>
        <translation>Añada de nuevo la cuenta con --own-number SU_NÚMERO.</translation>
    </message>
    <message>
        <source>Add the book again with --set password=@-.</source>
        <translation>Añada de nuevo la libreta con --set password=@-.</translation>
    </message>
    <message>
        <source>Added {title}</source>
        <translation>{title} añadido</translation>
    </message>
    <message>
        <source>Address at your operator</source>
        <translation>Dirección en su operador</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Libreta de direcciones</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Dirección de los tokens</translation>
    </message>
    <message>
        <source>After +{country_code} no number begins with this {digit}: leave it out.</source>
        <translation>Tras +{country_code} ningún número empieza por este {digit}: quítelo.</translation>
    </message>
    <message>
        <source>All settings that it needs are there; whether it takes them, the first call shows.</source>
        <translation>Están todos los ajustes necesarios; la primera llamada mostrará si se aceptan.</translation>
    </message>
    <message>
        <source>Also calls {ids}.</source>
        <translation>También llama a {ids}.</translation>
    </message>
    <message>
        <source>An Enterprise account: reports on calls and caller IDs are allowed.</source>
        <translation>Una cuenta Enterprise: se permiten los informes de llamadas y otros números mostrados.</translation>
    </message>
    <message>
        <source>An access token of your own, instead of fetching one; it ends some day.</source>
        <translation>Un token de acceso propio, en lugar de obtener uno; algún día caduca.</translation>
    </message>
    <message>
        <source>An account cannot be called {name}.</source>
        <translation>Una cuenta no puede llamarse {name}.</translation>
    </message>
    <message>
        <source>An account is called {name} already.</source>
        <translation>Ya hay una cuenta llamada {name}.</translation>
    </message>
    <message>
        <source>An address book cannot be called {name}.</source>
        <translation>Una libreta de direcciones no puede llamarse {name}.</translation>
    </message>
    <message>
        <source>An address book needs a name and a web address.</source>
        <translation>Una libreta de direcciones necesita un nombre y una dirección web.</translation>
    </message>
    <message>
        <source>An address book needs a user name and a password.</source>
        <translation>Una libreta de direcciones necesita un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Another Dialer holds the listener but does not open it.</source>
        <translation>Otro Dialer tiene la escucha pero no la abre.</translation>
    </message>
    <message>
        <source>Another caller ID</source>
        <translation>Otro número mostrado</translation>
    </message>
    <message>
        <source>Another program has the shortcut {keys} already.</source>
        <translation>Otro programa ya tiene el atajo {keys}.</translation>
    </message>
    <message>
        <source>Another program holds it; close that and try again.</source>
        <translation>Otro programa lo tiene; ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another report was asked for.</source>
        <translation>Se pidió otro informe.</translation>
    </message>
    <message>
        <source>Ask Called.in why.</source>
        <translation>Pregunte a Called.in por qué.</translation>
    </message>
    <message>
        <source>Ask Twilio before a call with another caller ID whether it may be shown.</source>
        <translation>Preguntar a Twilio, antes de llamar mostrando otro número, si puede mostrarse.</translation>
    </message>
    <message>
        <source>Ask about caller IDs</source>
        <translation>Preguntar por los números mostrados</translation>
    </message>
    <message>
        <source>Ask once a day whether there is a newer version. Nothing is fetched before you say so.</source>
        <translation>Preguntar una vez al día si hay una versión más reciente. Nada se descarga sin que usted lo diga.</translation>
    </message>
    <message>
        <source>Ask the operator what the account may do, and check its scope.</source>
        <translation>Pregunte al operador qué puede hacer la cuenta, y compruebe su scope.</translation>
    </message>
    <message>
        <source>Ask the router to lead callbacks from the internet to this machine (UPnP, NAT-PMP or PCP). The listener is then open to the local network too.</source>
        <translation>Pedir al router que lleve los callbacks de Internet a este equipo (UPnP, NAT-PMP o PCP). La escucha queda entonces abierta también a la red local.</translation>
    </message>
    <message>
        <source>Ask your internet provider for a public address, or use a tunnel and set a public address.</source>
        <translation>Pida una dirección pública a su proveedor de Internet, o use un túnel y defina una dirección pública.</translation>
    </message>
    <message>
        <source>Assumed name of the action that lists calls.</source>
        <translation>Nombre supuesto de la acción que lista las llamadas.</translation>
    </message>
    <message>
        <source>Assumed names of the account API&apos;s methods, where they differ: make_call=NAME, …</source>
        <translation>Nombres supuestos de los métodos de la API de cuenta, donde difieren: make_call=NOMBRE, …</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Token de autenticación</translation>
    </message>
    <message>
        <source>Balance asked for</source>
        <translation>Saldo consultable</translation>
    </message>
    <message>
        <source>Both phones of this call are the same.</source>
        <translation>Los dos teléfonos de esta llamada son el mismo.</translation>
    </message>
    <message>
        <source>Bring this one up to date, then try again.</source>
        <translation>Actualice este e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Buy credits at Called.in.</source>
        <translation>Compre créditos en Called.in.</translation>
    </message>
    <message>
        <source>Call again if that was not meant.</source>
        <translation>Vuelva a llamar si no era su intención.</translation>
    </message>
    <message>
        <source>Call another number, or another way.</source>
        <translation>Llame a otro número, o de otra forma.</translation>
    </message>
    <message>
        <source>Call another number, or ask PokeTALK to take it off.</source>
        <translation>Llame a otro número, o pida a PokeTALK que lo quite.</translation>
    </message>
    <message>
        <source>Call fewer people, or raise budget.per_call or budget.per_month.</source>
        <translation>Llame a menos personas, o aumente budget.per_call o budget.per_month.</translation>
    </message>
    <message>
        <source>Call from the phone that the account belongs to.</source>
        <translation>Llame desde el teléfono al que pertenece la cuenta.</translation>
    </message>
    <message>
        <source>Call the selected number</source>
        <translation>Llamar al número seleccionado</translation>
    </message>
    <message>
        <source>Call through another account.</source>
        <translation>Llame por otra cuenta.</translation>
    </message>
    <message>
        <source>Call without --no-wait.</source>
        <translation>Llame sin --no-wait.</translation>
    </message>
    <message>
        <source>Callbacks are off.</source>
        <translation>Los callbacks están desactivados.</translation>
    </message>
    <message>
        <source>Callbacks arrive by your public address.</source>
        <translation>Los callbacks llegan por su dirección pública.</translation>
    </message>
    <message>
        <source>Callbacks arrive through the router.</source>
        <translation>Los callbacks llegan por el router.</translation>
    </message>
    <message>
        <source>Callbacks may arrive; from this machine alone it cannot be told.</source>
        <translation>Puede que lleguen los callbacks; solo desde este equipo no se puede saber.</translation>
    </message>
    <message>
        <source>Callbacks of services on this machine or in this network arrive.</source>
        <translation>Llegan los callbacks de servicios de este equipo o de esta red.</translation>
    </message>
    <message>
        <source>Calls besides numbers</source>
        <translation>Llama, además de a números, a</translation>
    </message>
    <message>
        <source>Calls can be hung up at once.</source>
        <translation>Las llamadas pueden colgarse al instante.</translation>
    </message>
    <message>
        <source>Calls can be hung up within {seconds} seconds, at the next callback.</source>
        <translation>Las llamadas pueden colgarse en {seconds} segundos, en el próximo callback.</translation>
    </message>
    <message>
        <source>Calls cannot be hung up from here.</source>
        <translation>Las llamadas no pueden colgarse desde aquí.</translation>
    </message>
    <message>
        <source>Can show another caller ID, once you have proved that it is yours.</source>
        <translation>Puede mostrar otro número, una vez que demuestre que es suyo.</translation>
    </message>
    <message>
        <source>Can show another caller ID.</source>
        <translation>Puede mostrar otro número.</translation>
    </message>
    <message>
        <source>Change --from or --to.</source>
        <translation>Cambie --from o --to.</translation>
    </message>
    <message>
        <source>Change it there.</source>
        <translation>Cámbielo allí.</translation>
    </message>
    <message>
        <source>Changed {title}</source>
        <translation>{title} cambiado</translation>
    </message>
    <message>
        <source>Check both numbers and their country codes.</source>
        <translation>Compruebe ambos números y sus prefijos de país.</translation>
    </message>
    <message>
        <source>Check both numbers before calling again.</source>
        <translation>Compruebe ambos números antes de volver a llamar.</translation>
    </message>
    <message>
        <source>Check both; some services want a password made for this program alone.</source>
        <translation>Compruebe ambos; algunos servicios quieren una contraseña solo para este programa.</translation>
    </message>
    <message>
        <source>Check its name and where it lies.</source>
        <translation>Compruebe su nombre y dónde está.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder, or set DIALER_HOME to another one.</source>
        <translation>Compruebe que puede escribir en su carpeta, o defina DIALER_HOME con otra.</translation>
    </message>
    <message>
        <source>Check that your own phone is switched on and may call.</source>
        <translation>Compruebe que su teléfono esté encendido y pueda llamar.</translation>
    </message>
    <message>
        <source>Check the account&apos;s api_key, or ask PokeTALK for one.</source>
        <translation>Compruebe api_key de la cuenta, o pida una a PokeTALK.</translation>
    </message>
    <message>
        <source>Check the account&apos;s api_key.</source>
        <translation>Compruebe api_key de la cuenta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s app_key, username and password.</source>
        <translation>Compruebe app_key, username y password de la cuenta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s base URL.</source>
        <translation>Compruebe la dirección base de la cuenta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s client_id and client_secret, or its token.</source>
        <translation>Compruebe client_id y client_secret de la cuenta, o su token.</translation>
    </message>
    <message>
        <source>Check the account&apos;s client_id, client_secret and token_url.</source>
        <translation>Compruebe client_id, client_secret y token_url de la cuenta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s e-mail and password.</source>
        <translation>Compruebe el correo y la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s endpoint.</source>
        <translation>Compruebe el punto de acceso de la cuenta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s endpoints.</source>
        <translation>Compruebe los puntos de acceso de la cuenta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s key and secret.</source>
        <translation>Compruebe la clave y el secreto de la cuenta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s username (your Spokn ID) and password.</source>
        <translation>Compruebe username (su identificador de Spokn) y password de la cuenta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s username and password.</source>
        <translation>Compruebe username y password de la cuenta.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>Compruebe la dirección y la conexión.</translation>
    </message>
    <message>
        <source>Check the address, and that res_ari_events and res_http_websocket are loaded.</source>
        <translation>Compruebe la dirección, y que res_ari_events y res_http_websocket estén cargados.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Check the connection, then ask again.</source>
        <translation>Compruebe la conexión y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Check the connection, then sync again.</source>
        <translation>Compruebe la conexión y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>Check the number before calling again.</source>
        <translation>Compruebe el número antes de volver a llamar.</translation>
    </message>
    <message>
        <source>Check the number, or try again later.</source>
        <translation>Compruebe el número, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Check the number: with its country code, or a Spokn ID of 7 digits.</source>
        <translation>Compruebe el número: con su prefijo de país, o un identificador de Spokn de 7 cifras.</translation>
    </message>
    <message>
        <source>Check the numbers; a caller ID needs an Enterprise account.</source>
        <translation>Compruebe los números; mostrar otro número requiere una cuenta Enterprise.</translation>
    </message>
    <message>
        <source>Check the two numbers and the account.</source>
        <translation>Compruebe los dos números y la cuenta.</translation>
    </message>
    <message>
        <source>Check the two numbers.</source>
        <translation>Compruebe los dos números.</translation>
    </message>
    <message>
        <source>Check the user&apos;s permissions in ari.conf.</source>
        <translation>Compruebe los permisos del usuario en ari.conf.</translation>
    </message>
    <message>
        <source>Check username and password: they are a user&apos;s in ari.conf.</source>
        <translation>Compruebe usuario y contraseña: son de un usuario de ari.conf.</translation>
    </message>
    <message>
        <source>Check your own number in the account.</source>
        <translation>Compruebe su propio número en la cuenta.</translation>
    </message>
    <message>
        <source>Check your own number: with its country code, or a Spokn ID of 7 digits.</source>
        <translation>Compruebe su propio número: con su prefijo de país, o un identificador de Spokn de 7 cifras.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Elija un archivo de ella.</translation>
    </message>
    <message>
        <source>Choose another account.</source>
        <translation>Elija otra cuenta.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Elija otra carpeta, o libere espacio.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Elija otro número.</translation>
    </message>
    <message>
        <source>Choose another phone of your own, or another account.</source>
        <translation>Elija otro teléfono suyo, u otra cuenta.</translation>
    </message>
    <message>
        <source>Choose another phone.</source>
        <translation>Elija otro teléfono.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Elija otro lugar para él.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Elija otro puerto.</translation>
    </message>
    <message>
        <source>Choose it in FaceTime&apos;s settings under Default for calls.</source>
        <translation>Elíjalo en los ajustes de FaceTime, en «App de llamadas predeterminada».</translation>
    </message>
    <message>
        <source>Choose it in Windows&apos; settings under Apps, Default apps, Dialer.</source>
        <translation>Elíjalo en la configuración de Windows, en Aplicaciones, Aplicaciones predeterminadas, Dialer.</translation>
    </message>
    <message>
        <source>Choose it in the desktop&apos;s settings under default programs.</source>
        <translation>Elíjalo en los ajustes del escritorio, en aplicaciones predeterminadas.</translation>
    </message>
    <message>
        <source>Choose one of your own numbers.</source>
        <translation>Elija uno de sus propios números.</translation>
    </message>
    <message>
        <source>Choose one that Dialer exported.</source>
        <translation>Elija uno que Dialer haya exportado.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Id. del cliente</translation>
    </message>
    <message>
        <source>Closing the window leaves Dialer running in the tray, where there is one.</source>
        <translation>Al cerrar la ventana, Dialer sigue en el área de notificación, donde la hay.</translation>
    </message>
    <message>
        <source>Codes with * or # are for the telephone network itself and cannot be called from here: type the number alone.</source>
        <translation>Los códigos con * o # son para la propia red telefónica y no se pueden llamar desde aquí: escriba solo el número.</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conferencias</translation>
    </message>
    <message>
        <source>Contacts are just being synced, by this Dialer or another one.</source>
        <translation>Se están sincronizando los contactos, con este Dialer u otro.</translation>
    </message>
    <message>
        <source>DIALER_SECRETS is {wanted}.</source>
        <translation>DIALER_SECRETS es {wanted}.</translation>
    </message>
    <message>
        <source>Delete calls from the log when they are older than so many days; empty keeps them all. Calls of the running month stay, because its limit counts them.</source>
        <translation>Eliminar del registro las llamadas con más de tantos días; vacío las conserva todas. Las del mes en curso quedan, porque su límite las cuenta.</translation>
    </message>
    <message>
        <source>Dialer does not start when you log in.</source>
        <translation>Dialer no se inicia al iniciar sesión.</translation>
    </message>
    <message>
        <source>Dialer hangs up, while it runs</source>
        <translation>Dialer cuelga, mientras se ejecuta</translation>
    </message>
    <message>
        <source>Dialer is asking {title} for it by its own id.</source>
        <translation>Dialer la busca en {title} por su propio identificador.</translation>
    </message>
    <message>
        <source>Dialer is looking for it in {title}&apos;s list of calls.</source>
        <translation>Dialer la busca en la lista de llamadas de {title}.</translation>
    </message>
    <message>
        <source>Dialer is not registered for links.</source>
        <translation>Dialer no está registrado para enlaces.</translation>
    </message>
    <message>
        <source>Dialer is registered for tel:, callto: and sip: links.</source>
        <translation>Dialer está registrado para enlaces tel:, callto: y sip:.</translation>
    </message>
    <message>
        <source>Dialer itself failed.</source>
        <translation>Falló el propio Dialer.</translation>
    </message>
    <message>
        <source>Dialer itself joins the two phones, so it has to run until the call is over.</source>
        <translation>El propio Dialer une los dos teléfonos, así que debe ejecutarse hasta que termine la llamada.</translation>
    </message>
    <message>
        <source>Dialer listens at {address}, and answers.</source>
        <translation>Dialer escucha en {address} y responde.</translation>
    </message>
    <message>
        <source>Dialer no longer opens tel:, callto: and sip: links.</source>
        <translation>Dialer ya no abre enlaces tel:, callto: y sip:.</translation>
    </message>
    <message>
        <source>Dialer opens tel:, callto: and sip: links.</source>
        <translation>Dialer abre enlaces tel:, callto: y sip:.</translation>
    </message>
    <message>
        <source>Dialer opens {some} links, and not the others.</source>
        <translation>Dialer abre enlaces {some}, y los demás no.</translation>
    </message>
    <message>
        <source>Dialer starts when you log in.</source>
        <translation>Dialer se inicia al iniciar sesión.</translation>
    </message>
    <message>
        <source>Dialer was not registered for links.</source>
        <translation>Dialer no estaba registrado para enlaces.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>¿Quiso decir {near}?</translation>
    </message>
    <message>
        <source>Does a firewall on this machine forbid it?</source>
        <translation>¿Lo impide un cortafuegos de este equipo?</translation>
    </message>
    <message>
        <source>Doubtful calls looked up</source>
        <translation>Búsqueda de llamadas dudosas</translation>
    </message>
    <message>
        <source>END:VCARD is missing: another card begins inside it, in line {number}</source>
        <translation>Falta END:VCARD: otra ficha empieza dentro, en la línea {number}</translation>
    </message>
    <message>
        <source>END:VCARD is missing: the file may have been cut off</source>
        <translation>Falta END:VCARD: quizá el archivo esté cortado</translation>
    </message>
    <message>
        <source>End what your phone is doing, then call again.</source>
        <translation>Termine lo que su teléfono esté haciendo y vuelva a llamar.</translation>
    </message>
    <message>
        <source>Export the contacts as vCard (.vcf) or CSV.</source>
        <translation>Exporte los contactos como vCard (.vcf) o CSV.</translation>
    </message>
    <message>
        <source>Fields are {fields}.</source>
        <translation>Los campos son {fields}.</translation>
    </message>
    <message>
        <source>Free some space, or set DIALER_HOME to a folder on this machine&apos;s own disk.</source>
        <translation>Libere espacio, o defina DIALER_HOME con una carpeta del disco de este equipo.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was acknowledged is lost.</source>
        <translation>Libere espacio; no se ha perdido nada confirmado.</translation>
    </message>
    <message>
        <source>From here, something else answers at that address.</source>
        <translation>Desde aquí, en esa dirección responde otra cosa.</translation>
    </message>
    <message>
        <source>From here, {url} is not reached: {why}.</source>
        <translation>Desde aquí no se llega a {url}: {why}.</translation>
    </message>
    <message>
        <source>GNOME&apos;s AppIndicator extension adds one.</source>
        <translation>La extensión AppIndicator de GNOME añade una.</translation>
    </message>
    <message>
        <source>Give a number to call.</source>
        <translation>Dé un número al que llamar.</translation>
    </message>
    <message>
        <source>Give it with --set {key}=VALUE (or {key}=@FILE).</source>
        <translation>Délo con --set {key}=VALOR (o {key}=@ARCHIVO).</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>Dé más del identificador.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Dé uno de ellos.</translation>
    </message>
    <message>
        <source>Give one such as https://dav.example.org/.</source>
        <translation>Dé una como https://dav.example.org/.</translation>
    </message>
    <message>
        <source>Give one&apos;s.</source>
        <translation>Dé la de una de ellas.</translation>
    </message>
    <message>
        <source>Give scheme, host and port alone, such as http://127.0.0.1:8080.</source>
        <translation>Dé solo esquema, host y puerto, como http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Give the description another name.</source>
        <translation>Dé otro nombre a la descripción.</translation>
    </message>
    <message>
        <source>Give the name with --username and the password with --set password=@-.</source>
        <translation>Dé el nombre con --username y la contraseña con --set password=@-.</translation>
    </message>
    <message>
        <source>Give the server&apos;s CardDAV address, which its help names, or the book&apos;s own.</source>
        <translation>Dé la dirección CardDAV del servidor, que su ayuda indica, o la de la propia libreta.</translation>
    </message>
    <message>
        <source>Give them with --username and --set password=@- (or password=@FILE).</source>
        <translation>Délos con --username y --set password=@- (o password=@ARCHIVO).</translation>
    </message>
    <message>
        <source>Give what stands before .signalwire.com, without dots.</source>
        <translation>Dé lo que está delante de .signalwire.com, sin puntos.</translation>
    </message>
    <message>
        <source>HTTP {status}</source>
        <translation>HTTP {status}</translation>
    </message>
    <message>
        <source>HTTP {status} instead of asking for the login</source>
        <translation>HTTP {status} en vez de pedir la identificación</translation>
    </message>
    <message>
        <source>Hang up one of the two phones.</source>
        <translation>Cuelgue uno de los dos teléfonos.</translation>
    </message>
    <message>
        <source>Hang up one of the two phones; for later calls, set listener.public_url.</source>
        <translation>Cuelgue uno de los dos teléfonos; para llamadas posteriores, defina listener.public_url.</translation>
    </message>
    <message>
        <source>Hang up the phone.</source>
        <translation>Cuelgue el teléfono.</translation>
    </message>
    <message>
        <source>Hang up your own phone.</source>
        <translation>Cuelgue su propio teléfono.</translation>
    </message>
    <message>
        <source>Hanging up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>How calls are connected and disconnected; Talkety takes both.</source>
        <translation>Cómo se conectan y cortan las llamadas; Talkety acepta ambas formas.</translation>
    </message>
    <message>
        <source>How long each phone is rung, in seconds.</source>
        <translation>Cuánto suena cada teléfono, en segundos.</translation>
    </message>
    <message>
        <source>How long to wait before your own phone is rung again, in seconds.</source>
        <translation>Cuánto esperar antes de que su teléfono vuelva a sonar, en segundos.</translation>
    </message>
    <message>
        <source>How long to wait for a provider&apos;s answer, in seconds.</source>
        <translation>Cuánto esperar la respuesta de un proveedor, en segundos.</translation>
    </message>
    <message>
        <source>How long to wait for the report on the other party after that on your own phone, in seconds (assumed).</source>
        <translation>Cuánto esperar el informe sobre la otra persona tras el de su teléfono, en segundos (supuesto).</translation>
    </message>
    <message>
        <source>How long your own phone is rung, in seconds.</source>
        <translation>Cuánto suena su propio teléfono, en segundos.</translation>
    </message>
    <message>
        <source>How numbers are called, such as PJSIP/{to}@trunk. {to} is the number with its plus, {to_digits} without; {to_country_code} and {to_national} are its parts.</source>
        <translation>Cómo se llama a los números, por ejemplo PJSIP/{to}@trunk. {to} es el número con su más, {to_digits} sin él; {to_country_code} y {to_national} son sus partes.</translation>
    </message>
    <message>
        <source>How often a provider is asked about a call that is being set up, in seconds.</source>
        <translation>Cada cuánto se pregunta a un proveedor por una llamada que se establece, en segundos.</translation>
    </message>
    <message>
        <source>How often a provider is asked about a call while people talk, in seconds.</source>
        <translation>Cada cuánto se pregunta a un proveedor mientras se habla, en segundos.</translation>
    </message>
    <message>
        <source>How phone numbers are sent: with a plus, as documented, or as digits alone.</source>
        <translation>Cómo se envían los números: con un más, como está documentado, o solo en cifras.</translation>
    </message>
    <message>
        <source>How the call ended is not known</source>
        <translation>No se sabe cómo terminó la llamada</translation>
    </message>
    <message>
        <source>How the client logs in when it fetches a token (assumed: basic).</source>
        <translation>Cómo se identifica el cliente al obtener un token (supuesto: basic).</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls; the bill is too high by {amount}.</source>
        <translation>
            <numerusform>%n llamada; la factura cobra {amount} de más.</numerusform>
            <numerusform>%n llamadas; la factura cobra {amount} de más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the file as .xlsx.</source>
        <translation>
            <numerusform>%n más está en el archivo .xlsx.</numerusform>
            <numerusform>%n más están en el archivo .xlsx.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are described by files.</source>
        <translation>
            <numerusform>%n servicio está descrito por un archivo.</numerusform>
            <numerusform>%n servicios están descritos por archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A balance was not told for the first of these days: it is reckoned from one that was told for another day, by the items between.</source>
        <translation>No se comunicó ningún saldo para el primero de estos días: se calcula a partir del de otro día, con las partidas intermedias.</translation>
    </message>
    <message>
        <source>A minute costs {price}.</source>
        <translation>Un minuto cuesta {price}.</translation>
    </message>
    <message>
        <source>A trial account calls verified numbers only: verify this one, or top up.</source>
        <translation>Una cuenta de prueba solo llama a números verificados: verifique este o recargue la cuenta.</translation>
    </message>
    <message>
        <source>A trial account cannot do this: top it up first.</source>
        <translation>Una cuenta de prueba no puede hacer esto: recárguela primero.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account {account}</source>
        <translation>Cuenta {account}</translation>
    </message>
    <message>
        <source>Add one with dialer accounts add.</source>
        <translation>Añada una con dialer accounts add.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Allow calls to this country in the console, under voice geographic permissions.</source>
        <translation>Permita las llamadas a este país en la consola, en Voice Geographic Permissions.</translation>
    </message>
    <message>
        <source>An address book is called {name} already.</source>
        <translation>Ya hay una libreta de direcciones llamada {name}.</translation>
    </message>
    <message>
        <source>An extension can be shown to another extension only.</source>
        <translation>Una extensión solo puede mostrarse a otra extensión.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Saldo posterior</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Saldo anterior</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturado</translation>
    </message>
    <message>
        <source>Billing report</source>
        <translation>Informe de facturación</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Llamar ahora</translation>
    </message>
    <message>
        <source>Call {party}?</source>
        <translation>¿Llamar a {party}?</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Calls in the last {days} days: {calls}; answered: {percent} %; not put through: {failed}.</source>
        <translation>Llamadas de los últimos {days} días: {calls}; atendidas: {percent} %; no conectadas: {failed}.</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Llamar…</translation>
    </message>
    <message>
        <source>Change its address by hand if that is right.</source>
        <translation>Cambie usted la dirección si es correcto.</translation>
    </message>
    <message>
        <source>Check the account&apos;s login.</source>
        <translation>Compruebe los datos de acceso de la cuenta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s number: it is one of the service, or one that it has verified.</source>
        <translation>Compruebe el número de la cuenta: es uno del servicio o uno que este ha verificado.</translation>
    </message>
    <message>
        <source>Check your own phone&apos;s number.</source>
        <translation>Compruebe el número de su teléfono.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Disputed calls</source>
        <translation>Llamadas en disputa</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them the amount is not known.</source>
        <translation>
            <numerusform>De %n de ellas no se conoce el importe.</numerusform>
            <numerusform>De %n de ellas no se conoce el importe.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the {name} {text}, write {typed}.</source>
        <translation>Para {name} {text}, escriba {typed}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Have the number verified with dialer caller-ids verify, or show another one.</source>
        <translation>Haga verificar el número con dialer caller-ids verify o muestre otro.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>How your exchange&apos;s own extensions are called, such as PJSIP/{extension}.</source>
        <translation>Cómo se llama a las extensiones de su centralita, por ejemplo PJSIP/{extension}.</translation>
    </message>
    <message>
        <source>How your own phone is called, such as PJSIP/alice; when empty, as other numbers are. One that is an extension is called as such.</source>
        <translation>Cómo se llama a su propio teléfono, por ejemplo PJSIP/alice; vacío, como a otros números. Si es una extensión, se le llama como tal.</translation>
    </message>
    <message>
        <source>If the server is yours, have this machine trust the authority that signed it, or name its file in SSL_CERT_FILE.</source>
        <translation>Si el servidor es suyo, haga que este equipo confíe en la autoridad que lo firmó, o nombre su archivo en SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>If they are meant to be deleted on the other side too, sync with --yes.</source>
        <translation>Si deben eliminarse también en el otro lado, sincronice con --yes.</translation>
    </message>
    <message>
        <source>If you trust that place with your password, give its address instead.</source>
        <translation>Si confía su contraseña a ese lugar, dé en cambio su dirección.</translation>
    </message>
    <message>
        <source>If your phone rings, do not answer it.</source>
        <translation>Si suena su teléfono, no conteste.</translation>
    </message>
    <message>
        <source>In {path}: {what_happened}</source>
        <translation>En {path}: {what_happened}</translation>
    </message>
    <message>
        <source>Install the newer version again; nothing was changed.</source>
        <translation>Instale de nuevo la versión más reciente; no se cambió nada.</translation>
    </message>
    <message>
        <source>Is your phone switched on, and its number right? Then call again.</source>
        <translation>¿Está encendido su teléfono y es correcto su número? Entonces vuelva a llamar.</translation>
    </message>
    <message>
        <source>It asks its release feed for newer versions, and you fetch and start them.</source>
        <translation>Pregunta por versiones más recientes a su fuente de versiones; usted las descarga y las inicia.</translation>
    </message>
    <message>
        <source>It can be hung up as soon as {title} has answered.</source>
        <translation>Podrá colgarse en cuanto {title} haya respondido.</translation>
    </message>
    <message>
        <source>It can only be file, or not set.</source>
        <translation>Solo puede ser file, o no estar definido.</translation>
    </message>
    <message>
        <source>It cannot be hung up yet. If your phone rings, let it ring.</source>
        <translation>Aún no puede colgarse. Si suena su teléfono, déjelo sonar.</translation>
    </message>
    <message>
        <source>It is AC and 32 letters and digits; the console shows it.</source>
        <translation>Es AC y 32 letras y cifras; la consola lo muestra.</translation>
    </message>
    <message>
        <source>It is ended as soon as it is listed; putting down your own phone ends it at once.</source>
        <translation>Se termina en cuanto aparezca; si cuelga su teléfono, termina al momento.</translation>
    </message>
    <message>
        <source>It is not known whether this conference came about.</source>
        <translation>No se sabe si esta conferencia llegó a establecerse.</translation>
    </message>
    <message>
        <source>It is not known whether {title} placed the call: {why}.</source>
        <translation>No se sabe si {title} realizó la llamada: {why}.</translation>
    </message>
    <message>
        <source>It is not known whether {title} placed this call: it cannot be told to end it.</source>
        <translation>No se sabe si {title} realizó esta llamada: no se le puede pedir que la termine.</translation>
    </message>
    <message>
        <source>It is running. Free some space on the disk.</source>
        <translation>Está en curso. Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>It is too large to be one.</source>
        <translation>Es demasiado grande para serlo.</translation>
    </message>
    <message>
        <source>It may have been charged: look at the provider&apos;s bill before you call.</source>
        <translation>Puede haberse cobrado: mire la factura del proveedor antes de llamar.</translation>
    </message>
    <message>
        <source>It takes up to a minute.</source>
        <translation>Tarda hasta un minuto.</translation>
    </message>
    <message>
        <source>It was deleted. Try again later, or from the release&apos;s page.</source>
        <translation>Se borró. Inténtelo más tarde, o desde la página de la versión.</translation>
    </message>
    <message>
        <source>It was not reached from here. Many routers do not let their own network in by the outside address; services are not concerned by that.</source>
        <translation>No se llegó desde aquí. Muchos routers no dejan entrar a su propia red por la dirección exterior; a los servicios no les afecta.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Partidas</translation>
    </message>
    <message>
        <source>Items of {account}, {currency}</source>
        <translation>Partidas de {account}, {currency}</translation>
    </message>
    <message>
        <source>Items, {currency}</source>
        <translation>Partidas, {currency}</translation>
    </message>
    <message>
        <source>Its calls show no progress and no end: {title} cannot reach this machine.</source>
        <translation>Sus llamadas no muestran progreso ni final: {title} no puede llegar a este equipo.</translation>
    </message>
    <message>
        <source>Its limit of {money} is kept only while something follows the conference: the window, or --wait.</source>
        <translation>Su límite de {money} solo se mantiene mientras algo siga la conferencia: la ventana, o --wait.</translation>
    </message>
    <message>
        <source>Its package manager brings newer versions.</source>
        <translation>Su gestor de paquetes trae versiones más recientes.</translation>
    </message>
    <message>
        <source>Its phones cannot be read.</source>
        <translation>No se pueden leer sus teléfonos.</translation>
    </message>
    <message>
        <source>Keep your own phone at hand: it rings first. Then call again.</source>
        <translation>Tenga su teléfono a mano: suena primero. Luego vuelva a llamar.</translation>
    </message>
    <message>
        <source>Keeps an address book that contacts can be synced with.</source>
        <translation>Lleva una libreta de direcciones con la que sincronizar contactos.</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Últimas llamadas</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Lead the reverse proxy, tunnel or port forward to port {port} of this machine, with the whole path.</source>
        <translation>Lleve el proxy inverso, túnel o redirección de puerto al puerto {port} de este equipo, con la ruta completa.</translation>
    </message>
    <message>
        <source>Leave the application key out of questions for prices, as one documented example does.</source>
        <translation>Omitir la clave de aplicación al preguntar precios, como hace un ejemplo documentado.</translation>
    </message>
    <message>
        <source>Let its name end with .vcf or .csv.</source>
        <translation>Haga que su nombre termine en .vcf o .csv.</translation>
    </message>
    <message>
        <source>Let the command wait, or call without the limit.</source>
        <translation>Deje esperar a la orden, o llame sin el límite.</translation>
    </message>
    <message>
        <source>Limit of minutes</source>
        <translation>Límite de minutos</translation>
    </message>
    <message>
        <source>Limit of money during a call</source>
        <translation>Límite de coste durante una llamada</translation>
    </message>
    <message>
        <source>Limit the call with --max-minutes where the provider takes it, or import the account&apos;s prices.</source>
        <translation>Limite la llamada con --max-minutes donde el proveedor lo acepte, o importe los precios de la cuenta.</translation>
    </message>
    <message>
        <source>Limit the call with --max-minutes where the provider takes it.</source>
        <translation>Limite la llamada con --max-minutes donde el proveedor lo acepte.</translation>
    </message>
    <message>
        <source>Limits a call&apos;s minutes itself, to at most {most}.</source>
        <translation>Limita por sí mismo los minutos de una llamada, a {most} como mucho.</translation>
    </message>
    <message>
        <source>Limits a call&apos;s minutes itself.</source>
        <translation>Limita por sí mismo los minutos de una llamada.</translation>
    </message>
    <message>
        <source>Listen on a local port for the providers&apos; callbacks.</source>
        <translation>Escuchar en un puerto local los callbacks de los proveedores.</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Look at the account&apos;s balance and state in its console.</source>
        <translation>Mire el saldo y el estado de la cuenta en su consola.</translation>
    </message>
    <message>
        <source>Look at the release&apos;s page for a newer version.</source>
        <translation>Busque una versión más reciente en la página de la versión.</translation>
    </message>
    <message>
        <source>Look at the release&apos;s page.</source>
        <translation>Mire la página de la versión.</translation>
    </message>
    <message>
        <source>Look at your phone before you call again.</source>
        <translation>Mire su teléfono antes de volver a llamar.</translation>
    </message>
    <message>
        <source>Look up its address, and add the book again: dialer contacts books add.</source>
        <translation>Busque su dirección y añada de nuevo la libreta: dialer contacts books add.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or failing; what was acknowledged is not lost.</source>
        <translation>Mire si el disco está lleno o falla; lo confirmado no se ha perdido.</translation>
    </message>
    <message>
        <source>Make some there.</source>
        <translation>Libere allí algo de espacio.</translation>
    </message>
    <message>
        <source>Make sure that the account has credit, or try again later.</source>
        <translation>Asegúrese de que la cuenta tenga saldo, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Mend it or move it away; nothing was changed.</source>
        <translation>Repárelo o apártelo; no se cambió nada.</translation>
    </message>
    <message>
        <source>Mend {path} (dialer providers check tells every fault in it), or delete it.</source>
        <translation>Corrija {path} (dialer providers check indica cada error que tiene) o bórrelo.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n contacts into {title}</source>
        <translation>
            <numerusform>%n contacto combinado en {title}</numerusform>
            <numerusform>%n contactos combinados en {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Move the file away and restore a backup; Dialer makes a new one where there is none.</source>
        <translation>Aparte el archivo y restaure una copia; Dialer crea uno nuevo donde no lo hay.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nombre un archivo de ella.</translation>
    </message>
    <message>
        <source>Name its columns like First Name, Company, Phone and E-mail.</source>
        <translation>Nombre sus columnas, por ejemplo, First Name, Company, Phone y E-mail.</translation>
    </message>
    <message>
        <source>Name one such as UTC, Europe/London or America/New_York.</source>
        <translation>Nombre una como UTC, Europe/London o America/New_York.</translation>
    </message>
    <message>
        <source>Name one with --account, or set default_account.</source>
        <translation>Nombre una con --account, o defina default_account.</translation>
    </message>
    <message>
        <source>Name one with --account; it takes part from then on.</source>
        <translation>Nombre una con --account; participará desde entonces.</translation>
    </message>
    <message>
        <source>Names of actions where they differ from the assumed ones: conference_connect=NAME, and so for conference_add, conference_status, conference_disconnect and convert; several are separated by commas.</source>
        <translation>Nombres de acciones donde difieren de los supuestos: conference_connect=NOMBRE, y así para conference_add, conference_status, conference_disconnect y convert; varios se separan con comas.</translation>
    </message>
    <message>
        <source>Needs no callbacks: it is asked once a call is over.</source>
        <translation>No necesita callbacks: se le pregunta cuando termina una llamada.</translation>
    </message>
    <message>
        <source>Needs no callbacks: it is asked while a call runs.</source>
        <translation>No necesita callbacks: se le pregunta durante la llamada.</translation>
    </message>
    <message>
        <source>Newer versions come from where you have it from.</source>
        <translation>Las versiones más recientes vienen de donde usted lo obtuvo.</translation>
    </message>
    <message>
        <source>No account is named.</source>
        <translation>No se nombra ninguna cuenta.</translation>
    </message>
    <message>
        <source>No call was placed. Check the connection, then try again.</source>
        <translation>No se realizó ninguna llamada. Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No call was placed. Try again then.</source>
        <translation>No se realizó ninguna llamada. Inténtelo de nuevo entonces.</translation>
    </message>
    <message>
        <source>No callback can arrive: nothing listens on this machine.</source>
        <translation>No puede llegar ningún callback: nada escucha en este equipo.</translation>
    </message>
    <message>
        <source>No callback from the internet can arrive yet.</source>
        <translation>Aún no puede llegar ningún callback de Internet.</translation>
    </message>
    <message>
        <source>No callback from the internet can arrive, and none of your accounts needs one.</source>
        <translation>No puede llegar ningún callback de Internet, y ninguna de sus cuentas lo necesita.</translation>
    </message>
    <message>
        <source>No column of {name} is known to be a name, number or address (headers: {known}).</source>
        <translation>Ninguna columna de {name} se reconoce como nombre, número o dirección (títulos: {known}).</translation>
    </message>
    <message>
        <source>No contact was named.</source>
        <translation>No se nombró ningún contacto.</translation>
    </message>
    <message>
        <source>No country has the code in this link: type the number in full.</source>
        <translation>Ningún país tiene el prefijo de este enlace: escriba el número completo.</translation>
    </message>
    <message>
        <source>No country has this code: check the digits after the plus or the international prefix.</source>
        <translation>Ningún país tiene este prefijo: compruebe las cifras tras el más o el prefijo internacional.</translation>
    </message>
    <message>
        <source>No number in {place} is written like this: type it with area code and leading zero, or in full, with + and country code.</source>
        <translation>Ningún número se escribe así en {place}: escríbalo con prefijo de zona y cero inicial, o completo, con + y prefijo de país.</translation>
    </message>
    <message>
        <source>No number in {place} known to this version begins like this: check it before you call.</source>
        <translation>Ningún número de {place} conocido por esta versión empieza así: compruébelo antes de llamar.</translation>
    </message>
    <message>
        <source>No phone rang.</source>
        <translation>No sonó ningún teléfono.</translation>
    </message>
    <message>
        <source>No phone rang. When the cause is mended, call again.</source>
        <translation>No sonó ningún teléfono. Cuando se arregle la causa, vuelva a llamar.</translation>
    </message>
    <message>
        <source>No price could be read ({why}).</source>
        <translation>No se pudo leer ningún precio ({why}).</translation>
    </message>
    <message>
        <source>No price could be read.</source>
        <translation>No se pudo leer ningún precio.</translation>
    </message>
    <message>
        <source>No program here shows notifications.</source>
        <translation>Aquí ningún programa muestra notificaciones.</translation>
    </message>
    <message>
        <source>No public address is set.</source>
        <translation>No hay dirección pública definida.</translation>
    </message>
    <message>
        <source>No router has opened a way in yet.</source>
        <translation>Ningún router ha abierto aún un acceso.</translation>
    </message>
    <message>
        <source>No router opened a way in ({reasons}).</source>
        <translation>Ningún router abrió un acceso ({reasons}).</translation>
    </message>
    <message>
        <source>No router was found.</source>
        <translation>No se encontró ningún router.</translation>
    </message>
    <message>
        <source>Nobody listens for callbacks just now.</source>
        <translation>Ahora nadie escucha los callbacks.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody tells what %n calls cost. They are not in the sums.</source>
        <translation>
            <numerusform>Nadie dice lo que costó %n llamada. No está en las sumas.</numerusform>
            <numerusform>Nadie dice lo que costaron %n llamadas. No están en las sumas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note sent with the call</source>
        <translation>Referencia enviada con la llamada</translation>
    </message>
    <message>
        <source>Nothing is told of a call on such an account.</source>
        <translation>En una cuenta así no se comunica nada de una llamada.</translation>
    </message>
    <message>
        <source>Nothing opens tel:, callto: and sip: links.</source>
        <translation>Nada abre enlaces tel:, callto: y sip:.</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>No se ha tomado nada de ella.</translation>
    </message>
    <message>
        <source>Nothing was taken from it: somebody may have tampered with it.</source>
        <translation>No se ha tomado nada de ella: alguien puede haberla manipulado.</translation>
    </message>
    <message>
        <source>Notify when a call comes near its limit.</source>
        <translation>Avisar cuando una llamada se acerque a su límite.</translation>
    </message>
    <message>
        <source>Notify when a call failed, and say why.</source>
        <translation>Avisar cuando una llamada falle, y decir por qué.</translation>
    </message>
    <message>
        <source>Notify when an account&apos;s balance is low.</source>
        <translation>Avisar cuando el saldo de una cuenta sea bajo.</translation>
    </message>
    <message>
        <source>Notify when the other party has answered.</source>
        <translation>Avisar cuando la otra persona haya contestado.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number that is shown</source>
        <translation>Número que se muestra</translation>
    </message>
    <message>
        <source>Numbers like this one are not reached from outside {country}.</source>
        <translation>A números como este no se llega desde fuera (país: {country}).</translation>
    </message>
    <message>
        <source>Offer to call a number that was just copied, in whatever program.</source>
        <translation>Ofrecer llamar a un número recién copiado, en cualquier programa.</translation>
    </message>
    <message>
        <source>One of the two lines was busy</source>
        <translation>Una de las dos líneas estaba ocupada</translation>
    </message>
    <message>
        <source>One of the two phones was not answered</source>
        <translation>No se contestó en uno de los dos teléfonos</translation>
    </message>
    <message>
        <source>Only the end is told, by a callback; it needs an address that reaches this machine.</source>
        <translation>Solo se comunica el final, por un callback; necesita una dirección que llegue a este equipo.</translation>
    </message>
    <message>
        <source>Only the end is told: it is asked for until it is listed.</source>
        <translation>Solo se comunica el final: se pregunta por él hasta que aparece en la lista.</translation>
    </message>
    <message>
        <source>Open tel:, callto: and sip: links with Dialer.</source>
        <translation>Abrir enlaces tel:, callto: y sip: con Dialer.</translation>
    </message>
    <message>
        <source>Own phone rung again</source>
        <translation>Su teléfono suena de nuevo</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Ingresado</translation>
    </message>
    <message>
        <source>Phone numbers alone are called here, and {text} is none.</source>
        <translation>Aquí solo se llama a números de teléfono, y {text} no lo es.</translation>
    </message>
    <message>
        <source>PokeTALK&apos;s does, with the account&apos;s email and password.</source>
        <translation>La de PokeTALK sí, con el correo y la contraseña de la cuenta.</translation>
    </message>
    <message>
        <source>Price asked for</source>
        <translation>Precio consultable</translation>
    </message>
    <message>
        <source>Progress comes by callbacks; they need an address that reaches this machine.</source>
        <translation>El progreso llega por callbacks; necesitan una dirección que llegue a este equipo.</translation>
    </message>
    <message>
        <source>Progress is asked for while a call runs.</source>
        <translation>El progreso se pregunta durante la llamada.</translation>
    </message>
    <message>
        <source>Progress of a call</source>
        <translation>Progreso de una llamada</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Id. del proyecto</translation>
    </message>
    <message>
        <source>Raise budget.per_call or budget.per_month for the next one.</source>
        <translation>Aumente budget.per_call o budget.per_month para la próxima.</translation>
    </message>
    <message>
        <source>Raise budget.per_month, or wait for the next month.</source>
        <translation>Aumente budget.per_month, o espere al próximo mes.</translation>
    </message>
    <message>
        <source>Raise it.</source>
        <translation>Auméntelo.</translation>
    </message>
    <message>
        <source>Raise the limit.</source>
        <translation>Aumente el límite.</translation>
    </message>
    <message>
        <source>Refuse numbers with other than 10 national digits (country code 1) or 4 to 14 (others; assumed).</source>
        <translation>Rechazar números que no tengan 10 cifras nacionales (prefijo 1) o de 4 a 14 (otros; supuesto).</translation>
    </message>
    <message>
        <source>Register your public IP address with PokeTALK, beside the API key.</source>
        <translation>Registre su dirección IP pública en PokeTALK, junto a la clave de API.</translation>
    </message>
    <message>
        <source>Remove it with dialer price forget --account {account}, and import it again.</source>
        <translation>Quítela con dialer price forget --account {account} e impórtela de nuevo.</translation>
    </message>
    <message>
        <source>Remove that one first.</source>
        <translation>Quite primero esa.</translation>
    </message>
    <message>
        <source>Remove the book and add it again: contacts stay and are matched anew.</source>
        <translation>Quite la libreta y añádala de nuevo: los contactos quedan y se emparejan de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n contacts</source>
        <translation>
            <numerusform>%n contacto eliminado</numerusform>
            <numerusform>%n contactos eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {title}</source>
        <translation>{title} eliminado</translation>
    </message>
    <message>
        <source>Report this fault of Dialer&apos;s.</source>
        <translation>Informe de este fallo de Dialer.</translation>
    </message>
    <message>
        <source>Restart that one.</source>
        <translation>Reinicie ese.</translation>
    </message>
    <message>
        <source>Restore a backup of the file, or report this.</source>
        <translation>Restaure una copia del archivo, o informe de esto.</translation>
    </message>
    <message>
        <source>Ringing time</source>
        <translation>Tiempo de timbre</translation>
    </message>
    <message numerus="yes">
        <source>Rings your own phone again up to %n times.</source>
        <translation>
            <numerusform>Hace sonar de nuevo su teléfono una vez.</numerusform>
            <numerusform>Hace sonar de nuevo su teléfono hasta %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>SIP number</source>
        <translation>Número SIP</translation>
    </message>
    <message>
        <source>Save it as .xlsx or .csv, or take fewer days.</source>
        <translation>Guárdelo como .xlsx o .csv, o tome menos días.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV first.</source>
        <translation>Guarde primero la tarifa como CSV.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Seconds billed</source>
        <translation>Segundos facturados</translation>
    </message>
    <message>
        <source>Seconds charged</source>
        <translation>Segundos cobrados</translation>
    </message>
    <message>
        <source>Seconds logged</source>
        <translation>Segundos registrados</translation>
    </message>
    <message>
        <source>See that the endpoint is in Asterisk, and that its phone is registered.</source>
        <translation>Mire que el punto de acceso esté en Asterisk y que su teléfono esté registrado.</translation>
    </message>
    <message>
        <source>Services are told your public address, which was not reached from here.</source>
        <translation>Los servicios reciben su dirección pública, a la que no se llegó desde aquí.</translation>
    </message>
    <message>
        <source>Set DIALER_HOME to a folder that can be written.</source>
        <translation>Defina DIALER_HOME con una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>Set a public address with the router&apos;s name or address, and the port.</source>
        <translation>Defina una dirección pública con el nombre o la dirección del router, y el puerto.</translation>
    </message>
    <message>
        <source>Set client_id, client_secret and token_url, or a token.</source>
        <translation>Defina client_id, client_secret y token_url, o un token.</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Defínala de nuevo.</translation>
    </message>
    <message>
        <source>Set listener.enabled to true.</source>
        <translation>Defina listener.enabled como true.</translation>
    </message>
    <message>
        <source>Set listener.port to another one (0 takes any that is free).</source>
        <translation>Defina listener.port con otro (0 toma cualquiera libre).</translation>
    </message>
    <message>
        <source>Set listener.public_url, or call without --max-minutes.</source>
        <translation>Defina listener.public_url, o llame sin --max-minutes.</translation>
    </message>
    <message>
        <source>Set read_only = no for the user in ari.conf, or name another.</source>
        <translation>Ponga read_only = no para el usuario en ari.conf, o nombre otro.</translation>
    </message>
    <message>
        <source>Set the account&apos;s api_key.</source>
        <translation>Defina api_key de la cuenta.</translation>
    </message>
    <message>
        <source>Several calls begin with {shown}.</source>
        <translation>Varias llamadas empiezan por {shown}.</translation>
    </message>
    <message>
        <source>Several conferences are called {conference_id}.</source>
        <translation>Varias conferencias se llaman {conference_id}.</translation>
    </message>
    <message>
        <source>Several contacts begin with {shown}.</source>
        <translation>Varios contactos empiezan por {shown}.</translation>
    </message>
    <message>
        <source>Show Dialer&apos;s page inside another site; dialer service-page tells its address.</source>
        <translation>Mostrar la página de Dialer dentro de otro sitio; dialer service-page indica su dirección.</translation>
    </message>
    <message>
        <source>Show a phone number instead.</source>
        <translation>Muestre en cambio un número de teléfono.</translation>
    </message>
    <message>
        <source>Show an icon in the tray, where the desktop has one.</source>
        <translation>Mostrar un icono en el área de notificación, donde el escritorio la tenga.</translation>
    </message>
    <message>
        <source>So none of them was ended: put down your own phone, which ends it.</source>
        <translation>Por eso no se terminó ninguna: cuelgue su teléfono, y así termina.</translation>
    </message>
    <message>
        <source>So the end and the cost of this call will not be known here; {title} rings anyway.</source>
        <translation>Así que el final y el coste de esta llamada no se sabrán aquí; {title} hace sonar igualmente.</translation>
    </message>
    <message>
        <source>So this call&apos;s progress, end and cost will not be known here, and it cannot be hung up from here; {title} rings anyway.</source>
        <translation>Así que el progreso, el final y el coste de esta llamada no se sabrán aquí, y no podrá colgarse desde aquí; {title} hace sonar igualmente.</translation>
    </message>
    <message>
        <source>Some are {encodings}.</source>
        <translation>Algunos son {encodings}.</translation>
    </message>
    <message>
        <source>Some routers do not let their own network in by the outside address: then it may work all the same. Open it from a phone without Wi-Fi to see.</source>
        <translation>Algunos routers no dejan entrar a su propia red por la dirección exterior: aun así puede funcionar. Ábrala en un teléfono sin wifi para verlo.</translation>
    </message>
    <message>
        <source>Something answers at {url}, but it is not this Dialer.</source>
        <translation>Algo responde en {url}, pero no es este Dialer.</translation>
    </message>
    <message>
        <source>Something changed meanwhile; the call was asked again.</source>
        <translation>Algo cambió entretanto; se volvió a preguntar por la llamada.</translation>
    </message>
    <message>
        <source>Something else than this Dialer answers at {address}.</source>
        <translation>En {address} responde otra cosa que este Dialer.</translation>
    </message>
    <message>
        <source>Something has changed: look again before you call.</source>
        <translation>Algo ha cambiado: mire otra vez antes de llamar.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Spent by country</source>
        <translation>Gastado por país</translation>
    </message>
    <message>
        <source>Spent by day</source>
        <translation>Gastado por día</translation>
    </message>
    <message>
        <source>Spent by day, {currency}</source>
        <translation>Gastado por día, {currency}</translation>
    </message>
    <message>
        <source>Spent by destination, {currency}</source>
        <translation>Gastado por destino, {currency}</translation>
    </message>
    <message>
        <source>Spent by month, {currency}</source>
        <translation>Gastado por mes, {currency}</translation>
    </message>
    <message>
        <source>Spent by week, {currency}</source>
        <translation>Gastado por semana, {currency}</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Divídalo.</translation>
    </message>
    <message>
        <source>Spokn ID</source>
        <translation>identificador de Spokn</translation>
    </message>
    <message>
        <source>Start Dialer again.</source>
        <translation>Inicie Dialer de nuevo.</translation>
    </message>
    <message>
        <source>Start Dialer when you log in to this computer.</source>
        <translation>Iniciar Dialer al iniciar sesión en este equipo.</translation>
    </message>
    <message>
        <source>Start it with --wait.</source>
        <translation>Iníciela con --wait.</translation>
    </message>
    <message>
        <source>Start or unlock the desktop&apos;s keychain, or set DIALER_SECRETS=file to keep secrets in a file that only you can read.</source>
        <translation>Inicie o desbloquee el llavero del escritorio, o defina DIALER_SECRETS=file para guardar los secretos en un archivo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>States and results beyond the known ones: word=ongoing, success, busy, no_answer, failed or cancelled; several are separated by commas.</source>
        <translation>Estados y resultados además de los conocidos: palabra=ongoing, success, busy, no_answer, failed o cancelled; varios se separan con comas.</translation>
    </message>
    <message>
        <source>Status words beyond the assumed ones: word=queued, ringing, talking, completed, busy, no_answer, cancelled or failed; several are separated by commas.</source>
        <translation>Palabras de estado además de las supuestas: palabra=queued, ringing, talking, completed, busy, no_answer, cancelled o failed; varias se separan con comas.</translation>
    </message>
    <message>
        <source>Stored there: {own_numbers}.</source>
        <translation>Guardados allí: {own_numbers}.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Switch it on, and news of calls can come by itself.</source>
        <translation>Actívela, y las novedades de las llamadas llegarán solas.</translation>
    </message>
    <message>
        <source>Switch on UPnP or NAT-PMP in the router, or lead a port here by hand and set listener.public_url.</source>
        <translation>Active UPnP o NAT-PMP en el router, o lleve aquí un puerto a mano y defina listener.public_url.</translation>
    </message>
    <message>
        <source>Synced with {title}</source>
        <translation>Sincronizado con {title}</translation>
    </message>
    <message>
        <source>Takes effect at {title}&apos;s next report, within {seconds} s.</source>
        <translation>Surte efecto en el próximo informe de {title}, en {seconds} s.</translation>
    </message>
    <message>
        <source>TeXML application</source>
        <translation>Aplicación TeXML</translation>
    </message>
    <message>
        <source>Tell them.</source>
        <translation>Dígaselo.</translation>
    </message>
    <message>
        <source>Tells nothing of its calls.</source>
        <translation>No comunica nada de sus llamadas.</translation>
    </message>
    <message>
        <source>Tells what a call costs while it runs, so a limit of money can be kept.</source>
        <translation>Comunica lo que cuesta una llamada mientras dura, así que puede mantenerse un límite de coste.</translation>
    </message>
    <message>
        <source>That user&apos;s password.</source>
        <translation>La contraseña de ese usuario.</translation>
    </message>
    <message>
        <source>The API key from Called.in.</source>
        <translation>La clave de API de Called.in.</translation>
    </message>
    <message>
        <source>The API key is set; whether PokeTALK takes it, and knows this machine&apos;s public address, the first call shows.</source>
        <translation>La clave de API está definida; la primera llamada mostrará si PokeTALK la acepta y conoce la dirección pública de este equipo.</translation>
    </message>
    <message>
        <source>The API key of your account.</source>
        <translation>La clave de API de su cuenta.</translation>
    </message>
    <message>
        <source>The API key that PokeTALK gave you.</source>
        <translation>La clave de API que le dio PokeTALK.</translation>
    </message>
    <message>
        <source>The API key.</source>
        <translation>La clave de API.</translation>
    </message>
    <message>
        <source>The API password.</source>
        <translation>La contraseña de API.</translation>
    </message>
    <message>
        <source>The API secret.</source>
        <translation>El secreto de API.</translation>
    </message>
    <message>
        <source>The API username of your account.</source>
        <translation>El usuario de API de su cuenta.</translation>
    </message>
    <message>
        <source>The D-Bus session cannot be reached: {error}.</source>
        <translation>No se puede acceder a la sesión D-Bus: {error}.</translation>
    </message>
    <message>
        <source>The SID of an API key, to log in with it instead (assumed).</source>
        <translation>El SID de una clave de API, para identificarse con ella (supuesto).</translation>
    </message>
    <message>
        <source>The SIP number or extension through which calls go, where it is not the usual one.</source>
        <translation>El número SIP o la extensión por la que van las llamadas, si no es la habitual.</translation>
    </message>
    <message>
        <source>The account that calls go through when none is named.</source>
        <translation>La cuenta por la que van las llamadas cuando no se nombra ninguna.</translation>
    </message>
    <message>
        <source>The account {account} has no phone of yours to ring first.</source>
        <translation>La cuenta {account} no tiene ningún teléfono suyo que hacer sonar primero.</translation>
    </message>
    <message>
        <source>The account {account} keeps no list of numbers to be shown.</source>
        <translation>La cuenta {account} no lleva lista de números que mostrar.</translation>
    </message>
    <message>
        <source>The account {name} has neither client_id nor token.</source>
        <translation>La cuenta {name} no tiene ni client_id ni token.</translation>
    </message>
    <message>
        <source>The account {name} has no {key}.</source>
        <translation>A la cuenta {name} le falta {key}.</translation>
    </message>
    <message>
        <source>The account {name} keeps no address book.</source>
        <translation>La cuenta {name} no lleva libreta de direcciones.</translation>
    </message>
    <message>
        <source>The account&apos;s SID: AC and 32 letters and digits.</source>
        <translation>El SID de la cuenta: AC y 32 letras y cifras.</translation>
    </message>
    <message>
        <source>The account&apos;s email is no e-mail address.</source>
        <translation>El correo de la cuenta no es una dirección de correo.</translation>
    </message>
    <message>
        <source>The account&apos;s id, as TeXML&apos;s addresses have it.</source>
        <translation>El identificador de la cuenta, como en las direcciones de TeXML.</translation>
    </message>
    <message>
        <source>The account&apos;s prices are in {currency} and its bill in {other}: no limit of money can be reckoned from them.</source>
        <translation>Los precios de la cuenta están en {currency} y su factura en {other}: de ellos no puede calcularse un límite de coste.</translation>
    </message>
    <message>
        <source>The account&apos;s quota is used up: ask the operator.</source>
        <translation>La cuota de la cuenta está agotada: pregunte al operador.</translation>
    </message>
    <message>
        <source>The account&apos;s token. Callbacks are checked by it, so it is needed even beside an API key.</source>
        <translation>El token de la cuenta. Con él se comprueban los callbacks, así que hace falta incluso junto a una clave de API.</translation>
    </message>
    <message>
        <source>The address for {title}&apos;s callbacks is too long.</source>
        <translation>La dirección para los callbacks de {title} es demasiado larga.</translation>
    </message>
    <message>
        <source>The address for {title}&apos;s events is too long.</source>
        <translation>La dirección para los eventos de {title} es demasiado larga.</translation>
    </message>
    <message>
        <source>The address is {over} characters too long for {title}.</source>
        <translation>A la dirección le sobran {over} caracteres para {title}.</translation>
    </message>
    <message>
        <source>The address may not hold a name, password, query or fragment.</source>
        <translation>La dirección no puede contener nombre, contraseña, consulta ni fragmento.</translation>
    </message>
    <message>
        <source>The address to listen on; anything but loopback lets other machines connect.</source>
        <translation>La dirección de escucha; cualquiera que no sea de bucle local deja conectarse a otros equipos.</translation>
    </message>
    <message>
        <source>The address under which providers reach the listener from outside.</source>
        <translation>La dirección con la que los proveedores llegan a la escucha desde fuera.</translation>
    </message>
    <message>
        <source>The answer of {title} is far too long.</source>
        <translation>La respuesta de {title} es demasiado larga.</translation>
    </message>
    <message>
        <source>The application key that Talkety gave you.</source>
        <translation>La clave de aplicación que le dio Talkety.</translation>
    </message>
    <message>
        <source>The base URL {base_url} is not usable.</source>
        <translation>La dirección base {base_url} no sirve.</translation>
    </message>
    <message>
        <source>The bill and the log agree: there is nothing to dispute.</source>
        <translation>La factura y el registro coinciden: no hay nada que reclamar.</translation>
    </message>
    <message>
        <source>The budget cannot be kept on this call: its cost is not told while it runs.</source>
        <translation>No se puede mantener el presupuesto en esta llamada: su coste no se comunica mientras dura.</translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation>La llamada falló</translation>
    </message>
    <message>
        <source>The call has already ended.</source>
        <translation>La llamada ya ha terminado.</translation>
    </message>
    <message>
        <source>The call has reached {words}.</source>
        <translation>La llamada ha alcanzado {words}.</translation>
    </message>
    <message>
        <source>The call is at {share} % of {words}.</source>
        <translation>La llamada está al {share} % de {words}.</translation>
    </message>
    <message>
        <source>The call is being hung up.</source>
        <translation>Se está colgando la llamada.</translation>
    </message>
    <message>
        <source>The call is being placed.</source>
        <translation>Se está realizando la llamada.</translation>
    </message>
    <message>
        <source>The call is hung up at {title}&apos;s next callback, within {hang_up_within_s} seconds.</source>
        <translation>La llamada se colgará en el próximo callback de {title}, en {hang_up_within_s} segundos.</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>La llamada ha terminado</translation>
    </message>
    <message>
        <source>The call is placed: your own phone rings first.</source>
        <translation>La llamada está hecha: primero suena su propio teléfono.</translation>
    </message>
    <message>
        <source>The call is running. Free some space on the disk.</source>
        <translation>La llamada está en curso. Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>The call log is closed.</source>
        <translation>El registro de llamadas está cerrado.</translation>
    </message>
    <message>
        <source>The call log {path} cannot be used: {text}.</source>
        <translation>El registro de llamadas {path} no se puede usar: {text}.</translation>
    </message>
    <message>
        <source>The call log {path} was written by a newer Dialer (format {version}).</source>
        <translation>El registro de llamadas {path} lo escribió un Dialer más reciente (formato {version}).</translation>
    </message>
    <message>
        <source>The call was cancelled before both had answered</source>
        <translation>La llamada se canceló antes de que ambos contestaran</translation>
    </message>
    <message>
        <source>The call was cancelled before the other party answered</source>
        <translation>La llamada se canceló antes de que la otra persona contestara</translation>
    </message>
    <message>
        <source>The call was hung up from here</source>
        <translation>La llamada se colgó desde aquí</translation>
    </message>
    <message>
        <source>The call was not placed</source>
        <translation>La llamada no se realizó</translation>
    </message>
    <message>
        <source>The callback port {host}:{port} cannot be opened: {reason}.</source>
        <translation>No se puede abrir el puerto de callbacks {host}:{port}: {reason}.</translation>
    </message>
    <message>
        <source>The client&apos;s id, as the operator gave it.</source>
        <translation>El identificador del cliente, como lo dio el operador.</translation>
    </message>
    <message>
        <source>The client&apos;s secret.</source>
        <translation>El secreto del cliente.</translation>
    </message>
    <message>
        <source>The company is longer than {most} characters.</source>
        <translation>La empresa supera los {most} caracteres.</translation>
    </message>
    <message>
        <source>The conference has already ended.</source>
        <translation>La conferencia ya ha terminado.</translation>
    </message>
    <message>
        <source>The conference has reached its limit of {max_cost}, reckoned from its prices.</source>
        <translation>La conferencia ha alcanzado su límite de {max_cost}, calculado a partir de sus precios.</translation>
    </message>
    <message>
        <source>The conference has reached its limit of {max_cost}.</source>
        <translation>La conferencia ha alcanzado su límite de {max_cost}.</translation>
    </message>
    <message>
        <source>The conference is being ended.</source>
        <translation>Se está terminando la conferencia.</translation>
    </message>
    <message>
        <source>The conferences are closed.</source>
        <translation>Las conferencias están cerradas.</translation>
    </message>
    <message>
        <source>The configuration {path} cannot be used: {what}.</source>
        <translation>La configuración {path} no se puede usar: {what}.</translation>
    </message>
    <message>
        <source>The contact has {count} e-mail addresses; {most} can be kept.</source>
        <translation>El contacto tiene {count} direcciones de correo; pueden guardarse {most}.</translation>
    </message>
    <message>
        <source>The contact has {count} groups; {most} can be kept.</source>
        <translation>El contacto tiene {count} grupos; pueden guardarse {most}.</translation>
    </message>
    <message>
        <source>The contact has {count} numbers; {most} can be kept.</source>
        <translation>El contacto tiene {count} números; pueden guardarse {most}.</translation>
    </message>
    <message>
        <source>The contact was changed at {title} meanwhile.</source>
        <translation>El contacto cambió entretanto en {title}.</translation>
    </message>
    <message>
        <source>The contacts are closed.</source>
        <translation>Los contactos están cerrados.</translation>
    </message>
    <message>
        <source>The country of numbers that are typed in national form.</source>
        <translation>El país de los números escritos en forma nacional.</translation>
    </message>
    <message>
        <source>The days end on {last} before they begin on {first}.</source>
        <translation>Los días terminan el {last} antes de empezar el {first}.</translation>
    </message>
    <message>
        <source>The days of a report lie between {first_day} and {last_day}.</source>
        <translation>Los días de un informe están entre {first_day} y {last_day}.</translation>
    </message>
    <message>
        <source>The demo changes nothing of your desktop.</source>
        <translation>La demostración no cambia nada de su escritorio.</translation>
    </message>
    <message>
        <source>The description {name} cannot be used: {fault}.</source>
        <translation>La descripción {name} no se puede usar: {fault}.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut ({step}).</source>
        <translation>El escritorio no concedió el atajo ({step}).</translation>
    </message>
    <message>
        <source>The desktop has a tray.</source>
        <translation>El escritorio tiene área de notificación.</translation>
    </message>
    <message>
        <source>The desktop has no tray: closing the window ends Dialer.</source>
        <translation>El escritorio no tiene área de notificación: cerrar la ventana termina Dialer.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal for shortcuts does not answer.</source>
        <translation>El portal de atajos del escritorio no responde.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal grants a shortcut in all programs.</source>
        <translation>El portal del escritorio concede un atajo en todos los programas.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal opened no session for shortcuts.</source>
        <translation>El portal del escritorio no abrió sesión para atajos.</translation>
    </message>
    <message>
        <source>The e-mail address of your PokeTALK account, when you have no API key.</source>
        <translation>La dirección de correo de su cuenta de PokeTALK, si no tiene clave de API.</translation>
    </message>
    <message>
        <source>The ending says what kind of file it is to be.</source>
        <translation>La extensión dice qué clase de archivo será.</translation>
    </message>
    <message>
        <source>The engine failed.</source>
        <translation>Falló el motor.</translation>
    </message>
    <message>
        <source>The extension in this link is no row of digits: type the number.</source>
        <translation>La extensión de este enlace no es una serie de cifras: escriba el número.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB.</source>
        <translation>El archivo supera los {most} MB.</translation>
    </message>
    <message>
        <source>The file is no text.</source>
        <translation>El archivo no es texto.</translation>
    </message>
    <message>
        <source>The file leads it to {host}, and its key or password is kept here.</source>
        <translation>El archivo lo dirige a {host}, y su clave o contraseña se guarda aquí.</translation>
    </message>
    <message>
        <source>The file was made by a newer Dialer.</source>
        <translation>El archivo es de un Dialer más reciente.</translation>
    </message>
    <message>
        <source>The first minute of this call costs {first} (both phones), and {money} is left of this month&apos;s budget of {per_month}.</source>
        <translation>El primer minuto de esta llamada cuesta {first} (ambos teléfonos), y del presupuesto de este mes, de {per_month}, quedan {money}.</translation>
    </message>
    <message>
        <source>The first minute of this conference costs {cost} (all phones), and the budgets leave it {left}.</source>
        <translation>El primer minuto de esta conferencia cuesta {cost} (todos los teléfonos), y los presupuestos le dejan {left}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <translation>No se puede crear la carpeta {folder}: {strerror}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {error}.</source>
        <translation>La carpeta {folder} no se puede usar: {error}.</translation>
    </message>
    <message>
        <source>The key of a {title} account has no spaces.</source>
        <translation>La clave de una cuenta de {title} no tiene espacios.</translation>
    </message>
    <message>
        <source>The keyboard has no key for {keys}.</source>
        <translation>El teclado no tiene tecla para {keys}.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: {what}.</source>
        <translation>El llavero no se puede usar: {what}.</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret.</source>
        <translation>El llavero no guardó el secreto.</translation>
    </message>
    <message>
        <source>The last {most} steps are kept.</source>
        <translation>Se conservan los últimos {most} pasos.</translation>
    </message>
    <message>
        <source>The link says that this number is within {domain}: check it.</source>
        <translation>El enlace dice que este número es de {domain}: compruébelo.</translation>
    </message>
    <message>
        <source>The listener at {address} is not reached: {why}.</source>
        <translation>No se llega a la escucha en {address}: {why}.</translation>
    </message>
    <message>
        <source>The listener is switched off.</source>
        <translation>La escucha está desactivada.</translation>
    </message>
    <message>
        <source>The most that all calls of a calendar month may cost, per currency.</source>
        <translation>Lo máximo que pueden costar todas las llamadas de un mes natural, por moneda.</translation>
    </message>
    <message>
        <source>The most that one call may cost, in its account&apos;s currency.</source>
        <translation>Lo máximo que puede costar una llamada, en la moneda de su cuenta.</translation>
    </message>
    <message>
        <source>The name is longer than {most} characters.</source>
        <translation>El nombre supera los {most} caracteres.</translation>
    </message>
    <message>
        <source>The network had no free line</source>
        <translation>La red no tenía línea libre</translation>
    </message>
    <message>
        <source>The network had no free line to the other party</source>
        <translation>La red no tenía línea libre hacia la otra persona</translation>
    </message>
    <message>
        <source>The network had no free line to your own phone</source>
        <translation>La red no tenía línea libre hacia su teléfono</translation>
    </message>
    <message>
        <source>The notes are longer than {most} characters.</source>
        <translation>Las notas superan los {most} caracteres.</translation>
    </message>
    <message>
        <source>The number of a TeXML application of yours.</source>
        <translation>El número de una aplicación TeXML suya.</translation>
    </message>
    <message>
        <source>The number that is shown when your phone rings, and to the other party: one of 46elks, or the one that you signed up with.</source>
        <translation>El número que se muestra cuando suena su teléfono, y a la otra persona: uno de 46elks, o aquel con el que se registró.</translation>
    </message>
    <message>
        <source>The number that is shown when your phone rings, and to the other party: one of the service, or one of yours that it has verified.</source>
        <translation>El número que se muestra cuando suena su teléfono, y a la otra persona: uno del servicio, o uno suyo que haya verificado.</translation>
    </message>
    <message>
        <source>The number that your own phone shows when Spokn rings it (Enterprise only); Spokn shows the other party&apos;s when this is not set.</source>
        <translation>El número que muestra su teléfono cuando Spokn lo hace sonar (solo Enterprise); si no, Spokn muestra el de la otra persona.</translation>
    </message>
    <message>
        <source>The other party could not be reached</source>
        <translation>No se pudo localizar a la otra persona</translation>
    </message>
    <message>
        <source>The other party did not answer</source>
        <translation>La otra persona no contestó</translation>
    </message>
    <message>
        <source>The other party&apos;s line is busy</source>
        <translation>La línea de la otra persona está ocupada</translation>
    </message>
    <message>
        <source>The other party&apos;s number does not exist or cannot be called</source>
        <translation>El número de la otra persona no existe o no se le puede llamar</translation>
    </message>
    <message>
        <source>The package&apos;s provider {name} is left aside: {path} is another one.</source>
        <translation>El proveedor {name} del paquete se deja de lado: {path} es otro.</translation>
    </message>
    <message>
        <source>The part {part} of the file cannot be read.</source>
        <translation>No se puede leer la parte {part} del archivo.</translation>
    </message>
    <message>
        <source>The password of the address book {name} is not kept here.</source>
        <translation>La contraseña de la libreta {name} no se guarda aquí.</translation>
    </message>
    <message>
        <source>The password of your PokeTALK account.</source>
        <translation>La contraseña de su cuenta de PokeTALK.</translation>
    </message>
    <message>
        <source>The picture is bigger than {most} MB.</source>
        <translation>La imagen supera los {most} MB.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 takes any free one.</source>
        <translation>El puerto de escucha; 0 toma cualquiera libre.</translation>
    </message>
    <message>
        <source>The program&apos;s bundle names links as its own.</source>
        <translation>El paquete del programa declara los enlaces como suyos.</translation>
    </message>
    <message>
        <source>The project&apos;s API token.</source>
        <translation>El token de API del proyecto.</translation>
    </message>
    <message>
        <source>The project&apos;s id.</source>
        <translation>El identificador del proyecto.</translation>
    </message>
    <message>
        <source>The provider refused the call</source>
        <translation>El proveedor rechazó la llamada</translation>
    </message>
    <message>
        <source>The provider took the call, but that could not be written down.</source>
        <translation>El proveedor aceptó la llamada, pero no se pudo anotar.</translation>
    </message>
    <message>
        <source>The provider took the conference, but that could not be written down.</source>
        <translation>El proveedor aceptó la conferencia, pero no se pudo anotar.</translation>
    </message>
    <message>
        <source>The provider {name} of the package {package} is left aside: {why}.</source>
        <translation>El proveedor {name} del paquete {package} se deja de lado: {why}.</translation>
    </message>
    <message>
        <source>The rate sheet of {account} is damaged: {error}.</source>
        <translation>La tarifa de {account} está dañada: {error}.</translation>
    </message>
    <message>
        <source>The rate sheets are closed.</source>
        <translation>Las tarifas están cerradas.</translation>
    </message>
    <message>
        <source>The registry cannot be changed: {why}.</source>
        <translation>No se puede cambiar el registro del sistema: {why}.</translation>
    </message>
    <message>
        <source>The release feed answered with HTTP {status}.</source>
        <translation>La fuente de versiones respondió con HTTP {status}.</translation>
    </message>
    <message>
        <source>The release feed could not be reached ({why}).</source>
        <translation>No se pudo conectar con la fuente de versiones ({why}).</translation>
    </message>
    <message>
        <source>The release feed is in a form that this version does not know.</source>
        <translation>La fuente de versiones tiene un formato que esta versión no conoce.</translation>
    </message>
    <message>
        <source>The release feed is not in order ({what}).</source>
        <translation>La fuente de versiones no está en orden ({what}).</translation>
    </message>
    <message>
        <source>The release feed leads from one address to the next.</source>
        <translation>La fuente de versiones lleva de una dirección a otra.</translation>
    </message>
    <message>
        <source>The release feed leads to an address that is not secure.</source>
        <translation>La fuente de versiones lleva a una dirección que no es segura.</translation>
    </message>
    <message>
        <source>The release feed&apos;s answer is far too long.</source>
        <translation>La respuesta de la fuente de versiones es demasiado larga.</translation>
    </message>
    <message>
        <source>The release feed&apos;s signature is wrong.</source>
        <translation>La firma de la fuente de versiones no es correcta.</translation>
    </message>
    <message>
        <source>The router is not asked for a way in.</source>
        <translation>No se pide acceso al router.</translation>
    </message>
    <message>
        <source>The router leads {address} here by {by}, but that is no address of the internet: another router stands before it.</source>
        <translation>El router lleva {address} aquí mediante {by}, pero no es una dirección de Internet: delante hay otro router.</translation>
    </message>
    <message>
        <source>The router leads {address} to this Dialer, by {by}.</source>
        <translation>El router lleva {address} a este Dialer, mediante {by}.</translation>
    </message>
    <message>
        <source>The router opened a way by {by}, but does not tell its address.</source>
        <translation>El router abrió un acceso mediante {by}, pero no dice su dirección.</translation>
    </message>
    <message>
        <source>The router&apos;s answer cannot be read.</source>
        <translation>No se puede leer la respuesta del router.</translation>
    </message>
    <message>
        <source>The secret of a shared key, where callbacks are signed with one (SHA-256).</source>
        <translation>El secreto de una clave compartida, donde los callbacks se firman con ella (SHA-256).</translation>
    </message>
    <message>
        <source>The secret of that API key.</source>
        <translation>El secreto de esa clave de API.</translation>
    </message>
    <message>
        <source>The secrets file {path} cannot be used: {what}.</source>
        <translation>El archivo de secretos {path} no se puede usar: {what}.</translation>
    </message>
    <message>
        <source>The sheet has more than {most} prefixes.</source>
        <translation>La tarifa tiene más de {most} prefijos.</translation>
    </message>
    <message>
        <source>The system shows them.</source>
        <translation>Las muestra el sistema.</translation>
    </message>
    <message>
        <source>The time zone of the dates in PokeTALK&apos;s billing report (assumed: UTC), such as Europe/London.</source>
        <translation>La zona horaria de las fechas del informe de facturación de PokeTALK (supuesta: UTC), como Europe/London.</translation>
    </message>
    <message>
        <source>The window&apos;s language; takes effect at the next start.</source>
        <translation>El idioma de la ventana; surte efecto en el próximo inicio.</translation>
    </message>
    <message>
        <source>The word may belong to this number, {first}, or not, {second}: type the one you mean.</source>
        <translation>La palabra puede ser parte de este número, {first}, o no, {second}: escriba el que quiera decir.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n further faults.</source>
        <translation>
            <numerusform>Hay %n fallo más.</numerusform>
            <numerusform>Hay %n fallos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are letters O, l or I in this number: type digits 0 and 1.</source>
        <translation>Hay letras O, l o I en este número: escriba las cifras 0 y 1.</translation>
    </message>
    <message>
        <source>There are no earlier calls.</source>
        <translation>No hay llamadas anteriores.</translation>
    </message>
    <message>
        <source>There are several accounts: {names}.</source>
        <translation>Hay varias cuentas: {names}.</translation>
    </message>
    <message>
        <source>There are several address books there: {shown}.</source>
        <translation>Allí hay varias libretas de direcciones: {shown}.</translation>
    </message>
    <message>
        <source>There are several address books: {names}.</source>
        <translation>Hay varias libretas de direcciones: {names}.</translation>
    </message>
    <message>
        <source>There are too few digits here: type the whole number, such as +44 20 7946 0018.</source>
        <translation>Hay muy pocas cifras: escriba el número completo, como +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>There are {to}, {to_digits}, {to_country_code} and {to_national}.</source>
        <translation>Hay {to}, {to_digits}, {to_country_code} y {to_national}.</translation>
    </message>
    <message>
        <source>There are: {assumed_actions}.</source>
        <translation>Hay: {assumed_actions}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Hay: {names}.</translation>
    </message>
    <message>
        <source>There is a numeral here that is no plain digit: type digits 0 to 9.</source>
        <translation>Hay un numeral que no es una cifra simple: escriba cifras de 0 a 9.</translation>
    </message>
    <message>
        <source>There is a stray letter in this number: check it and type digits.</source>
        <translation>Hay una letra perdida en este número: compruébelo y escriba cifras.</translation>
    </message>
    <message>
        <source>There is an account of this name at another service already.</source>
        <translation>Ya hay una cuenta con este nombre en otro servicio.</translation>
    </message>
    <message>
        <source>There is another provider {name} already.</source>
        <translation>Ya hay otro proveedor {name}.</translation>
    </message>
    <message>
        <source>There is more than one extension here: leave the number and one.</source>
        <translation>Hay más de una extensión: deje el número y una.</translation>
    </message>
    <message>
        <source>There is more than one number in this text: leave the one to call.</source>
        <translation>Hay más de un número en este texto: deje el que quiera llamar.</translation>
    </message>
    <message>
        <source>There is no D-Bus session here.</source>
        <translation>Aquí no hay sesión D-Bus.</translation>
    </message>
    <message>
        <source>There is no X display here to take a shortcut on.</source>
        <translation>Aquí no hay pantalla X en la que tomar un atajo.</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Aún no hay ninguna cuenta.</translation>
    </message>
    <message>
        <source>There is no account {name}.</source>
        <translation>No hay cuenta {name}.</translation>
    </message>
    <message>
        <source>There is no address book at {url}.</source>
        <translation>No hay libreta de direcciones en {url}.</translation>
    </message>
    <message>
        <source>There is no address book to sync with.</source>
        <translation>No hay libreta de direcciones con la que sincronizar.</translation>
    </message>
    <message>
        <source>There is no address book {name}.</source>
        <translation>No hay libreta de direcciones {name}.</translation>
    </message>
    <message>
        <source>There is no call {shown}.</source>
        <translation>No hay llamada {shown}.</translation>
    </message>
    <message>
        <source>There is no conference {conference_id}.</source>
        <translation>No hay conferencia {conference_id}.</translation>
    </message>
    <message>
        <source>There is no contact {contact_id}.</source>
        <translation>No hay contacto {contact_id}.</translation>
    </message>
    <message>
        <source>There is no contact {shown}.</source>
        <translation>No hay contacto {shown}.</translation>
    </message>
    <message>
        <source>There is no description {name}.</source>
        <translation>No hay descripción {name}.</translation>
    </message>
    <message>
        <source>There is no display here, and so no shortcut.</source>
        <translation>Aquí no hay pantalla, y por tanto tampoco atajo.</translation>
    </message>
    <message>
        <source>There is no display, so no window and no tray.</source>
        <translation>No hay pantalla, así que ni ventana ni área de notificación.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}.</source>
        <translation>No hay juego de caracteres {encoding}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No hay archivo {path}.</translation>
    </message>
    <message>
        <source>There is no home folder here: HOME is not set.</source>
        <translation>Aquí no hay carpeta personal: HOME no está definido.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Aquí no hay llavero.</translation>
    </message>
    <message>
        <source>There is no number here: type one, such as +44 20 7946 0018.</source>
        <translation>Aquí no hay número: escriba uno, como +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>There is no place for bills here.</source>
        <translation>Aquí no hay lugar para facturas.</translation>
    </message>
    <message>
        <source>There is no place for conferences here.</source>
        <translation>Aquí no hay lugar para conferencias.</translation>
    </message>
    <message>
        <source>There is no place for rate sheets here.</source>
        <translation>Aquí no hay lugar para tarifas.</translation>
    </message>
    <message>
        <source>There is no provider {name}.</source>
        <translation>No hay proveedor {name}.</translation>
    </message>
    <message>
        <source>There is no release feed to ask.</source>
        <translation>No hay fuente de versiones a la que preguntar.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>No hay ajuste {key}.</translation>
    </message>
    <message>
        <source>There is no step {step} to undo.</source>
        <translation>No hay paso {step} que deshacer.</translation>
    </message>
    <message>
        <source>There is no such participant.</source>
        <translation>No hay tal participante.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is only {extension}.</source>
        <translation>Solo hay {extension}.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Esto</translation>
    </message>
    <message>
        <source>This Dialer runs from source, or was built without a release feed.</source>
        <translation>Este Dialer se ejecuta desde el código fuente, o se construyó sin fuente de versiones.</translation>
    </message>
    <message>
        <source>This Dialer was installed as a package of your system.</source>
        <translation>Este Dialer se instaló como paquete de su sistema.</translation>
    </message>
    <message>
        <source>This Dialer was installed from a file of its release.</source>
        <translation>Este Dialer se instaló desde un archivo de su versión.</translation>
    </message>
    <message>
        <source>This address names a user, not a telephone number: only numbers can be called.</source>
        <translation>Esta dirección nombra a un usuario, no un número de teléfono: solo se puede llamar a números.</translation>
    </message>
    <message numerus="yes">
        <source>This call ends after %n minutes at the latest: {limit} pays for no more at {per_minute} a minute.</source>
        <translation>
            <numerusform>Esta llamada termina a más tardar a %n minuto: {limit} no paga más a {per_minute} el minuto.</numerusform>
            <numerusform>Esta llamada termina a más tardar a los %n minutos: {limit} no paga más a {per_minute} el minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be read in two ways, {first} or {second}: type the one you mean with its plus.</source>
        <translation>Esto puede leerse de dos formas, {first} o {second}: escriba la que quiera decir con su más.</translation>
    </message>
    <message>
        <source>This desktop lets no program have a shortcut in all others.</source>
        <translation>Este escritorio no deja a ningún programa tener un atajo en todos los demás.</translation>
    </message>
    <message>
        <source>This desktop lets no program have a shortcut in all others: it has no portal for them.</source>
        <translation>Este escritorio no deja a ningún programa tener un atajo en todos los demás: no tiene portal para ello.</translation>
    </message>
    <message>
        <source>This form is too old, so nobody was called. Look at the last calls, then again.</source>
        <translation>Este formulario es demasiado antiguo, así que no se llamó a nadie. Mire las últimas llamadas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This home has no folder for descriptions.</source>
        <translation>Este lugar no tiene carpeta para descripciones.</translation>
    </message>
    <message>
        <source>This is a local number without its area code: type the area code too, or the number in full, with + and country code.</source>
        <translation>Es un número local sin prefijo de zona: escriba también el prefijo, o el número completo, con + y prefijo de país.</translation>
    </message>
    <message>
        <source>This is a personal number, which is often charged like a premium-rate one.</source>
        <translation>Es un número personal, que a menudo se cobra como uno de tarificación especial.</translation>
    </message>
    <message>
        <source>This is a premium-rate number: calls to it can be very expensive.</source>
        <translation>Es un número de tarificación especial: llamarlo puede ser muy caro.</translation>
    </message>
    <message>
        <source>This is a satellite telephone: calls to it can be very expensive.</source>
        <translation>Es un teléfono por satélite: llamarlo puede ser muy caro.</translation>
    </message>
    <message>
        <source>This is a shared-cost number: calls to it can cost more than others.</source>
        <translation>Es un número de coste compartido: llamarlo puede costar más que otros.</translation>
    </message>
    <message>
        <source>This is no file of Dialer&apos;s settings.</source>
        <translation>Este no es un archivo de ajustes de Dialer.</translation>
    </message>
    <message>
        <source>This is too long for a number: check its digits.</source>
        <translation>Es demasiado largo para un número: compruebe sus cifras.</translation>
    </message>
    <message>
        <source>This link does not say where its local number belongs: type it in full.</source>
        <translation>Este enlace no dice de dónde es su número local: escríbalo completo.</translation>
    </message>
    <message>
        <source>This log keeps no calls that were placed elsewhere.</source>
        <translation>Este registro no guarda llamadas realizadas en otra parte.</translation>
    </message>
    <message>
        <source>This may be a local number without its area code: type the area code as it is dialled in {country}, or {meant} if that is meant.</source>
        <translation>Puede ser un número local sin prefijo de zona: escriba el prefijo como se marca allí ({country}), o {meant} si es lo que quiere decir.</translation>
    </message>
    <message>
        <source>This month&apos;s calls already cost {money}, and budget.per_month is {per_month}.</source>
        <translation>Las llamadas de este mes ya cuestan {money}, y budget.per_month es {per_month}.</translation>
    </message>
    <message>
        <source>This number is of the wrong length for {place}</source>
        <translation>Este número no tiene la longitud correcta para {place}</translation>
    </message>
    <message>
        <source>This number is too long for {place}</source>
        <translation>Este número es demasiado largo para {place}</translation>
    </message>
    <message>
        <source>This number is too short for {place}</source>
        <translation>Este número es demasiado corto para {place}</translation>
    </message>
    <message>
        <source>This number may not be called with this account.</source>
        <translation>No se puede llamar a este número con esta cuenta.</translation>
    </message>
    <message>
        <source>This system always has one.</source>
        <translation>Este sistema siempre tiene una.</translation>
    </message>
    <message>
        <source>This text is too long for a number: type the number alone.</source>
        <translation>Este texto es demasiado largo para un número: escriba solo el número.</translation>
    </message>
    <message>
        <source>This was read as a number in {place}.</source>
        <translation>Se leyó como un número de {place}.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>To merge, name two contacts or more.</source>
        <translation>Para combinar, nombre dos contactos o más.</translation>
    </message>
    <message>
        <source>Too many calls run at once: wait for one to end.</source>
        <translation>Hay demasiadas llamadas a la vez: espere a que termine una.</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>De más</translation>
    </message>
    <message>
        <source>Top up your Spokn account.</source>
        <translation>Recargue su cuenta de Spokn.</translation>
    </message>
    <message>
        <source>Top up your Talkety account.</source>
        <translation>Recargue su cuenta de Talkety.</translation>
    </message>
    <message>
        <source>Top up your {title} account.</source>
        <translation>Recargue su cuenta de {title}.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or through another account.</source>
        <translation>Inténtelo de nuevo en unos minutos, o por otra cuenta.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Try again in a minute?</source>
        <translation>¿Intentarlo de nuevo en un minuto?</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try again later, or call another number.</source>
        <translation>Inténtelo más tarde, o llame a otro número.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Try again later. The provider gave no more reason than is in the details.</source>
        <translation>Inténtelo más tarde. El proveedor no dio más motivo que el de los detalles.</translation>
    </message>
    <message>
        <source>Try again later?</source>
        <translation>¿Intentarlo más tarde?</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>Inténtelo de nuevo entonces.</translation>
    </message>
    <message>
        <source>Try again; if it stays, keep the file and report it.</source>
        <translation>Inténtelo de nuevo; si continúa, conserve el archivo e infórmelo.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Use a tag of at most 128 characters.</source>
        <translation>Use una referencia de 128 caracteres como mucho.</translation>
    </message>
    <message>
        <source>Use its https:// address.</source>
        <translation>Use su dirección https://.</translation>
    </message>
    <message>
        <source>Use up to 40 letters, digits, dots, hyphens and underscores.</source>
        <translation>Use hasta 40 letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>Use up to 60 letters, digits, spaces and . @ + -, a letter or digit first.</source>
        <translation>Use hasta 60 letras, cifras, espacios y . @ + -, primero una letra o cifra.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait a moment, then call again.</source>
        <translation>Espere un momento y vuelva a llamar.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>Wait {seconds} s, then try again.</source>
        <translation>Espere {seconds} s e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Warn when less than this is left on an account, in its currency.</source>
        <translation>Avisar cuando en una cuenta quede menos que esto, en su moneda.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>What Dialer&apos;s applications are called inside Asterisk; each call has one of its own.</source>
        <translation>Cómo se llaman las aplicaciones de Dialer en Asterisk; cada llamada tiene la suya.</translation>
    </message>
    <message>
        <source>What a link does: ask whether to call its number, or fill in the number only.</source>
        <translation>Qué hace un enlace: preguntar si llamar a su número, o solo rellenar el número.</translation>
    </message>
    <message>
        <source>What a report of an answered call says (assumed: both): both parties were connected, or only that the first phone was answered.</source>
        <translation>Qué dice el informe de una llamada contestada (supuesto: both): ambas personas quedaron conectadas, o solo contestó el primer teléfono.</translation>
    </message>
    <message>
        <source>What a token is asked for.</source>
        <translation>Para qué se pide un token.</translation>
    </message>
    <message>
        <source>What costs</source>
        <translation>Qué cuesta</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>What goes into the header {name} must be visible ASCII on one line.</source>
        <translation>Lo que va en la cabecera {name} debe ser ASCII visible en una línea.</translation>
    </message>
    <message>
        <source>What is remembered of an address book is damaged: {error}.</source>
        <translation>Lo que se recuerda de una libreta de direcciones está dañado: {error}.</translation>
    </message>
    <message>
        <source>What the other party is shown, such as +12125550100; when empty, what Asterisk shows.</source>
        <translation>Lo que se muestra a la otra persona, como +12125550100; vacío, lo que muestra Asterisk.</translation>
    </message>
    <message>
        <source>What the provider said is in the details.</source>
        <translation>Lo que dijo el proveedor está en los detalles.</translation>
    </message>
    <message>
        <source>What your own phone shows when it rings: the number that is called, or caller_id.</source>
        <translation>Lo que muestra su teléfono al sonar: el número llamado, o caller_id.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When Dialer starts at login, it waits in the tray and opens no window.</source>
        <translation>Cuando Dialer se inicia al iniciar sesión, espera en el área de notificación y no abre ventana.</translation>
    </message>
    <message>
        <source>Where Asterisk&apos;s REST interface is, such as http://192.168.1.2:8088/ari.</source>
        <translation>Dónde está la interfaz REST de Asterisk, por ejemplo http://192.168.1.2:8088/ari.</translation>
    </message>
    <message>
        <source>Where access tokens are fetched with client_id and client_secret.</source>
        <translation>Dónde se obtienen los tokens de acceso con client_id y client_secret.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>With {title}, this program itself calls the other party once your phone has answered, so it has to stay.</source>
        <translation>Con {title}, este programa llama a la otra persona cuando su teléfono ha contestado, así que debe quedarse.</translation>
    </message>
    <message>
        <source>With {title}, this program itself joins the phones, so it has to stay.</source>
        <translation>Con {title}, este programa une los teléfonos por sí mismo, así que debe quedarse.</translation>
    </message>
    <message>
        <source>Without a default country this number has no meaning: type it with + and its country code, or set the default country.</source>
        <translation>Sin país predeterminado este número no tiene sentido: escríbalo con + y su prefijo de país, o defina el país predeterminado.</translation>
    </message>
    <message>
        <source>Without a default country this number has no sure meaning: type {international} if that is meant, or set the default country.</source>
        <translation>Sin país predeterminado este número no tiene un sentido seguro: escriba {international} si es lo que quiere decir, o defina el país predeterminado.</translation>
    </message>
    <message>
        <source>Without it, every extension would ring the same phone.</source>
        <translation>Sin eso, todas las extensiones harían sonar el mismo teléfono.</translation>
    </message>
    <message>
        <source>Write a technology, a slash and whom to call, such as PJSIP/{to}@trunk.</source>
        <translation>Escriba una tecnología, una barra y a quién llamar, por ejemplo PJSIP/{to}@trunk.</translation>
    </message>
    <message>
        <source>Write a technology, a slash and {extension}, such as PJSIP/{extension}.</source>
        <translation>Escriba una tecnología, una barra y {extension}, por ejemplo PJSIP/{extension}.</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31.</source>
        <translation>Escríbalo como 2026-01-31.</translation>
    </message>
    <message>
        <source>Write it as USD.</source>
        <translation>Escríbalo como USD.</translation>
    </message>
    <message>
        <source>Write it with + and the country code.</source>
        <translation>Escríbalo con + y el prefijo de país.</translation>
    </message>
    <message>
        <source>Write phone numbers into the log file in full; otherwise only their first and last digits.</source>
        <translation>Escribir los números completos en el archivo de registro; si no, solo sus primeras y últimas cifras.</translation>
    </message>
    <message>
        <source>Write {typed} or {e164}.</source>
        <translation>Escriba {typed} o {e164}.</translation>
    </message>
    <message>
        <source>Your Spokn ID.</source>
        <translation>Su identificador de Spokn.</translation>
    </message>
    <message>
        <source>Your Spokn password.</source>
        <translation>Su contraseña de Spokn.</translation>
    </message>
    <message>
        <source>Your Talkety login.</source>
        <translation>Su usuario de Talkety.</translation>
    </message>
    <message>
        <source>Your Talkety password.</source>
        <translation>Su contraseña de Talkety.</translation>
    </message>
    <message>
        <source>Your operator cannot call this number.</source>
        <translation>Su operador no puede llamar a este número.</translation>
    </message>
    <message>
        <source>Your operator&apos;s address of Click to Dial, such as https://api.example.com/click-to-dial/v0.2.</source>
        <translation>La dirección de Click to Dial de su operador, por ejemplo https://api.example.com/click-to-dial/v0.2.</translation>
    </message>
    <message>
        <source>Your own phone cannot be reached by this service.</source>
        <translation>Este servicio no puede comunicar con su teléfono.</translation>
    </message>
    <message>
        <source>Your own phone could not be reached</source>
        <translation>No se pudo llegar a su propio teléfono</translation>
    </message>
    <message>
        <source>Your own phone did not join, so the others are hung up.</source>
        <translation>Su teléfono no se unió, así que se cuelga a los demás.</translation>
    </message>
    <message>
        <source>Your own phone has left.</source>
        <translation>Su teléfono ha salido de la conferencia.</translation>
    </message>
    <message>
        <source>Your own phone hung up before the other party answered</source>
        <translation>Su propio teléfono colgó antes de que la otra persona contestara</translation>
    </message>
    <message>
        <source>Your own phone is hung up, and the whole conference with it.</source>
        <translation>Se cuelga su teléfono, y con él toda la conferencia.</translation>
    </message>
    <message>
        <source>Your own phone rings first: keep it at hand, then call again.</source>
        <translation>Su propio teléfono suena primero: téngalo a mano y vuelva a llamar.</translation>
    </message>
    <message>
        <source>Your own phone was busy</source>
        <translation>Su propio teléfono estaba ocupado</translation>
    </message>
    <message>
        <source>Your own phone was not answered</source>
        <translation>No se contestó en su propio teléfono</translation>
    </message>
    <message>
        <source>Your own phone&apos;s number does not exist or cannot be called</source>
        <translation>El número de su teléfono no existe o no se le puede llamar</translation>
    </message>
    <message>
        <source>Your phone rings after about {seconds} s.</source>
        <translation>Su teléfono suena al cabo de unos {seconds} s.</translation>
    </message>
    <message>
        <source>Your phone {number} rings first, through the account {account}.</source>
        <translation>Primero suena su teléfono {number}, por la cuenta {account}.</translation>
    </message>
    <message>
        <source>Your space&apos;s name, as before .signalwire.com.</source>
        <translation>El nombre de su espacio, como delante de .signalwire.com.</translation>
    </message>
    <message>
        <source>a Spokn ID of 7 digits</source>
        <translation>un identificador de Spokn de 7 cifras</translation>
    </message>
    <message>
        <source>a call to this number was placed just now</source>
        <translation>se acaba de realizar una llamada a este número</translation>
    </message>
    <message>
        <source>a cell of it is longer than {most} letters</source>
        <translation>una celda supera las {most} letras</translation>
    </message>
    <message>
        <source>a contact that it has added is not in its list</source>
        <translation>un contacto que añadió no está en su lista</translation>
    </message>
    <message>
        <source>a currency not named</source>
        <translation>una moneda no nombrada</translation>
    </message>
    <message>
        <source>a fault in this program: {kind}</source>
        <translation>un fallo de este programa: {kind}</translation>
    </message>
    <message>
        <source>a quote in it is never closed</source>
        <translation>unas comillas nunca se cierran</translation>
    </message>
    <message>
        <source>account {name}</source>
        <translation>cuenta {name}</translation>
    </message>
    <message>
        <source>accounts is not a table</source>
        <translation>accounts no es una tabla</translation>
    </message>
    <message>
        <source>action_names: there is no action {action}.</source>
        <translation>action_names: no hay acción {action}.</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>direcciones</translation>
    </message>
    <message>
        <source>an extension such as 101 or alice</source>
        <translation>una extensión como 101 o alice</translation>
    </message>
    <message>
        <source>an input parameter is invalid</source>
        <translation>un parámetro no es válido</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>another Dialer of yours</source>
        <translation>otro Dialer suyo</translation>
    </message>
    <message>
        <source>another program has been writing it for 10 s</source>
        <translation>otro programa lo escribe desde hace 10 s</translation>
    </message>
    <message>
        <source>another router stands between this machine and the router</source>
        <translation>hay otro router entre este equipo y el router</translation>
    </message>
    <message>
        <source>app cannot be {text}.</source>
        <translation>app no puede ser {text}.</translation>
    </message>
    <message>
        <source>as Spokn has it</source>
        <translation>como lo tenga Spokn</translation>
    </message>
    <message>
        <source>asked for a token, it answered with HTTP {status}</source>
        <translation>al pedirle un token, respondió con HTTP {status}</translation>
    </message>
    <message>
        <source>asked for a token, {error}</source>
        <translation>al pedirle un token: {error}</translation>
    </message>
    <message>
        <source>asked for while it runs</source>
        <translation>preguntado mientras dura</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>al instante</translation>
    </message>
    <message>
        <source>at the next callback, within {seconds} s</source>
        <translation>en el próximo callback, en {seconds} s</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>falló la identificación</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>dirección base</translation>
    </message>
    <message>
        <source>books is not a table</source>
        <translation>books no es una tabla</translation>
    </message>
    <message>
        <source>both phones</source>
        <translation>ambos teléfonos</translation>
    </message>
    <message>
        <source>budget.per_call is 0: no call may cost anything.</source>
        <translation>budget.per_call es 0: ninguna llamada puede costar nada.</translation>
    </message>
    <message>
        <source>by callbacks</source>
        <translation>por callbacks</translation>
    </message>
    <message>
        <source>by callbacks too</source>
        <translation>también por callbacks</translation>
    </message>
    <message>
        <source>by the service, also while this computer sleeps</source>
        <translation>por el servicio, también mientras este equipo duerme</translation>
    </message>
    <message>
        <source>by the service, at most {most}</source>
        <translation>por el servicio, {most} como mucho</translation>
    </message>
    <message>
        <source>callbacks are taken in at {where}</source>
        <translation>los callbacks se reciben en {where}</translation>
    </message>
    <message>
        <source>card {number}, line {line}</source>
        <translation>ficha {number}, línea {line}</translation>
    </message>
    <message>
        <source>cells beyond the last column</source>
        <translation>celdas más allá de la última columna</translation>
    </message>
    <message>
        <source>charged by the second</source>
        <translation>cobrado por segundos</translation>
    </message>
    <message>
        <source>charged in steps of {first_s}/{step_s} seconds</source>
        <translation>cobrado en pasos de {first_s}/{step_s} segundos</translation>
    </message>
    <message>
        <source>closed by this program: {why}</source>
        <translation>cerrada por este programa: {why}</translation>
    </message>
    <message>
        <source>closed by this program: {words}</source>
        <translation>cerrada por este programa: {words}</translation>
    </message>
    <message>
        <source>cost is told, but it cannot hang up</source>
        <translation>el coste se comunica, pero no puede colgar</translation>
    </message>
    <message>
        <source>cost: billed {billed}, logged {logged}</source>
        <translation>coste: facturado {billed}, registrado {logged}</translation>
    </message>
    <message>
        <source>currency: billed in {billed}, logged in {logged}</source>
        <translation>moneda: facturado en {billed}, registrado en {logged}</translation>
    </message>
    <message>
        <source>dialer calls lists them.</source>
        <translation>dialer calls las lista.</translation>
    </message>
    <message>
        <source>dialer conference status lists those that run.</source>
        <translation>dialer conference status lista las que están en curso.</translation>
    </message>
    <message>
        <source>dialer config set region CC names one.</source>
        <translation>dialer config set region CC nombra uno.</translation>
    </message>
    <message>
        <source>dialer contacts list shows them.</source>
        <translation>dialer contacts list los muestra.</translation>
    </message>
    <message>
        <source>dialer links register makes Dialer open them.</source>
        <translation>dialer links register hace que Dialer los abra.</translation>
    </message>
    <message>
        <source>duration: billed {billed} s, logged {logged} s</source>
        <translation>duración: facturado {billed} s, registrado {logged} s</translation>
    </message>
    <message>
        <source>each second</source>
        <translation>cada segundo</translation>
    </message>
    <message>
        <source>error {code}, {message}</source>
        <translation>error {code}, {message}</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>extensión</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>found in the provider&apos;s bill</source>
        <translation>encontrada en la factura del proveedor</translation>
    </message>
    <message>
        <source>found in the provider&apos;s list of calls</source>
        <translation>encontrada en la lista de llamadas del proveedor</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>http://{hostname} would carry your password through the internet for anyone to read.</source>
        <translation>http://{hostname} llevaría su contraseña por Internet a la vista de cualquiera.</translation>
    </message>
    <message>
        <source>hung up from here</source>
        <translation>colgada desde aquí</translation>
    </message>
    <message>
        <source>interrupted before the answer came</source>
        <translation>interrumpida antes de que llegara la respuesta</translation>
    </message>
    <message>
        <source>it answered with &lt;{name_of}&gt;</source>
        <translation>respondió con &lt;{name_of}&gt;</translation>
    </message>
    <message>
        <source>it answered with an error that has no code</source>
        <translation>respondió con un error sin código</translation>
    </message>
    <message>
        <source>it cannot be searched: {why}</source>
        <translation>no se puede buscar: {why}</translation>
    </message>
    <message>
        <source>it cannot look up the credit of the account</source>
        <translation>no puede consultar el saldo de la cuenta</translation>
    </message>
    <message>
        <source>it cannot work out how long the call may last</source>
        <translation>no puede calcular cuánto puede durar la llamada</translation>
    </message>
    <message>
        <source>it converted {count} numbers where {count_2} were asked for</source>
        <translation>convirtió {count} números donde se pidieron {count_2}</translation>
    </message>
    <message>
        <source>it did not make the call</source>
        <translation>no hizo la llamada</translation>
    </message>
    <message>
        <source>it did not take the number</source>
        <translation>no aceptó el número</translation>
    </message>
    <message>
        <source>it does not accept the client</source>
        <translation>no acepta el cliente</translation>
    </message>
    <message>
        <source>it does not accept the login</source>
        <translation>no acepta la identificación</translation>
    </message>
    <message>
        <source>it does not accept the token</source>
        <translation>no acepta el token</translation>
    </message>
    <message>
        <source>it does not accept the user name and password</source>
        <translation>no acepta el nombre de usuario y la contraseña</translation>
    </message>
    <message>
        <source>it does not hold accounts with their secrets</source>
        <translation>no contiene cuentas con sus secretos</translation>
    </message>
    <message>
        <source>it does not know the internet address of this machine</source>
        <translation>no conoce la dirección de Internet de este equipo</translation>
    </message>
    <message>
        <source>it does not know this API user</source>
        <translation>no conoce a este usuario de la API</translation>
    </message>
    <message>
        <source>it does not serve that destination</source>
        <translation>no sirve ese destino</translation>
    </message>
    <message>
        <source>it does not serve the destination of your own phone</source>
        <translation>no sirve el destino de su propio teléfono</translation>
    </message>
    <message>
        <source>it does not take the request&apos;s content type</source>
        <translation>no acepta el tipo de contenido de la petición</translation>
    </message>
    <message>
        <source>it does not take this kind of card</source>
        <translation>no acepta este tipo de ficha</translation>
    </message>
    <message>
        <source>it does not tell its time</source>
        <translation>no dice su hora</translation>
    </message>
    <message>
        <source>it ended while this program did not listen</source>
        <translation>terminó mientras este programa no escuchaba</translation>
    </message>
    <message>
        <source>it finds the contact&apos;s card invalid</source>
        <translation>considera no válida la ficha del contacto</translation>
    </message>
    <message>
        <source>it forgets the login at once</source>
        <translation>olvida enseguida la identificación</translation>
    </message>
    <message>
        <source>it gives no token</source>
        <translation>no da token</translation>
    </message>
    <message>
        <source>it has another contact with the same UID</source>
        <translation>tiene otro contacto con el mismo UID</translation>
    </message>
    <message>
        <source>it has more than {most} properties</source>
        <translation>tiene más de {most} propiedades</translation>
    </message>
    <message>
        <source>it has no events at this address</source>
        <translation>no tiene eventos en esta dirección</translation>
    </message>
    <message>
        <source>it has no list of gateways</source>
        <translation>no tiene lista de pasarelas</translation>
    </message>
    <message>
        <source>it has no name, company, address or number</source>
        <translation>no tiene nombre, empresa, dirección ni número</translation>
    </message>
    <message>
        <source>it has no price</source>
        <translation>no tiene precio</translation>
    </message>
    <message>
        <source>it has no service provider for this call</source>
        <translation>no tiene proveedor de servicio para esta llamada</translation>
    </message>
    <message>
        <source>it has no state</source>
        <translation>no tiene estado</translation>
    </message>
    <message>
        <source>it has no way to this phone ({words})</source>
        <translation>no tiene camino a este teléfono ({words})</translation>
    </message>
    <message>
        <source>it holds no list of calls</source>
        <translation>no lleva lista de llamadas</translation>
    </message>
    <message>
        <source>it holds no statistics</source>
        <translation>no lleva estadísticas</translation>
    </message>
    <message>
        <source>it is in {named}, and the lines before are in {currency}</source>
        <translation>está en {named}, y las líneas anteriores en {currency}</translation>
    </message>
    <message>
        <source>it is no CloudEvent of version 1.0</source>
        <translation>no es un CloudEvent de la versión 1.0</translation>
    </message>
    <message>
        <source>it is not known whether this call came about, and the bill does not show it</source>
        <translation>no se sabe si esta llamada llegó a hacerse, y la factura no la muestra</translation>
    </message>
    <message>
        <source>it is switched off in the router, or not allowed</source>
        <translation>está desactivado en el router, o no permitido</translation>
    </message>
    <message>
        <source>it is too big: more than {megabytes} MB or {lines} lines</source>
        <translation>es demasiado grande: más de {megabytes} MB o {lines} líneas</translation>
    </message>
    <message>
        <source>it lists nothing</source>
        <translation>no lista nada</translation>
    </message>
    <message>
        <source>it may not hold a name, password, query or fragment</source>
        <translation>no puede contener nombre, contraseña, consulta ni fragmento</translation>
    </message>
    <message>
        <source>it must be a country&apos;s two letters, such as GB or DE</source>
        <translation>deben ser las dos letras de un país, como GB o DE</translation>
    </message>
    <message>
        <source>it must be a plain decimal number such as 2.50</source>
        <translation>debe ser un número decimal simple, como 2.50</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>it must be at least {least}</source>
        <translation>debe ser al menos {least}</translation>
    </message>
    <message>
        <source>it must be at most {most}</source>
        <translation>debe ser como mucho {most}</translation>
    </message>
    <message>
        <source>it must be one of {choices}</source>
        <translation>debe ser uno de {choices}</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>it must begin with http:// or https:// and name a host</source>
        <translation>debe empezar por http:// o https:// y nombrar un host</translation>
    </message>
    <message>
        <source>it must end in a letter, a digit or F1 to F24, such as Ctrl+Alt+D</source>
        <translation>debe terminar en una letra, una cifra o F1 a F24, como Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>it must hold Ctrl, Alt or Meta, such as Ctrl+Alt+D</source>
        <translation>debe tener Ctrl, Alt o Meta, como Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>it names no call</source>
        <translation>no nombra ninguna llamada</translation>
    </message>
    <message>
        <source>it names no prefix</source>
        <translation>no nombra ningún prefijo</translation>
    </message>
    <message>
        <source>it names no price for a number that it calls valid</source>
        <translation>no nombra precio para un número que llama válido</translation>
    </message>
    <message>
        <source>it never appeared there</source>
        <translation>nunca apareció allí</translation>
    </message>
    <message>
        <source>it redirects elsewhere (HTTP {status})</source>
        <translation>redirige a otra parte (HTTP {status})</translation>
    </message>
    <message>
        <source>it says nothing of the call&apos;s state</source>
        <translation>no dice nada del estado de la llamada</translation>
    </message>
    <message>
        <source>it stands outside of any card</source>
        <translation>está fuera de toda ficha</translation>
    </message>
    <message>
        <source>it takes no connection (HTTP {status})</source>
        <translation>no acepta conexión (HTTP {status})</translation>
    </message>
    <message>
        <source>it tells a time of no zone</source>
        <translation>dice una hora sin zona</translation>
    </message>
    <message>
        <source>it tells neither success nor an error</source>
        <translation>no comunica ni éxito ni error</translation>
    </message>
    <message>
        <source>it tells no amount</source>
        <translation>no dice importe</translation>
    </message>
    <message>
        <source>it tells no balance</source>
        <translation>no dice saldo</translation>
    </message>
    <message>
        <source>it tells no price</source>
        <translation>no dice precio</translation>
    </message>
    <message>
        <source>it tells no price for a number that it was asked about</source>
        <translation>no dice precio para un número por el que se le preguntó</translation>
    </message>
    <message>
        <source>it tells no time</source>
        <translation>no dice hora</translation>
    </message>
    <message>
        <source>it tells of no call</source>
        <translation>no habla de ninguna llamada</translation>
    </message>
    <message>
        <source>it told of another call than the one asked for</source>
        <translation>habló de otra llamada que la preguntada</translation>
    </message>
    <message>
        <source>it told of another conference than the one asked for</source>
        <translation>habló de otra conferencia que la preguntada</translation>
    </message>
    <message>
        <source>it was never connected, and its end was never told</source>
        <translation>nunca se conectó, y nunca se comunicó su final</translation>
    </message>
    <message>
        <source>it was not known whether this call came about: the bill shows it</source>
        <translation>no se sabía si esta llamada llegó a hacerse: la factura la muestra</translation>
    </message>
    <message>
        <source>its answer is far too long</source>
        <translation>su respuesta es demasiado larga</translation>
    </message>
    <message>
        <source>its answer is no JSON document</source>
        <translation>su respuesta no es un documento JSON</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status})</source>
        <translation>su respuesta no está documentada (HTTP {status})</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}, code {code})</source>
        <translation>su respuesta no está documentada (HTTP {status}, código {code})</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}, code {code}{told})</source>
        <translation>su respuesta no está documentada (HTTP {status}, código {code}{told})</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}{told})</source>
        <translation>su respuesta no está documentada (HTTP {status}{told})</translation>
    </message>
    <message>
        <source>its answer names no call</source>
        <translation>su respuesta no nombra llamada</translation>
    </message>
    <message>
        <source>its answer to {method} has no result (HTTP {status})</source>
        <translation>su respuesta a {method} no tiene resultado (HTTP {status})</translation>
    </message>
    <message>
        <source>its callDuration is no number of seconds</source>
        <translation>callDuration no es un número de segundos</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>su certificado no es de confianza</translation>
    </message>
    <message>
        <source>its end alone, asked for</source>
        <translation>solo su final, preguntándolo</translation>
    </message>
    <message>
        <source>its end alone, by a callback</source>
        <translation>solo su final, por un callback</translation>
    </message>
    <message numerus="yes">
        <source>its limit of %n minutes</source>
        <translation>
            <numerusform>su límite de %n minuto</numerusform>
            <numerusform>su límite de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>its limit of {amount}</source>
        <translation>su límite de {amount}</translation>
    </message>
    <message>
        <source>its list has no end</source>
        <translation>su lista no tiene fin</translation>
    </message>
    <message>
        <source>its list has no end, or goes on somewhere else</source>
        <translation>su lista no tiene fin, o sigue en otra parte</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>su nombre no se conoce</translation>
    </message>
    <message>
        <source>its name leads to no address</source>
        <translation>su nombre no lleva a ninguna dirección</translation>
    </message>
    <message>
        <source>its picture is damaged: it is no base64</source>
        <translation>su foto está dañada: no es base64</translation>
    </message>
    <message>
        <source>its picture is empty</source>
        <translation>su foto está vacía</translation>
    </message>
    <message>
        <source>its picture is larger than {largest_octets} MB</source>
        <translation>su foto supera los {largest_octets} MB</translation>
    </message>
    <message>
        <source>its picture is written in an unknown way</source>
        <translation>su foto está escrita de forma desconocida</translation>
    </message>
    <message>
        <source>its report tells no balance</source>
        <translation>su informe no dice el saldo</translation>
    </message>
    <message>
        <source>its statistics have no end</source>
        <translation>sus estadísticas no tienen fin</translation>
    </message>
    <message>
        <source>its token is of another kind</source>
        <translation>su token es de otro tipo</translation>
    </message>
    <message>
        <source>its type is not that of a call&apos;s status</source>
        <translation>su tipo no es el de un estado de llamada</translation>
    </message>
    <message>
        <source>left out: {what}</source>
        <translation>omitido: {what}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {what}</source>
        <translation>línea {line}, columna {column}: {what}</translation>
    </message>
    <message>
        <source>line {line}: {why}</source>
        <translation>línea {line}: {why}</translation>
    </message>
    <message>
        <source>line {number} ({name}) is too long</source>
        <translation>la línea {number} ({name}) es demasiado larga</translation>
    </message>
    <message>
        <source>line {number} is no property</source>
        <translation>la línea {number} no es una propiedad</translation>
    </message>
    <message>
        <source>listener.public_url is not set, and not needed.</source>
        <translation>listener.public_url no está definido, y no hace falta.</translation>
    </message>
    <message>
        <source>listener.public_url is not set: callbacks for {accounts} cannot arrive, so calls there show neither progress nor end.</source>
        <translation>listener.public_url no está definido: los callbacks para {accounts} no pueden llegar, así que sus llamadas no muestran progreso ni final.</translation>
    </message>
    <message>
        <source>macOS gives links to programs in Applications only, and this one runs outside.</source>
        <translation>macOS solo da enlaces a programas de Aplicaciones, y este se ejecuta fuera.</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>casi el mismo nombre</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no access token was got</source>
        <translation>no se obtuvo token de acceso</translation>
    </message>
    <message>
        <source>no answer came within {seconds} s</source>
        <translation>no llegó respuesta en {seconds} s</translation>
    </message>
    <message>
        <source>no answer came within {timeout_s} s</source>
        <translation>no llegó respuesta en {timeout_s} s</translation>
    </message>
    <message>
        <source>no answer from the provider: the call may have been placed</source>
        <translation>sin respuesta del proveedor: puede que la llamada se haya realizado</translation>
    </message>
    <message>
        <source>no answer that can be read ({name})</source>
        <translation>sin respuesta legible ({name})</translation>
    </message>
    <message>
        <source>no connection came about</source>
        <translation>no se estableció conexión</translation>
    </message>
    <message>
        <source>no connection came within {seconds} s</source>
        <translation>no hubo conexión en {seconds} s</translation>
    </message>
    <message>
        <source>no connection can be made ({reason})</source>
        <translation>no se puede establecer conexión ({reason})</translation>
    </message>
    <message>
        <source>no currency named</source>
        <translation>sin moneda indicada</translation>
    </message>
    <message>
        <source>no event can tell how it ended</source>
        <translation>ningún evento puede decir cómo terminó</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>no more callbacks came</source>
        <translation>no llegaron más callbacks</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>sin motivo</translation>
    </message>
    <message>
        <source>no router answers</source>
        <translation>ningún router responde</translation>
    </message>
    <message>
        <source>no secure connection came about</source>
        <translation>no se estableció una conexión segura</translation>
    </message>
    <message>
        <source>no warning</source>
        <translation>sin aviso</translation>
    </message>
    <message>
        <source>nobody follows it</source>
        <translation>nadie la sigue</translation>
    </message>
    <message>
        <source>nobody joined it, and its end was never told</source>
        <translation>nadie se unió, y nunca se comunicó su final</translation>
    </message>
    <message>
        <source>nobody says what this call cost</source>
        <translation>nadie dice lo que costó esta llamada</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>not placed: {why}</source>
        <translation>no realizada: {why}</translation>
    </message>
    <message>
        <source>nothing answers within {timeout_s} seconds</source>
        <translation>nada responde en {timeout_s} segundos</translation>
    </message>
    <message>
        <source>nothing is told</source>
        <translation>no se comunica nada</translation>
    </message>
    <message>
        <source>nothing was ever heard of it</source>
        <translation>nunca se supo nada de ella</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>numbers proved to be yours</source>
        <translation>números demostrados como suyos</translation>
    </message>
    <message>
        <source>one of the two numbers is on its blacklist</source>
        <translation>uno de los dos números está en su lista negra</translation>
    </message>
    <message>
        <source>only at your phone</source>
        <translation>solo en su teléfono</translation>
    </message>
    <message>
        <source>phones is not a table</source>
        <translation>phones no es una tabla</translation>
    </message>
    <message>
        <source>plain http alone</source>
        <translation>solo http simple</translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet at least {bound}</source>
        <translation>tarifa: facturado {billed}, según la tarifa al menos {bound}</translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet at most {bound}</source>
        <translation>tarifa: facturado {billed}, según la tarifa como mucho {bound}</translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet {bound}</source>
        <translation>tarifa: facturado {billed}, según la tarifa {bound}</translation>
    </message>
    <message>
        <source>readable; national numbers are of {region}</source>
        <translation>legible; los números nacionales son de {region}</translation>
    </message>
    <message>
        <source>reckoned from the price</source>
        <translation>calculado a partir del precio</translation>
    </message>
    <message>
        <source>report_zone cannot be {name}: there is no such time zone.</source>
        <translation>report_zone no puede ser {name}: no hay tal zona horaria.</translation>
    </message>
    <message>
        <source>rounding: {amount}</source>
        <translation>redondeo: {amount}</translation>
    </message>
    <message>
        <source>row {count}, line {line}</source>
        <translation>fila {count}, línea {line}</translation>
    </message>
    <message>
        <source>secrets are kept in {place}</source>
        <translation>los secretos se guardan en {place}</translation>
    </message>
    <message>
        <source>synced with your contacts</source>
        <translation>sincronizada con sus contactos</translation>
    </message>
    <message>
        <source>tel:, callto: and sip: links open {programs}.</source>
        <translation>los enlaces tel:, callto: y sip: abren {programs}.</translation>
    </message>
    <message>
        <source>that</source>
        <translation>eso</translation>
    </message>
    <message>
        <source>the API key is disabled at present</source>
        <translation>la clave de API está desactivada por ahora</translation>
    </message>
    <message>
        <source>the API key is empty</source>
        <translation>la clave de API está vacía</translation>
    </message>
    <message>
        <source>the API key is invalid</source>
        <translation>la clave de API no es válida</translation>
    </message>
    <message>
        <source>the account {name} has own_numbers or settings of a wrong kind</source>
        <translation>la cuenta {name} tiene own_numbers o ajustes de un tipo incorrecto</translation>
    </message>
    <message>
        <source>the account {name} names no provider</source>
        <translation>la cuenta {name} no nombra proveedor</translation>
    </message>
    <message>
        <source>the address book {name} needs kind = &quot;carddav&quot;, a url, a username</source>
        <translation>la libreta {name} necesita kind = &quot;carddav&quot;, una url, un username</translation>
    </message>
    <message>
        <source>the bill does not show this call</source>
        <translation>la factura no muestra esta llamada</translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation>la llamada ha terminado</translation>
    </message>
    <message>
        <source>the call&apos;s id is not known yet</source>
        <translation>aún no se conoce el identificador de la llamada</translation>
    </message>
    <message>
        <source>the called number&apos;s area code is not supported</source>
        <translation>no se admite el prefijo de zona del número llamado</translation>
    </message>
    <message>
        <source>the called number&apos;s country is not supported</source>
        <translation>no se admite el país del número llamado</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>se cortó la conexión</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>se rechazó la conexión</translation>
    </message>
    <message>
        <source>the contact, with its picture, is too large for it</source>
        <translation>el contacto, con su foto, es demasiado grande</translation>
    </message>
    <message>
        <source>the cost cannot be read: {text}</source>
        <translation>no se puede leer el coste: {text}</translation>
    </message>
    <message>
        <source>the cost is told while it runs</source>
        <translation>el coste se comunica mientras dura</translation>
    </message>
    <message>
        <source>the desktop has none: closing the window ends Dialer.</source>
        <translation>el escritorio no tiene: cerrar la ventana termina Dialer.</translation>
    </message>
    <message>
        <source>the desktop has one.</source>
        <translation>el escritorio tiene una.</translation>
    </message>
    <message>
        <source>the file {path}</source>
        <translation>el archivo {path}</translation>
    </message>
    <message>
        <source>the first {first}, then each {step} begun</source>
        <translation>los primeros {first}, luego cada {step} empezados</translation>
    </message>
    <message>
        <source>the keychain ({name})</source>
        <translation>el llavero ({name})</translation>
    </message>
    <message>
        <source>the length cannot be read: {text}</source>
        <translation>no se puede leer la duración: {text}</translation>
    </message>
    <message>
        <source>the log has no such call: it was placed elsewhere, or nobody placed it</source>
        <translation>el registro no tiene tal llamada: se realizó en otra parte, o nadie la realizó</translation>
    </message>
    <message>
        <source>the number is on its do-not-call list</source>
        <translation>el número está en su lista de no llamar</translation>
    </message>
    <message>
        <source>the number to call is bad</source>
        <translation>el número al que llamar es incorrecto</translation>
    </message>
    <message>
        <source>the number to call is empty</source>
        <translation>el número al que llamar está vacío</translation>
    </message>
    <message>
        <source>the number to ring first is bad</source>
        <translation>el número que suena primero es incorrecto</translation>
    </message>
    <message>
        <source>the number to ring first is empty</source>
        <translation>el número que suena primero está vacío</translation>
    </message>
    <message>
        <source>the number {raw}, which a spreadsheet has cut</source>
        <translation>el número {raw}, que una hoja de cálculo ha cortado</translation>
    </message>
    <message>
        <source>the other party&apos;s phone</source>
        <translation>el teléfono de la otra persona</translation>
    </message>
    <message>
        <source>the other party&apos;s phone rings</source>
        <translation>suena el teléfono de la otra persona</translation>
    </message>
    <message>
        <source>the program ended before the provider&apos;s answer was written down</source>
        <translation>el programa terminó antes de anotar la respuesta del proveedor</translation>
    </message>
    <message>
        <source>the provider gives no bill: this is reckoned by the rate sheet</source>
        <translation>el proveedor no da factura: esto se calcula según la tarifa</translation>
    </message>
    <message>
        <source>the provider gives no bill: this is what it said of the call</source>
        <translation>el proveedor no da factura: esto es lo que dijo de la llamada</translation>
    </message>
    <message>
        <source>the provider stopped answering</source>
        <translation>el proveedor dejó de responder</translation>
    </message>
    <message>
        <source>the provider took the call</source>
        <translation>el proveedor aceptó la llamada</translation>
    </message>
    <message>
        <source>the provider&apos;s report never came</source>
        <translation>el informe del proveedor nunca llegó</translation>
    </message>
    <message>
        <source>the proxy did not let the connection through</source>
        <translation>el proxy no dejó pasar la conexión</translation>
    </message>
    <message>
        <source>the proxy that the environment names is of a kind that is not supported</source>
        <translation>el proxy que nombra el entorno es de un tipo no admitido</translation>
    </message>
    <message>
        <source>the range {part} ends before it begins</source>
        <translation>el rango {part} termina antes de empezar</translation>
    </message>
    <message>
        <source>the range {part} has more than {most} prefixes</source>
        <translation>el rango {part} tiene más de {most} prefijos</translation>
    </message>
    <message>
        <source>the report on the other leg never came</source>
        <translation>el informe sobre el otro lado nunca llegó</translation>
    </message>
    <message>
        <source>the request is badly formed</source>
        <translation>la petición está mal formada</translation>
    </message>
    <message>
        <source>the resource was not found</source>
        <translation>no se encontró el recurso</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>el resto</translation>
    </message>
    <message>
        <source>the rest of the file, with too many quotes that never close</source>
        <translation>el resto del archivo, con demasiadas comillas sin cerrar</translation>
    </message>
    <message>
        <source>the router answered for port {inner}, not for {port}</source>
        <translation>el router respondió para el puerto {inner}, no para {port}</translation>
    </message>
    <message>
        <source>the router at {host} does not listen: {why}</source>
        <translation>el router en {host} no escucha: {why}</translation>
    </message>
    <message>
        <source>the router cannot give the port outside</source>
        <translation>el router no puede dar el puerto exterior</translation>
    </message>
    <message>
        <source>the router cannot read an option</source>
        <translation>el router no puede leer una opción</translation>
    </message>
    <message>
        <source>the router cannot read the request</source>
        <translation>el router no puede leer la petición</translation>
    </message>
    <message>
        <source>the router does not answer</source>
        <translation>el router no responde</translation>
    </message>
    <message>
        <source>the router does not know an option</source>
        <translation>el router no conoce una opción</translation>
    </message>
    <message>
        <source>the router does not know this request</source>
        <translation>el router no conoce esta petición</translation>
    </message>
    <message>
        <source>the router does not map TCP</source>
        <translation>el router no redirige TCP</translation>
    </message>
    <message>
        <source>the router has no connection to the internet</source>
        <translation>el router no tiene conexión a Internet</translation>
    </message>
    <message>
        <source>the router has no room for another way in</source>
        <translation>el router no tiene sitio para otro acceso</translation>
    </message>
    <message>
        <source>the router keeps too many peers</source>
        <translation>el router lleva demasiados pares</translation>
    </message>
    <message>
        <source>the router refuses with code {code}</source>
        <translation>el router rechaza con el código {code}</translation>
    </message>
    <message>
        <source>the router refuses: {why}</source>
        <translation>el router rechaza: {why}</translation>
    </message>
    <message>
        <source>the router&apos;s answer is cut short</source>
        <translation>la respuesta del router está cortada</translation>
    </message>
    <message>
        <source>the same e-mail address {value}</source>
        <translation>la misma dirección de correo {value}</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>el mismo nombre</translation>
    </message>
    <message>
        <source>the same number {value}</source>
        <translation>el mismo número {value}</translation>
    </message>
    <message>
        <source>the table breaks off: {error}</source>
        <translation>la tabla se interrumpe: {error}</translation>
    </message>
    <message>
        <source>the tag is too long</source>
        <translation>la referencia es demasiado larga</translation>
    </message>
    <message>
        <source>there are no call credits left</source>
        <translation>no queda saldo para llamadas</translation>
    </message>
    <message>
        <source>there is no contact in it</source>
        <translation>no contiene ningún contacto</translation>
    </message>
    <message>
        <source>there is no key to hold that is called {unknown}</source>
        <translation>no hay tecla que mantener llamada {unknown}</translation>
    </message>
    <message>
        <source>there is not enough credit for the call</source>
        <translation>no hay saldo suficiente para la llamada</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>this machine has too many ways in already</source>
        <translation>este equipo ya tiene demasiados accesos</translation>
    </message>
    <message>
        <source>this machine&apos;s list of trusted authorities cannot be read</source>
        <translation>no se puede leer la lista de autoridades de confianza de este equipo</translation>
    </message>
    <message>
        <source>this provider does not tell a running call&apos;s cost to this machine, or cannot be told to hang up</source>
        <translation>este proveedor no comunica a este equipo el coste de una llamada en curso, o no se le puede pedir que cuelgue</translation>
    </message>
    <message>
        <source>this provider takes none in the request, and without its callbacks it cannot be told to hang up</source>
        <translation>este proveedor no acepta ninguno en la petición, y sin sus callbacks no se le puede pedir que cuelgue</translation>
    </message>
    <message>
        <source>this user may not listen</source>
        <translation>este usuario no puede escuchar</translation>
    </message>
    <message>
        <source>this user may only look on</source>
        <translation>este usuario solo puede mirar</translation>
    </message>
    <message>
        <source>this version of NAT-PMP is not supported</source>
        <translation>no se admite esta versión de NAT-PMP</translation>
    </message>
    <message>
        <source>this version of PCP is not supported</source>
        <translation>no se admite esta versión de PCP</translation>
    </message>
    <message>
        <source>told at once by a connection of its own</source>
        <translation>comunicado al instante por una conexión propia</translation>
    </message>
    <message>
        <source>up to {count} characters</source>
        <translation>hasta {count} caracteres</translation>
    </message>
    <message>
        <source>up to {times} times</source>
        <translation>hasta {times} veces</translation>
    </message>
    <message>
        <source>what came of the request could not be written down</source>
        <translation>no se pudo anotar qué fue de la petición</translation>
    </message>
    <message>
        <source>with up to {most} others</source>
        <translation>con hasta {most} más</translation>
    </message>
    <message>
        <source>write commas between the prefixes of {part}</source>
        <translation>ponga comas entre los prefijos de {part}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>you answered</source>
        <translation>usted contestó</translation>
    </message>
    <message>
        <source>you are talking</source>
        <translation>está hablando</translation>
    </message>
    <message>
        <source>you may not read this address book</source>
        <translation>no puede leer esta libreta de direcciones</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>no puede escribir allí</translation>
    </message>
    <message>
        <source>your own phone&apos;s area code is not supported</source>
        <translation>no se admite el prefijo de zona de su teléfono</translation>
    </message>
    <message>
        <source>your own phone&apos;s country is not supported</source>
        <translation>no se admite el país de su teléfono</translation>
    </message>
    <message>
        <source>your own phone&apos;s leg is charged too</source>
        <translation>el tramo hasta su propio teléfono también se cobra</translation>
    </message>
    <message>
        <source>your own phone&apos;s leg is free</source>
        <translation>el tramo hasta su propio teléfono es gratis</translation>
    </message>
    <message>
        <source>your phone rings</source>
        <translation>suena su teléfono</translation>
    </message>
    <message numerus="yes">
        <source>{account} is the only one of %n accounts whose price is known</source>
        <translation>
            <numerusform>{account} es la única cuenta</numerusform>
            <numerusform>{account} es la única de %n cuentas cuyo precio se conoce</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} is none of your own phones at the account {account}.</source>
        <translation>{address} no es ninguno de sus teléfonos en la cuenta {account}.</translation>
    </message>
    <message>
        <source>{called} is an emergency number in other places.</source>
        <translation>{called} es un número de emergencia en otros lugares.</translation>
    </message>
    <message>
        <source>{called} is an emergency number, which a callback service cannot reach: call it from a telephone.</source>
        <translation>{called} es un número de emergencia, al que no llega un servicio de devolución de llamada: llame desde un teléfono.</translation>
    </message>
    <message>
        <source>{country} ({code})</source>
        <translation>{country} ({code})</translation>
    </message>
    <message>
        <source>{count} of {all} {what}</source>
        <translation>{count} de {all} {what}</translation>
    </message>
    <message>
        <source>{count} of {links} contacts that were on both sides are gone from {side}; nothing was changed.</source>
        <translation>{count} de {links} contactos que estaban en ambos lados han desaparecido de {side}; no se cambió nada.</translation>
    </message>
    <message>
        <source>{field} is no field.</source>
        <translation>{field} no es un campo.</translation>
    </message>
    <message>
        <source>{file} is not what the release feed says it is.</source>
        <translation>{file} no es lo que dice la fuente de versiones.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {why}.</source>
        <translation>No se puede escribir en {folder}: {why}.</translation>
    </message>
    <message>
        <source>{key} cannot be {shown}.</source>
        <translation>{key} no puede ser {shown}.</translation>
    </message>
    <message>
        <source>{key} cannot be {shown}: {error}.</source>
        <translation>{key} no puede ser {shown}: {error}.</translation>
    </message>
    <message>
        <source>{key} cannot be {text}.</source>
        <translation>{key} no puede ser {text}.</translation>
    </message>
    <message>
        <source>{key} cannot hold line breaks or control characters.</source>
        <translation>{key} no puede contener saltos de línea ni caracteres de control.</translation>
    </message>
    <message>
        <source>{key} has no {name} in it.</source>
        <translation>{key} no contiene {name}.</translation>
    </message>
    <message>
        <source>{key} has {name} in it, which stands for nothing.</source>
        <translation>{key} contiene {name}, que no significa nada.</translation>
    </message>
    <message>
        <source>{key} is not set.</source>
        <translation>{key} no está definido.</translation>
    </message>
    <message>
        <source>{key}: {entry} is not of the form word=meaning.</source>
        <translation>{key}: {entry} no tiene la forma palabra=significado.</translation>
    </message>
    <message>
        <source>{key}: {right} is no meaning that can be set.</source>
        <translation>{key}: {right} no es un significado que pueda definirse.</translation>
    </message>
    <message>
        <source>{left} is left of this conference&apos;s limit: too little for a minute more.</source>
        <translation>Quedan {left} del límite de esta conferencia: muy poco para un minuto más.</translation>
    </message>
    <message>
        <source>{limit} does not pay for one minute of this call: with a minute of waiting for the other party that costs up to {first}.</source>
        <translation>{limit} no paga un minuto de esta llamada: con un minuto de espera a la otra persona cuesta hasta {first}.</translation>
    </message>
    <message>
        <source>{limit}, reckoned from its price</source>
        <translation>{limit}, calculado a partir de su precio</translation>
    </message>
    <message>
        <source>{lock} cannot be locked: {strerror}.</source>
        <translation>No se puede bloquear {lock}: {strerror}.</translation>
    </message>
    <message>
        <source>{meaning} (code {code})</source>
        <translation>{meaning} (código {code})</translation>
    </message>
    <message>
        <source>{named} is no currency: write it as USD</source>
        <translation>{named} no es una moneda: escríbala como USD</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>No se puede leer {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>No se puede leer {name}: {strerror}.</translation>
    </message>
    <message>
        <source>{name} does not end in {kinds} or {kinds_2}.</source>
        <translation>{name} no termina en {kinds} o {kinds_2}.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>{name} no tiene filas.</translation>
    </message>
    <message>
        <source>{name} holds no contacts: there is no vCard in it, and no table.</source>
        <translation>{name} no contiene contactos: no hay ninguna vCard ni tabla.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} es una carpeta.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is no file of contacts but of another kind.</source>
        <translation>{name} no es un archivo de contactos, sino de otro tipo.</translation>
    </message>
    <message>
        <source>{name} says not what to write.</source>
        <translation>{name} no dice qué escribir.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{national} is a short number that works only from telephones in {country}: a callback service needs the full number.</source>
        <translation>{national} es un número corto que solo funciona desde teléfonos del país ({country}): un servicio de devolución de llamada necesita el número completo.</translation>
    </message>
    <message>
        <source>{number} ({country})</source>
        <translation>{number} ({country})</translation>
    </message>
    <message>
        <source>{number} has already left.</source>
        <translation>{number} ya ha salido.</translation>
    </message>
    <message>
        <source>{number} has no country code that is known.</source>
        <translation>{number} no tiene un prefijo de país conocido.</translation>
    </message>
    <message>
        <source>{number} is being hung up.</source>
        <translation>Se está colgando a {number}.</translation>
    </message>
    <message>
        <source>{number} is in this conference already.</source>
        <translation>{number} ya está en esta conferencia.</translation>
    </message>
    <message>
        <source>{number} is named twice.</source>
        <translation>{number} se nombra dos veces.</translation>
    </message>
    <message>
        <source>{number} is no price</source>
        <translation>{number} no es un precio</translation>
    </message>
    <message>
        <source>{number} is not among the numbers that {title} has verified.</source>
        <translation>{number} no está entre los números que {title} ha verificado.</translation>
    </message>
    <message>
        <source>{number} is your own phone, which is called anyway.</source>
        <translation>{number} es su propio teléfono, al que se llama de todos modos.</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} o {last}</translation>
    </message>
    <message>
        <source>{own_id} is not {own_ids}.</source>
        <translation>{own_id} no sirve: se espera {own_ids}.</translation>
    </message>
    <message>
        <source>{path} is left aside: there is another provider {name}.</source>
        <translation>{path} se deja de lado: hay otro proveedor {name}.</translation>
    </message>
    <message>
        <source>{path} is left aside: {other} has the same name in it, {name}.</source>
        <translation>{path} se deja de lado: {other} lleva el mismo nombre, {name}.</translation>
    </message>
    <message>
        <source>{stripped} can be {own_ids} or the phone number {e164}.</source>
        <translation>{stripped} puede ser {own_ids} o el número de teléfono {e164}.</translation>
    </message>
    <message>
        <source>{part} can be one prefix or a range: write {begin}{end}, or all of them</source>
        <translation>{part} puede ser un prefijo o un rango: escriba {begin}{end}, o todos ellos</translation>
    </message>
    <message>
        <source>Verify it in the settings, under Accounts, or with dialer caller-ids verify {number}.</source>
        <translation>Verifíquelo en los ajustes, en Cuentas, o con dialer caller-ids verify {number}.</translation>
    </message>
    <message>
        <source>readable; no default country: numbers must be typed with + and country code.</source>
        <translation>legible; sin país predeterminado: los números deben escribirse con + y prefijo de país.</translation>
    </message>
    <message>
        <source>{part} is no area code</source>
        <translation>{part} no es un prefijo de zona</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {why}.</source>
        <translation>No se puede cambiar {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>No se puede leer {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {why}.</source>
        <translation>No se puede eliminar {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>No se puede escribir {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}.</source>
        <translation>No se pudo escribir {path}: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is too long for a description.</source>
        <translation>{path} es demasiado largo para una descripción.</translation>
    </message>
    <message>
        <source>{place} ({title})</source>
        <translation>{place} ({title})</translation>
    </message>
    <message>
        <source>{prefix} has another price in line {before}, which counts</source>
        <translation>{prefix} tiene otro precio en la línea {before}, que cuenta</translation>
    </message>
    <message>
        <source>{program} shows them.</source>
        <translation>{program} las muestra.</translation>
    </message>
    <message>
        <source>{provider} refused: {meaning} (code {code}).</source>
        <translation>{provider} rechazó: {meaning} (código {code}).</translation>
    </message>
    <message>
        <source>{service} does not answer.</source>
        <translation>{service} no responde.</translation>
    </message>
    <message>
        <source>{service} refused: {why}.</source>
        <translation>{service} rechazó: {why}.</translation>
    </message>
    <message>
        <source>{shown} is a formula, not a price</source>
        <translation>{shown} es una fórmula, no un precio</translation>
    </message>
    <message>
        <source>{shown} is less than nothing</source>
        <translation>{shown} es menos que nada</translation>
    </message>
    <message>
        <source>{shown} is no length of time</source>
        <translation>{shown} no es una duración</translation>
    </message>
    <message>
        <source>{shown} is no price</source>
        <translation>{shown} no es un precio</translation>
    </message>
    <message>
        <source>{shown} is not verified, so it cannot be shown</source>
        <translation>{shown} no está verificado, así que no puede mostrarse</translation>
    </message>
    <message>
        <source>{sid} is no SID of an account.</source>
        <translation>{sid} no es el SID de una cuenta.</translation>
    </message>
    <message>
        <source>{space} is no name of a space.</source>
        <translation>{space} no es el nombre de un espacio.</translation>
    </message>
    <message>
        <source>{step} is not a table</source>
        <translation>{step} no es una tabla</translation>
    </message>
    <message>
        <source>{strip} are no increments: write them as 60/60</source>
        <translation>{strip} no son incrementos: escríbalos como 60/60</translation>
    </message>
    <message>
        <source>{text} begins with 0: write it with its country code</source>
        <translation>{text} empieza por 0: escríbalo con su prefijo de país</translation>
    </message>
    <message>
        <source>{text} is longer than any number</source>
        <translation>{text} es más largo que cualquier número</translation>
    </message>
    <message>
        <source>{text} is no address of an address book.</source>
        <translation>{text} no es la dirección de una libreta de direcciones.</translation>
    </message>
    <message>
        <source>{text} is no currency.</source>
        <translation>{text} no es una moneda.</translation>
    </message>
    <message>
        <source>{text} is no day.</source>
        <translation>{text} no es un día.</translation>
    </message>
    <message>
        <source>{text} is no number that can be dialled.</source>
        <translation>{text} no es un número que se pueda marcar.</translation>
    </message>
    <message>
        <source>{text} is no prefix</source>
        <translation>{text} no es un prefijo</translation>
    </message>
    <message>
        <source>{text} was cut by a spreadsheet: format the column as text</source>
        <translation>{text} lo cortó una hoja de cálculo: dé formato de texto a la columna</translation>
    </message>
    <message>
        <source>{title} accepts the account.</source>
        <translation>{title} acepta la cuenta.</translation>
    </message>
    <message>
        <source>{title} accepts the key; {money} is left.</source>
        <translation>{title} acepta la clave; quedan {money}.</translation>
    </message>
    <message>
        <source>{title} accepts the login.</source>
        <translation>{title} acepta la identificación.</translation>
    </message>
    <message>
        <source>{title} accepts the login; {money} is left.</source>
        <translation>{title} acepta la identificación; quedan {money}.</translation>
    </message>
    <message>
        <source>{title} accepts the login; {number} cannot be dialled.</source>
        <translation>{title} acepta la identificación; no se puede llamar a {number}.</translation>
    </message>
    <message>
        <source>{title} accepts the login; {number} costs {price} a minute.</source>
        <translation>{title} acepta la identificación; {number} cuesta {price} el minuto.</translation>
    </message>
    <message>
        <source>{title} adds nobody to a running conference.</source>
        <translation>{title} no añade a nadie a una conferencia en curso.</translation>
    </message>
    <message numerus="yes">
        <source>{title} allows 0 to %n retries, not {retries}.</source>
        <translation>
            <numerusform>{title} permite de 0 a %n reintento, no {retries}.</numerusform>
            <numerusform>{title} permite de 0 a %n reintentos, no {retries}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} allows at most {most} characters; this tag has {tag_chars} characters.</source>
        <translation>{title} permite {most} caracteres como mucho; esta referencia tiene {tag_chars}.</translation>
    </message>
    <message>
        <source>{title} allows no retries, not {retries}.</source>
        <translation>{title} no permite reintentos, no {retries}.</translation>
    </message>
    <message>
        <source>{title} allows no tag; this tag has {tag_chars} characters.</source>
        <translation>{title} no permite referencia; esta tiene {tag_chars} caracteres.</translation>
    </message>
    <message>
        <source>{title} answers as no address book does (HTTP {status}).</source>
        <translation>{title} responde como no lo hace una libreta de direcciones (HTTP {status}).</translation>
    </message>
    <message>
        <source>{title} calls North American numbers of 10 digits; {number} has {count}.</source>
        <translation>{title} llama a números norteamericanos de 10 cifras; {number} tiene {count}.</translation>
    </message>
    <message>
        <source>{title} calls back Enterprise accounts only.</source>
        <translation>{title} solo devuelve llamadas a cuentas Enterprise.</translation>
    </message>
    <message>
        <source>{title} calls back by {schemes} alone.</source>
        <translation>{title} solo devuelve llamadas por {schemes}.</translation>
    </message>
    <message>
        <source>{title} calls back plain http:// addresses only.</source>
        <translation>{title} solo devuelve llamadas a direcciones http:// simples.</translation>
    </message>
    <message>
        <source>{title} calls full phone numbers only, and {number} is none.</source>
        <translation>{title} solo llama a números de teléfono completos, y {number} no lo es.</translation>
    </message>
    <message>
        <source>{title} calls nobody back for this account.</source>
        <translation>{title} no devuelve llamadas a nadie en esta cuenta.</translation>
    </message>
    <message>
        <source>{title} cannot be asked about a call.</source>
        <translation>A {title} no se le puede preguntar por una llamada.</translation>
    </message>
    <message>
        <source>{title} cannot be asked for this: {why}.</source>
        <translation>No se puede preguntar esto a {title}: {why}.</translation>
    </message>
    <message>
        <source>{title} cannot be asked. If your phone rings now, it is this call.</source>
        <translation>A {title} no se le puede preguntar. Si ahora suena su teléfono, es esta llamada.</translation>
    </message>
    <message>
        <source>{title} cannot call {number}.</source>
        <translation>{title} no puede llamar a {number}.</translation>
    </message>
    <message>
        <source>{title} cannot call {number}: its length is not usual.</source>
        <translation>{title} no puede llamar a {number}: su longitud no es usual.</translation>
    </message>
    <message>
        <source>{title} cannot end a conference from here.</source>
        <translation>{title} no puede terminar una conferencia desde aquí.</translation>
    </message>
    <message>
        <source>{title} cannot end one participant alone.</source>
        <translation>{title} no puede cortar a un solo participante.</translation>
    </message>
    <message>
        <source>{title} cannot hang up from here: hang up your phone to end the call.</source>
        <translation>{title} no puede colgar desde aquí: cuelgue su teléfono para terminar la llamada.</translation>
    </message>
    <message>
        <source>{title} cannot reach this machine, so it cannot be told to hang up: hang up your phone to end the call.</source>
        <translation>{title} no puede llegar a este equipo, así que no se le puede pedir que cuelgue: cuelgue su teléfono para terminar la llamada.</translation>
    </message>
    <message>
        <source>{title} cannot reach this machine: listener.public_url is not set.</source>
        <translation>{title} no puede llegar a este equipo: listener.public_url no está definido.</translation>
    </message>
    <message>
        <source>{title} could not be reached: {why}.</source>
        <translation>No se pudo acceder a {title}: {why}.</translation>
    </message>
    <message>
        <source>{title} did not do what was asked (HTTP {status}).</source>
        <translation>{title} no hizo lo que se le pidió (HTTP {status}).</translation>
    </message>
    <message>
        <source>{title} does not list all of its contacts.</source>
        <translation>{title} no lista todos sus contactos.</translation>
    </message>
    <message>
        <source>{title} does not list calls.</source>
        <translation>{title} no lista llamadas.</translation>
    </message>
    <message>
        <source>{title} does not list this call yet, so it cannot be told to end it.</source>
        <translation>{title} aún no tiene esta llamada en su lista: no se le puede pedir que la termine.</translation>
    </message>
    <message>
        <source>{title} does not remove this contact.</source>
        <translation>{title} no elimina este contacto.</translation>
    </message>
    <message>
        <source>{title} does not take this contact.</source>
        <translation>{title} no acepta este contacto.</translation>
    </message>
    <message>
        <source>{title} does not take this contact: {why}.</source>
        <translation>{title} no acepta este contacto: {why}.</translation>
    </message>
    <message>
        <source>{title} gave no documented answer: {why}.</source>
        <translation>{title} no dio una respuesta documentada: {why}.</translation>
    </message>
    <message>
        <source>{title} hangs up at its next event only.</source>
        <translation>{title} solo cuelga en su próximo evento.</translation>
    </message>
    <message>
        <source>{title} has no channel of this call</source>
        <translation>{title} no tiene canal de esta llamada</translation>
    </message>
    <message>
        <source>{title} has no room left.</source>
        <translation>{title} no tiene más espacio.</translation>
    </message>
    <message>
        <source>{title} has no usable address with these settings: {why}.</source>
        <translation>{title} no tiene dirección utilizable con estos ajustes: {why}.</translation>
    </message>
    <message>
        <source>{title} has no way to hang up a call from here.</source>
        <translation>{title} no tiene forma de colgar una llamada desde aquí.</translation>
    </message>
    <message>
        <source>{title} has no way to hang up this call from here.</source>
        <translation>{title} no tiene forma de colgar esta llamada desde aquí.</translation>
    </message>
    <message>
        <source>{title} has nothing that can be asked without ringing a phone.</source>
        <translation>{title} no tiene nada que pueda preguntarse sin hacer sonar un teléfono.</translation>
    </message>
    <message>
        <source>{title} has something in this contact that Dialer cannot read ({why}).</source>
        <translation>{title} tiene algo en este contacto que Dialer no puede leer ({why}).</translation>
    </message>
    <message>
        <source>{title} holds no conferences.</source>
        <translation>{title} no ofrece conferencias.</translation>
    </message>
    <message>
        <source>{title} is in trouble (HTTP {status}).</source>
        <translation>{title} tiene problemas (HTTP {status}).</translation>
    </message>
    <message>
        <source>{title} is told {url} with each call.</source>
        <translation>{title} recibe {url} con cada llamada.</translation>
    </message>
    <message>
        <source>{title} keeps no address book.</source>
        <translation>{title} no lleva libreta de direcciones.</translation>
    </message>
    <message>
        <source>{title} limits a call to 1 minute or more.</source>
        <translation>{title} limita una llamada a 1 minuto o más.</translation>
    </message>
    <message>
        <source>{title} limits a call to 1 to {most} minutes.</source>
        <translation>{title} limita una llamada a entre 1 y {most} minutos.</translation>
    </message>
    <message>
        <source>{title} lists several calls that may be this one.</source>
        <translation>En la lista de {title} hay varias llamadas que pueden ser esta.</translation>
    </message>
    <message>
        <source>{title} names {scheme}://{netloc} as the place of its address books.</source>
        <translation>{title} nombra {scheme}://{netloc} como lugar de sus libretas de direcciones.</translation>
    </message>
    <message>
        <source>{title} needs {key}: {sentence}</source>
        <translation>{title} necesita {key}: {sentence}</translation>
    </message>
    <message>
        <source>{title} reports only once a call is over; Dialer is waiting for that.</source>
        <translation>{title} solo informa cuando termina la llamada; Dialer lo espera.</translation>
    </message>
    <message>
        <source>{title} sends on in circles.</source>
        <translation>{title} reenvía en círculos.</translation>
    </message>
    <message>
        <source>{title} sends on to {scheme}://{netloc}.</source>
        <translation>{title} reenvía a {scheme}://{netloc}.</translation>
    </message>
    <message>
        <source>{title} shows a Spokn ID to another Spokn ID only.</source>
        <translation>{title} solo muestra un identificador de Spokn a otro identificador de Spokn.</translation>
    </message>
    <message>
        <source>{title} shows a caller ID of your own phone&apos;s country only.</source>
        <translation>{title} solo muestra un número del país de su propio teléfono.</translation>
    </message>
    <message>
        <source>{title} tells no balance.</source>
        <translation>{title} no dice saldo.</translation>
    </message>
    <message>
        <source>{title} tells no price.</source>
        <translation>{title} no dice precio.</translation>
    </message>
    <message>
        <source>{title} tells nothing of a call on this account.</source>
        <translation>{title} no comunica nada de una llamada en esta cuenta.</translation>
    </message>
    <message>
        <source>{title} tells nothing of a call on this account: its progress, end and cost cannot be shown, and it cannot be hung up from here.</source>
        <translation>{title} no comunica nada de una llamada en esta cuenta: su progreso, final y coste no pueden mostrarse, y no puede colgarse desde aquí.</translation>
    </message>
    <message>
        <source>{title} tells only the end.</source>
        <translation>{title} solo comunica el final.</translation>
    </message>
    <message>
        <source>{title} took a contact and does not show it.</source>
        <translation>{title} aceptó un contacto y no lo muestra.</translation>
    </message>
    <message>
        <source>{title} wants the country code by itself, and {number} has none that is known.</source>
        <translation>{title} quiere el prefijo de país aparte, y {number} no tiene ninguno conocido.</translation>
    </message>
    <message>
        <source>{title} was asked too often and wants to be left alone for {wait_s} s.</source>
        <translation>Se preguntó demasiado a {title}, que quiere que lo dejen en paz {wait_s} s.</translation>
    </message>
    <message>
        <source>{title} was given no address to call back, so it cannot be told to hang up.</source>
        <translation>{title} no recibió dirección para callbacks, así que no se le puede pedir que cuelgue.</translation>
    </message>
    <message>
        <source>{title} {version} accepts the login, but has no endpoint {name}.</source>
        <translation>{title} {version} acepta la identificación, pero no tiene punto de acceso {name}.</translation>
    </message>
    <message>
        <source>{title} {version} accepts the login.</source>
        <translation>{title} {version} acepta la identificación.</translation>
    </message>
    <message>
        <source>{title} {version} accepts the login; {name} is {state}.</source>
        <translation>{title} {version} acepta la identificación; {name} está {state}.</translation>
    </message>
    <message>
        <source>{title}&apos;s first callback will prove it; Dialer is waiting for it.</source>
        <translation>El primer callback de {title} lo demostrará; Dialer lo espera.</translation>
    </message>
    <message>
        <source>{title}&apos;s id of this call is not known yet.</source>
        <translation>Aún no se conoce el identificador de esta llamada en {title}.</translation>
    </message>
    <message>
        <source>{title}&apos;s id of this conference is not known yet.</source>
        <translation>Aún no se conoce el identificador de esta conferencia en {title}.</translation>
    </message>
    <message>
        <source>{title}&apos;s id of this participant is not known yet.</source>
        <translation>Aún no se conoce el identificador de este participante en {title}.</translation>
    </message>
    <message>
        <source>{title}&apos;s reports cannot reach this machine.</source>
        <translation>Los informes de {title} no pueden llegar a este equipo.</translation>
    </message>
    <message>
        <source>{tool} could not be run: {error}.</source>
        <translation>No se pudo ejecutar {tool}: {error}.</translation>
    </message>
    <message>
        <source>{url} leads to this Dialer.</source>
        <translation>{url} lleva a este Dialer.</translation>
    </message>
    <message>
        <source>{version} has no file for this computer.</source>
        <translation>{version} no tiene archivo para este equipo.</translation>
    </message>
    <message>
        <source>{what} is no country known here: set the default country to a code of two letters, such as GB.</source>
        <translation>{what} no es un país conocido aquí: defina el país predeterminado con un código de dos letras, como GB.</translation>
    </message>
    <message>
        <source>{what}: {needed} digits follow the country code there, not {count}; check them.</source>
        <translation>{what}: allí siguen {needed} cifras al prefijo de país, no {count}; compruébelas.</translation>
    </message>
    <message>
        <source>{who}: {how}</source>
        <translation>{who}: {how}</translation>
    </message>
    <message>
        <source>“{strange}” does not belong in a number: type the number alone.</source>
        <translation>«{strange}» no pertenece a un número: escriba solo el número.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Called</source>
        <translation>Llamado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Your leg</source>
        <translation>Su lado</translation>
    </message>
    <message>
        <source>Other leg</source>
        <translation>Otro lado</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Provider&apos;s words</source>
        <translation>Palabras del proveedor</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferencia</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Realizada por</translation>
    </message>
    <message>
        <source>another program or phone, with this account</source>
        <translation>otro programa o teléfono, con esta cuenta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>Id. del proveedor</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Id. de la llamada</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Clave de aplicación</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Enterprise account</source>
        <translation>Cuenta Enterprise</translation>
    </message>
    <message>
        <source>Address of your own server</source>
        <translation>Dirección de su servidor</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>{name} (if you have one)</source>
        <translation>{name} (si la tiene)</translation>
    </message>
    <message>
        <source>is kept; type to replace it</source>
        <translation>guardada; escriba para sustituirla</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Hace falta.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{amount} (currency not named by the provider)</source>
        <translation>{amount} (el proveedor no nombra la moneda)</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Elegir días…</translation>
    </message>
    <message>
        <source>However it ended</source>
        <translation>Cualquier final</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectadas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Dudosas</translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>This call may have been placed</source>
        <translation>Puede que esta llamada se haya realizado</translation>
    </message>
    <message>
        <source>{title} did not answer the request.</source>
        <translation>{title} no respondió a la petición.</translation>
    </message>
    <message>
        <source>Asking {title} to connect</source>
        <translation>Pidiendo a {title} que conecte</translation>
    </message>
    <message>
        <source>{title} took the call</source>
        <translation>{title} aceptó la llamada</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up</source>
        <translation>Suena su teléfono: conteste</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>Usted contestó</translation>
    </message>
    <message>
        <source>The other phone rings</source>
        <translation>Suena el otro teléfono</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Hanging up… within {seconds} s</source>
        <translation>Colgando… en {seconds} s</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <translation>Colgando…</translation>
    </message>
    <message>
        <source>Press again to hang up</source>
        <translation>Pulse otra vez para colgar</translation>
    </message>
    <message>
        <source>Call again…</source>
        <translation>Volver a llamar…</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>Comprobar el número</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Volver a llamar</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>home</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>main</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>buscapersonas</translation>
    </message>
</context>
<context>
    <name>legs</name>
    <message>
        <source>You: {you}. The other party: {other}.</source>
        <translation>Usted: {you}. La otra persona: {other}.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>rings first</source>
        <translation>suena primero</translation>
    </message>
    <message>
        <source>rings next</source>
        <translation>suena después</translation>
    </message>
    <message>
        <source>rang</source>
        <translation>sonó</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>sin llamar</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>suena</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>contestó</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no comunicado</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>colgado</translation>
    </message>
    <message>
        <source>no free line</source>
        <translation>sin línea libre</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>número incorrecto</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>{party} answered</source>
        <translation>{party} contestó</translation>
    </message>
    <message>
        <source>You are talking, through {account}.</source>
        <translation>Está hablando, por {account}.</translation>
    </message>
    <message>
        <source>Limit near: {party}</source>
        <translation>Límite cercano: {party}</translation>
    </message>
    <message>
        <source>The call was not placed</source>
        <translation>La llamada no se realizó</translation>
    </message>
    <message>
        <source>{account} is running low</source>
        <translation>{account} se agota</translation>
    </message>
    <message>
        <source>{money} is left.</source>
        <translation>Quedan {money}.</translation>
    </message>
    <message>
        <source>Dialer is still here</source>
        <translation>Dialer sigue aquí</translation>
    </message>
    <message>
        <source>It waits in the tray, and tells you of your calls. Its icon&apos;s menu has Quit; Settings can have closing the window end it.</source>
        <translation>Espera en el área de notificación y le informa de sus llamadas. El menú de su icono tiene Salir; en Ajustes puede hacer que cerrar la ventana lo termine.</translation>
    </message>
    <message>
        <source>Call {number}?</source>
        <translation>¿Llamar a {number}?</translation>
    </message>
    <message>
        <source>You just copied this number.</source>
        <translation>Acaba de copiar este número.</translation>
    </message>
</context>
<context>
    <name>origin</name>
    <message>
        <source>Call the selected number, {number}?</source>
        <translation>¿Llamar al número seleccionado, {number}?</translation>
    </message>
    <message>
        <source>Call the copied number, {number}?</source>
        <translation>¿Llamar al número copiado, {number}?</translation>
    </message>
    <message>
        <source>A link from {program} asks to call {number}.</source>
        <translation>Un enlace de {program} pide llamar a {number}.</translation>
    </message>
    <message>
        <source>A link asks to call {number}.</source>
        <translation>Un enlace pide llamar a {number}.</translation>
    </message>
    <message>
        <source>A {scheme}: link from {program} asks to call {number}.</source>
        <translation>Un enlace {scheme}: de {program} pide llamar a {number}.</translation>
    </message>
    <message>
        <source>A {scheme}: link asks to call {number}.</source>
        <translation>Un enlace {scheme}: pide llamar a {number}.</translation>
    </message>
</context>
<context>
    <name>page_makers</name>
    <message>
        <source>service, key, password, user name, test, caller ID, verify</source>
        <translation>servicio, clave, contraseña, usuario, probar, número mostrado, verificar</translation>
    </message>
    <message>
        <source>own number, rings first, from</source>
        <translation>número propio, suena primero, de</translation>
    </message>
    <message>
        <source>capabilities, providers, compare, assumed</source>
        <translation>capacidades, proveedores, comparar, supuesto</translation>
    </message>
    <message>
        <source>router, port, UPnP, public address, self-test</source>
        <translation>router, puerto, UPnP, dirección pública, autoprueba</translation>
    </message>
    <message>
        <source>theme, light, dark, contrast, colours</source>
        <translation>tema, claro, oscuro, contraste, colores</translation>
    </message>
    <message>
        <source>version, newer, download, release</source>
        <translation>versión, nueva, descargar, actualización</translation>
    </message>
    <message>
        <source>backup, move, file</source>
        <translation>copia, mudanza, archivo</translation>
    </message>
    <message>
        <source>doctor, problem, support, report</source>
        <translation>doctor, problema, asistencia, informe</translation>
    </message>
    <message>
        <source>version, licence, keyboard, help</source>
        <translation>versión, licencia, teclado, ayuda</translation>
    </message>
    <message>
        <source>Each in the account&apos;s own currency. A call that would go beyond is not placed, or is ended in time where the service allows that.</source>
        <translation>Cada uno en la moneda de la cuenta. Una llamada que lo superara no se realiza, o se termina a tiempo donde el servicio lo permite.</translation>
    </message>
    <message>
        <source>What the desktop tells you of while the window is out of sight.</source>
        <translation>Lo que le comunica el escritorio mientras no se ve la ventana.</translation>
    </message>
    <message>
        <source>For those who know why; what stands here is good for most.</source>
        <translation>Para quien sabe por qué; lo que hay aquí sirve a la mayoría.</translation>
    </message>
</context>
<context>
    <name>phone_field</name>
    <message>
        <source>My phone number</source>
        <translation>Mi número de teléfono</translation>
    </message>
    <message>
        <source>The phone that rings first. With its country&apos;s code is safest.</source>
        <translation>El teléfono que suena primero. Lo más seguro, con el prefijo de su país.</translation>
    </message>
    <message>
        <source>Understood as {number}</source>
        <translation>Entendido como {number}</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>No price known via {account}; the last call came to about {price}/min</source>
        <translation>Sin precio conocido por {account}; la última llamada salió a unos {price}/min</translation>
    </message>
    <message>
        <source>{price}/min via {account}</source>
        <translation>{price}/min por {account}</translation>
    </message>
    <message>
        <source>{price}/min and {fee} to connect</source>
        <translation>{price}/min y {fee} por conectar</translation>
    </message>
    <message>
        <source>{price}/min for their phone via {account}; for yours no price is known</source>
        <translation>{price}/min por el otro teléfono mediante {account}; del suyo no se conoce precio</translation>
    </message>
    <message>
        <source>{words} · currency not named</source>
        <translation>{words} · moneda no nombrada</translation>
    </message>
    <message>
        <source>No price known via {account}</source>
        <translation>Sin precio conocido por {account}</translation>
    </message>
    <message>
        <source>{words} · {minutes} min: {cost}</source>
        <translation>{words} · {minutes} min: {cost}</translation>
    </message>
    <message>
        <source>Your phone {own}/min + theirs {other}/min</source>
        <translation>Su teléfono {own}/min + el otro {other}/min</translation>
    </message>
    <message>
        <source>Assumed: {what}</source>
        <translation>Supuesto: {what}</translation>
    </message>
    <message>
        <source>The service&apos;s own word, just now</source>
        <translation>Lo dice el propio servicio, ahora mismo</translation>
    </message>
    <message>
        <source>By your rate sheet of {date}</source>
        <translation>Según su tarifa del {date}</translation>
    </message>
    <message>
        <source>By what the call on {date} cost</source>
        <translation>Según lo que costó la llamada del {date}</translation>
    </message>
    <message>
        <source>No price is known yet</source>
        <translation>Aún no se conoce ningún precio</translation>
    </message>
    <message>
        <source>{account} in {currency}</source>
        <translation>{account} en {currency}</translation>
    </message>
    <message>
        <source>{account} in a currency that is not named</source>
        <translation>{account} en una moneda no nombrada</translation>
    </message>
    <message>
        <source>Prices cannot be compared: {where}</source>
        <translation>No se pueden comparar los precios: {where}</translation>
    </message>
    <message>
        <source>{account} is as cheap as {other}</source>
        <translation>{account} es tan barata como {other}</translation>
    </message>
    <message>
        <source>Cheapest: {account}, since {minutes} min cost {cost}, and {more} via {other}</source>
        <translation>La más barata: {account}, pues {minutes} min cuestan {cost}, y {more} por {other}</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Dialer is open already, but does not answer.</source>
        <translation>Dialer ya está abierto, pero no responde.</translation>
    </message>
    <message>
        <source>Wait a little, or end it, and start it again. Calls go on meanwhile.</source>
        <translation>Espere un poco, o ciérrelo y ábralo de nuevo. Mientras tanto, las llamadas continúan.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>By contact</source>
        <translation>Por contacto</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Por cuenta</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todos los demás</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>My phones</source>
        <translation>Mis teléfonos</translation>
    </message>
    <message>
        <source>What services can do</source>
        <translation>Qué pueden los servicios</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Limits of money</source>
        <translation>Límites de coste</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>Idioma y país</translation>
    </message>
    <message>
        <source>Desktop and tray</source>
        <translation>Escritorio y área de notificación</translation>
    </message>
    <message>
        <source>Links and shortcuts</source>
        <translation>Enlaces y atajos</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportar e importar</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>About and help</source>
        <translation>Acerca de y ayuda</translation>
    </message>
</context>
<context>
    <name>setting_names</name>
    <message>
        <source>Country of numbers</source>
        <translation>País de los números</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Usual account</source>
        <translation>Cuenta habitual</translation>
    </message>
    <message>
        <source>Listen for callbacks</source>
        <translation>Escuchar callbacks</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Dirección de escucha</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Ask the router for a way in</source>
        <translation>Pedir acceso al router</translation>
    </message>
    <message>
        <source>Page inside another site</source>
        <translation>Página dentro de otro sitio</translation>
    </message>
    <message>
        <source>Most for one call</source>
        <translation>Máximo por llamada</translation>
    </message>
    <message>
        <source>Most for a month</source>
        <translation>Máximo por mes</translation>
    </message>
    <message>
        <source>Warn of a low balance</source>
        <translation>Avisar de saldo bajo</translation>
    </message>
    <message>
        <source>Days that calls are kept</source>
        <translation>Días que se guardan las llamadas</translation>
    </message>
    <message>
        <source>Full numbers in the log file</source>
        <translation>Números completos en el archivo de registro</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en el área de notificación</translation>
    </message>
    <message>
        <source>Closing goes to the tray</source>
        <translation>Cerrar lleva al área de notificación</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Iniciar en el área de notificación</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar al iniciar sesión</translation>
    </message>
    <message>
        <source>The other party answered</source>
        <translation>La otra persona contestó</translation>
    </message>
    <message>
        <source>A call failed</source>
        <translation>Una llamada falló</translation>
    </message>
    <message>
        <source>A limit is near</source>
        <translation>Un límite está cerca</translation>
    </message>
    <message>
        <source>A balance is low</source>
        <translation>Un saldo es bajo</translation>
    </message>
    <message>
        <source>Open links to call</source>
        <translation>Abrir enlaces de llamada</translation>
    </message>
    <message>
        <source>When a link is opened</source>
        <translation>Al abrir un enlace</translation>
    </message>
    <message>
        <source>Call the selected text</source>
        <translation>Llamar al texto seleccionado</translation>
    </message>
    <message>
        <source>Offer copied numbers</source>
        <translation>Ofrecer números copiados</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>Buscar versiones más recientes</translation>
    </message>
    <message>
        <source>Wait for an answer, in seconds</source>
        <translation>Esperar respuesta, en segundos</translation>
    </message>
    <message>
        <source>Ask while it rings, every … seconds</source>
        <translation>Preguntar mientras suena, cada … segundos</translation>
    </message>
    <message>
        <source>Ask during a call, every … seconds</source>
        <translation>Preguntar durante la llamada, cada … segundos</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Fill in the number only</source>
        <translation>Solo rellenar el número</translation>
    </message>
    <message>
        <source>Ask whether to call</source>
        <translation>Preguntar si llamar</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>De {least} a {most}.</translation>
    </message>
    <message>
        <source>{least} or more.</source>
        <translation>{least} o más.</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>Como mucho {most}.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Try, in the demo</source>
        <translation>Probar, en la demo</translation>
    </message>
    <message>
        <source>The quick dial box</source>
        <translation>El cuadro de marcación rápida</translation>
    </message>
    <message>
        <source>Hang up, when pressed twice</source>
        <translation>Colgar, al pulsar dos veces</translation>
    </message>
    <message>
        <source>Help on what is in sight</source>
        <translation>Ayuda sobre lo que se ve</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Close; it asks while a call runs</source>
        <translation>Cerrar; pregunta si hay una llamada en curso</translation>
    </message>
    <message>
        <source>Put a message away, or go back</source>
        <translation>Descartar un mensaje, o volver</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Clear the number</source>
        <translation>Vaciar el número</translation>
    </message>
    <message>
        <source>To the suggestions</source>
        <translation>A las sugerencias</translation>
    </message>
    <message>
        <source>Call several people together</source>
        <translation>Llamar a varias personas juntas</translation>
    </message>
    <message>
        <source>Lists: calls, contacts, settings</source>
        <translation>Listas: llamadas, contactos, ajustes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>A new contact, among contacts</source>
        <translation>Contacto nuevo, en los contactos</translation>
    </message>
    <message>
        <source>Undo, among contacts</source>
        <translation>Deshacer, en los contactos</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Abrir lo elegido</translation>
    </message>
    <message>
        <source>Clear the search, or go back</source>
        <translation>Vaciar la búsqueda, o volver</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Vista previa e impresión</translation>
    </message>
</context>
<context>
    <name>spending</name>
    <message>
        <source>about {cost}, reckoned</source>
        <translation>unos {cost}, calculado</translation>
    </message>
    <message>
        <source>{cost} of {limit}</source>
        <translation>{cost} de {limit}</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>como mucho {limit}</translation>
    </message>
    <message>
        <source>{time} of {limit} min</source>
        <translation>{time} de {limit} min</translation>
    </message>
    <message>
        <source>at most {limit} min</source>
        <translation>como mucho {limit} min</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>límite alcanzado</translation>
    </message>
    <message>
        <source>limit near</source>
        <translation>límite cercano</translation>
    </message>
    <message>
        <source>cost not told during the call</source>
        <translation>el coste no se comunica durante la llamada</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>provider&apos;s reply</source>
        <translation>respuesta del proveedor</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>preguntado</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>callback</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>este programa</translation>
    </message>
    <message>
        <source>{title} took the call</source>
        <translation>{title} aceptó la llamada</translation>
    </message>
    <message>
        <source>{title} did not answer</source>
        <translation>{title} no respondió</translation>
    </message>
    <message>
        <source>your phone rings</source>
        <translation>suena su teléfono</translation>
    </message>
    <message>
        <source>the other phone rings</source>
        <translation>suena el otro teléfono</translation>
    </message>
    <message>
        <source>you answered</source>
        <translation>usted contestó</translation>
    </message>
    <message>
        <source>the other party answered</source>
        <translation>la otra persona contestó</translation>
    </message>
    <message>
        <source>{title} said something that is not documented</source>
        <translation>{title} dijo algo que no está documentado</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>sigue en curso</translation>
    </message>
    <message>
        <source>you asked to hang up</source>
        <translation>usted pidió colgar</translation>
    </message>
    <message>
        <source>hanging up: {why}</source>
        <translation>colgando: {why}</translation>
    </message>
    <message>
        <source>The end was told</source>
        <translation>Se comunicó el final</translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation>la llamada ha terminado</translation>
    </message>
    <message>
        <source>the account of your phone&apos;s leg</source>
        <translation>la cuenta del tramo de su teléfono</translation>
    </message>
    <message>
        <source>the account of the other party&apos;s leg</source>
        <translation>la cuenta del tramo de la otra persona</translation>
    </message>
    <message>
        <source>you asked {title} to connect</source>
        <translation>usted pidió a {title} que conectara</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>Talked</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation>{amount} (sin moneda)</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>conferencia</translation>
    </message>
    <message>
        <source>placed elsewhere</source>
        <translation>realizada en otra parte</translation>
    </message>
    <message>
        <source>Your own phone</source>
        <translation>Su propio teléfono</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>{name}: a new account at {service}</source>
        <translation>{name}: una cuenta nueva en {service}</translation>
    </message>
    <message>
        <source>{name}, {part}</source>
        <translation>{name}, {part}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{what}: {new}</source>
        <translation>{what}: {new}</translation>
    </message>
    <message>
        <source>{what}: {old} → {new}</source>
        <translation>{what}: {old} → {new}</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>own phones</source>
        <translation>teléfonos propios</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Dialer</source>
        <translation>Dialer</translation>
    </message>
    <message>
        <source>Dialer: calling</source>
        <translation>Dialer: llamando</translation>
    </message>
    <message>
        <source>Dialer: talking</source>
        <translation>Dialer: hablando</translation>
    </message>
</context>
</TS>
