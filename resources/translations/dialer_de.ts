<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AbilityTable</name>
    <message>
        <source>What services can do</source>
        <translation>Was Dienste können</translation>
    </message>
    <message>
        <source>{service} ({account})</source>
        <translation>{service} ({account})</translation>
    </message>
    <message>
        <source>{words} (assumed)</source>
        <translation>{words} (angenommen)</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About Dialer</source>
        <translation>Über Dialer</translation>
    </message>
    <message>
        <source>Dialer&apos;s picture</source>
        <translation>Dialers Bild</translation>
    </message>
    <message>
        <source>Dialer {version}</source>
        <translation>Dialer {version}</translation>
    </message>
    <message>
        <source>Calls through callback services: the service rings your phone, then theirs, and joins the two. No sound passes through this program.

Free software under the MIT licence.</source>
        <translation>Anrufe über Callback-Dienste: Der Dienst lässt Ihr Telefon klingeln, dann das des anderen, und verbindet beide. Durch dieses Programm läuft kein Ton.

Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Selbstprüfung</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Woraus es gemacht ist</translation>
    </message>
    <message>
        <source>Qt is used under the GNU Lesser General Public License, version 3, as files of its own that you may replace. The letters of reports are DejaVu Sans.</source>
        <translation>Qt wird unter der GNU Lesser General Public License, Version 3, verwendet, als eigene Dateien, die Sie austauschen können. Die Schrift der Berichte ist DejaVu Sans.</translation>
    </message>
</context>
<context>
    <name>AccountEdit</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>The callback service where you have an account.</source>
        <translation>Der Callback-Dienst, bei dem Sie ein Konto haben.</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>What you will call it here, such as Home.</source>
        <translation>Wie Sie es hier nennen möchten, etwa Privat.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Scheme, host and port to use instead of the service&apos;s own; usually empty.</source>
        <translation>Schema, Host und Port statt der eigenen des Dienstes; meistens leer.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Sees whether the account works; rings no phone</source>
        <translation>Prüft, ob das Konto funktioniert; kein Telefon klingelt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Your service</source>
        <translation>Ihr Dienst</translation>
    </message>
    <message>
        <source>What it gave you</source>
        <translation>Was er Ihnen gab</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Ihr Telefon</translation>
    </message>
    <message>
        <source>Assumed: {what}</source>
        <translation>Angenommen: {what}</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Ein Konto mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Dialer needs to know which phone to ring first.</source>
        <translation>Dialer muss wissen, welches Telefon zuerst klingeln soll.</translation>
    </message>
    <message>
        <source>Asking {service}…</source>
        <translation>{service} wird gefragt…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>no phone yet</source>
        <translation>noch kein Telefon</translation>
    </message>
    <message>
        <source>{service} · your phones: {phones}</source>
        <translation>{service} · Ihre Telefone: {phones}</translation>
    </message>
    <message>
        <source>Usual account · {words}</source>
        <translation>Übliches Konto · {words}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change {account}</source>
        <translation>{account} ändern</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test {account}</source>
        <translation>{account} testen</translation>
    </message>
    <message>
        <source>Sees whether the account works; rings no phone</source>
        <translation>Prüft, ob das Konto funktioniert; kein Telefon klingelt</translation>
    </message>
    <message>
        <source>Numbers shown…</source>
        <translation>Gezeigte Nummern…</translation>
    </message>
    <message>
        <source>Numbers that {account} may show</source>
        <translation>Nummern, die {account} zeigen darf</translation>
    </message>
    <message>
        <source>Numbers that the other party may see</source>
        <translation>Nummern, die die andere Seite sehen kann</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Zum üblichen machen</translation>
    </message>
    <message>
        <source>Make {account} the usual account</source>
        <translation>{account} zum üblichen Konto machen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {account}</source>
        <translation>{account} entfernen</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>The callback services that place your calls.</source>
        <translation>Die Callback-Dienste, die Ihre Anrufe aufgeben.</translation>
    </message>
    <message>
        <source>Reading your accounts…</source>
        <translation>Ihre Konten werden gelesen…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>There is no account yet. Add one, or try the demo from the start page.</source>
        <translation>Es gibt noch kein Konto. Fügen Sie eines hinzu, oder versuchen Sie die Demo auf der Startseite.</translation>
    </message>
    <message>
        <source>Change {account}</source>
        <translation>{account} ändern</translation>
    </message>
    <message>
        <source>{account} is saved.</source>
        <translation>{account} ist gespeichert.</translation>
    </message>
    <message>
        <source>Numbers that {account} may show</source>
        <translation>Nummern, die {account} zeigen darf</translation>
    </message>
    <message>
        <source>Asking {service}…</source>
        <translation>{service} wird gefragt…</translation>
    </message>
    <message>
        <source>{account} is removed. Its calls stay in the log.</source>
        <translation>{account} ist entfernt. Seine Anrufe bleiben im Protokoll.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Follows when the desktop changes.</source>
        <translation>Folgt, wenn sich der Desktop ändert.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>White and bright colours on black, with lines around everything.</source>
        <translation>Weiß und leuchtende Farben auf Schwarz, mit Linien um alles.</translation>
    </message>
    <message>
        <source>The accent colour, the size of letters and less motion follow the system&apos;s own settings.</source>
        <translation>Akzentfarbe, Schriftgröße und weniger Bewegung folgen den Einstellungen des Systems.</translation>
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
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Nothing is selected that this program can see: type or paste the number.</source>
        <translation>Es ist nichts ausgewählt, was dieses Programm sehen kann: Tippen Sie die Nummer ein oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>The shortcut for selected numbers does not work here. {why}</source>
        <translation>Das Tastenkürzel für ausgewählte Nummern funktioniert hier nicht. {why}</translation>
    </message>
</context>
<context>
    <name>BookRow</name>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Sync {book} now</source>
        <translation>{book} jetzt abgleichen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {book}</source>
        <translation>{book} entfernen</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>Noch nicht abgeglichen.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{when}: {why}</source>
        <translation>{when}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought here</source>
        <translation>
            <numerusform>%Ln hierher geholt</numerusform>
            <numerusform>%Ln hierher geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought there</source>
        <translation>
            <numerusform>%Ln dorthin gebracht</numerusform>
            <numerusform>%Ln dorthin gebracht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation>
            <numerusform>%Ln hier gelöscht</numerusform>
            <numerusform>%Ln hier gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted there</source>
        <translation>
            <numerusform>%Ln dort gelöscht</numerusform>
            <numerusform>%Ln dort gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed differently on both sides</source>
        <translation>
            <numerusform>%Ln auf beiden Seiten verschieden geändert</numerusform>
            <numerusform>%Ln auf beiden Seiten verschieden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln unverändert gelassen</numerusform>
            <numerusform>%Ln unverändert gelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>in step already</source>
        <translation>schon auf gleichem Stand</translation>
    </message>
    <message>
        <source>Syncing… {done} of {total}</source>
        <translation>Abgleich… {done} von {total}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Abgleich…</translation>
    </message>
    <message>
        <source>Delete them and sync</source>
        <translation>Löschen und abgleichen</translation>
    </message>
</context>
<context>
    <name>BooksSheet</name>
    <message>
        <source>Address books</source>
        <translation>Adressbücher</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>wie Sie es nennen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>is not shown again</source>
        <translation>wird nicht wieder gezeigt</translation>
    </message>
    <message>
        <source>Look and add</source>
        <translation>Suchen und hinzufügen</translation>
    </message>
    <message>
        <source>Contacts can be kept in step with address books on a CardDAV server, such as Nextcloud, Fastmail, iCloud or Radicale, and with PokeTALK&apos;s.</source>
        <translation>Kontakte lassen sich mit Adressbüchern auf einem CardDAV-Server abgleichen, etwa Nextcloud, Fastmail, iCloud oder Radicale, und mit PokeTALK.</translation>
    </message>
    <message>
        <source>Add a CardDAV address book</source>
        <translation>CardDAV-Adressbuch hinzufügen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this call&apos;s card</source>
        <translation>Die Karte dieses Anrufs schließen</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Was bisher geschah</translation>
    </message>
    <message>
        <source>Talking for {time}</source>
        <translation>Im Gespräch seit {time}</translation>
    </message>
    <message>
        <source>Setting up for {time}</source>
        <translation>Im Aufbau seit {time}</translation>
    </message>
    <message>
        <source>via {account}, from {number}</source>
        <translation>über {account}, von {number}</translation>
    </message>
    <message>
        <source>Call to {party}</source>
        <translation>Anruf an {party}</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>Details of the call</source>
        <translation>Einzelheiten des Anrufs</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Back to the list of calls</source>
        <translation>Zurück zur Anrufliste</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Zu den Kontakten</translation>
    </message>
    <message>
        <source>All calls with them</source>
        <translation>Alle Anrufe dieser Person</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>Wie es ankam</translation>
    </message>
    <message>
        <source>The chosen event as it arrived</source>
        <translation>Das gewählte Ereignis, wie es ankam</translation>
    </message>
    <message>
        <source>Everything that was told</source>
        <translation>Alles, was gemeldet wurde</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Live calls</source>
        <translation>Laufende Anrufe</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} Anrufe</translation>
    </message>
</context>
<context>
    <name>CallbacksPage</name>
    <message>
        <source>Some services tell of a call by calling back an address on this computer. Behind a router that needs a way in. Calls are placed without it too, but then their progress and end are not seen.</source>
        <translation>Manche Dienste melden von einem Anruf, indem sie eine Adresse auf diesem Rechner aufrufen. Hinter einem Router braucht das einen Weg herein. Anrufe gehen auch ohne ihn, nur sind Verlauf und Ende dann nicht zu sehen.</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Wege herein</translation>
    </message>
    <message>
        <source>One of the two is enough. A reverse proxy or a tunnel of your own is a public address too.</source>
        <translation>Einer von beiden genügt. Ein eigener Reverse-Proxy oder Tunnel ist auch eine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>The listener</source>
        <translation>Der Empfang</translation>
    </message>
    <message>
        <source>Dialer inside another site</source>
        <translation>Dialer in einer anderen Website</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
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
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>A call to this number may be running already: nobody has confirmed it. Another one would ring both phones again, and both may be charged.</source>
        <translation>Vielleicht läuft schon ein Anruf an diese Nummer: Niemand hat ihn bestätigt. Ein weiterer ließe beide Telefone noch einmal klingeln, und beide könnten berechnet werden.</translation>
    </message>
    <message>
        <source>A call to this number is running. Another one would ring both phones again.</source>
        <translation>Ein Anruf an diese Nummer läuft. Ein weiterer ließe beide Telefone noch einmal klingeln.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Anruf wird aufgebaut…</translation>
    </message>
    <message>
        <source>The call is being placed.</source>
        <translation>Der Anruf wird aufgegeben.</translation>
    </message>
    <message>
        <source>An account and a phone of yours are needed first.</source>
        <translation>Zuerst braucht es ein Konto und ein eigenes Telefon.</translation>
    </message>
    <message>
        <source>There is a question to answer first.</source>
        <translation>Zuerst ist eine Frage zu beantworten.</translation>
    </message>
    <message>
        <source>Type a number first.</source>
        <translation>Tippen Sie zuerst eine Nummer ein.</translation>
    </message>
</context>
<context>
    <name>CallsView</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Reading your calls…</source>
        <translation>Ihre Anrufe werden gelesen…</translation>
    </message>
    <message>
        <source>No call is like that.</source>
        <translation>So einen Anruf gibt es nicht.</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Alle Anrufe zeigen</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Anrufe</translation>
    </message>
    <message>
        <source>Calls that you make are listed here. To make one, type a number under Dial.</source>
        <translation>Hier stehen die Anrufe, die Sie machen. Für einen Anruf tippen Sie unter Wählen eine Nummer ein.</translation>
    </message>
</context>
<context>
    <name>CheckupPage</name>
    <message>
        <source>Check-up</source>
        <translation>Selbstprüfung</translation>
    </message>
    <message>
        <source>What works on this computer, and what to do about the rest. It rings no phone.</source>
        <translation>Was auf diesem Rechner funktioniert, und was beim Rest zu tun ist. Kein Telefon klingelt.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation>Befund kopieren</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>Bericht für den Support…</translation>
    </message>
    <message>
        <source>{check}: {detail}</source>
        <translation>{check}: {detail}</translation>
    </message>
    <message>
        <source>Open “{page}”</source>
        <translation>„{page}“ öffnen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Service files</source>
        <translation>Dienste per Datei</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Account {name}</source>
        <translation>Konto {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention.</source>
        <translation>
            <numerusform>%n braucht Aufmerksamkeit.</numerusform>
            <numerusform>%n brauchen Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>What was found is copied.</source>
        <translation>Der Befund ist kopiert.</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A call is running</source>
        <translation>Ein Anruf läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) still being hung up.</source>
        <translation>
            <numerusform>%n Anruf wird noch beendet.</numerusform>
            <numerusform>%n Anrufe werden noch beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) still running.</source>
        <translation>
            <numerusform>%n Anruf läuft noch.</numerusform>
            <numerusform>%n Anrufe laufen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your phones stay connected when this window closes. Dialer takes the call up again at its next start; meanwhile it cannot hang up or keep a limit.</source>
        <translation>Ihre Telefone bleiben verbunden, wenn dieses Fenster geschlossen wird. Dialer nimmt den Anruf beim nächsten Start wieder auf; bis dahin kann es weder auflegen noch ein Limit einhalten.</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Fenster offen lassen</translation>
    </message>
    <message>
        <source>Close, leave it running</source>
        <translation>Schließen, Anruf läuft weiter</translation>
    </message>
    <message>
        <source>Hang up, then close</source>
        <translation>Auflegen, dann schließen</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{number} is being rung now. Answer it, and key in this code:</source>
        <translation>{number} wird jetzt angerufen. Nehmen Sie ab, und tippen Sie diesen Code ein:</translation>
    </message>
    <message>
        <source>Code {digits}</source>
        <translation>Code {digits}</translation>
    </message>
    <message>
        <source>Waiting until it is keyed in…</source>
        <translation>Warten, bis er eingetippt ist…</translation>
    </message>
    <message>
        <source>Not verified yet. Waiting until the code is keyed in…</source>
        <translation>Noch nicht bestätigt. Warten, bis der Code eingetippt ist…</translation>
    </message>
    <message>
        <source>It is not verified. If the phone did not ring, or the code was not taken, close this and have it rung again.</source>
        <translation>Sie ist nicht bestätigt. Hat das Telefon nicht geklingelt oder wurde der Code nicht angenommen, schließen Sie dies und lassen Sie es noch einmal klingeln.</translation>
    </message>
    <message>
        <source>{number} is verified: the other party may see it now.</source>
        <translation>{number} ist bestätigt: Die andere Seite kann sie jetzt sehen.</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Eintrag {number}</translation>
    </message>
    <message>
        <source>{heading} becomes: {field}</source>
        <translation>{heading} wird zu: {field}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns of the file, and what each becomes</source>
        <translation>Spalten der Datei, und was aus jeder wird</translation>
    </message>
</context>
<context>
    <name>ConferenceCard</name>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this conference&apos;s card</source>
        <translation>Die Karte dieser Konferenz schließen</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>End for all</source>
        <translation>Für alle beenden</translation>
    </message>
    <message>
        <source>via {account}, from {number}</source>
        <translation>über {account}, von {number}</translation>
    </message>
    <message>
        <source>Press again to end it</source>
        <translation>Zum Beenden noch einmal drücken</translation>
    </message>
    <message>
        <source>Being ended…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Running for {time}</source>
        <translation>Läuft seit {time}</translation>
    </message>
    <message>
        <source>All phones: {cost}</source>
        <translation>Alle Telefone: {cost}</translation>
    </message>
</context>
<context>
    <name>ConferencePart</name>
    <message>
        <source>Conferences</source>
        <translation>Konferenzen</translation>
    </message>
    <message>
        <source>{number} can be dear to call. Add it once more to call all the same.</source>
        <translation>{number} kann teuer sein. Fügen Sie die Nummer noch einmal hinzu, um trotzdem anzurufen.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Conference {number}</source>
        <translation>Konferenz {number}</translation>
    </message>
</context>
<context>
    <name>ConfirmStrip</name>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Call all the same</source>
        <translation>Trotzdem anrufen</translation>
    </message>
</context>
<context>
    <name>ContactBar</name>
    <message>
        <source>Search name, number, keypad letters</source>
        <translation>Name, Nummer oder Tastenbuchstaben</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Kontakte durchsuchen</translation>
    </message>
    <message>
        <source>Search contacts ( / )</source>
        <translation>Kontakte durchsuchen ( / )</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>New contact (Ctrl+N)</source>
        <translation>Neuer Kontakt (Ctrl+N)</translation>
    </message>
    <message>
        <source>Import, export, duplicates, undo</source>
        <translation>Importieren, exportieren, Doppelte, rückgängig</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>In Datei exportieren…</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Doppelte suchen</translation>
    </message>
    <message>
        <source>Address books elsewhere…</source>
        <translation>Adressbücher anderswo…</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Welche Kontakte</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
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
        <translation>Einzelheiten des Kontakts</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>Zurück zu den Kontakten</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit this contact</source>
        <translation>Diesen Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>All calls with this contact</source>
        <translation>Alle Anrufe mit diesem Kontakt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <translation>Diesen Kontakt löschen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>No number yet: add one with Edit.</source>
        <translation>Noch keine Nummer: Fügen Sie mit Bearbeiten eine hinzu.</translation>
    </message>
    <message>
        <source>Groups: {groups}</source>
        <translation>Gruppen: {groups}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>{number} kopieren</translation>
    </message>
    <message>
        <source>Call {number} together with others</source>
        <translation>{number} zusammen mit anderen anrufen</translation>
    </message>
    <message>
        <source>Call together with others (Ctrl+J)</source>
        <translation>Zusammen mit anderen anrufen (Ctrl+J)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Call {name}, {label} {number}</source>
        <translation>{name} anrufen, {label} {number}</translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation>An {address} schreiben</translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>Kopiert: {words}</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Edit the contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail addresses, with commas between</source>
        <translation>E-Mail-Adressen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Groups, with commas between</source>
        <translation>Gruppen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Weitere Nummer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Bilder ({endings})</translation>
    </message>
    <message>
        <source>{file} is no picture that can be shown, or larger than 10 MB.</source>
        <translation>{file} ist kein Bild, das sich zeigen lässt, oder größer als 10 MB.</translation>
    </message>
</context>
<context>
    <name>ContactsModel</name>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
</context>
<context>
    <name>ContactsPlace</name>
    <message>
        <source>Another file is being imported. Wait until that is over.</source>
        <translation>Eine andere Datei wird gerade importiert. Warten Sie, bis das fertig ist.</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>Mobil</translation>
    </message>
</context>
<context>
    <name>CountryButton</name>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Default country: {country}</source>
        <translation>Eigenes Land: {country}</translation>
    </message>
</context>
<context>
    <name>CountryPopup</name>
    <message>
        <source>Default country</source>
        <translation>Eigenes Land</translation>
    </message>
    <message>
        <source>Name, letters or +code</source>
        <translation>Name, Buchstaben oder +Vorwahl</translation>
    </message>
    <message>
        <source>Search for a country</source>
        <translation>Land suchen</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>No country is called like that.</source>
        <translation>Kein Land heißt so.</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>New conference</source>
        <translation>Neue Konferenz</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Give this conference up</source>
        <translation>Diese Konferenz aufgeben</translation>
    </message>
    <message>
        <source>Your phone rings first, then all of theirs. When you hang up, it ends for everybody.</source>
        <translation>Zuerst klingelt Ihr Telefon, dann klingeln alle anderen. Wenn Sie auflegen, endet sie für alle.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wen anrufen</translation>
    </message>
    <message>
        <source>{number} is there already.</source>
        <translation>{number} ist schon dabei.</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Nobody yet. Type a name or a number, or add people from the contacts.</source>
        <translation>Noch niemand. Tippen Sie einen Namen oder eine Nummer, oder fügen Sie Leute aus den Kontakten hinzu.</translation>
    </message>
    <message>
        <source>These can be dear to call. Press again to call all the same.</source>
        <translation>Diese können teuer sein. Drücken Sie noch einmal, um trotzdem anzurufen.</translation>
    </message>
    <message>
        <source>Being started…</source>
        <translation>Wird begonnen…</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>Trotzdem beginnen</translation>
    </message>
    <message numerus="yes">
        <source>Start with %n other(s)</source>
        <translation>
            <numerusform>Mit %n weiteren Person beginnen</numerusform>
            <numerusform>Mit %n anderen beginnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the conference</source>
        <translation>Konferenz beginnen</translation>
    </message>
    <message>
        <source>A minute, all phones together: {price}</source>
        <translation>Eine Minute, alle Telefone zusammen: {price}</translation>
    </message>
</context>
<context>
    <name>DuplicatesCard</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge {names}</source>
        <translation>{names} zusammenführen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselben</translation>
    </message>
    <message>
        <source>Not the same: {names}</source>
        <translation>Nicht dieselben: {names}</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Wird zusammengeführt…</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Show those put aside</source>
        <translation>Beiseitegelegte zeigen</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Doppelte werden gesucht…</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Keine Doppelten gefunden</translation>
    </message>
    <message>
        <source>No two contacts share a number, an e-mail address or a name.</source>
        <translation>Keine zwei Kontakte haben dieselbe Nummer, E-Mail-Adresse oder denselben Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are put aside as not the same.</source>
        <translation>
            <numerusform>%Ln Gruppe ist als nicht dieselbe beiseitegelegt.</numerusform>
            <numerusform>%Ln Gruppen sind als nicht dieselben beiseitegelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of contacts may be the same.</source>
        <translation>
            <numerusform>%Ln Gruppe von Kontakten könnte dieselbe Person sein.</numerusform>
            <numerusform>%Ln Gruppen von Kontakten könnten dieselbe Person sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen one leads: its name and company stay, and all that the others know besides is added to it.</source>
        <translation>Der gewählte führt: Sein Name und seine Firma bleiben, und alles, was die anderen sonst wissen, kommt hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are put aside.</source>
        <translation>
            <numerusform>%Ln Gruppe ist beiseitegelegt.</numerusform>
            <numerusform>%Ln Gruppen sind beiseitegelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>Zu „{name}“ zusammengeführt.</translation>
    </message>
    <message>
        <source>The contacts are apart again.</source>
        <translation>Die Kontakte sind wieder getrennt.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Reading your contacts…</source>
        <translation>Ihre Kontakte werden gelesen…</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Try fewer letters, or a part of the number.</source>
        <translation>Versuchen Sie es mit weniger Buchstaben oder einem Teil der Nummer.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <source>Add whom you call, or bring them along: drop a .vcf or .csv file here, as your phone, Google, Outlook or Apple export it.</source>
        <translation>Fügen Sie hinzu, wen Sie anrufen, oder bringen Sie Kontakte mit: Ziehen Sie eine .vcf- oder .csv-Datei hierher, wie Ihr Telefon, Google, Outlook oder Apple sie exportiert.</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Everything that was told</source>
        <translation>Alles, was gemeldet wurde</translation>
    </message>
    <message>
        <source>{what} (told before)</source>
        <translation>{what} (schon gemeldet)</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>More for this call</source>
        <translation>Mehr zu diesem Anruf</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>Nicht noch einmal</translation>
    </message>
    <message>
        <source> times</source>
        <translation> -mal</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Number that they see</source>
        <translation>Nummer, die sie sehen</translation>
    </message>
    <message>
        <source>Longest talk</source>
        <translation>Längstes Gespräch</translation>
    </message>
    <message>
        <source>Highest cost</source>
        <translation>Höchste Kosten</translation>
    </message>
    <message>
        <source>Ring me again if busy</source>
        <translation>Mich noch einmal anrufen, wenn besetzt</translation>
    </message>
    <message>
        <source>Memo for the provider</source>
        <translation>Vermerk für den Anbieter</translation>
    </message>
    <message>
        <source>The highest cost is a plain number, such as {example}.</source>
        <translation>Die höchsten Kosten sind eine einfache Zahl, etwa {example}.</translation>
    </message>
    <message>
        <source>they see {number}</source>
        <translation>sie sehen {number}</translation>
    </message>
    <message numerus="yes">
        <source>at most %n minute(s)</source>
        <translation>
            <numerusform>höchstens %n Minute</numerusform>
            <numerusform>höchstens %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>höchstens {amount}</translation>
    </message>
    <message numerus="yes">
        <source>my phone again up to %n time(s)</source>
        <translation>
            <numerusform>mein Telefon noch einmal</numerusform>
            <numerusform>mein Telefon bis zu %n-mal noch einmal</numerusform>
        </translation>
    </message>
    <message>
        <source>memo: {text}</source>
        <translation>Vermerk: {text}</translation>
    </message>
</context>
<context>
    <name>FactsGrid</name>
    <message>
        <source>Copy: {name}</source>
        <translation>Kopieren: {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>Kopiert: {words}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A fault in Dialer itself ({kind}). Nothing that was written down is lost. Please report it, with what dialer --verbose shows.</source>
        <translation>Ein Fehler in Dialer selbst ({kind}). Nichts Aufgeschriebenes ist verloren. Bitte melden Sie ihn mit dem, was dialer --verbose zeigt.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search name, number, note</source>
        <translation>Name, Nummer, Notiz</translation>
    </message>
    <message>
        <source>Search your calls</source>
        <translation>Ihre Anrufe durchsuchen</translation>
    </message>
    <message>
        <source>Search your calls ( / )</source>
        <translation>Ihre Anrufe durchsuchen ( / )</translation>
    </message>
    <message>
        <source>Save these calls as a table (CSV)</source>
        <translation>Diese Anrufe als Tabelle speichern (CSV)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie er endete</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Show everybody&apos;s calls again</source>
        <translation>Wieder die Anrufe aller zeigen</translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation>{amount} (keine Währung)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Anruf</numerusform>
            <numerusform>%Ln Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln talked</source>
        <translation>
            <numerusform>%Ln mit Gespräch</numerusform>
            <numerusform>%Ln mit Gespräch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Protokolliert</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>only in the bill</source>
        <translation>nur in der Abrechnung</translation>
    </message>
    <message>
        <source>only in the log</source>
        <translation>nur im Protokoll</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Eingezahlt</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>{amount} + {count} not told</source>
        <translation>{amount} + {count} nicht genannt</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Dialer</source>
        <translation>Hilfe — Dialer</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Save these calls</source>
        <translation>Diese Anrufe speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) saved to {file}.</source>
        <translation>
            <numerusform>%Ln Anruf in {file} gespeichert.</numerusform>
            <numerusform>%Ln Anrufe in {file} gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Contacts ({endings})</source>
        <translation>Kontakte ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation>{file} wird importiert…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in the file</source>
        <translation>
            <numerusform>%Ln Eintrag in der Datei</numerusform>
            <numerusform>%Ln Einträge in der Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} read</source>
        <translation>
            <numerusform>%Ln von {total} gelesen</numerusform>
            <numerusform>%Ln von {total} gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln hinzugefügt</numerusform>
            <numerusform>%Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln aktualisiert</numerusform>
            <numerusform>%Ln aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>What was read until now is kept. It can be undone.</source>
        <translation>Was bis jetzt gelesen wurde, bleibt. Es lässt sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were taken in before that.</source>
        <translation>
            <numerusform>Davor wurde %Ln Eintrag aufgenommen.</numerusform>
            <numerusform>Davor wurden %Ln Einträge aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken in was undone.</source>
        <translation>Was aufgenommen war, ist rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Was ausgelassen wurde, und warum</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Diese Liste kopieren</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>Kontakte zeigen</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Weitere Datei importieren…</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>{file} wurde importiert.</translation>
    </message>
    <message>
        <source>The import of {file} was cancelled.</source>
        <translation>Der Import von {file} wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What was read until then is kept. Undo import takes it back.</source>
        <translation>Was bis dahin gelesen wurde, bleibt. „Import rückgängig machen“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>{file} has no contacts in it.</source>
        <translation>In {file} sind keine Kontakte.</translation>
    </message>
    <message>
        <source>All of them were there already, just as they are.</source>
        <translation>Alle waren schon da, genau so.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came in without some part</source>
        <translation>
            <numerusform>%Ln kam ohne einen Teil herein</numerusform>
            <numerusform>%Ln kamen ohne einen Teil herein</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone: the contacts are as they were before.</source>
        <translation>Der Import ist rückgängig gemacht: Die Kontakte sind wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>The import was undone, but for %Ln that changed since: these were left alone.</source>
        <translation>
            <numerusform>Der Import ist rückgängig gemacht, außer bei %Ln, der seither geändert wurde: Er blieb, wie er ist.</numerusform>
            <numerusform>Der Import ist rückgängig gemacht, außer bei %Ln, die seither geändert wurden: Sie blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone. What was changed since was left alone.</source>
        <translation>Der Import ist rückgängig gemacht. Was seither geändert wurde, blieb, wie es ist.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Eingezahlt</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Rückgängig gemacht: {what}.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>vCard, with pictures (*.vcf);;Table (*.csv)</source>
        <translation>vCard, mit Bildern (*.vcf);;Tabelle (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln Kontakt in {file} geschrieben.</numerusform>
            <numerusform>%Ln Kontakte in {file} geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Tastenfeld</translation>
    </message>
    <message>
        <source>Hold for +</source>
        <translation>Halten für +</translation>
    </message>
    <message>
        <source>Hold for plus</source>
        <translation>Halten für Plus</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Raute</translation>
    </message>
    <message>
        <source>0, plus</source>
        <translation>0, Plus</translation>
    </message>
</context>
<context>
    <name>LegsView</name>
    <message>
        <source>The two legs of the call</source>
        <translation>Die beiden Seiten des Anrufs</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>Share of the limit</source>
        <translation>Anteil am Limit</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dialer closes as soon as the call is over.</source>
        <translation>Dialer schließt sich, sobald der Anruf beendet ist.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More: appearance, help, about Dialer</source>
        <translation>Mehr: Aussehen, Hilfe, über Dialer</translation>
    </message>
    <message>
        <source>Appearance, help, about Dialer</source>
        <translation>Aussehen, Hilfe, über Dialer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Selbstprüfung</translation>
    </message>
    <message>
        <source>About Dialer</source>
        <translation>Über Dialer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <translation>Notiz zu diesem Anruf</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Nummer, die angerufen wird</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Erase; Esc clears all</source>
        <translation>Löschen; Esc leert alles</translation>
    </message>
    <message>
        <source>Call together with others</source>
        <translation>Zusammen mit anderen anrufen</translation>
    </message>
    <message>
        <source>Call together with others (Ctrl+J)</source>
        <translation>Zusammen mit anderen anrufen (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Kind of number</source>
        <translation>Art der Nummer</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>home</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>main</source>
        <translation>Hauptnummer</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number, in any writing</source>
        <translation>Nummer, in beliebiger Schreibweise</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Diese Nummer entfernen</translation>
    </message>
    <message>
        <source>rented from {service}</source>
        <translation>von {service} gemietet</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <translation>{number} entfernen</translation>
    </message>
    <message>
        <source>Take this number off the list</source>
        <translation>Diese Nummer von der Liste nehmen</translation>
    </message>
    <message>
        <source>Take {number} off the list? To be shown again, its phone has to be rung again.</source>
        <translation>{number} von der Liste nehmen? Um sie wieder zu zeigen, muss ihr Telefon noch einmal klingeln.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>Zurück zu den Kontakten</translation>
    </message>
    <message>
        <source>Back to the contacts (Esc)</source>
        <translation>Zurück zu den Kontakten (Esc)</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ParticipantRow</name>
    <message>
        <source>Hang up {name}</source>
        <translation>Bei {name} auflegen</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>Type or paste a number in any writing.</source>
        <translation>Tippen oder fügen Sie eine Nummer in beliebiger Schreibweise ein.</translation>
    </message>
    <message>
        <source>Calls the {kind} {number}</source>
        <translation>Ruft {kind} {number} an</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>Festnetz</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>landline or mobile</source>
        <translation>Festnetz oder Mobil</translation>
    </message>
    <message>
        <source>free-call number</source>
        <translation>kostenlose Nummer</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>Sonderrufnummer (teuer)</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>geteilte Kosten</translation>
    </message>
    <message>
        <source>internet line</source>
        <translation>Internetanschluss</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>persönliche Nummer</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>Funkrufempfänger</translation>
    </message>
    <message>
        <source>company number</source>
        <translation>Firmennummer</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Call {number}, {place}</source>
        <translation>{number} anrufen, {place}</translation>
    </message>
    <message>
        <source>{time} there: night, they may be asleep</source>
        <translation>Dort ist es {time}: Nacht, man schläft vielleicht</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>Dort ist es {time}</translation>
    </message>
    <message>
        <source>between {first} and {last} there: it may be night</source>
        <translation>Dort ist es zwischen {first} und {last}: vielleicht Nacht</translation>
    </message>
    <message>
        <source>between {first} and {last} there</source>
        <translation>Dort ist es zwischen {first} und {last}</translation>
    </message>
    <message>
        <source>Not a whole number yet.</source>
        <translation>Noch keine ganze Nummer.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Which one do you mean?</source>
        <translation>Das lässt sich auf zwei Arten lesen. Welche meinen Sie?</translation>
    </message>
    <message>
        <source>Enter takes the first of the people found; the arrow leads there.</source>
        <translation>Enter nimmt den ersten der Gefundenen; die Pfeiltaste führt dorthin.</translation>
    </message>
    <message>
        <source>About this number</source>
        <translation>Über diese Nummer</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Name or number of somebody to add</source>
        <translation>Name oder Nummer von jemandem zum Hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <source>Name, such as My mobile</source>
        <translation>Name, etwa Mein Handy</translation>
    </message>
    <message>
        <source>Name of {number}</source>
        <translation>Name von {number}</translation>
    </message>
    <message>
        <source>Ring this one first</source>
        <translation>Dieses zuerst klingeln lassen</translation>
    </message>
    <message>
        <source>Ring {number} unless another is chosen</source>
        <translation>{number} klingeln lassen, wenn kein anderes gewählt ist</translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <translation>{number} entfernen</translation>
    </message>
    <message>
        <source>Remove this phone from the account</source>
        <translation>Dieses Telefon aus dem Konto entfernen</translation>
    </message>
    <message>
        <source>rings first unless you choose another</source>
        <translation>klingelt zuerst, wenn Sie kein anderes wählen</translation>
    </message>
</context>
<context>
    <name>PhonesPage</name>
    <message>
        <source>My phones</source>
        <translation>Meine Telefone</translation>
    </message>
    <message>
        <source>The phone that rings first, before the other party&apos;s. An account may have several; you choose one when you dial.</source>
        <translation>Das Telefon, das vor dem der anderen Seite klingelt. Ein Konto kann mehrere haben; Sie wählen eines beim Anrufen.</translation>
    </message>
    <message>
        <source>Reading your phones…</source>
        <translation>Ihre Telefone werden gelesen…</translation>
    </message>
    <message>
        <source>There is no account yet, and so no phone. Add an account first.</source>
        <translation>Es gibt noch kein Konto und darum kein Telefon. Fügen Sie zuerst ein Konto hinzu.</translation>
    </message>
    <message>
        <source>No phone yet: a call needs one to ring first.</source>
        <translation>Noch kein Telefon: Ein Anruf braucht eines, das zuerst klingelt.</translation>
    </message>
    <message>
        <source>One more phone</source>
        <translation>Noch ein Telefon</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>Meine Telefonnummer</translation>
    </message>
    <message>
        <source>Add this phone</source>
        <translation>Dieses Telefon hinzufügen</translation>
    </message>
    <message>
        <source>Add this phone to {account}</source>
        <translation>Dieses Telefon zu {account} hinzufügen</translation>
    </message>
    <message>
        <source>{number} is removed from {account}.</source>
        <translation>{number} ist aus {account} entfernt.</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>Breite des Fensters</translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count} %</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Not all of it was printed.</source>
        <translation>Es wurde nicht alles gedruckt.</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>Add a rate sheet…</source>
        <translation>Preisliste hinzufügen…</translation>
    </message>
    <message>
        <source>Price of this call</source>
        <translation>Preis dieses Anrufs</translation>
    </message>
    <message>
        <source>others ▾</source>
        <translation>andere ▾</translation>
    </message>
    <message>
        <source>details ▾</source>
        <translation>Einzelheiten ▾</translation>
    </message>
    <message>
        <source>Prices of all accounts</source>
        <translation>Preise aller Konten</translation>
    </message>
    <message>
        <source>What the price is made of</source>
        <translation>Woraus sich der Preis ergibt</translation>
    </message>
    <message>
        <source>Add a rate sheet for {account}</source>
        <translation>Preisliste für {account} hinzufügen</translation>
    </message>
    <message>
        <source>Always through the cheapest</source>
        <translation>Immer über das günstigste</translation>
    </message>
    <message>
        <source>Import a rate sheet for {account}…</source>
        <translation>Preisliste für {account} importieren…</translation>
    </message>
</context>
<context>
    <name>Pricing</name>
    <message>
        <source>Asking {account} for its price…</source>
        <translation>{account} wird nach dem Preis gefragt…</translation>
    </message>
    <message>
        <source>No price via {account}: {why}</source>
        <translation>Kein Preis über {account}: {why}</translation>
    </message>
    <message>
        <source>{account} says that this number cannot be called</source>
        <translation>{account} sagt, dass diese Nummer nicht angerufen werden kann</translation>
    </message>
    <message>
        <source>{account} could not be asked for its price</source>
        <translation>{account} ließ sich nicht nach dem Preis fragen</translation>
    </message>
    <message>
        <source>{words} · cheapest</source>
        <translation>{words} · am günstigsten</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>The log of calls, contacts and bills stay on this computer; services keep what they keep. Keys and passwords are never written into the log file.</source>
        <translation>Anrufprotokoll, Kontakte und Abrechnungen bleiben auf diesem Rechner; Dienste behalten, was sie behalten. Schlüssel und Passwörter kommen nie in die Logdatei.</translation>
    </message>
    <message>
        <source>Delete them now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Delete the older calls now</source>
        <translation>Die älteren Anrufe jetzt löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are older. They are deleted within some hours.</source>
        <translation>
            <numerusform>%n Anruf ist älter. Er wird binnen einiger Stunden gelöscht.</numerusform>
            <numerusform>%n Anrufe sind älter. Sie werden binnen einiger Stunden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are deleted.</source>
        <translation>
            <numerusform>%n Anruf ist gelöscht.</numerusform>
            <numerusform>%n Anrufe sind gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProvedNumbers</name>
    <message>
        <source>Back to the accounts</source>
        <translation>Zurück zu den Konten</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Die Liste wird gelesen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>When you call, the other party may see one of these. {service} shows a number of yours once it is verified: its phone is rung, and whoever answers keys in a code.</source>
        <translation>Wenn Sie anrufen, kann die andere Seite eine von diesen sehen. {service} zeigt eine Nummer von Ihnen, sobald sie bestätigt ist: Ihr Telefon klingelt, und wer abnimmt, tippt einen Code ein.</translation>
    </message>
    <message>
        <source>Verify a number</source>
        <translation>Eine Nummer bestätigen</translation>
    </message>
    <message>
        <source>No number may be shown yet. Verify one of yours below.</source>
        <translation>Noch darf keine Nummer gezeigt werden. Bestätigen Sie unten eine von Ihnen.</translation>
    </message>
    <message>
        <source>{number} is off the list.</source>
        <translation>{number} ist von der Liste genommen.</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>A number of yours</source>
        <translation>Eine Nummer von Ihnen</translation>
    </message>
    <message>
        <source>Its phone rings at once. With its country&apos;s code is safest.</source>
        <translation>Ihr Telefon klingelt sofort. Am sichersten mit Landesvorwahl.</translation>
    </message>
    <message>
        <source>Name for it, if you like</source>
        <translation>Name dafür, wenn Sie mögen</translation>
    </message>
    <message>
        <source>What you and the service call it, such as Office.</source>
        <translation>Wie Sie und der Dienst sie nennen, etwa Büro.</translation>
    </message>
    <message>
        <source>Ring it and show the code</source>
        <translation>Anrufen und den Code zeigen</translation>
    </message>
    <message>
        <source>{number} is on the list.</source>
        <translation>{number} steht auf der Liste.</translation>
    </message>
    <message>
        <source>No answer came back, so there is no code for {number}; its phone may have rung all the same. It is not on the list. You can have it rung again.</source>
        <translation>Es kam keine Antwort, also gibt es für {number} keinen Code; das Telefon kann trotzdem geklingelt haben. Auf der Liste steht sie nicht. Sie können es noch einmal klingeln lassen.</translation>
    </message>
    <message>
        <source>{number} is on the list already.</source>
        <translation>{number} steht schon auf der Liste.</translation>
    </message>
    <message>
        <source>Asking {service} to ring {number}…</source>
        <translation>{service} wird gebeten, {number} anzurufen…</translation>
    </message>
    <message>
        <source>No answer came back: the phone of {number} may ring, but there is no code. Looking at the list…</source>
        <translation>Es kam keine Antwort: Das Telefon von {number} kann klingeln, aber es gibt keinen Code. Die Liste wird angesehen…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>The first call may still be running. Another one would ring both phones again, and both may be charged.</source>
        <translation>Der erste Anruf läuft vielleicht noch. Ein weiterer ließe beide Telefone noch einmal klingeln, und beide könnten berechnet werden.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Trotzdem anrufen</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick dial</source>
        <translation>Schnellwahl</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
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
        <translation>Die Preise von {account}: eine CSV-Datei</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Prices of {account}</source>
        <translation>Preise von {account}</translation>
    </message>
    <message>
        <source>The sheet names no currency. Which is it in?</source>
        <translation>Die Liste nennt keine Währung. In welcher ist sie?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) for {account}, in {currency}.</source>
        <translation>
            <numerusform>%Ln Preis für {account}, in {currency}.</numerusform>
            <numerusform>%Ln Preise für {account}, in {currency}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) for {account}; the sheet names no currency.</source>
        <translation>
            <numerusform>%Ln Preis für {account}; die Liste nennt keine Währung.</numerusform>
            <numerusform>%Ln Preise für {account}; die Liste nennt keine Währung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out: {some}{more}</source>
        <translation>
            <numerusform>%Ln Zeile ausgelassen: {some}{more}</numerusform>
            <numerusform>%Ln Zeilen ausgelassen: {some}{more}</numerusform>
        </translation>
    </message>
    <message>
        <source>It names no increments: calls are reckoned by the second.</source>
        <translation>Sie nennt keine Taktung: Anrufe werden sekundengenau gerechnet.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Stopped. Choose fewer days, or ask again.</source>
        <translation>Angehalten. Wählen Sie weniger Tage oder fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Asking the providers…</source>
        <translation>Die Anbieter werden gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>The bill shows %n call(s) in doubt.</source>
        <translation>
            <numerusform>Die Abrechnung zeigt %n zweifelhaften Anruf.</numerusform>
            <numerusform>Die Abrechnung zeigt %n zweifelhafte Anrufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} could not be asked: {why}</source>
        <translation>{account} ließ sich nicht fragen: {why}</translation>
    </message>
    <message>
        <source>What is shown is as of {when}.</source>
        <translation>Gezeigt wird der Stand von {when}.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Zusammengefasst</translation>
    </message>
    <message>
        <source>Search name, number</source>
        <translation>Name, Nummer</translation>
    </message>
    <message>
        <source>Search the items</source>
        <translation>Posten durchsuchen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Ask the providers again</source>
        <translation>Anbieter noch einmal fragen</translation>
    </message>
    <message>
        <source>Save or print the report</source>
        <translation>Bericht speichern oder drucken</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)…</source>
        <translation>Tabellenblatt (XLSX)…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>Dokument (PDF)…</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>Vorschau und Druck…</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Sub-totals</source>
        <translation>Zwischensummen</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>The bill beside your own log</source>
        <translation>Die Abrechnung neben Ihrem eigenen Protokoll</translation>
    </message>
    <message>
        <source>Compare with my calls</source>
        <translation>Mit meinen Anrufen vergleichen</translation>
    </message>
    <message>
        <source>Save what differs…</source>
        <translation>Abweichungen speichern…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Check the bill</source>
        <translation>Abrechnung prüfen</translation>
    </message>
    <message>
        <source>The provider&apos;s bill is laid beside your own log: what is in one alone, and what differs in length or price, stands here with the reason.</source>
        <translation>Die Abrechnung des Anbieters wird neben Ihr eigenes Protokoll gelegt: Was nur in einem steht und was in Länge oder Preis abweicht, steht hier mit dem Grund.</translation>
    </message>
    <message>
        <source>Nothing was charged in these days. The next call will stand here.</source>
        <translation>In diesen Tagen wurde nichts berechnet. Der nächste Anruf wird hier stehen.</translation>
    </message>
    <message>
        <source>Nothing in these days is like that.</source>
        <translation>So etwas gibt es in diesen Tagen nicht.</translation>
    </message>
    <message>
        <source>Spending, {how}, in {currency}; the table has the same figures</source>
        <translation>Ausgaben, {how}, in {currency}; die Tabelle hat dieselben Zahlen</translation>
    </message>
    <message>
        <source>no named currency</source>
        <translation>keiner genannten Währung</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird zusammengezählt…</translation>
    </message>
    <message>
        <source>Calls compared: {all}. Not in agreement: {wrong}.</source>
        <translation>Verglichene Anrufe: {all}. Ohne Übereinstimmung: {wrong}.</translation>
    </message>
    <message>
        <source>Too many to list: here are those that disagree, the first of them.</source>
        <translation>Zu viele für eine Liste: Hier stehen die ersten, die nicht übereinstimmen.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tabellenblatt (*.xlsx)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Table (*.csv)</source>
        <translation>Dokument (*.pdf);;Tabelle (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln Anruf in {file} geschrieben.</numerusform>
            <numerusform>%Ln Anrufe in {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln Posten in {file} geschrieben.</numerusform>
            <numerusform>%Ln Posten in {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} wird geschrieben…</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>Angehalten: Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Die Seiten werden gesetzt…</translation>
    </message>
    <message>
        <source>Pages printed: {count}.</source>
        <translation>Gedruckte Seiten: {count}.</translation>
    </message>
</context>
<context>
    <name>SecretsLine</name>
    <message>
        <source>Keys and passwords are kept in {place}.</source>
        <translation>Schlüssel und Passwörter liegen hier: {place}.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>What services can do</source>
        <translation>Was Dienste können</translation>
    </message>
    <message>
        <source>As accounts begin; an account of yours that differs stands behind its service. What a service&apos;s documents do not say outright is marked as assumed: its page tells more.</source>
        <translation>Wie Konten beginnen; ein Konto von Ihnen, das abweicht, steht hinter seinem Dienst. Was die Unterlagen eines Dienstes nicht klar sagen, ist als angenommen gekennzeichnet: Seine Seite sagt mehr.</translation>
    </message>
    <message>
        <source>More on each service:</source>
        <translation>Mehr zu jedem Dienst:</translation>
    </message>
    <message>
        <source>Help on {service}</source>
        <translation>Hilfe zu {service}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Put back to the default: {name}</source>
        <translation>Auf die Vorgabe zurücksetzen: {name}</translation>
    </message>
    <message>
        <source>Put back to the default</source>
        <translation>Auf die Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>No setting speaks of that.</source>
        <translation>Keine Einstellung handelt davon.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back to the list of settings</source>
        <translation>Zurück zur Liste der Einstellungen</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n pages found</source>
        <translation>
            <numerusform>%n Seite gefunden</numerusform>
            <numerusform>%n Seiten gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Dial</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Many links to call were opened one after the other; the last ones were left.</source>
        <translation>Viele Anruf-Links wurden kurz nacheinander geöffnet; die letzten wurden ausgelassen.</translation>
    </message>
    <message>
        <source>{account} is ready to call.</source>
        <translation>{account} ist bereit zum Anrufen.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own.</source>
        <translation>Die Demo öffnet sich in einem eigenen Fenster.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShownNumber</name>
    <message>
        <source>Number that they see</source>
        <translation>Nummer, die sie sehen</translation>
    </message>
    <message>
        <source>A number of yours</source>
        <translation>Eine Nummer von Ihnen</translation>
    </message>
    <message>
        <source>Another number that they see</source>
        <translation>Andere Nummer, die sie sehen</translation>
    </message>
    <message>
        <source>Verify a number…</source>
        <translation>Eine Nummer bestätigen…</translation>
    </message>
    <message>
        <source>This account shows only numbers that were proved to be yours</source>
        <translation>Dieses Konto zeigt nur Nummern, die erwiesen Ihre sind</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Die übliche</translation>
    </message>
    <message>
        <source>Another number…</source>
        <translation>Andere Nummer…</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} leads</source>
        <translation>{name} führt</translation>
    </message>
    <message>
        <source>Groups: {groups}</source>
        <translation>Gruppen: {groups}</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Notizen: {notes}</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Anruf</numerusform>
            <numerusform>%Ln Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a cost</source>
        <translation>
            <numerusform>%Ln ohne Kosten</numerusform>
            <numerusform>%Ln ohne Kosten</numerusform>
        </translation>
    </message>
    <message>
        <source>the provider names no currency</source>
        <translation>der Anbieter nennt keine Währung</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <source>At the beginning, reckoned</source>
        <translation>Zu Beginn, errechnet</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Eingezahlt</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Callbacks: listening</source>
        <translation>Callbacks: bereit</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation>Konto: {name}</translation>
    </message>
    <message>
        <source>Accounts: {names}</source>
        <translation>Konten: {names}</translation>
    </message>
    <message>
        <source>{account}: {money}, running low</source>
        <translation>{account}: {money}, wird knapp</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>nichts ausgegeben</translation>
    </message>
    <message>
        <source>about {spent}, partly reckoned</source>
        <translation>etwa {spent}, teils errechnet</translation>
    </message>
    <message>
        <source>This month: {spent}</source>
        <translation>Dieser Monat: {spent}</translation>
    </message>
    <message>
        <source>This month: {spent} of {limit} per currency</source>
        <translation>Dieser Monat: {spent} von {limit} je Währung</translation>
    </message>
    <message>
        <source>This month: {spent} of {limit}</source>
        <translation>Dieser Monat: {spent} von {limit}</translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation>{amount} (keine Währung)</translation>
    </message>
    <message>
        <source>The listener is switched off: news of calls comes by asking alone.</source>
        <translation>Der Empfang ist ausgeschaltet: Neues von Anrufen kommt nur durch Nachfragen.</translation>
    </message>
    <message>
        <source>Callbacks: off</source>
        <translation>Callbacks: aus</translation>
    </message>
    <message>
        <source>Callbacks: off, polling</source>
        <translation>Callbacks: aus, es wird nachgefragt</translation>
    </message>
    <message>
        <source>Callbacks: not reachable</source>
        <translation>Callbacks: nicht erreichbar</translation>
    </message>
    <message>
        <source>{accounts}: callbacks cannot arrive. See Callbacks in the settings.</source>
        <translation>{accounts}: Callbacks können nicht ankommen. Siehe Callbacks in den Einstellungen.</translation>
    </message>
    <message>
        <source>Callbacks: none, polling</source>
        <translation>Callbacks: keine, es wird nachgefragt</translation>
    </message>
    <message>
        <source>Callbacks: none</source>
        <translation>Callbacks: keine</translation>
    </message>
    <message>
        <source>The router leads {url} here</source>
        <translation>Der Router leitet {url} hierher</translation>
    </message>
    <message>
        <source>Callbacks: listening through the router</source>
        <translation>Callbacks: bereit, durch den Router</translation>
    </message>
    <message>
        <source>Providers call {url}</source>
        <translation>Anbieter rufen {url} auf</translation>
    </message>
    <message>
        <source>Callbacks: listening at {address}</source>
        <translation>Callbacks: bereit auf {address}</translation>
    </message>
    <message>
        <source>Only what runs on this machine reaches this address; set listener.public_url for the providers on the internet.</source>
        <translation>Nur was auf diesem Rechner läuft, erreicht diese Adresse; setzen Sie listener.public_url für die Anbieter im Internet.</translation>
    </message>
    <message>
        <source>Callbacks: listening at {address}, this machine only</source>
        <translation>Callbacks: bereit auf {address}, nur dieser Rechner</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>What happened so far</source>
        <translation>Was bisher geschah</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>Schon angerufen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>Zum Ausprobieren</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>Niemand passt.</translation>
    </message>
    <message>
        <source>Whom you call will be here, to call again.</source>
        <translation>Wen Sie anrufen, steht dann hier, zum Wiederanrufen.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
</context>
<context>
    <name>SupportSheet</name>
    <message>
        <source>Report for support</source>
        <translation>Bericht für den Support</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>Wird zusammengestellt…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is all that the report tells. Keys, passwords, full phone numbers and the addresses of callbacks are left out. Read it before you send it.</source>
        <translation>Das ist alles, was der Bericht enthält. Schlüssel, Passwörter, ganze Telefonnummern und Callback-Adressen fehlen. Lesen Sie ihn, bevor Sie ihn senden.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report is saved in {path}.</source>
        <translation>Der Bericht ist in {path} gespeichert.</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>Letters</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Getrennt durch</translation>
    </message>
    <message>
        <source>The first line has headings</source>
        <translation>Die erste Zeile hat Überschriften</translation>
    </message>
    <message>
        <source>The first entries come in as</source>
        <translation>Die ersten Einträge kommen so herein</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>{file} is a table. Look whether each column becomes what it should.</source>
        <translation>{file} ist eine Tabelle. Sehen Sie nach, ob aus jeder Spalte das Richtige wird.</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Ausgelassen: {why}</translation>
    </message>
    <message>
        <source>No column is a name, a company, a number or an e-mail address yet. Choose at least one of these under “Becomes”.</source>
        <translation>Noch ist keine Spalte ein Name, eine Firma, eine Nummer oder eine E-Mail-Adresse. Wählen Sie unter „Wird zu“ mindestens eines davon.</translation>
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
        <translation>Sekunden, die abweichen dürfen</translation>
    </message>
    <message>
        <source>Amount that may differ</source>
        <translation>Betrag, der abweichen darf</translation>
    </message>
    <message>
        <source>Let pass as rounding</source>
        <translation>Als Rundung durchgehen lassen</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Export and import</source>
        <translation>Export und Import</translation>
    </message>
    <message>
        <source>Settings, accounts, names of phones and address books in one file: to keep, or for another computer. Keys and passwords are never in it.</source>
        <translation>Einstellungen, Konten, Namen von Telefonen und Adressbücher in einer Datei: zum Aufbewahren oder für einen anderen Rechner. Schlüssel und Passwörter sind nie darin.</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>In Datei exportieren…</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Aus Datei importieren…</translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>Diese übernehmen</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Exported to {path}. Keys and passwords are not in it.</source>
        <translation>Nach {path} exportiert. Schlüssel und Passwörter sind nicht darin.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Settings of Dialer (*.json)</source>
        <translation>Einstellungen von Dialer (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file holds:</source>
        <translation>Die Datei enthält:</translation>
    </message>
    <message>
        <source>The file holds nothing to take.</source>
        <translation>Die Datei enthält nichts zum Übernehmen.</translation>
    </message>
    <message>
        <source>Taken over:</source>
        <translation>Übernommen:</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>Einstellungen:</translation>
    </message>
    <message>
        <source>Accounts:</source>
        <translation>Konten:</translation>
    </message>
    <message>
        <source>Names of phones:</source>
        <translation>Namen von Telefonen:</translation>
    </message>
    <message>
        <source>Address books:</source>
        <translation>Adressbücher:</translation>
    </message>
    <message>
        <source>As they are here already.</source>
        <translation>Wie sie hier schon sind.</translation>
    </message>
    <message>
        <source>To be typed again, at Accounts:</source>
        <translation>Noch einmal einzutippen, unter Konten:</translation>
    </message>
    <message>
        <source>{account}: {secrets}</source>
        <translation>{account}: {secrets}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ausgelassen:</translation>
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
        <translation>Schnellwahl…</translation>
    </message>
    <message>
        <source>Open Dialer</source>
        <translation>Dialer öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>{party}: {where}</source>
        <translation>{party}: {where}</translation>
    </message>
    <message>
        <source>Hang up {party}</source>
        <translation>Bei {party} auflegen</translation>
    </message>
    <message>
        <source>Hang up on your phone</source>
        <translation>Am Telefon auflegen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>TryView</name>
    <message>
        <source>Numbers to try</source>
        <translation>Nummern zum Ausprobieren</translation>
    </message>
    <message>
        <source>Everything here is simulated: no phone rings and nothing is paid. Take a number, then press Call. A is your own phone, B the other party&apos;s.</source>
        <translation>Hier ist alles simuliert: Kein Telefon klingelt, nichts wird bezahlt. Nehmen Sie eine Nummer und drücken Sie Anrufen. A ist Ihr eigenes Telefon, B das des anderen.</translation>
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
        <translation>Vom {date}. Sie haben {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Diese Version überspringen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>There is no file for this computer in it.</source>
        <translation>Für diesen Rechner ist keine Datei dabei.</translation>
    </message>
    <message>
        <source>Its signature is checked.</source>
        <translation>Die Signatur wird geprüft.</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>Die Prüfsumme wird geprüft.</translation>
    </message>
    <message>
        <source>{file}, {size}, goes into your downloads. {vouched} You start it yourself.</source>
        <translation>{file}, {size}, kommt zu Ihren Downloads. {vouched} Starten tun Sie sie selbst.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>{path} is whole. Close Dialer, then start it.</source>
        <translation>{path} ist unversehrt. Schließen Sie Dialer, dann starten Sie sie.</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Dialer {version} is out.</source>
        <translation>Dialer {version} ist da.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Asks the release feed</source>
        <translation>Fragt die Versionsquelle</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>This is Dialer {version}.</source>
        <translation>Dies ist Dialer {version}.</translation>
    </message>
    <message>
        <source>Dialer {version} is out.</source>
        <translation>Dialer {version} ist da.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Das ist die neueste Version.</translation>
    </message>
    <message>
        <source>Last looked: {when}.</source>
        <translation>Zuletzt nachgesehen: {when}.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <source>From: the phone of yours that rings first</source>
        <translation>Von: Ihr Telefon, das zuerst klingelt</translation>
    </message>
    <message>
        <source>Via: the account that places the call</source>
        <translation>Über: das Konto, das den Anruf aufgibt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation>Mehr zu diesem Anruf</translation>
    </message>
    <message>
        <source>Cheapest: {account}</source>
        <translation>Am günstigsten: {account}</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Am günstigsten</translation>
    </message>
    <message>
        <source>There is no account to call through yet.</source>
        <translation>Es gibt noch kein Konto, über das angerufen werden kann.</translation>
    </message>
    <message>
        <source>{account} knows no phone of yours that it could ring first.</source>
        <translation>{account} kennt kein Telefon von Ihnen, das es zuerst klingeln lassen könnte.</translation>
    </message>
    <message>
        <source>Add a phone of yours</source>
        <translation>Eigenes Telefon hinzufügen</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome to Dialer</source>
        <translation>Willkommen bei Dialer</translation>
    </message>
    <message>
        <source>Dialer makes calls through callback services: the service rings your phone, then theirs, and connects the two. Here you say whom to call, see both phones ring, and what it costs.</source>
        <translation>Dialer telefoniert über Callback-Dienste: Der Dienst lässt Ihr Telefon klingeln, dann das des anderen, und verbindet beide. Hier sagen Sie, wen Sie anrufen, sehen beide Telefone klingeln und was es kostet.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Made-up services on this computer. It rings no phone and costs nothing.</source>
        <translation>Erfundene Dienste auf diesem Rechner. Kein Telefon klingelt, es kostet nichts.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Three steps: your callback service, the key or password that it gave you, and the phone that is to ring.</source>
        <translation>Drei Schritte: Ihr Callback-Dienst, der Schlüssel oder das Passwort von ihm, und das Telefon, das klingeln soll.</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>account_first</name>
    <message>
        <source>Add an account first, then call {text}.</source>
        <translation>Fügen Sie zuerst ein Konto hinzu, dann rufen Sie {text} an.</translation>
    </message>
</context>
<context>
    <name>conference</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not reached in time</source>
        <translation>nicht rechtzeitig erreicht</translation>
    </message>
    <message>
        <source>no free line</source>
        <translation>keine freie Leitung</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>keine solche Nummer</translation>
    </message>
    <message>
        <source>refused by the service</source>
        <translation>vom Dienst abgelehnt</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>gone; why is not known</source>
        <translation>weg; warum, ist nicht bekannt</translation>
    </message>
    <message>
        <source>being hung up</source>
        <translation>wird aufgelegt</translation>
    </message>
    <message>
        <source>about to be called</source>
        <translation>wird gleich angerufen</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>not certain whether called</source>
        <translation>unsicher, ob angerufen</translation>
    </message>
    <message>
        <source>The conference is over</source>
        <translation>Die Konferenz ist vorbei</translation>
    </message>
    <message>
        <source>The service refused the conference</source>
        <translation>Der Dienst lehnte die Konferenz ab</translation>
    </message>
    <message>
        <source>The conference did not come about</source>
        <translation>Die Konferenz kam nicht zustande</translation>
    </message>
    <message>
        <source>Closed: what became of it is not known</source>
        <translation>Geschlossen: Was daraus wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Over: nobody joined you</source>
        <translation>Vorbei: Niemand kam dazu</translation>
    </message>
    <message>
        <source>It is not certain whether it was placed</source>
        <translation>Es ist nicht sicher, ob sie aufgegeben wurde</translation>
    </message>
    <message>
        <source>Being ended</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Your phone is ringing</source>
        <translation>Ihr Telefon klingelt</translation>
    </message>
    <message>
        <source>You are there; the others are being called</source>
        <translation>Sie sind da; die anderen werden angerufen</translation>
    </message>
    <message>
        <source>The service has been asked</source>
        <translation>Der Dienst ist gefragt</translation>
    </message>
    <message>
        <source>The request went out and no answer came. Wait for your phone before you start another.</source>
        <translation>Die Anfrage ging hinaus und keine Antwort kam. Warten Sie auf Ihr Telefon, bevor Sie eine weitere beginnen.</translation>
    </message>
</context>
<context>
    <name>contact table</name>
    <message>
        <source>Number without a kind</source>
        <translation>Nummer ohne Art</translation>
    </message>
    <message>
        <source>Number: {label}</source>
        <translation>Nummer: {label}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titel vor dem Namen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Weiterer Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Addition after the name</source>
        <translation>Zusatz nach dem Namen</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind of the next number</source>
        <translation>Art der nächsten Nummer</translation>
    </message>
    <message>
        <source>Groups, with ::: between</source>
        <translation>Gruppen, mit ::: dazwischen</translation>
    </message>
    <message>
        <source>Groups, with commas between</source>
        <translation>Gruppen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Favourite (yes or no)</source>
        <translation>Favorit (ja oder nein)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Country of the numbers</source>
        <translation>Land der Nummern</translation>
    </message>
    <message>
        <source>Further details</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>home</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>main</source>
        <translation>Hauptnummer</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
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
        <translation>Westeuropäisch (Windows)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Mitteleuropäisch (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Kyrillisch (Windows)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Griechisch (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Türkisch (Windows)</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>Hebräisch (Windows)</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>Arabisch (Windows)</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>Baltisch (Windows)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinesisch, vereinfacht (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <source>Korean (Windows)</source>
        <translation>Koreanisch (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Westeuropäisch (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Westeuropäisch (Mac)</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Semikolon  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Senkrechter Strich  |</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%n others with you</source>
        <translation>
            <numerusform>%n andere Person mit Ihnen</numerusform>
            <numerusform>%n andere mit Ihnen</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF of {count} items would have thousands of pages.</source>
        <translation>Ein PDF mit {count} Posten hätte Tausende Seiten.</translation>
    </message>
    <message>
        <source>A PokeTALK password has 4 to 50 characters.</source>
        <translation>Ein PokeTALK-Passwort hat 4 bis 50 Zeichen.</translation>
    </message>
    <message>
        <source>A call between these two numbers runs: wait until it ends.</source>
        <translation>Zwischen diesen beiden Nummern läuft ein Anruf: Warten Sie, bis er endet.</translation>
    </message>
    <message>
        <source>A call may be running: wait for the phone before calling again.</source>
        <translation>Vielleicht läuft ein Anruf: Warten Sie auf das Telefon, bevor Sie noch einmal anrufen.</translation>
    </message>
    <message numerus="yes">
        <source>A call of %n minutes: {cost}</source>
        <translation>
            <numerusform>Ein Anruf von %n Minute: {cost}</numerusform>
            <numerusform>Ein Anruf von %n Minuten: {cost}</numerusform>
        </translation>
    </message>
    <message>
        <source>A call&apos;s limit must be at least 1 minute.</source>
        <translation>Das Limit eines Anrufs muss mindestens 1 Minute sein.</translation>
    </message>
    <message>
        <source>A call&apos;s limit of money must be more than 0.</source>
        <translation>Das Kostenlimit eines Anrufs muss mehr als 0 sein.</translation>
    </message>
    <message>
        <source>A caller ID cannot be set with this {title} account.</source>
        <translation>Mit diesem Konto bei {title} lässt sich keine andere Rufnummer anzeigen.</translation>
    </message>
    <message>
        <source>A conference in the call log is damaged: {error}.</source>
        <translation>Eine Konferenz im Anrufprotokoll ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>A conference needs somebody to call.</source>
        <translation>Eine Konferenz braucht jemanden, der angerufen wird.</translation>
    </message>
    <message>
        <source>A conference through this account has at most {most} others.</source>
        <translation>Eine Konferenz über dieses Konto hat höchstens {most} weitere Teilnehmer.</translation>
    </message>
    <message>
        <source>A contact needs a name, a company, an e-mail address or a number.</source>
        <translation>Ein Kontakt braucht einen Namen, eine Firma, eine E-Mail-Adresse oder eine Nummer.</translation>
    </message>
    <message>
        <source>A limit of minutes cannot be kept on this call: {why}.</source>
        <translation>Ein Minutenlimit lässt sich bei diesem Anruf nicht einhalten: {why}.</translation>
    </message>
    <message>
        <source>A limit of money cannot be kept on this call: {why}.</source>
        <translation>Ein Kostenlimit lässt sich bei diesem Anruf nicht einhalten: {why}.</translation>
    </message>
    <message>
        <source>A number of this call cannot be called</source>
        <translation>Eine Nummer dieses Anrufs kann nicht angerufen werden</translation>
    </message>
    <message>
        <source>A server of your own that takes the account API&apos;s requests in PokeTALK&apos;s place.</source>
        <translation>Ein eigener Server, der die Anfragen der Konto-API an Stelle von PokeTALK annimmt.</translation>
    </message>
    <message>
        <source>A sheet needs the columns prefix and per_minute, as dialer price sheet writes them.</source>
        <translation>Eine Liste braucht die Spalten prefix und per_minute, wie dialer price sheet sie schreibt.</translation>
    </message>
    <message>
        <source>A shortcut in all programs can be set.</source>
        <translation>Ein Tastenkürzel in allen Programmen kann gesetzt werden.</translation>
    </message>
    <message>
        <source>A shortcut in all programs that offers to call the selected text, such as Ctrl+Alt+D.</source>
        <translation>Ein Tastenkürzel in allen Programmen, das anbietet, den ausgewählten Text anzurufen, etwa Ctrl+Alt+D.</translation>
    </message>
    <message>
        <source>A user of ari.conf.</source>
        <translation>Ein Benutzer aus ari.conf.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Geheimnis</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Kontokennung</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Konto-SID</translation>
    </message>
    <message>
        <source>Add it again with --set {key}=VALUE (or {key}=@FILE).</source>
        <translation>Fügen Sie es noch einmal hinzu mit --set {key}=WERT (oder {key}=@DATEI).</translation>
    </message>
    <message>
        <source>Add one with dialer accounts add NAME --provider P, or try dialer demo.</source>
        <translation>Fügen Sie eines hinzu mit dialer accounts add NAME --provider P, oder versuchen Sie dialer demo.</translation>
    </message>
    <message>
        <source>Add one with dialer contacts books add NAME --url URL --username USER.</source>
        <translation>Fügen Sie eines hinzu mit dialer contacts books add NAME --url URL --username BENUTZER.</translation>
    </message>
    <message>
        <source>Add the account again with --own-number YOUR_NUMBER.</source>
        <translation>Fügen Sie das Konto noch einmal hinzu, mit --own-number IHRE_NUMMER.</translation>
    </message>
    <message>
        <source>Add the book again with --set password=@-.</source>
        <translation>Fügen Sie das Buch noch einmal hinzu, mit --set password=@-.</translation>
    </message>
    <message>
        <source>Added {title}</source>
        <translation>{title} hinzugefügt</translation>
    </message>
    <message>
        <source>Address at your operator</source>
        <translation>Adresse bei Ihrem Betreiber</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Adresse für Token</translation>
    </message>
    <message>
        <source>After +{country_code} no number begins with this {digit}: leave it out.</source>
        <translation>Nach +{country_code} beginnt keine Nummer mit dieser {digit}: Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>All settings that it needs are there; whether it takes them, the first call shows.</source>
        <translation>Alle nötigen Angaben sind da; ob sie angenommen werden, zeigt der erste Anruf.</translation>
    </message>
    <message>
        <source>Also calls {ids}.</source>
        <translation>Ruft auch an: {ids}.</translation>
    </message>
    <message>
        <source>An Enterprise account: reports on calls and caller IDs are allowed.</source>
        <translation>Ein Enterprise-Konto: Meldungen über Anrufe und andere Rufnummern sind erlaubt.</translation>
    </message>
    <message>
        <source>An access token of your own, instead of fetching one; it ends some day.</source>
        <translation>Ein eigenes Zugriffstoken, statt eines zu holen; es läuft irgendwann ab.</translation>
    </message>
    <message>
        <source>An account cannot be called {name}.</source>
        <translation>Ein Konto kann nicht {name} heißen.</translation>
    </message>
    <message>
        <source>An account is called {name} already.</source>
        <translation>Ein Konto heißt schon {name}.</translation>
    </message>
    <message>
        <source>An address book cannot be called {name}.</source>
        <translation>Ein Adressbuch kann nicht {name} heißen.</translation>
    </message>
    <message>
        <source>An address book needs a name and a web address.</source>
        <translation>Ein Adressbuch braucht einen Namen und eine Webadresse.</translation>
    </message>
    <message>
        <source>An address book needs a user name and a password.</source>
        <translation>Ein Adressbuch braucht Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>Another Dialer holds the listener but does not open it.</source>
        <translation>Ein anderer Dialer hält den Empfang, öffnet ihn aber nicht.</translation>
    </message>
    <message>
        <source>Another caller ID</source>
        <translation>Andere angezeigte Rufnummer</translation>
    </message>
    <message>
        <source>Another program has the shortcut {keys} already.</source>
        <translation>Ein anderes Programm hat das Tastenkürzel {keys} schon.</translation>
    </message>
    <message>
        <source>Another program holds it; close that and try again.</source>
        <translation>Ein anderes Programm hält es; schließen Sie das und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another report was asked for.</source>
        <translation>Ein anderer Bericht wurde verlangt.</translation>
    </message>
    <message>
        <source>Ask Called.in why.</source>
        <translation>Fragen Sie Called.in nach dem Grund.</translation>
    </message>
    <message>
        <source>Ask Twilio before a call with another caller ID whether it may be shown.</source>
        <translation>Vor einem Anruf mit anderer Rufnummer bei Twilio nachfragen, ob sie angezeigt werden darf.</translation>
    </message>
    <message>
        <source>Ask about caller IDs</source>
        <translation>Nach angezeigten Rufnummern fragen</translation>
    </message>
    <message>
        <source>Ask once a day whether there is a newer version. Nothing is fetched before you say so.</source>
        <translation>Einmal am Tag nachfragen, ob es eine neuere Version gibt. Geholt wird nichts, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Ask the operator what the account may do, and check its scope.</source>
        <translation>Fragen Sie den Betreiber, was das Konto darf, und prüfen Sie seinen scope.</translation>
    </message>
    <message>
        <source>Ask the router to lead callbacks from the internet to this machine (UPnP, NAT-PMP or PCP). The listener is then open to the local network too.</source>
        <translation>Den Router bitten, Callbacks aus dem Internet zu diesem Rechner zu leiten (UPnP, NAT-PMP oder PCP). Der Empfang ist dann auch für das lokale Netz offen.</translation>
    </message>
    <message>
        <source>Ask your internet provider for a public address, or use a tunnel and set a public address.</source>
        <translation>Bitten Sie Ihren Internetanbieter um eine öffentliche Adresse, oder nutzen Sie einen Tunnel und setzen Sie eine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Assumed name of the action that lists calls.</source>
        <translation>Angenommener Name der Aktion, die Anrufe auflistet.</translation>
    </message>
    <message>
        <source>Assumed names of the account API&apos;s methods, where they differ: make_call=NAME, …</source>
        <translation>Angenommene Namen der Methoden der Konto-API, wo sie abweichen: make_call=NAME, …</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Auth-Token</translation>
    </message>
    <message>
        <source>Balance asked for</source>
        <translation>Guthaben abfragbar</translation>
    </message>
    <message>
        <source>Both phones of this call are the same.</source>
        <translation>Beide Telefone dieses Anrufs sind dasselbe.</translation>
    </message>
    <message>
        <source>Bring this one up to date, then try again.</source>
        <translation>Bringen Sie dieses auf den neuesten Stand, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Buy credits at Called.in.</source>
        <translation>Kaufen Sie Guthaben bei Called.in.</translation>
    </message>
    <message>
        <source>Call again if that was not meant.</source>
        <translation>Rufen Sie noch einmal an, falls das nicht gewollt war.</translation>
    </message>
    <message>
        <source>Call another number, or another way.</source>
        <translation>Rufen Sie eine andere Nummer an, oder auf anderem Weg.</translation>
    </message>
    <message>
        <source>Call another number, or ask PokeTALK to take it off.</source>
        <translation>Rufen Sie eine andere Nummer an, oder bitten Sie PokeTALK, sie freizugeben.</translation>
    </message>
    <message>
        <source>Call fewer people, or raise budget.per_call or budget.per_month.</source>
        <translation>Rufen Sie weniger Leute an, oder erhöhen Sie budget.per_call oder budget.per_month.</translation>
    </message>
    <message>
        <source>Call from the phone that the account belongs to.</source>
        <translation>Rufen Sie von dem Telefon an, zu dem das Konto gehört.</translation>
    </message>
    <message>
        <source>Call the selected number</source>
        <translation>Ausgewählte Nummer anrufen</translation>
    </message>
    <message>
        <source>Call through another account.</source>
        <translation>Rufen Sie über ein anderes Konto an.</translation>
    </message>
    <message>
        <source>Call without --no-wait.</source>
        <translation>Rufen Sie ohne --no-wait an.</translation>
    </message>
    <message>
        <source>Callbacks are off.</source>
        <translation>Callbacks sind aus.</translation>
    </message>
    <message>
        <source>Callbacks arrive by your public address.</source>
        <translation>Callbacks kommen über Ihre öffentliche Adresse an.</translation>
    </message>
    <message>
        <source>Callbacks arrive through the router.</source>
        <translation>Callbacks kommen durch den Router an.</translation>
    </message>
    <message>
        <source>Callbacks may arrive; from this machine alone it cannot be told.</source>
        <translation>Callbacks kommen vielleicht an; von diesem Rechner allein lässt es sich nicht sagen.</translation>
    </message>
    <message>
        <source>Callbacks of services on this machine or in this network arrive.</source>
        <translation>Callbacks von Diensten auf diesem Rechner oder in diesem Netz kommen an.</translation>
    </message>
    <message>
        <source>Calls besides numbers</source>
        <translation>Ruft außer Nummern auch an</translation>
    </message>
    <message>
        <source>Calls can be hung up at once.</source>
        <translation>Anrufe lassen sich sofort beenden.</translation>
    </message>
    <message>
        <source>Calls can be hung up within {seconds} seconds, at the next callback.</source>
        <translation>Anrufe lassen sich binnen {seconds} Sekunden beenden, beim nächsten Callback.</translation>
    </message>
    <message>
        <source>Calls cannot be hung up from here.</source>
        <translation>Anrufe lassen sich von hier nicht beenden.</translation>
    </message>
    <message>
        <source>Can show another caller ID, once you have proved that it is yours.</source>
        <translation>Kann eine andere Rufnummer anzeigen, sobald Sie bewiesen haben, dass sie Ihre ist.</translation>
    </message>
    <message>
        <source>Can show another caller ID.</source>
        <translation>Kann eine andere Rufnummer anzeigen.</translation>
    </message>
    <message>
        <source>Change --from or --to.</source>
        <translation>Ändern Sie --from oder --to.</translation>
    </message>
    <message>
        <source>Change it there.</source>
        <translation>Ändern Sie es dort.</translation>
    </message>
    <message>
        <source>Changed {title}</source>
        <translation>{title} geändert</translation>
    </message>
    <message>
        <source>Check both numbers and their country codes.</source>
        <translation>Prüfen Sie beide Nummern und ihre Landesvorwahlen.</translation>
    </message>
    <message>
        <source>Check both numbers before calling again.</source>
        <translation>Prüfen Sie beide Nummern, bevor Sie noch einmal anrufen.</translation>
    </message>
    <message>
        <source>Check both; some services want a password made for this program alone.</source>
        <translation>Prüfen Sie beides; manche Dienste wollen ein Passwort nur für dieses Programm.</translation>
    </message>
    <message>
        <source>Check its name and where it lies.</source>
        <translation>Prüfen Sie Namen und Ort.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder, or set DIALER_HOME to another one.</source>
        <translation>Prüfen Sie, ob Sie in den Ordner schreiben dürfen, oder setzen Sie DIALER_HOME auf einen anderen.</translation>
    </message>
    <message>
        <source>Check that your own phone is switched on and may call.</source>
        <translation>Prüfen Sie, ob Ihr eigenes Telefon eingeschaltet ist und anrufen darf.</translation>
    </message>
    <message>
        <source>Check the account&apos;s api_key, or ask PokeTALK for one.</source>
        <translation>Prüfen Sie api_key im Konto, oder bitten Sie PokeTALK um einen.</translation>
    </message>
    <message>
        <source>Check the account&apos;s api_key.</source>
        <translation>Prüfen Sie api_key im Konto.</translation>
    </message>
    <message>
        <source>Check the account&apos;s app_key, username and password.</source>
        <translation>Prüfen Sie app_key, username und password im Konto.</translation>
    </message>
    <message>
        <source>Check the account&apos;s base URL.</source>
        <translation>Prüfen Sie die Basisadresse im Konto.</translation>
    </message>
    <message>
        <source>Check the account&apos;s client_id and client_secret, or its token.</source>
        <translation>Prüfen Sie client_id und client_secret im Konto, oder sein token.</translation>
    </message>
    <message>
        <source>Check the account&apos;s client_id, client_secret and token_url.</source>
        <translation>Prüfen Sie client_id, client_secret und token_url im Konto.</translation>
    </message>
    <message>
        <source>Check the account&apos;s e-mail and password.</source>
        <translation>Prüfen Sie E-Mail und Passwort im Konto.</translation>
    </message>
    <message>
        <source>Check the account&apos;s endpoint.</source>
        <translation>Prüfen Sie den Endpunkt des Kontos.</translation>
    </message>
    <message>
        <source>Check the account&apos;s endpoints.</source>
        <translation>Prüfen Sie die Endpunkte des Kontos.</translation>
    </message>
    <message>
        <source>Check the account&apos;s key and secret.</source>
        <translation>Prüfen Sie Schlüssel und Geheimnis des Kontos.</translation>
    </message>
    <message>
        <source>Check the account&apos;s username (your Spokn ID) and password.</source>
        <translation>Prüfen Sie username (Ihre Spokn-ID) und password im Konto.</translation>
    </message>
    <message>
        <source>Check the account&apos;s username and password.</source>
        <translation>Prüfen Sie username und password im Konto.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>Prüfen Sie die Adresse und die Verbindung.</translation>
    </message>
    <message>
        <source>Check the address, and that res_ari_events and res_http_websocket are loaded.</source>
        <translation>Prüfen Sie die Adresse, und ob res_ari_events und res_http_websocket geladen sind.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Check the connection, then ask again.</source>
        <translation>Prüfen Sie die Verbindung, dann fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Check the connection, then sync again.</source>
        <translation>Prüfen Sie die Verbindung, dann gleichen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>Check the number before calling again.</source>
        <translation>Prüfen Sie die Nummer, bevor Sie noch einmal anrufen.</translation>
    </message>
    <message>
        <source>Check the number, or try again later.</source>
        <translation>Prüfen Sie die Nummer, oder versuchen Sie es später.</translation>
    </message>
    <message>
        <source>Check the number: with its country code, or a Spokn ID of 7 digits.</source>
        <translation>Prüfen Sie die Nummer: mit Landesvorwahl, oder eine Spokn-ID mit 7 Ziffern.</translation>
    </message>
    <message>
        <source>Check the numbers; a caller ID needs an Enterprise account.</source>
        <translation>Prüfen Sie die Nummern; eine andere Rufnummer braucht ein Enterprise-Konto.</translation>
    </message>
    <message>
        <source>Check the two numbers and the account.</source>
        <translation>Prüfen Sie die beiden Nummern und das Konto.</translation>
    </message>
    <message>
        <source>Check the two numbers.</source>
        <translation>Prüfen Sie die beiden Nummern.</translation>
    </message>
    <message>
        <source>Check the user&apos;s permissions in ari.conf.</source>
        <translation>Prüfen Sie die Rechte des Benutzers in ari.conf.</translation>
    </message>
    <message>
        <source>Check username and password: they are a user&apos;s in ari.conf.</source>
        <translation>Prüfen Sie Benutzername und Passwort: Sie gehören einem Benutzer in ari.conf.</translation>
    </message>
    <message>
        <source>Check your own number in the account.</source>
        <translation>Prüfen Sie Ihre eigene Nummer im Konto.</translation>
    </message>
    <message>
        <source>Check your own number: with its country code, or a Spokn ID of 7 digits.</source>
        <translation>Prüfen Sie Ihre eigene Nummer: mit Landesvorwahl, oder eine Spokn-ID mit 7 Ziffern.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Choose another account.</source>
        <translation>Wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Wählen Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>Choose another phone of your own, or another account.</source>
        <translation>Wählen Sie ein anderes eigenes Telefon oder ein anderes Konto.</translation>
    </message>
    <message>
        <source>Choose another phone.</source>
        <translation>Wählen Sie ein anderes Telefon.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Wählen Sie einen anderen Ort dafür.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Choose it in FaceTime&apos;s settings under Default for calls.</source>
        <translation>Wählen Sie es in den Einstellungen von FaceTime unter „Standard für Anrufe“.</translation>
    </message>
    <message>
        <source>Choose it in Windows&apos; settings under Apps, Default apps, Dialer.</source>
        <translation>Wählen Sie es in den Windows-Einstellungen unter Apps, Standard-Apps, Dialer.</translation>
    </message>
    <message>
        <source>Choose it in the desktop&apos;s settings under default programs.</source>
        <translation>Wählen Sie es in den Einstellungen des Desktops unter Standardprogramme.</translation>
    </message>
    <message>
        <source>Choose one of your own numbers.</source>
        <translation>Wählen Sie eine Ihrer eigenen Nummern.</translation>
    </message>
    <message>
        <source>Choose one that Dialer exported.</source>
        <translation>Wählen Sie eine, die Dialer exportiert hat.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Closing the window leaves Dialer running in the tray, where there is one.</source>
        <translation>Nach dem Schließen des Fensters läuft Dialer im Infobereich weiter, wo es einen gibt.</translation>
    </message>
    <message>
        <source>Codes with * or # are for the telephone network itself and cannot be called from here: type the number alone.</source>
        <translation>Codes mit * oder # sind für das Telefonnetz selbst und können von hier nicht angerufen werden: Tippen Sie nur die Nummer.</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Konferenzen</translation>
    </message>
    <message>
        <source>Contacts are just being synced, by this Dialer or another one.</source>
        <translation>Kontakte werden gerade abgeglichen, von diesem Dialer oder einem anderen.</translation>
    </message>
    <message>
        <source>DIALER_SECRETS is {wanted}.</source>
        <translation>DIALER_SECRETS ist {wanted}.</translation>
    </message>
    <message>
        <source>Delete calls from the log when they are older than so many days; empty keeps them all. Calls of the running month stay, because its limit counts them.</source>
        <translation>Anrufe aus dem Protokoll löschen, wenn sie älter als so viele Tage sind; leer behält alle. Anrufe des laufenden Monats bleiben, denn sein Limit zählt sie.</translation>
    </message>
    <message>
        <source>Dialer does not start when you log in.</source>
        <translation>Dialer startet nicht bei der Anmeldung.</translation>
    </message>
    <message>
        <source>Dialer hangs up, while it runs</source>
        <translation>Dialer legt auf, solange es läuft</translation>
    </message>
    <message>
        <source>Dialer is asking {title} for it by its own id.</source>
        <translation>Dialer fragt bei {title} mit der eigenen Kennung danach.</translation>
    </message>
    <message>
        <source>Dialer is looking for it in {title}&apos;s list of calls.</source>
        <translation>Dialer sucht ihn in der Anrufliste von {title}.</translation>
    </message>
    <message>
        <source>Dialer is not registered for links.</source>
        <translation>Dialer ist nicht für Links angemeldet.</translation>
    </message>
    <message>
        <source>Dialer is registered for tel:, callto: and sip: links.</source>
        <translation>Dialer ist für tel:-, callto:- und sip:-Links angemeldet.</translation>
    </message>
    <message>
        <source>Dialer itself failed.</source>
        <translation>Dialer selbst hat versagt.</translation>
    </message>
    <message>
        <source>Dialer itself joins the two phones, so it has to run until the call is over.</source>
        <translation>Dialer selbst verbindet die beiden Telefone und muss darum laufen, bis der Anruf vorbei ist.</translation>
    </message>
    <message>
        <source>Dialer listens at {address}, and answers.</source>
        <translation>Dialer hört auf {address} und antwortet.</translation>
    </message>
    <message>
        <source>Dialer no longer opens tel:, callto: and sip: links.</source>
        <translation>Dialer öffnet tel:-, callto:- und sip:-Links nicht mehr.</translation>
    </message>
    <message>
        <source>Dialer opens tel:, callto: and sip: links.</source>
        <translation>Dialer öffnet tel:-, callto:- und sip:-Links.</translation>
    </message>
    <message>
        <source>Dialer opens {some} links, and not the others.</source>
        <translation>Dialer öffnet {some}-Links und die anderen nicht.</translation>
    </message>
    <message>
        <source>Dialer starts when you log in.</source>
        <translation>Dialer startet bei der Anmeldung.</translation>
    </message>
    <message>
        <source>Dialer was not registered for links.</source>
        <translation>Dialer war nicht für Links angemeldet.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>Meinten Sie {near}?</translation>
    </message>
    <message>
        <source>Does a firewall on this machine forbid it?</source>
        <translation>Verbietet es eine Firewall auf diesem Rechner?</translation>
    </message>
    <message>
        <source>Doubtful calls looked up</source>
        <translation>Zweifelhafte Anrufe nachschlagbar</translation>
    </message>
    <message>
        <source>END:VCARD is missing: another card begins inside it, in line {number}</source>
        <translation>END:VCARD fehlt: In Zeile {number} beginnt darin eine andere Karte</translation>
    </message>
    <message>
        <source>END:VCARD is missing: the file may have been cut off</source>
        <translation>END:VCARD fehlt: Die Datei ist vielleicht abgeschnitten</translation>
    </message>
    <message>
        <source>End what your phone is doing, then call again.</source>
        <translation>Beenden Sie, was Ihr Telefon gerade tut, und rufen Sie dann noch einmal an.</translation>
    </message>
    <message>
        <source>Export the contacts as vCard (.vcf) or CSV.</source>
        <translation>Exportieren Sie die Kontakte als vCard (.vcf) oder CSV.</translation>
    </message>
    <message>
        <source>Fields are {fields}.</source>
        <translation>Felder sind {fields}.</translation>
    </message>
    <message>
        <source>Free some space, or set DIALER_HOME to a folder on this machine&apos;s own disk.</source>
        <translation>Schaffen Sie Platz, oder setzen Sie DIALER_HOME auf einen Ordner auf der Platte dieses Rechners.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was acknowledged is lost.</source>
        <translation>Schaffen Sie Platz; nichts Bestätigtes ist verloren.</translation>
    </message>
    <message>
        <source>From here, something else answers at that address.</source>
        <translation>Von hier aus antwortet unter dieser Adresse etwas anderes.</translation>
    </message>
    <message>
        <source>From here, {url} is not reached: {why}.</source>
        <translation>Von hier aus ist {url} nicht erreichbar: {why}.</translation>
    </message>
    <message>
        <source>GNOME&apos;s AppIndicator extension adds one.</source>
        <translation>Die GNOME-Erweiterung AppIndicator bringt einen.</translation>
    </message>
    <message>
        <source>Give a number to call.</source>
        <translation>Geben Sie eine Nummer an, die angerufen werden soll.</translation>
    </message>
    <message>
        <source>Give it with --set {key}=VALUE (or {key}=@FILE).</source>
        <translation>Geben Sie es mit --set {key}=WERT an (oder {key}=@DATEI).</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>Geben Sie mehr von der Kennung an.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>Give one such as https://dav.example.org/.</source>
        <translation>Geben Sie eine an wie https://dav.example.org/.</translation>
    </message>
    <message>
        <source>Give one&apos;s.</source>
        <translation>Geben Sie die Adresse eines davon an.</translation>
    </message>
    <message>
        <source>Give scheme, host and port alone, such as http://127.0.0.1:8080.</source>
        <translation>Geben Sie nur Schema, Host und Port an, etwa http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Give the description another name.</source>
        <translation>Geben Sie der Beschreibung einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give the name with --username and the password with --set password=@-.</source>
        <translation>Geben Sie den Namen mit --username und das Passwort mit --set password=@- an.</translation>
    </message>
    <message>
        <source>Give the server&apos;s CardDAV address, which its help names, or the book&apos;s own.</source>
        <translation>Geben Sie die CardDAV-Adresse des Servers an, die seine Hilfe nennt, oder die des Buchs selbst.</translation>
    </message>
    <message>
        <source>Give them with --username and --set password=@- (or password=@FILE).</source>
        <translation>Geben Sie sie mit --username und --set password=@- an (oder password=@DATEI).</translation>
    </message>
    <message>
        <source>Give what stands before .signalwire.com, without dots.</source>
        <translation>Geben Sie an, was vor .signalwire.com steht, ohne Punkte.</translation>
    </message>
    <message>
        <source>HTTP {status}</source>
        <translation>HTTP {status}</translation>
    </message>
    <message>
        <source>HTTP {status} instead of asking for the login</source>
        <translation>HTTP {status}, statt nach der Anmeldung zu fragen</translation>
    </message>
    <message>
        <source>Hang up one of the two phones.</source>
        <translation>Legen Sie an einem der beiden Telefone auf.</translation>
    </message>
    <message>
        <source>Hang up one of the two phones; for later calls, set listener.public_url.</source>
        <translation>Legen Sie an einem der beiden Telefone auf; für spätere Anrufe setzen Sie listener.public_url.</translation>
    </message>
    <message>
        <source>Hang up the phone.</source>
        <translation>Legen Sie am Telefon auf.</translation>
    </message>
    <message>
        <source>Hang up your own phone.</source>
        <translation>Legen Sie an Ihrem eigenen Telefon auf.</translation>
    </message>
    <message>
        <source>Hanging up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>How calls are connected and disconnected; Talkety takes both.</source>
        <translation>Wie Anrufe verbunden und getrennt werden; Talkety nimmt beides.</translation>
    </message>
    <message>
        <source>How long each phone is rung, in seconds.</source>
        <translation>Wie lange jedes Telefon klingelt, in Sekunden.</translation>
    </message>
    <message>
        <source>How long to wait before your own phone is rung again, in seconds.</source>
        <translation>Wie lange gewartet wird, bevor Ihr eigenes Telefon wieder klingelt, in Sekunden.</translation>
    </message>
    <message>
        <source>How long to wait for a provider&apos;s answer, in seconds.</source>
        <translation>Wie lange auf die Antwort eines Anbieters gewartet wird, in Sekunden.</translation>
    </message>
    <message>
        <source>How long to wait for the report on the other party after that on your own phone, in seconds (assumed).</source>
        <translation>Wie lange nach der Meldung über Ihr Telefon auf die über das des anderen gewartet wird, in Sekunden (angenommen).</translation>
    </message>
    <message>
        <source>How long your own phone is rung, in seconds.</source>
        <translation>Wie lange Ihr eigenes Telefon klingelt, in Sekunden.</translation>
    </message>
    <message>
        <source>How numbers are called, such as PJSIP/{to}@trunk. {to} is the number with its plus, {to_digits} without; {to_country_code} and {to_national} are its parts.</source>
        <translation>Wie Nummern angerufen werden, etwa PJSIP/{to}@trunk. {to} ist die Nummer mit Plus, {to_digits} ohne; {to_country_code} und {to_national} sind ihre Teile.</translation>
    </message>
    <message>
        <source>How often a provider is asked about a call that is being set up, in seconds.</source>
        <translation>Wie oft ein Anbieter nach einem Anruf im Aufbau gefragt wird, in Sekunden.</translation>
    </message>
    <message>
        <source>How often a provider is asked about a call while people talk, in seconds.</source>
        <translation>Wie oft ein Anbieter während des Gesprächs gefragt wird, in Sekunden.</translation>
    </message>
    <message>
        <source>How phone numbers are sent: with a plus, as documented, or as digits alone.</source>
        <translation>Wie Nummern gesendet werden: mit Plus, wie dokumentiert, oder nur als Ziffern.</translation>
    </message>
    <message>
        <source>How the call ended is not known</source>
        <translation>Wie der Anruf endete, ist nicht bekannt</translation>
    </message>
    <message>
        <source>How the client logs in when it fetches a token (assumed: basic).</source>
        <translation>Wie sich der Client anmeldet, wenn er ein Token holt (angenommen: basic).</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls; the bill is too high by {amount}.</source>
        <translation>
            <numerusform>%n Anruf; die Abrechnung ist um {amount} zu hoch.</numerusform>
            <numerusform>%n Anrufe; die Abrechnung ist um {amount} zu hoch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the file as .xlsx.</source>
        <translation>
            <numerusform>%n weiterer steht in der Datei als .xlsx.</numerusform>
            <numerusform>%n weitere stehen in der Datei als .xlsx.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are described by files.</source>
        <translation>
            <numerusform>%n Dienst ist durch eine Datei beschrieben.</numerusform>
            <numerusform>%n Dienste sind durch Dateien beschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A balance was not told for the first of these days: it is reckoned from one that was told for another day, by the items between.</source>
        <translation>Für den ersten dieser Tage wurde kein Guthaben genannt: Es ist aus einem errechnet, das für einen anderen Tag genannt wurde, mit den Posten dazwischen.</translation>
    </message>
    <message>
        <source>A minute costs {price}.</source>
        <translation>Eine Minute kostet {price}.</translation>
    </message>
    <message>
        <source>A trial account calls verified numbers only: verify this one, or top up.</source>
        <translation>Ein Testkonto ruft nur bestätigte Nummern an: Bestätigen Sie diese, oder laden Sie das Konto auf.</translation>
    </message>
    <message>
        <source>A trial account cannot do this: top it up first.</source>
        <translation>Ein Testkonto kann das nicht: Laden Sie es zuerst auf.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account {account}</source>
        <translation>Konto {account}</translation>
    </message>
    <message>
        <source>Add one with dialer accounts add.</source>
        <translation>Mit dialer accounts add fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Allow calls to this country in the console, under voice geographic permissions.</source>
        <translation>Erlauben Sie Anrufe in dieses Land in der Konsole unter Voice Geographic Permissions.</translation>
    </message>
    <message>
        <source>An address book is called {name} already.</source>
        <translation>Ein Adressbuch heißt schon {name}.</translation>
    </message>
    <message>
        <source>An extension can be shown to another extension only.</source>
        <translation>Eine Nebenstelle kann nur einer anderen Nebenstelle angezeigt werden.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Guthaben danach</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Guthaben davor</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Billing report</source>
        <translation>Kostenbericht</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Nach Land</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Jetzt anrufen</translation>
    </message>
    <message>
        <source>Call {party}?</source>
        <translation>{party} anrufen?</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Calls in the last {days} days: {calls}; answered: {percent} %; not put through: {failed}.</source>
        <translation>Anrufe in den letzten {days} Tagen: {calls}; angenommen: {percent} %; nicht durchgestellt: {failed}.</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Anrufen…</translation>
    </message>
    <message>
        <source>Change its address by hand if that is right.</source>
        <translation>Ändern Sie die Adresse selbst, wenn das stimmt.</translation>
    </message>
    <message>
        <source>Check the account&apos;s login.</source>
        <translation>Prüfen Sie die Anmeldedaten im Konto.</translation>
    </message>
    <message>
        <source>Check the account&apos;s number: it is one of the service, or one that it has verified.</source>
        <translation>Prüfen Sie die Nummer im Konto: Sie gehört zum Dienst, oder er hat sie bestätigt.</translation>
    </message>
    <message>
        <source>Check your own phone&apos;s number.</source>
        <translation>Prüfen Sie die Nummer Ihres eigenen Telefons.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Einzahlungen</translation>
    </message>
    <message>
        <source>Disputed calls</source>
        <translation>Strittige Anrufe</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them the amount is not known.</source>
        <translation>
            <numerusform>Bei %n davon ist der Betrag nicht bekannt.</numerusform>
            <numerusform>Bei %n davon ist der Betrag nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the {name} {text}, write {typed}.</source>
        <translation>Ist {name} {text} gemeint, schreiben Sie {typed}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Have the number verified with dialer caller-ids verify, or show another one.</source>
        <translation>Lassen Sie die Nummer mit dialer caller-ids verify bestätigen, oder zeigen Sie eine andere.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie er endete</translation>
    </message>
    <message>
        <source>How your exchange&apos;s own extensions are called, such as PJSIP/{extension}.</source>
        <translation>Wie die Nebenstellen Ihrer Anlage angerufen werden, etwa PJSIP/{extension}.</translation>
    </message>
    <message>
        <source>How your own phone is called, such as PJSIP/alice; when empty, as other numbers are. One that is an extension is called as such.</source>
        <translation>Wie Ihr eigenes Telefon angerufen wird, etwa PJSIP/alice; leer wie andere Nummern. Eines, das eine Nebenstelle ist, wird als solche angerufen.</translation>
    </message>
    <message>
        <source>If the server is yours, have this machine trust the authority that signed it, or name its file in SSL_CERT_FILE.</source>
        <translation>Wenn der Server Ihrer ist, lassen Sie diesen Rechner der Stelle vertrauen, die ihn signiert hat, oder nennen Sie ihre Datei in SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>If they are meant to be deleted on the other side too, sync with --yes.</source>
        <translation>Wenn sie auch auf der anderen Seite gelöscht werden sollen, gleichen Sie mit --yes ab.</translation>
    </message>
    <message>
        <source>If you trust that place with your password, give its address instead.</source>
        <translation>Wenn Sie diesem Ort Ihr Passwort anvertrauen, geben Sie stattdessen seine Adresse an.</translation>
    </message>
    <message>
        <source>If your phone rings, do not answer it.</source>
        <translation>Wenn Ihr Telefon klingelt, nehmen Sie nicht ab.</translation>
    </message>
    <message>
        <source>In {path}: {what_happened}</source>
        <translation>In {path}: {what_happened}</translation>
    </message>
    <message>
        <source>Install the newer version again; nothing was changed.</source>
        <translation>Installieren Sie wieder die neuere Version; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Is your phone switched on, and its number right? Then call again.</source>
        <translation>Ist Ihr Telefon eingeschaltet und seine Nummer richtig? Dann rufen Sie noch einmal an.</translation>
    </message>
    <message>
        <source>It asks its release feed for newer versions, and you fetch and start them.</source>
        <translation>Es fragt seine Versionsquelle nach neueren Versionen; holen und starten tun Sie sie.</translation>
    </message>
    <message>
        <source>It can be hung up as soon as {title} has answered.</source>
        <translation>Es kann aufgelegt werden, sobald {title} geantwortet hat.</translation>
    </message>
    <message>
        <source>It can only be file, or not set.</source>
        <translation>Es kann nur file sein, oder nicht gesetzt.</translation>
    </message>
    <message>
        <source>It cannot be hung up yet. If your phone rings, let it ring.</source>
        <translation>Noch kann nicht aufgelegt werden. Wenn Ihr Telefon klingelt, lassen Sie es klingeln.</translation>
    </message>
    <message>
        <source>It is AC and 32 letters and digits; the console shows it.</source>
        <translation>Es ist AC und 32 Buchstaben und Ziffern; die Konsole zeigt es.</translation>
    </message>
    <message>
        <source>It is ended as soon as it is listed; putting down your own phone ends it at once.</source>
        <translation>Er wird beendet, sobald er dort steht; legen Sie Ihr eigenes Telefon auf, endet er sofort.</translation>
    </message>
    <message>
        <source>It is not known whether this conference came about.</source>
        <translation>Es ist nicht bekannt, ob diese Konferenz zustande kam.</translation>
    </message>
    <message>
        <source>It is not known whether {title} placed the call: {why}.</source>
        <translation>Es ist nicht bekannt, ob {title} den Anruf aufgegeben hat: {why}.</translation>
    </message>
    <message>
        <source>It is not known whether {title} placed this call: it cannot be told to end it.</source>
        <translation>Es ist nicht bekannt, ob {title} diesen Anruf aufgegeben hat: Er lässt sich nicht beenden.</translation>
    </message>
    <message>
        <source>It is running. Free some space on the disk.</source>
        <translation>Sie läuft. Schaffen Sie Platz auf der Platte.</translation>
    </message>
    <message>
        <source>It is too large to be one.</source>
        <translation>Dafür ist sie zu groß.</translation>
    </message>
    <message>
        <source>It may have been charged: look at the provider&apos;s bill before you call.</source>
        <translation>Er wurde vielleicht berechnet: Sehen Sie in der Abrechnung des Anbieters nach, bevor Sie anrufen.</translation>
    </message>
    <message>
        <source>It takes up to a minute.</source>
        <translation>Es dauert bis zu einer Minute.</translation>
    </message>
    <message>
        <source>It was deleted. Try again later, or from the release&apos;s page.</source>
        <translation>Sie wurde gelöscht. Versuchen Sie es später noch einmal oder von der Seite der Version.</translation>
    </message>
    <message>
        <source>It was not reached from here. Many routers do not let their own network in by the outside address; services are not concerned by that.</source>
        <translation>Von hier war es nicht erreichbar. Viele Router lassen das eigene Netz nicht über die äußere Adresse herein; Dienste betrifft das nicht.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Items of {account}, {currency}</source>
        <translation>Posten von {account}, {currency}</translation>
    </message>
    <message>
        <source>Items, {currency}</source>
        <translation>Posten, {currency}</translation>
    </message>
    <message>
        <source>Its calls show no progress and no end: {title} cannot reach this machine.</source>
        <translation>Ihre Anrufe zeigen weder Verlauf noch Ende: {title} erreicht diesen Rechner nicht.</translation>
    </message>
    <message>
        <source>Its limit of {money} is kept only while something follows the conference: the window, or --wait.</source>
        <translation>Ihr Limit von {money} wird nur eingehalten, solange etwas die Konferenz verfolgt: das Fenster, oder --wait.</translation>
    </message>
    <message>
        <source>Its package manager brings newer versions.</source>
        <translation>Seine Paketverwaltung bringt neuere Versionen.</translation>
    </message>
    <message>
        <source>Its phones cannot be read.</source>
        <translation>Ihre Telefone lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Keep your own phone at hand: it rings first. Then call again.</source>
        <translation>Halten Sie Ihr eigenes Telefon bereit: Es klingelt zuerst. Dann rufen Sie noch einmal an.</translation>
    </message>
    <message>
        <source>Keeps an address book that contacts can be synced with.</source>
        <translation>Führt ein Adressbuch, mit dem sich Kontakte abgleichen lassen.</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Letzte Anrufe</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Lead the reverse proxy, tunnel or port forward to port {port} of this machine, with the whole path.</source>
        <translation>Leiten Sie den Reverse-Proxy, Tunnel oder die Portweiterleitung auf Port {port} dieses Rechners, mit dem ganzen Pfad.</translation>
    </message>
    <message>
        <source>Leave the application key out of questions for prices, as one documented example does.</source>
        <translation>Den Anwendungsschlüssel bei Preisfragen weglassen, wie es ein dokumentiertes Beispiel tut.</translation>
    </message>
    <message>
        <source>Let its name end with .vcf or .csv.</source>
        <translation>Lassen Sie den Namen auf .vcf oder .csv enden.</translation>
    </message>
    <message>
        <source>Let the command wait, or call without the limit.</source>
        <translation>Lassen Sie den Befehl warten, oder rufen Sie ohne das Limit an.</translation>
    </message>
    <message>
        <source>Limit of minutes</source>
        <translation>Minutenlimit</translation>
    </message>
    <message>
        <source>Limit of money during a call</source>
        <translation>Kostenlimit während eines Anrufs</translation>
    </message>
    <message>
        <source>Limit the call with --max-minutes where the provider takes it, or import the account&apos;s prices.</source>
        <translation>Begrenzen Sie den Anruf mit --max-minutes, wo der Anbieter das nimmt, oder importieren Sie die Preise des Kontos.</translation>
    </message>
    <message>
        <source>Limit the call with --max-minutes where the provider takes it.</source>
        <translation>Begrenzen Sie den Anruf mit --max-minutes, wo der Anbieter das nimmt.</translation>
    </message>
    <message>
        <source>Limits a call&apos;s minutes itself, to at most {most}.</source>
        <translation>Begrenzt die Minuten eines Anrufs selbst, auf höchstens {most}.</translation>
    </message>
    <message>
        <source>Limits a call&apos;s minutes itself.</source>
        <translation>Begrenzt die Minuten eines Anrufs selbst.</translation>
    </message>
    <message>
        <source>Listen on a local port for the providers&apos; callbacks.</source>
        <translation>Auf einem lokalen Port auf die Callbacks der Anbieter hören.</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Protokolliert</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Look at the account&apos;s balance and state in its console.</source>
        <translation>Sehen Sie Guthaben und Zustand des Kontos in seiner Konsole nach.</translation>
    </message>
    <message>
        <source>Look at the release&apos;s page for a newer version.</source>
        <translation>Sehen Sie auf der Seite der Version nach, ob es eine neuere gibt.</translation>
    </message>
    <message>
        <source>Look at the release&apos;s page.</source>
        <translation>Sehen Sie auf der Seite der Version nach.</translation>
    </message>
    <message>
        <source>Look at your phone before you call again.</source>
        <translation>Sehen Sie auf Ihr Telefon, bevor Sie noch einmal anrufen.</translation>
    </message>
    <message>
        <source>Look up its address, and add the book again: dialer contacts books add.</source>
        <translation>Schlagen Sie seine Adresse nach und fügen Sie das Buch noch einmal hinzu: dialer contacts books add.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or failing; what was acknowledged is not lost.</source>
        <translation>Sehen Sie nach, ob die Platte voll oder defekt ist; Bestätigtes ist nicht verloren.</translation>
    </message>
    <message>
        <source>Make some there.</source>
        <translation>Schaffen Sie dort welchen.</translation>
    </message>
    <message>
        <source>Make sure that the account has credit, or try again later.</source>
        <translation>Sorgen Sie für Guthaben auf dem Konto, oder versuchen Sie es später.</translation>
    </message>
    <message>
        <source>Mend it or move it away; nothing was changed.</source>
        <translation>Reparieren Sie sie oder legen Sie sie beiseite; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Mend {path} (dialer providers check tells every fault in it), or delete it.</source>
        <translation>Berichtigen Sie {path} (dialer providers check nennt jeden Fehler darin), oder löschen Sie die Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n contacts into {title}</source>
        <translation>
            <numerusform>%n Kontakt zu {title} zusammengeführt</numerusform>
            <numerusform>%n Kontakte zu {title} zusammengeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Move the file away and restore a backup; Dialer makes a new one where there is none.</source>
        <translation>Legen Sie die Datei beiseite und stellen Sie eine Sicherung her; wo keine ist, legt Dialer eine neue an.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Name its columns like First Name, Company, Phone and E-mail.</source>
        <translation>Nennen Sie die Spalten etwa First Name, Company, Phone und E-mail.</translation>
    </message>
    <message>
        <source>Name one such as UTC, Europe/London or America/New_York.</source>
        <translation>Nennen Sie eine wie UTC, Europe/London oder America/New_York.</translation>
    </message>
    <message>
        <source>Name one with --account, or set default_account.</source>
        <translation>Nennen Sie eines mit --account, oder setzen Sie default_account.</translation>
    </message>
    <message>
        <source>Name one with --account; it takes part from then on.</source>
        <translation>Nennen Sie eines mit --account; von da an nimmt es teil.</translation>
    </message>
    <message>
        <source>Names of actions where they differ from the assumed ones: conference_connect=NAME, and so for conference_add, conference_status, conference_disconnect and convert; several are separated by commas.</source>
        <translation>Namen von Aktionen, wo sie von den angenommenen abweichen: conference_connect=NAME, ebenso für conference_add, conference_status, conference_disconnect und convert; mehrere durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Needs no callbacks: it is asked once a call is over.</source>
        <translation>Braucht keine Callbacks: Nach dem Ende eines Anrufs wird gefragt.</translation>
    </message>
    <message>
        <source>Needs no callbacks: it is asked while a call runs.</source>
        <translation>Braucht keine Callbacks: Es wird während des Anrufs gefragt.</translation>
    </message>
    <message>
        <source>Newer versions come from where you have it from.</source>
        <translation>Neuere Versionen kommen daher, woher Sie es haben.</translation>
    </message>
    <message>
        <source>No account is named.</source>
        <translation>Kein Konto ist genannt.</translation>
    </message>
    <message>
        <source>No call was placed. Check the connection, then try again.</source>
        <translation>Kein Anruf wurde aufgegeben. Prüfen Sie die Verbindung, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No call was placed. Try again then.</source>
        <translation>Kein Anruf wurde aufgegeben. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>No callback can arrive: nothing listens on this machine.</source>
        <translation>Kein Callback kann ankommen: Auf diesem Rechner hört nichts darauf.</translation>
    </message>
    <message>
        <source>No callback from the internet can arrive yet.</source>
        <translation>Noch kann kein Callback aus dem Internet ankommen.</translation>
    </message>
    <message>
        <source>No callback from the internet can arrive, and none of your accounts needs one.</source>
        <translation>Kein Callback aus dem Internet kann ankommen, und keines Ihrer Konten braucht einen.</translation>
    </message>
    <message>
        <source>No column of {name} is known to be a name, number or address (headers: {known}).</source>
        <translation>Keine Spalte von {name} ist als Name, Nummer oder Adresse bekannt (Überschriften: {known}).</translation>
    </message>
    <message>
        <source>No contact was named.</source>
        <translation>Es wurde kein Kontakt genannt.</translation>
    </message>
    <message>
        <source>No country has the code in this link: type the number in full.</source>
        <translation>Kein Land hat die Vorwahl in diesem Link: Tippen Sie die ganze Nummer.</translation>
    </message>
    <message>
        <source>No country has this code: check the digits after the plus or the international prefix.</source>
        <translation>Kein Land hat diese Vorwahl: Prüfen Sie die Ziffern nach dem Plus oder der internationalen Vorwahl.</translation>
    </message>
    <message>
        <source>No number in {place} is written like this: type it with area code and leading zero, or in full, with + and country code.</source>
        <translation>Keine Nummer in {place} wird so geschrieben: Tippen Sie sie mit Ortsvorwahl und führender Null, oder ganz, mit + und Landesvorwahl.</translation>
    </message>
    <message>
        <source>No number in {place} known to this version begins like this: check it before you call.</source>
        <translation>Keine Nummer in {place}, die diese Version kennt, beginnt so: Prüfen Sie sie, bevor Sie anrufen.</translation>
    </message>
    <message>
        <source>No phone rang.</source>
        <translation>Kein Telefon hat geklingelt.</translation>
    </message>
    <message>
        <source>No phone rang. When the cause is mended, call again.</source>
        <translation>Kein Telefon hat geklingelt. Wenn die Ursache behoben ist, rufen Sie noch einmal an.</translation>
    </message>
    <message>
        <source>No price could be read ({why}).</source>
        <translation>Es ließ sich kein Preis lesen ({why}).</translation>
    </message>
    <message>
        <source>No price could be read.</source>
        <translation>Es ließ sich kein Preis lesen.</translation>
    </message>
    <message>
        <source>No program here shows notifications.</source>
        <translation>Kein Programm zeigt hier Benachrichtigungen.</translation>
    </message>
    <message>
        <source>No public address is set.</source>
        <translation>Keine öffentliche Adresse ist gesetzt.</translation>
    </message>
    <message>
        <source>No router has opened a way in yet.</source>
        <translation>Noch hat kein Router einen Weg herein geöffnet.</translation>
    </message>
    <message>
        <source>No router opened a way in ({reasons}).</source>
        <translation>Kein Router hat einen Weg herein geöffnet ({reasons}).</translation>
    </message>
    <message>
        <source>No router was found.</source>
        <translation>Kein Router wurde gefunden.</translation>
    </message>
    <message>
        <source>Nobody listens for callbacks just now.</source>
        <translation>Gerade hört niemand auf Callbacks.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody tells what %n calls cost. They are not in the sums.</source>
        <translation>
            <numerusform>Was %n Anruf kostete, sagt niemand. Er ist nicht in den Summen.</numerusform>
            <numerusform>Was %n Anrufe kosteten, sagt niemand. Sie sind nicht in den Summen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note sent with the call</source>
        <translation>Vermerk, der mit dem Anruf gesendet wird</translation>
    </message>
    <message>
        <source>Nothing is told of a call on such an account.</source>
        <translation>Bei so einem Konto wird nichts über einen Anruf gemeldet.</translation>
    </message>
    <message>
        <source>Nothing opens tel:, callto: and sip: links.</source>
        <translation>Nichts öffnet tel:-, callto:- und sip:-Links.</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>Es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>Nothing was taken from it: somebody may have tampered with it.</source>
        <translation>Es wurde nichts daraus übernommen: Jemand könnte sie verfälscht haben.</translation>
    </message>
    <message>
        <source>Notify when a call comes near its limit.</source>
        <translation>Benachrichtigen, wenn ein Anruf seinem Limit nahe kommt.</translation>
    </message>
    <message>
        <source>Notify when a call failed, and say why.</source>
        <translation>Benachrichtigen, wenn ein Anruf scheiterte, und warum.</translation>
    </message>
    <message>
        <source>Notify when an account&apos;s balance is low.</source>
        <translation>Benachrichtigen, wenn das Guthaben eines Kontos knapp ist.</translation>
    </message>
    <message>
        <source>Notify when the other party has answered.</source>
        <translation>Benachrichtigen, wenn die andere Seite abgenommen hat.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number that is shown</source>
        <translation>Angezeigte Rufnummer</translation>
    </message>
    <message>
        <source>Numbers like this one are not reached from outside {country}.</source>
        <translation>Nummern wie diese sind von außerhalb nicht erreichbar (Land: {country}).</translation>
    </message>
    <message>
        <source>Offer to call a number that was just copied, in whatever program.</source>
        <translation>Anbieten, eine eben kopierte Nummer anzurufen, in welchem Programm auch immer.</translation>
    </message>
    <message>
        <source>One of the two lines was busy</source>
        <translation>Einer der beiden Anschlüsse war besetzt</translation>
    </message>
    <message>
        <source>One of the two phones was not answered</source>
        <translation>An einem der beiden Telefone wurde nicht abgenommen</translation>
    </message>
    <message>
        <source>Only the end is told, by a callback; it needs an address that reaches this machine.</source>
        <translation>Nur das Ende wird gemeldet, durch einen Callback; er braucht eine Adresse, die diesen Rechner erreicht.</translation>
    </message>
    <message>
        <source>Only the end is told: it is asked for until it is listed.</source>
        <translation>Nur das Ende wird gemeldet: Es wird danach gefragt, bis es in der Liste steht.</translation>
    </message>
    <message>
        <source>Open tel:, callto: and sip: links with Dialer.</source>
        <translation>tel:-, callto:- und sip:-Links mit Dialer öffnen.</translation>
    </message>
    <message>
        <source>Own phone rung again</source>
        <translation>Eigenes Telefon noch einmal klingeln lassen</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Eingezahlt</translation>
    </message>
    <message>
        <source>Phone numbers alone are called here, and {text} is none.</source>
        <translation>Hier werden nur Telefonnummern angerufen, und {text} ist keine.</translation>
    </message>
    <message>
        <source>PokeTALK&apos;s does, with the account&apos;s email and password.</source>
        <translation>Das von PokeTALK tut es, mit E-Mail und Passwort des Kontos.</translation>
    </message>
    <message>
        <source>Price asked for</source>
        <translation>Preis abfragbar</translation>
    </message>
    <message>
        <source>Progress comes by callbacks; they need an address that reaches this machine.</source>
        <translation>Der Verlauf kommt durch Callbacks; sie brauchen eine Adresse, die diesen Rechner erreicht.</translation>
    </message>
    <message>
        <source>Progress is asked for while a call runs.</source>
        <translation>Nach dem Verlauf wird während des Anrufs gefragt.</translation>
    </message>
    <message>
        <source>Progress of a call</source>
        <translation>Verlauf eines Anrufs</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projektkennung</translation>
    </message>
    <message>
        <source>Raise budget.per_call or budget.per_month for the next one.</source>
        <translation>Erhöhen Sie budget.per_call oder budget.per_month für den nächsten.</translation>
    </message>
    <message>
        <source>Raise budget.per_month, or wait for the next month.</source>
        <translation>Erhöhen Sie budget.per_month, oder warten Sie auf den nächsten Monat.</translation>
    </message>
    <message>
        <source>Raise it.</source>
        <translation>Erhöhen Sie es.</translation>
    </message>
    <message>
        <source>Raise the limit.</source>
        <translation>Erhöhen Sie das Limit.</translation>
    </message>
    <message>
        <source>Refuse numbers with other than 10 national digits (country code 1) or 4 to 14 (others; assumed).</source>
        <translation>Nummern ablehnen, die nicht 10 Ziffern haben (Landesvorwahl 1) oder 4 bis 14 (andere; angenommen).</translation>
    </message>
    <message>
        <source>Register your public IP address with PokeTALK, beside the API key.</source>
        <translation>Melden Sie Ihre öffentliche IP-Adresse bei PokeTALK an, neben dem API-Schlüssel.</translation>
    </message>
    <message>
        <source>Remove it with dialer price forget --account {account}, and import it again.</source>
        <translation>Entfernen Sie sie mit dialer price forget --account {account}, und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Remove that one first.</source>
        <translation>Entfernen Sie zuerst dieses.</translation>
    </message>
    <message>
        <source>Remove the book and add it again: contacts stay and are matched anew.</source>
        <translation>Entfernen Sie das Buch und fügen Sie es noch einmal hinzu: Kontakte bleiben und werden neu zugeordnet.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n contacts</source>
        <translation>
            <numerusform>%n Kontakt entfernt</numerusform>
            <numerusform>%n Kontakte entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {title}</source>
        <translation>{title} entfernt</translation>
    </message>
    <message>
        <source>Report this fault of Dialer&apos;s.</source>
        <translation>Melden Sie diesen Fehler von Dialer.</translation>
    </message>
    <message>
        <source>Restart that one.</source>
        <translation>Starten Sie jenen neu.</translation>
    </message>
    <message>
        <source>Restore a backup of the file, or report this.</source>
        <translation>Stellen Sie eine Sicherung der Datei her, oder melden Sie das.</translation>
    </message>
    <message>
        <source>Ringing time</source>
        <translation>Klingeldauer</translation>
    </message>
    <message numerus="yes">
        <source>Rings your own phone again up to %n times.</source>
        <translation>
            <numerusform>Lässt Ihr eigenes Telefon noch einmal klingeln.</numerusform>
            <numerusform>Lässt Ihr eigenes Telefon bis zu %n-mal noch einmal klingeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>SIP number</source>
        <translation>SIP-Nummer</translation>
    </message>
    <message>
        <source>Save it as .xlsx or .csv, or take fewer days.</source>
        <translation>Speichern Sie als .xlsx oder .csv, oder nehmen Sie weniger Tage.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV first.</source>
        <translation>Speichern Sie die Liste zuerst als CSV.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Seconds billed</source>
        <translation>Sekunden berechnet</translation>
    </message>
    <message>
        <source>Seconds charged</source>
        <translation>Berechnete Sekunden</translation>
    </message>
    <message>
        <source>Seconds logged</source>
        <translation>Sekunden protokolliert</translation>
    </message>
    <message>
        <source>See that the endpoint is in Asterisk, and that its phone is registered.</source>
        <translation>Sehen Sie nach, ob der Endpunkt in Asterisk steht und sein Telefon angemeldet ist.</translation>
    </message>
    <message>
        <source>Services are told your public address, which was not reached from here.</source>
        <translation>Dienste erhalten Ihre öffentliche Adresse, die von hier nicht erreichbar war.</translation>
    </message>
    <message>
        <source>Set DIALER_HOME to a folder that can be written.</source>
        <translation>Setzen Sie DIALER_HOME auf einen Ordner, in den geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Set a public address with the router&apos;s name or address, and the port.</source>
        <translation>Setzen Sie eine öffentliche Adresse mit Name oder Adresse des Routers und dem Port.</translation>
    </message>
    <message>
        <source>Set client_id, client_secret and token_url, or a token.</source>
        <translation>Setzen Sie client_id, client_secret und token_url, oder ein token.</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Setzen Sie sie neu.</translation>
    </message>
    <message>
        <source>Set listener.enabled to true.</source>
        <translation>Setzen Sie listener.enabled auf true.</translation>
    </message>
    <message>
        <source>Set listener.port to another one (0 takes any that is free).</source>
        <translation>Setzen Sie listener.port auf einen anderen (0 nimmt irgendeinen freien).</translation>
    </message>
    <message>
        <source>Set listener.public_url, or call without --max-minutes.</source>
        <translation>Setzen Sie listener.public_url, oder rufen Sie ohne --max-minutes an.</translation>
    </message>
    <message>
        <source>Set read_only = no for the user in ari.conf, or name another.</source>
        <translation>Setzen Sie read_only = no für den Benutzer in ari.conf, oder nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Set the account&apos;s api_key.</source>
        <translation>Setzen Sie api_key im Konto.</translation>
    </message>
    <message>
        <source>Several calls begin with {shown}.</source>
        <translation>Mehrere Anrufe beginnen mit {shown}.</translation>
    </message>
    <message>
        <source>Several conferences are called {conference_id}.</source>
        <translation>Mehrere Konferenzen heißen {conference_id}.</translation>
    </message>
    <message>
        <source>Several contacts begin with {shown}.</source>
        <translation>Mehrere Kontakte beginnen mit {shown}.</translation>
    </message>
    <message>
        <source>Show Dialer&apos;s page inside another site; dialer service-page tells its address.</source>
        <translation>Dialers Seite innerhalb einer anderen Website zeigen; dialer service-page nennt ihre Adresse.</translation>
    </message>
    <message>
        <source>Show a phone number instead.</source>
        <translation>Zeigen Sie stattdessen eine Telefonnummer.</translation>
    </message>
    <message>
        <source>Show an icon in the tray, where the desktop has one.</source>
        <translation>Ein Symbol im Infobereich zeigen, wo der Desktop einen hat.</translation>
    </message>
    <message>
        <source>So none of them was ended: put down your own phone, which ends it.</source>
        <translation>Darum wurde keiner davon beendet: Legen Sie Ihr eigenes Telefon auf, das beendet ihn.</translation>
    </message>
    <message>
        <source>So the end and the cost of this call will not be known here; {title} rings anyway.</source>
        <translation>Ende und Kosten dieses Anrufs werden hier also nicht bekannt; {title} lässt trotzdem klingeln.</translation>
    </message>
    <message>
        <source>So this call&apos;s progress, end and cost will not be known here, and it cannot be hung up from here; {title} rings anyway.</source>
        <translation>Verlauf, Ende und Kosten dieses Anrufs werden hier also nicht bekannt, und er lässt sich von hier nicht beenden; {title} lässt trotzdem klingeln.</translation>
    </message>
    <message>
        <source>Some are {encodings}.</source>
        <translation>Einige sind {encodings}.</translation>
    </message>
    <message>
        <source>Some routers do not let their own network in by the outside address: then it may work all the same. Open it from a phone without Wi-Fi to see.</source>
        <translation>Manche Router lassen das eigene Netz nicht über die äußere Adresse herein: Dann kann es trotzdem gehen. Öffnen Sie sie zur Probe auf einem Telefon ohne WLAN.</translation>
    </message>
    <message>
        <source>Something answers at {url}, but it is not this Dialer.</source>
        <translation>Unter {url} antwortet etwas, aber nicht dieser Dialer.</translation>
    </message>
    <message>
        <source>Something changed meanwhile; the call was asked again.</source>
        <translation>Inzwischen hat sich etwas geändert; nach dem Anruf wurde neu gefragt.</translation>
    </message>
    <message>
        <source>Something else than this Dialer answers at {address}.</source>
        <translation>Unter {address} antwortet etwas anderes als dieser Dialer.</translation>
    </message>
    <message>
        <source>Something has changed: look again before you call.</source>
        <translation>Etwas hat sich geändert: Sehen Sie noch einmal hin, bevor Sie anrufen.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Spent by country</source>
        <translation>Ausgegeben nach Land</translation>
    </message>
    <message>
        <source>Spent by day</source>
        <translation>Ausgegeben nach Tag</translation>
    </message>
    <message>
        <source>Spent by day, {currency}</source>
        <translation>Ausgegeben nach Tag, {currency}</translation>
    </message>
    <message>
        <source>Spent by destination, {currency}</source>
        <translation>Ausgegeben nach Ziel, {currency}</translation>
    </message>
    <message>
        <source>Spent by month, {currency}</source>
        <translation>Ausgegeben nach Monat, {currency}</translation>
    </message>
    <message>
        <source>Spent by week, {currency}</source>
        <translation>Ausgegeben nach Woche, {currency}</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Spokn ID</source>
        <translation>Spokn-ID</translation>
    </message>
    <message>
        <source>Start Dialer again.</source>
        <translation>Starten Sie Dialer noch einmal.</translation>
    </message>
    <message>
        <source>Start Dialer when you log in to this computer.</source>
        <translation>Dialer starten, wenn Sie sich an diesem Rechner anmelden.</translation>
    </message>
    <message>
        <source>Start it with --wait.</source>
        <translation>Beginnen Sie sie mit --wait.</translation>
    </message>
    <message>
        <source>Start or unlock the desktop&apos;s keychain, or set DIALER_SECRETS=file to keep secrets in a file that only you can read.</source>
        <translation>Starten oder entsperren Sie den Schlüsselbund des Desktops, oder setzen Sie DIALER_SECRETS=file, damit Geheimnisse in einer Datei liegen, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>States and results beyond the known ones: word=ongoing, success, busy, no_answer, failed or cancelled; several are separated by commas.</source>
        <translation>Zustände und Ergebnisse außer den bekannten: Wort=ongoing, success, busy, no_answer, failed oder cancelled; mehrere durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Status words beyond the assumed ones: word=queued, ringing, talking, completed, busy, no_answer, cancelled or failed; several are separated by commas.</source>
        <translation>Statuswörter außer den angenommenen: Wort=queued, ringing, talking, completed, busy, no_answer, cancelled oder failed; mehrere durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Stored there: {own_numbers}.</source>
        <translation>Dort gespeichert: {own_numbers}.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Switch it on, and news of calls can come by itself.</source>
        <translation>Schalten Sie ihn ein, dann kommt Neues von Anrufen von selbst.</translation>
    </message>
    <message>
        <source>Switch on UPnP or NAT-PMP in the router, or lead a port here by hand and set listener.public_url.</source>
        <translation>Schalten Sie UPnP oder NAT-PMP im Router ein, oder leiten Sie von Hand einen Port hierher und setzen Sie listener.public_url.</translation>
    </message>
    <message>
        <source>Synced with {title}</source>
        <translation>Mit {title} abgeglichen</translation>
    </message>
    <message>
        <source>Takes effect at {title}&apos;s next report, within {seconds} s.</source>
        <translation>Wirkt bei der nächsten Meldung von {title}, binnen {seconds} s.</translation>
    </message>
    <message>
        <source>TeXML application</source>
        <translation>TeXML-Anwendung</translation>
    </message>
    <message>
        <source>Tell them.</source>
        <translation>Sagen Sie es dort.</translation>
    </message>
    <message>
        <source>Tells nothing of its calls.</source>
        <translation>Meldet nichts über seine Anrufe.</translation>
    </message>
    <message>
        <source>Tells what a call costs while it runs, so a limit of money can be kept.</source>
        <translation>Meldet während des Anrufs, was er kostet; so lässt sich ein Kostenlimit einhalten.</translation>
    </message>
    <message>
        <source>That user&apos;s password.</source>
        <translation>Das Passwort dieses Benutzers.</translation>
    </message>
    <message>
        <source>The API key from Called.in.</source>
        <translation>Der API-Schlüssel von Called.in.</translation>
    </message>
    <message>
        <source>The API key is set; whether PokeTALK takes it, and knows this machine&apos;s public address, the first call shows.</source>
        <translation>Der API-Schlüssel ist gesetzt; ob PokeTALK ihn nimmt und die öffentliche Adresse dieses Rechners kennt, zeigt der erste Anruf.</translation>
    </message>
    <message>
        <source>The API key of your account.</source>
        <translation>Der API-Schlüssel Ihres Kontos.</translation>
    </message>
    <message>
        <source>The API key that PokeTALK gave you.</source>
        <translation>Der API-Schlüssel, den PokeTALK Ihnen gab.</translation>
    </message>
    <message>
        <source>The API key.</source>
        <translation>Der API-Schlüssel.</translation>
    </message>
    <message>
        <source>The API password.</source>
        <translation>Das API-Passwort.</translation>
    </message>
    <message>
        <source>The API secret.</source>
        <translation>Das API-Geheimnis.</translation>
    </message>
    <message>
        <source>The API username of your account.</source>
        <translation>Der API-Benutzername Ihres Kontos.</translation>
    </message>
    <message>
        <source>The D-Bus session cannot be reached: {error}.</source>
        <translation>Die D-Bus-Sitzung ist nicht erreichbar: {error}.</translation>
    </message>
    <message>
        <source>The SID of an API key, to log in with it instead (assumed).</source>
        <translation>Die SID eines API-Schlüssels, um sich stattdessen damit anzumelden (angenommen).</translation>
    </message>
    <message>
        <source>The SIP number or extension through which calls go, where it is not the usual one.</source>
        <translation>Die SIP-Nummer oder Nebenstelle, über die Anrufe gehen, wo es nicht die übliche ist.</translation>
    </message>
    <message>
        <source>The account that calls go through when none is named.</source>
        <translation>Das Konto für Anrufe, wenn keines genannt ist.</translation>
    </message>
    <message>
        <source>The account {account} has no phone of yours to ring first.</source>
        <translation>Das Konto {account} kennt kein Telefon von Ihnen, das zuerst klingeln könnte.</translation>
    </message>
    <message>
        <source>The account {account} keeps no list of numbers to be shown.</source>
        <translation>Das Konto {account} führt keine Liste anzuzeigender Nummern.</translation>
    </message>
    <message>
        <source>The account {name} has neither client_id nor token.</source>
        <translation>Das Konto {name} hat weder client_id noch token.</translation>
    </message>
    <message>
        <source>The account {name} has no {key}.</source>
        <translation>Dem Konto {name} fehlt {key}.</translation>
    </message>
    <message>
        <source>The account {name} keeps no address book.</source>
        <translation>Das Konto {name} führt kein Adressbuch.</translation>
    </message>
    <message>
        <source>The account&apos;s SID: AC and 32 letters and digits.</source>
        <translation>Die SID des Kontos: AC und 32 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The account&apos;s email is no e-mail address.</source>
        <translation>Die E-Mail des Kontos ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The account&apos;s id, as TeXML&apos;s addresses have it.</source>
        <translation>Die Kennung des Kontos, wie die Adressen von TeXML sie haben.</translation>
    </message>
    <message>
        <source>The account&apos;s prices are in {currency} and its bill in {other}: no limit of money can be reckoned from them.</source>
        <translation>Die Preise des Kontos sind in {currency} und seine Abrechnung in {other}: Daraus lässt sich kein Kostenlimit errechnen.</translation>
    </message>
    <message>
        <source>The account&apos;s quota is used up: ask the operator.</source>
        <translation>Das Kontingent des Kontos ist aufgebraucht: Fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>The account&apos;s token. Callbacks are checked by it, so it is needed even beside an API key.</source>
        <translation>Das Token des Kontos. Damit werden Callbacks geprüft, also braucht es das auch neben einem API-Schlüssel.</translation>
    </message>
    <message>
        <source>The address for {title}&apos;s callbacks is too long.</source>
        <translation>Die Adresse für Callbacks von {title} ist zu lang.</translation>
    </message>
    <message>
        <source>The address for {title}&apos;s events is too long.</source>
        <translation>Die Adresse für Ereignisse von {title} ist zu lang.</translation>
    </message>
    <message>
        <source>The address is {over} characters too long for {title}.</source>
        <translation>Die Adresse ist um {over} Zeichen zu lang für {title}.</translation>
    </message>
    <message>
        <source>The address may not hold a name, password, query or fragment.</source>
        <translation>Die Adresse darf weder Name, Passwort, Abfrage noch Fragment enthalten.</translation>
    </message>
    <message>
        <source>The address to listen on; anything but loopback lets other machines connect.</source>
        <translation>Die Adresse, auf der gehört wird; alles außer Loopback lässt andere Rechner sich verbinden.</translation>
    </message>
    <message>
        <source>The address under which providers reach the listener from outside.</source>
        <translation>Die Adresse, unter der Anbieter den Empfang von außen erreichen.</translation>
    </message>
    <message>
        <source>The answer of {title} is far too long.</source>
        <translation>Die Antwort von {title} ist viel zu lang.</translation>
    </message>
    <message>
        <source>The application key that Talkety gave you.</source>
        <translation>Der Anwendungsschlüssel, den Talkety Ihnen gab.</translation>
    </message>
    <message>
        <source>The base URL {base_url} is not usable.</source>
        <translation>Die Basisadresse {base_url} ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>The bill and the log agree: there is nothing to dispute.</source>
        <translation>Abrechnung und Protokoll stimmen überein: Es gibt nichts zu beanstanden.</translation>
    </message>
    <message>
        <source>The budget cannot be kept on this call: its cost is not told while it runs.</source>
        <translation>Das Budget lässt sich bei diesem Anruf nicht einhalten: Seine Kosten werden unterwegs nicht gemeldet.</translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation>Der Anruf scheiterte</translation>
    </message>
    <message>
        <source>The call has already ended.</source>
        <translation>Der Anruf ist schon beendet.</translation>
    </message>
    <message>
        <source>The call has reached {words}.</source>
        <translation>Der Anruf hat erreicht: {words}.</translation>
    </message>
    <message>
        <source>The call is at {share} % of {words}.</source>
        <translation>Der Anruf ist bei {share} % von: {words}.</translation>
    </message>
    <message>
        <source>The call is being hung up.</source>
        <translation>Der Anruf wird beendet.</translation>
    </message>
    <message>
        <source>The call is being placed.</source>
        <translation>Der Anruf wird aufgegeben.</translation>
    </message>
    <message>
        <source>The call is hung up at {title}&apos;s next callback, within {hang_up_within_s} seconds.</source>
        <translation>Der Anruf wird beim nächsten Callback von {title} beendet, binnen {hang_up_within_s} Sekunden.</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>Der Anruf ist vorbei</translation>
    </message>
    <message>
        <source>The call is placed: your own phone rings first.</source>
        <translation>Der Anruf ist aufgegeben: Zuerst klingelt Ihr eigenes Telefon.</translation>
    </message>
    <message>
        <source>The call is running. Free some space on the disk.</source>
        <translation>Der Anruf läuft. Schaffen Sie Platz auf der Platte.</translation>
    </message>
    <message>
        <source>The call log is closed.</source>
        <translation>Das Anrufprotokoll ist geschlossen.</translation>
    </message>
    <message>
        <source>The call log {path} cannot be used: {text}.</source>
        <translation>Das Anrufprotokoll {path} ist nicht benutzbar: {text}.</translation>
    </message>
    <message>
        <source>The call log {path} was written by a newer Dialer (format {version}).</source>
        <translation>Das Anrufprotokoll {path} stammt von einem neueren Dialer (Format {version}).</translation>
    </message>
    <message>
        <source>The call was cancelled before both had answered</source>
        <translation>Der Anruf wurde abgebrochen, bevor beide abgenommen hatten</translation>
    </message>
    <message>
        <source>The call was cancelled before the other party answered</source>
        <translation>Der Anruf wurde abgebrochen, bevor die andere Seite abnahm</translation>
    </message>
    <message>
        <source>The call was hung up from here</source>
        <translation>Der Anruf wurde von hier beendet</translation>
    </message>
    <message>
        <source>The call was not placed</source>
        <translation>Der Anruf wurde nicht aufgegeben</translation>
    </message>
    <message>
        <source>The callback port {host}:{port} cannot be opened: {reason}.</source>
        <translation>Der Callback-Port {host}:{port} lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>The client&apos;s id, as the operator gave it.</source>
        <translation>Die Kennung des Clients, wie der Betreiber sie gab.</translation>
    </message>
    <message>
        <source>The client&apos;s secret.</source>
        <translation>Das Geheimnis des Clients.</translation>
    </message>
    <message>
        <source>The company is longer than {most} characters.</source>
        <translation>Die Firma ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>The conference has already ended.</source>
        <translation>Die Konferenz ist schon beendet.</translation>
    </message>
    <message>
        <source>The conference has reached its limit of {max_cost}, reckoned from its prices.</source>
        <translation>Die Konferenz hat ihr Limit von {max_cost} erreicht, aus ihren Preisen errechnet.</translation>
    </message>
    <message>
        <source>The conference has reached its limit of {max_cost}.</source>
        <translation>Die Konferenz hat ihr Limit von {max_cost} erreicht.</translation>
    </message>
    <message>
        <source>The conference is being ended.</source>
        <translation>Die Konferenz wird beendet.</translation>
    </message>
    <message>
        <source>The conferences are closed.</source>
        <translation>Die Konferenzen sind geschlossen.</translation>
    </message>
    <message>
        <source>The configuration {path} cannot be used: {what}.</source>
        <translation>Die Konfiguration {path} ist nicht benutzbar: {what}.</translation>
    </message>
    <message>
        <source>The contact has {count} e-mail addresses; {most} can be kept.</source>
        <translation>Der Kontakt hat {count} E-Mail-Adressen; {most} lassen sich behalten.</translation>
    </message>
    <message>
        <source>The contact has {count} groups; {most} can be kept.</source>
        <translation>Der Kontakt hat {count} Gruppen; {most} lassen sich behalten.</translation>
    </message>
    <message>
        <source>The contact has {count} numbers; {most} can be kept.</source>
        <translation>Der Kontakt hat {count} Nummern; {most} lassen sich behalten.</translation>
    </message>
    <message>
        <source>The contact was changed at {title} meanwhile.</source>
        <translation>Der Kontakt wurde inzwischen bei {title} geändert.</translation>
    </message>
    <message>
        <source>The contacts are closed.</source>
        <translation>Die Kontakte sind geschlossen.</translation>
    </message>
    <message>
        <source>The country of numbers that are typed in national form.</source>
        <translation>Das Land für Nummern, die in nationaler Form getippt werden.</translation>
    </message>
    <message>
        <source>The days end on {last} before they begin on {first}.</source>
        <translation>Die Tage enden am {last}, bevor sie am {first} beginnen.</translation>
    </message>
    <message>
        <source>The days of a report lie between {first_day} and {last_day}.</source>
        <translation>Die Tage eines Berichts liegen zwischen {first_day} und {last_day}.</translation>
    </message>
    <message>
        <source>The demo changes nothing of your desktop.</source>
        <translation>Die Demo ändert nichts an Ihrem Desktop.</translation>
    </message>
    <message>
        <source>The description {name} cannot be used: {fault}.</source>
        <translation>Die Beschreibung {name} ist nicht benutzbar: {fault}.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut ({step}).</source>
        <translation>Der Desktop gewährte das Tastenkürzel nicht ({step}).</translation>
    </message>
    <message>
        <source>The desktop has a tray.</source>
        <translation>Der Desktop hat einen Infobereich.</translation>
    </message>
    <message>
        <source>The desktop has no tray: closing the window ends Dialer.</source>
        <translation>Der Desktop hat keinen Infobereich: Das Schließen des Fensters beendet Dialer.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal for shortcuts does not answer.</source>
        <translation>Das Portal des Desktops für Tastenkürzel antwortet nicht.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal grants a shortcut in all programs.</source>
        <translation>Das Portal des Desktops gewährt ein Tastenkürzel in allen Programmen.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal opened no session for shortcuts.</source>
        <translation>Das Portal des Desktops öffnete keine Sitzung für Tastenkürzel.</translation>
    </message>
    <message>
        <source>The e-mail address of your PokeTALK account, when you have no API key.</source>
        <translation>Die E-Mail-Adresse Ihres PokeTALK-Kontos, wenn Sie keinen API-Schlüssel haben.</translation>
    </message>
    <message>
        <source>The ending says what kind of file it is to be.</source>
        <translation>Die Endung sagt, was für eine Datei es werden soll.</translation>
    </message>
    <message>
        <source>The engine failed.</source>
        <translation>Der Kern des Programms hat versagt.</translation>
    </message>
    <message>
        <source>The extension in this link is no row of digits: type the number.</source>
        <translation>Die Durchwahl in diesem Link ist keine Ziffernfolge: Tippen Sie die Nummer.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB.</source>
        <translation>Die Datei ist größer als {most} MB.</translation>
    </message>
    <message>
        <source>The file is no text.</source>
        <translation>Die Datei ist kein Text.</translation>
    </message>
    <message>
        <source>The file leads it to {host}, and its key or password is kept here.</source>
        <translation>Die Datei führt es zu {host}, und der Schlüssel oder das Passwort dafür liegt hier.</translation>
    </message>
    <message>
        <source>The file was made by a newer Dialer.</source>
        <translation>Die Datei stammt von einem neueren Dialer.</translation>
    </message>
    <message>
        <source>The first minute of this call costs {first} (both phones), and {money} is left of this month&apos;s budget of {per_month}.</source>
        <translation>Die erste Minute dieses Anrufs kostet {first} (beide Telefone), und vom Budget dieses Monats von {per_month} ist {money} übrig.</translation>
    </message>
    <message>
        <source>The first minute of this conference costs {cost} (all phones), and the budgets leave it {left}.</source>
        <translation>Die erste Minute dieser Konferenz kostet {cost} (alle Telefone), und die Budgets lassen ihr {left}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen: {strerror}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {error}.</source>
        <translation>Der Ordner {folder} ist nicht benutzbar: {error}.</translation>
    </message>
    <message>
        <source>The key of a {title} account has no spaces.</source>
        <translation>Der Schlüssel eines Kontos bei {title} hat keine Leerzeichen.</translation>
    </message>
    <message>
        <source>The keyboard has no key for {keys}.</source>
        <translation>Die Tastatur hat keine Taste für {keys}.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: {what}.</source>
        <translation>Der Schlüsselbund ist nicht benutzbar: {what}.</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret.</source>
        <translation>Der Schlüsselbund hat das Geheimnis nicht behalten.</translation>
    </message>
    <message>
        <source>The last {most} steps are kept.</source>
        <translation>Die letzten {most} Schritte werden behalten.</translation>
    </message>
    <message>
        <source>The link says that this number is within {domain}: check it.</source>
        <translation>Der Link sagt, dass diese Nummer zu {domain} gehört: Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The listener at {address} is not reached: {why}.</source>
        <translation>Der Empfang auf {address} ist nicht erreichbar: {why}.</translation>
    </message>
    <message>
        <source>The listener is switched off.</source>
        <translation>Der Empfang ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The most that all calls of a calendar month may cost, per currency.</source>
        <translation>Das Höchste, was alle Anrufe eines Kalendermonats kosten dürfen, je Währung.</translation>
    </message>
    <message>
        <source>The most that one call may cost, in its account&apos;s currency.</source>
        <translation>Das Höchste, was ein Anruf kosten darf, in der Währung seines Kontos.</translation>
    </message>
    <message>
        <source>The name is longer than {most} characters.</source>
        <translation>Der Name ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>The network had no free line</source>
        <translation>Das Netz hatte keine freie Leitung</translation>
    </message>
    <message>
        <source>The network had no free line to the other party</source>
        <translation>Das Netz hatte keine freie Leitung zur anderen Seite</translation>
    </message>
    <message>
        <source>The network had no free line to your own phone</source>
        <translation>Das Netz hatte keine freie Leitung zu Ihrem Telefon</translation>
    </message>
    <message>
        <source>The notes are longer than {most} characters.</source>
        <translation>Die Notizen sind länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>The number of a TeXML application of yours.</source>
        <translation>Die Nummer einer TeXML-Anwendung von Ihnen.</translation>
    </message>
    <message>
        <source>The number that is shown when your phone rings, and to the other party: one of 46elks, or the one that you signed up with.</source>
        <translation>Die Nummer, die Ihr Telefon beim Klingeln und die andere Seite sieht: eine von 46elks, oder die, mit der Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>The number that is shown when your phone rings, and to the other party: one of the service, or one of yours that it has verified.</source>
        <translation>Die Nummer, die Ihr Telefon beim Klingeln und die andere Seite sieht: eine des Dienstes, oder eine von Ihnen, die er bestätigt hat.</translation>
    </message>
    <message>
        <source>The number that your own phone shows when Spokn rings it (Enterprise only); Spokn shows the other party&apos;s when this is not set.</source>
        <translation>Die Nummer, die Ihr Telefon zeigt, wenn Spokn es klingeln lässt (nur Enterprise); ohne sie zeigt Spokn die der anderen Seite.</translation>
    </message>
    <message>
        <source>The other party could not be reached</source>
        <translation>Die andere Seite war nicht erreichbar</translation>
    </message>
    <message>
        <source>The other party did not answer</source>
        <translation>Die andere Seite hat nicht abgenommen</translation>
    </message>
    <message>
        <source>The other party&apos;s line is busy</source>
        <translation>Bei der anderen Seite ist besetzt</translation>
    </message>
    <message>
        <source>The other party&apos;s number does not exist or cannot be called</source>
        <translation>Die Nummer der anderen Seite gibt es nicht oder sie kann nicht angerufen werden</translation>
    </message>
    <message>
        <source>The package&apos;s provider {name} is left aside: {path} is another one.</source>
        <translation>Der Anbieter {name} des Pakets bleibt beiseite: {path} ist ein anderer.</translation>
    </message>
    <message>
        <source>The part {part} of the file cannot be read.</source>
        <translation>Der Teil {part} der Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The password of the address book {name} is not kept here.</source>
        <translation>Das Passwort des Adressbuchs {name} liegt nicht hier.</translation>
    </message>
    <message>
        <source>The password of your PokeTALK account.</source>
        <translation>Das Passwort Ihres PokeTALK-Kontos.</translation>
    </message>
    <message>
        <source>The picture is bigger than {most} MB.</source>
        <translation>Das Bild ist größer als {most} MB.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 takes any free one.</source>
        <translation>Der Port, auf dem gehört wird; 0 nimmt irgendeinen freien.</translation>
    </message>
    <message>
        <source>The program&apos;s bundle names links as its own.</source>
        <translation>Das Programmpaket nennt Links als seine.</translation>
    </message>
    <message>
        <source>The project&apos;s API token.</source>
        <translation>Das API-Token des Projekts.</translation>
    </message>
    <message>
        <source>The project&apos;s id.</source>
        <translation>Die Kennung des Projekts.</translation>
    </message>
    <message>
        <source>The provider refused the call</source>
        <translation>Der Anbieter lehnte den Anruf ab</translation>
    </message>
    <message>
        <source>The provider took the call, but that could not be written down.</source>
        <translation>Der Anbieter nahm den Anruf an, aber das ließ sich nicht aufschreiben.</translation>
    </message>
    <message>
        <source>The provider took the conference, but that could not be written down.</source>
        <translation>Der Anbieter nahm die Konferenz an, aber das ließ sich nicht aufschreiben.</translation>
    </message>
    <message>
        <source>The provider {name} of the package {package} is left aside: {why}.</source>
        <translation>Der Anbieter {name} des Pakets {package} bleibt beiseite: {why}.</translation>
    </message>
    <message>
        <source>The rate sheet of {account} is damaged: {error}.</source>
        <translation>Die Preisliste von {account} ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>The rate sheets are closed.</source>
        <translation>Die Preislisten sind geschlossen.</translation>
    </message>
    <message>
        <source>The registry cannot be changed: {why}.</source>
        <translation>Die Registrierung lässt sich nicht ändern: {why}.</translation>
    </message>
    <message>
        <source>The release feed answered with HTTP {status}.</source>
        <translation>Die Versionsquelle hat mit HTTP {status} geantwortet.</translation>
    </message>
    <message>
        <source>The release feed could not be reached ({why}).</source>
        <translation>Die Versionsquelle war nicht zu erreichen ({why}).</translation>
    </message>
    <message>
        <source>The release feed is in a form that this version does not know.</source>
        <translation>Die Versionsquelle hat eine Form, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>The release feed is not in order ({what}).</source>
        <translation>Die Versionsquelle ist nicht in Ordnung ({what}).</translation>
    </message>
    <message>
        <source>The release feed leads from one address to the next.</source>
        <translation>Die Versionsquelle führt von einer Adresse zur nächsten.</translation>
    </message>
    <message>
        <source>The release feed leads to an address that is not secure.</source>
        <translation>Die Versionsquelle führt zu einer Adresse, die nicht sicher ist.</translation>
    </message>
    <message>
        <source>The release feed&apos;s answer is far too long.</source>
        <translation>Die Antwort der Versionsquelle ist viel zu lang.</translation>
    </message>
    <message>
        <source>The release feed&apos;s signature is wrong.</source>
        <translation>Die Signatur der Versionsquelle stimmt nicht.</translation>
    </message>
    <message>
        <source>The router is not asked for a way in.</source>
        <translation>Der Router wird nicht um einen Weg herein gebeten.</translation>
    </message>
    <message>
        <source>The router leads {address} here by {by}, but that is no address of the internet: another router stands before it.</source>
        <translation>Der Router leitet {address} durch {by} hierher, aber das ist keine Adresse des Internets: Davor steht noch ein Router.</translation>
    </message>
    <message>
        <source>The router leads {address} to this Dialer, by {by}.</source>
        <translation>Der Router leitet {address} zu diesem Dialer, durch {by}.</translation>
    </message>
    <message>
        <source>The router opened a way by {by}, but does not tell its address.</source>
        <translation>Der Router öffnete einen Weg durch {by}, nennt aber seine Adresse nicht.</translation>
    </message>
    <message>
        <source>The router&apos;s answer cannot be read.</source>
        <translation>Die Antwort des Routers lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The secret of a shared key, where callbacks are signed with one (SHA-256).</source>
        <translation>Das Geheimnis eines gemeinsamen Schlüssels, wo Callbacks damit signiert sind (SHA-256).</translation>
    </message>
    <message>
        <source>The secret of that API key.</source>
        <translation>Das Geheimnis dieses API-Schlüssels.</translation>
    </message>
    <message>
        <source>The secrets file {path} cannot be used: {what}.</source>
        <translation>Die Geheimnisdatei {path} ist nicht benutzbar: {what}.</translation>
    </message>
    <message>
        <source>The sheet has more than {most} prefixes.</source>
        <translation>Die Liste hat mehr als {most} Vorwahlen.</translation>
    </message>
    <message>
        <source>The system shows them.</source>
        <translation>Das System zeigt sie.</translation>
    </message>
    <message>
        <source>The time zone of the dates in PokeTALK&apos;s billing report (assumed: UTC), such as Europe/London.</source>
        <translation>Die Zeitzone der Daten im Abrechnungsbericht von PokeTALK (angenommen: UTC), etwa Europe/London.</translation>
    </message>
    <message>
        <source>The window&apos;s language; takes effect at the next start.</source>
        <translation>Die Sprache des Fensters; wirkt beim nächsten Start.</translation>
    </message>
    <message>
        <source>The word may belong to this number, {first}, or not, {second}: type the one you mean.</source>
        <translation>Das Wort gehört zu dieser Nummer, {first}, oder nicht, {second}: Tippen Sie die gemeinte.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n further faults.</source>
        <translation>
            <numerusform>Es gibt %n weiteren Fehler.</numerusform>
            <numerusform>Es gibt %n weitere Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are letters O, l or I in this number: type digits 0 and 1.</source>
        <translation>In dieser Nummer stehen Buchstaben O, l oder I: Tippen Sie die Ziffern 0 und 1.</translation>
    </message>
    <message>
        <source>There are no earlier calls.</source>
        <translation>Es gibt keine früheren Anrufe.</translation>
    </message>
    <message>
        <source>There are several accounts: {names}.</source>
        <translation>Es gibt mehrere Konten: {names}.</translation>
    </message>
    <message>
        <source>There are several address books there: {shown}.</source>
        <translation>Dort gibt es mehrere Adressbücher: {shown}.</translation>
    </message>
    <message>
        <source>There are several address books: {names}.</source>
        <translation>Es gibt mehrere Adressbücher: {names}.</translation>
    </message>
    <message>
        <source>There are too few digits here: type the whole number, such as +44 20 7946 0018.</source>
        <translation>Das sind zu wenige Ziffern: Tippen Sie die ganze Nummer, etwa +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>There are {to}, {to_digits}, {to_country_code} and {to_national}.</source>
        <translation>Es gibt {to}, {to_digits}, {to_country_code} und {to_national}.</translation>
    </message>
    <message>
        <source>There are: {assumed_actions}.</source>
        <translation>Es gibt: {assumed_actions}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is a numeral here that is no plain digit: type digits 0 to 9.</source>
        <translation>Hier steht ein Zahlzeichen, das keine einfache Ziffer ist: Tippen Sie Ziffern von 0 bis 9.</translation>
    </message>
    <message>
        <source>There is a stray letter in this number: check it and type digits.</source>
        <translation>In dieser Nummer steht ein verirrter Buchstabe: Prüfen Sie sie und tippen Sie Ziffern.</translation>
    </message>
    <message>
        <source>There is an account of this name at another service already.</source>
        <translation>Ein Konto dieses Namens gibt es schon, bei einem anderen Dienst.</translation>
    </message>
    <message>
        <source>There is another provider {name} already.</source>
        <translation>Einen anderen Anbieter {name} gibt es schon.</translation>
    </message>
    <message>
        <source>There is more than one extension here: leave the number and one.</source>
        <translation>Hier steht mehr als eine Durchwahl: Lassen Sie die Nummer und eine stehen.</translation>
    </message>
    <message>
        <source>There is more than one number in this text: leave the one to call.</source>
        <translation>In diesem Text steht mehr als eine Nummer: Lassen Sie die gewünschte stehen.</translation>
    </message>
    <message>
        <source>There is no D-Bus session here.</source>
        <translation>Hier gibt es keine D-Bus-Sitzung.</translation>
    </message>
    <message>
        <source>There is no X display here to take a shortcut on.</source>
        <translation>Hier gibt es kein X-Display für ein Tastenkürzel.</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Es gibt noch kein Konto.</translation>
    </message>
    <message>
        <source>There is no account {name}.</source>
        <translation>Es gibt kein Konto {name}.</translation>
    </message>
    <message>
        <source>There is no address book at {url}.</source>
        <translation>Unter {url} gibt es kein Adressbuch.</translation>
    </message>
    <message>
        <source>There is no address book to sync with.</source>
        <translation>Es gibt kein Adressbuch zum Abgleichen.</translation>
    </message>
    <message>
        <source>There is no address book {name}.</source>
        <translation>Es gibt kein Adressbuch {name}.</translation>
    </message>
    <message>
        <source>There is no call {shown}.</source>
        <translation>Es gibt keinen Anruf {shown}.</translation>
    </message>
    <message>
        <source>There is no conference {conference_id}.</source>
        <translation>Es gibt keine Konferenz {conference_id}.</translation>
    </message>
    <message>
        <source>There is no contact {contact_id}.</source>
        <translation>Es gibt keinen Kontakt {contact_id}.</translation>
    </message>
    <message>
        <source>There is no contact {shown}.</source>
        <translation>Es gibt keinen Kontakt {shown}.</translation>
    </message>
    <message>
        <source>There is no description {name}.</source>
        <translation>Es gibt keine Beschreibung {name}.</translation>
    </message>
    <message>
        <source>There is no display here, and so no shortcut.</source>
        <translation>Hier gibt es keine Anzeige und darum kein Tastenkürzel.</translation>
    </message>
    <message>
        <source>There is no display, so no window and no tray.</source>
        <translation>Es gibt keine Anzeige, also weder Fenster noch Infobereich.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}.</source>
        <translation>Es gibt keinen Zeichensatz {encoding}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no home folder here: HOME is not set.</source>
        <translation>Hier gibt es keinen persönlichen Ordner: HOME ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Hier gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is no number here: type one, such as +44 20 7946 0018.</source>
        <translation>Hier steht keine Nummer: Tippen Sie eine, etwa +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>There is no place for bills here.</source>
        <translation>Für Abrechnungen ist hier kein Platz.</translation>
    </message>
    <message>
        <source>There is no place for conferences here.</source>
        <translation>Für Konferenzen ist hier kein Platz.</translation>
    </message>
    <message>
        <source>There is no place for rate sheets here.</source>
        <translation>Für Preislisten ist hier kein Platz.</translation>
    </message>
    <message>
        <source>There is no provider {name}.</source>
        <translation>Es gibt keinen Anbieter {name}.</translation>
    </message>
    <message>
        <source>There is no release feed to ask.</source>
        <translation>Es gibt keine Versionsquelle, die gefragt werden könnte.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>Es gibt keine Einstellung {key}.</translation>
    </message>
    <message>
        <source>There is no step {step} to undo.</source>
        <translation>Es gibt keinen Schritt {step}, der sich rückgängig machen ließe.</translation>
    </message>
    <message>
        <source>There is no such participant.</source>
        <translation>So einen Teilnehmer gibt es nicht.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keines.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is only {extension}.</source>
        <translation>Es gibt nur {extension}.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Das</translation>
    </message>
    <message>
        <source>This Dialer runs from source, or was built without a release feed.</source>
        <translation>Dieser Dialer läuft aus dem Quelltext oder wurde ohne Versionsquelle gebaut.</translation>
    </message>
    <message>
        <source>This Dialer was installed as a package of your system.</source>
        <translation>Dieser Dialer wurde als Paket Ihres Systems installiert.</translation>
    </message>
    <message>
        <source>This Dialer was installed from a file of its release.</source>
        <translation>Dieser Dialer wurde aus einer Datei seiner Version installiert.</translation>
    </message>
    <message>
        <source>This address names a user, not a telephone number: only numbers can be called.</source>
        <translation>Diese Adresse nennt einen Benutzer, keine Telefonnummer: Nur Nummern können angerufen werden.</translation>
    </message>
    <message numerus="yes">
        <source>This call ends after %n minutes at the latest: {limit} pays for no more at {per_minute} a minute.</source>
        <translation>
            <numerusform>Dieser Anruf endet spätestens nach %n Minute: {limit} reicht bei {per_minute} je Minute nicht weiter.</numerusform>
            <numerusform>Dieser Anruf endet spätestens nach %n Minuten: {limit} reicht bei {per_minute} je Minute nicht weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be read in two ways, {first} or {second}: type the one you mean with its plus.</source>
        <translation>Das lässt sich auf zwei Arten lesen, {first} oder {second}: Tippen Sie die gemeinte mit Plus.</translation>
    </message>
    <message>
        <source>This desktop lets no program have a shortcut in all others.</source>
        <translation>Dieser Desktop lässt kein Programm ein Tastenkürzel in allen anderen haben.</translation>
    </message>
    <message>
        <source>This desktop lets no program have a shortcut in all others: it has no portal for them.</source>
        <translation>Dieser Desktop lässt kein Programm ein Tastenkürzel in allen anderen haben: Ihm fehlt das Portal dafür.</translation>
    </message>
    <message>
        <source>This form is too old, so nobody was called. Look at the last calls, then again.</source>
        <translation>Dieses Formular ist zu alt, daher wurde niemand angerufen. Sehen Sie die letzten Anrufe an, dann noch einmal.</translation>
    </message>
    <message>
        <source>This home has no folder for descriptions.</source>
        <translation>Dieser Ort hat keinen Ordner für Beschreibungen.</translation>
    </message>
    <message>
        <source>This is a local number without its area code: type the area code too, or the number in full, with + and country code.</source>
        <translation>Das ist eine örtliche Nummer ohne Ortsvorwahl: Tippen Sie die Ortsvorwahl dazu, oder die ganze Nummer mit + und Landesvorwahl.</translation>
    </message>
    <message>
        <source>This is a personal number, which is often charged like a premium-rate one.</source>
        <translation>Das ist eine persönliche Nummer, die oft wie eine Sonderrufnummer berechnet wird.</translation>
    </message>
    <message>
        <source>This is a premium-rate number: calls to it can be very expensive.</source>
        <translation>Das ist eine Sonderrufnummer: Anrufe dorthin können sehr teuer sein.</translation>
    </message>
    <message>
        <source>This is a satellite telephone: calls to it can be very expensive.</source>
        <translation>Das ist ein Satellitentelefon: Anrufe dorthin können sehr teuer sein.</translation>
    </message>
    <message>
        <source>This is a shared-cost number: calls to it can cost more than others.</source>
        <translation>Das ist eine Nummer mit geteilten Kosten: Anrufe dorthin können mehr kosten als andere.</translation>
    </message>
    <message>
        <source>This is no file of Dialer&apos;s settings.</source>
        <translation>Das ist keine Datei mit Dialers Einstellungen.</translation>
    </message>
    <message>
        <source>This is too long for a number: check its digits.</source>
        <translation>Das ist zu lang für eine Nummer: Prüfen Sie die Ziffern.</translation>
    </message>
    <message>
        <source>This link does not say where its local number belongs: type it in full.</source>
        <translation>Dieser Link sagt nicht, wohin seine örtliche Nummer gehört: Tippen Sie sie ganz.</translation>
    </message>
    <message>
        <source>This log keeps no calls that were placed elsewhere.</source>
        <translation>Dieses Protokoll führt keine Anrufe, die anderswo aufgegeben wurden.</translation>
    </message>
    <message>
        <source>This may be a local number without its area code: type the area code as it is dialled in {country}, or {meant} if that is meant.</source>
        <translation>Das ist vielleicht eine örtliche Nummer ohne Ortsvorwahl: Tippen Sie die Ortsvorwahl, wie sie dort gewählt wird ({country}), oder {meant}, falls das gemeint ist.</translation>
    </message>
    <message>
        <source>This month&apos;s calls already cost {money}, and budget.per_month is {per_month}.</source>
        <translation>Die Anrufe dieses Monats kosten schon {money}, und budget.per_month ist {per_month}.</translation>
    </message>
    <message>
        <source>This number is of the wrong length for {place}</source>
        <translation>Diese Nummer hat die falsche Länge für {place}</translation>
    </message>
    <message>
        <source>This number is too long for {place}</source>
        <translation>Diese Nummer ist zu lang für {place}</translation>
    </message>
    <message>
        <source>This number is too short for {place}</source>
        <translation>Diese Nummer ist zu kurz für {place}</translation>
    </message>
    <message>
        <source>This number may not be called with this account.</source>
        <translation>Diese Nummer darf mit diesem Konto nicht angerufen werden.</translation>
    </message>
    <message>
        <source>This system always has one.</source>
        <translation>Dieses System hat immer einen.</translation>
    </message>
    <message>
        <source>This text is too long for a number: type the number alone.</source>
        <translation>Dieser Text ist zu lang für eine Nummer: Tippen Sie nur die Nummer.</translation>
    </message>
    <message>
        <source>This was read as a number in {place}.</source>
        <translation>Das wurde als Nummer in {place} gelesen.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>To merge, name two contacts or more.</source>
        <translation>Zum Zusammenführen nennen Sie zwei oder mehr Kontakte.</translation>
    </message>
    <message>
        <source>Too many calls run at once: wait for one to end.</source>
        <translation>Es laufen zu viele Anrufe zugleich: Warten Sie, bis einer endet.</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Top up your Spokn account.</source>
        <translation>Laden Sie Ihr Spokn-Konto auf.</translation>
    </message>
    <message>
        <source>Top up your Talkety account.</source>
        <translation>Laden Sie Ihr Talkety-Konto auf.</translation>
    </message>
    <message>
        <source>Top up your {title} account.</source>
        <translation>Laden Sie Ihr Konto bei {title} auf.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or through another account.</source>
        <translation>Versuchen Sie es in ein paar Minuten noch einmal, oder über ein anderes Konto.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Try again in a minute?</source>
        <translation>In einer Minute noch einmal versuchen?</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again later, or call another number.</source>
        <translation>Versuchen Sie es später, oder rufen Sie eine andere Nummer an.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Try again later. The provider gave no more reason than is in the details.</source>
        <translation>Versuchen Sie es später noch einmal. Mehr Gründe als in den Einzelheiten nannte der Anbieter nicht.</translation>
    </message>
    <message>
        <source>Try again later?</source>
        <translation>Später noch einmal versuchen?</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Try again; if it stays, keep the file and report it.</source>
        <translation>Versuchen Sie es noch einmal; wenn es bleibt, bewahren Sie die Datei auf und melden Sie es.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Use a tag of at most 128 characters.</source>
        <translation>Nehmen Sie einen Vermerk von höchstens 128 Zeichen.</translation>
    </message>
    <message>
        <source>Use its https:// address.</source>
        <translation>Nehmen Sie seine https://-Adresse.</translation>
    </message>
    <message>
        <source>Use up to 40 letters, digits, dots, hyphens and underscores.</source>
        <translation>Nehmen Sie bis zu 40 Buchstaben, Ziffern, Punkte, Binde- und Unterstriche.</translation>
    </message>
    <message>
        <source>Use up to 60 letters, digits, spaces and . @ + -, a letter or digit first.</source>
        <translation>Nehmen Sie bis zu 60 Buchstaben, Ziffern, Leerzeichen und . @ + -, zuerst ein Buchstabe oder eine Ziffer.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Wait a moment, then call again.</source>
        <translation>Warten Sie einen Moment, dann rufen Sie noch einmal an.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>Wait {seconds} s, then try again.</source>
        <translation>Warten Sie {seconds} s, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Warn when less than this is left on an account, in its currency.</source>
        <translation>Warnen, wenn auf einem Konto weniger als das übrig ist, in seiner Währung.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>What Dialer&apos;s applications are called inside Asterisk; each call has one of its own.</source>
        <translation>Wie Dialers Anwendungen in Asterisk heißen; jeder Anruf hat eine eigene.</translation>
    </message>
    <message>
        <source>What a link does: ask whether to call its number, or fill in the number only.</source>
        <translation>Was ein Link tut: fragen, ob seine Nummer angerufen wird, oder die Nummer nur eintragen.</translation>
    </message>
    <message>
        <source>What a report of an answered call says (assumed: both): both parties were connected, or only that the first phone was answered.</source>
        <translation>Was die Meldung eines angenommenen Anrufs besagt (angenommen: both): Beide Seiten waren verbunden, oder nur das erste Telefon hat abgenommen.</translation>
    </message>
    <message>
        <source>What a token is asked for.</source>
        <translation>Wofür ein Token verlangt wird.</translation>
    </message>
    <message>
        <source>What costs</source>
        <translation>Was kostet</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>What goes into the header {name} must be visible ASCII on one line.</source>
        <translation>Was in den Kopf {name} kommt, muss sichtbares ASCII in einer Zeile sein.</translation>
    </message>
    <message>
        <source>What is remembered of an address book is damaged: {error}.</source>
        <translation>Was über ein Adressbuch gemerkt ist, ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>What the other party is shown, such as +12125550100; when empty, what Asterisk shows.</source>
        <translation>Was die andere Seite sieht, etwa +12125550100; leer, was Asterisk zeigt.</translation>
    </message>
    <message>
        <source>What the provider said is in the details.</source>
        <translation>Was der Anbieter sagte, steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>What your own phone shows when it rings: the number that is called, or caller_id.</source>
        <translation>Was Ihr Telefon beim Klingeln zeigt: die angerufene Nummer, oder caller_id.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When Dialer starts at login, it waits in the tray and opens no window.</source>
        <translation>Wenn Dialer bei der Anmeldung startet, wartet es im Infobereich und öffnet kein Fenster.</translation>
    </message>
    <message>
        <source>Where Asterisk&apos;s REST interface is, such as http://192.168.1.2:8088/ari.</source>
        <translation>Wo die REST-Schnittstelle von Asterisk ist, etwa http://192.168.1.2:8088/ari.</translation>
    </message>
    <message>
        <source>Where access tokens are fetched with client_id and client_secret.</source>
        <translation>Wo Zugriffstoken mit client_id und client_secret geholt werden.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>With {title}, this program itself calls the other party once your phone has answered, so it has to stay.</source>
        <translation>Bei {title} ruft dieses Programm selbst die andere Seite an, sobald Ihr Telefon abgenommen hat, also muss es laufen.</translation>
    </message>
    <message>
        <source>With {title}, this program itself joins the phones, so it has to stay.</source>
        <translation>Bei {title} verbindet dieses Programm selbst die Telefone, also muss es laufen.</translation>
    </message>
    <message>
        <source>Without a default country this number has no meaning: type it with + and its country code, or set the default country.</source>
        <translation>Ohne eigenes Land hat diese Nummer keine Bedeutung: Tippen Sie sie mit + und Landesvorwahl, oder setzen Sie Ihr Land.</translation>
    </message>
    <message>
        <source>Without a default country this number has no sure meaning: type {international} if that is meant, or set the default country.</source>
        <translation>Ohne eigenes Land hat diese Nummer keine sichere Bedeutung: Tippen Sie {international}, falls das gemeint ist, oder setzen Sie Ihr Land.</translation>
    </message>
    <message>
        <source>Without it, every extension would ring the same phone.</source>
        <translation>Ohne das würde jede Nebenstelle dasselbe Telefon klingeln lassen.</translation>
    </message>
    <message>
        <source>Write a technology, a slash and whom to call, such as PJSIP/{to}@trunk.</source>
        <translation>Schreiben Sie eine Technik, einen Schrägstrich und wen anrufen, etwa PJSIP/{to}@trunk.</translation>
    </message>
    <message>
        <source>Write a technology, a slash and {extension}, such as PJSIP/{extension}.</source>
        <translation>Schreiben Sie eine Technik, einen Schrägstrich und {extension}, etwa PJSIP/{extension}.</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31.</source>
        <translation>Schreiben Sie ihn wie 2026-01-31.</translation>
    </message>
    <message>
        <source>Write it as USD.</source>
        <translation>Schreiben Sie es wie USD.</translation>
    </message>
    <message>
        <source>Write it with + and the country code.</source>
        <translation>Schreiben Sie sie mit + und Landesvorwahl.</translation>
    </message>
    <message>
        <source>Write phone numbers into the log file in full; otherwise only their first and last digits.</source>
        <translation>Telefonnummern ganz in die Logdatei schreiben; sonst nur die ersten und letzten Ziffern.</translation>
    </message>
    <message>
        <source>Write {typed} or {e164}.</source>
        <translation>Schreiben Sie {typed} oder {e164}.</translation>
    </message>
    <message>
        <source>Your Spokn ID.</source>
        <translation>Ihre Spokn-ID.</translation>
    </message>
    <message>
        <source>Your Spokn password.</source>
        <translation>Ihr Spokn-Passwort.</translation>
    </message>
    <message>
        <source>Your Talkety login.</source>
        <translation>Ihre Anmeldung bei Talkety.</translation>
    </message>
    <message>
        <source>Your Talkety password.</source>
        <translation>Ihr Talkety-Passwort.</translation>
    </message>
    <message>
        <source>Your operator cannot call this number.</source>
        <translation>Ihr Betreiber kann diese Nummer nicht anrufen.</translation>
    </message>
    <message>
        <source>Your operator&apos;s address of Click to Dial, such as https://api.example.com/click-to-dial/v0.2.</source>
        <translation>Die Adresse Ihres Betreibers für Click to Dial, etwa https://api.example.com/click-to-dial/v0.2.</translation>
    </message>
    <message>
        <source>Your own phone cannot be reached by this service.</source>
        <translation>Ihr eigenes Telefon ist für diesen Dienst nicht erreichbar.</translation>
    </message>
    <message>
        <source>Your own phone could not be reached</source>
        <translation>Ihr eigenes Telefon war nicht erreichbar</translation>
    </message>
    <message>
        <source>Your own phone did not join, so the others are hung up.</source>
        <translation>Ihr Telefon ist nicht dazugekommen, darum wird bei den anderen aufgelegt.</translation>
    </message>
    <message>
        <source>Your own phone has left.</source>
        <translation>Ihr Telefon ist nicht mehr dabei.</translation>
    </message>
    <message>
        <source>Your own phone hung up before the other party answered</source>
        <translation>Ihr eigenes Telefon legte auf, bevor die andere Seite abnahm</translation>
    </message>
    <message>
        <source>Your own phone is hung up, and the whole conference with it.</source>
        <translation>An Ihrem Telefon wird aufgelegt, und damit endet die ganze Konferenz.</translation>
    </message>
    <message>
        <source>Your own phone rings first: keep it at hand, then call again.</source>
        <translation>Ihr eigenes Telefon klingelt zuerst: Halten Sie es bereit, dann rufen Sie noch einmal an.</translation>
    </message>
    <message>
        <source>Your own phone was busy</source>
        <translation>Ihr eigenes Telefon war besetzt</translation>
    </message>
    <message>
        <source>Your own phone was not answered</source>
        <translation>An Ihrem eigenen Telefon wurde nicht abgenommen</translation>
    </message>
    <message>
        <source>Your own phone&apos;s number does not exist or cannot be called</source>
        <translation>Die Nummer Ihres Telefons gibt es nicht oder sie kann nicht angerufen werden</translation>
    </message>
    <message>
        <source>Your phone rings after about {seconds} s.</source>
        <translation>Ihr Telefon klingelt nach etwa {seconds} s.</translation>
    </message>
    <message>
        <source>Your phone {number} rings first, through the account {account}.</source>
        <translation>Zuerst klingelt Ihr Telefon {number}, über das Konto {account}.</translation>
    </message>
    <message>
        <source>Your space&apos;s name, as before .signalwire.com.</source>
        <translation>Der Name Ihres Bereichs, wie er vor .signalwire.com steht.</translation>
    </message>
    <message>
        <source>a Spokn ID of 7 digits</source>
        <translation>eine Spokn-ID mit 7 Ziffern</translation>
    </message>
    <message>
        <source>a call to this number was placed just now</source>
        <translation>eben erst wurde diese Nummer angerufen</translation>
    </message>
    <message>
        <source>a cell of it is longer than {most} letters</source>
        <translation>eine Zelle darin ist länger als {most} Buchstaben</translation>
    </message>
    <message>
        <source>a contact that it has added is not in its list</source>
        <translation>ein hinzugefügter Kontakt steht nicht in seiner Liste</translation>
    </message>
    <message>
        <source>a currency not named</source>
        <translation>einer nicht genannten Währung</translation>
    </message>
    <message>
        <source>a fault in this program: {kind}</source>
        <translation>ein Fehler in diesem Programm: {kind}</translation>
    </message>
    <message>
        <source>a quote in it is never closed</source>
        <translation>ein Anführungszeichen darin wird nie geschlossen</translation>
    </message>
    <message>
        <source>account {name}</source>
        <translation>Konto {name}</translation>
    </message>
    <message>
        <source>accounts is not a table</source>
        <translation>accounts ist keine Tabelle</translation>
    </message>
    <message>
        <source>action_names: there is no action {action}.</source>
        <translation>action_names: Es gibt keine Aktion {action}.</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>an extension such as 101 or alice</source>
        <translation>eine Nebenstelle wie 101 oder alice</translation>
    </message>
    <message>
        <source>an input parameter is invalid</source>
        <translation>ein Parameter ist ungültig</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>another Dialer of yours</source>
        <translation>ein anderer Dialer von Ihnen</translation>
    </message>
    <message>
        <source>another program has been writing it for 10 s</source>
        <translation>ein anderes Programm schreibt seit 10 s daran</translation>
    </message>
    <message>
        <source>another router stands between this machine and the router</source>
        <translation>ein weiterer Router steht zwischen diesem Rechner und dem Router</translation>
    </message>
    <message>
        <source>app cannot be {text}.</source>
        <translation>app kann nicht {text} sein.</translation>
    </message>
    <message>
        <source>as Spokn has it</source>
        <translation>wie bei Spokn vorgesehen</translation>
    </message>
    <message>
        <source>asked for a token, it answered with HTTP {status}</source>
        <translation>nach einem Token gefragt, antwortete es mit HTTP {status}</translation>
    </message>
    <message>
        <source>asked for a token, {error}</source>
        <translation>nach einem Token gefragt: {error}</translation>
    </message>
    <message>
        <source>asked for while it runs</source>
        <translation>während des Anrufs erfragt</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>at the next callback, within {seconds} s</source>
        <translation>beim nächsten Callback, binnen {seconds} s</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>Anmeldung gescheitert</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>Basisadresse</translation>
    </message>
    <message>
        <source>books is not a table</source>
        <translation>books ist keine Tabelle</translation>
    </message>
    <message>
        <source>both phones</source>
        <translation>beide Telefone</translation>
    </message>
    <message>
        <source>budget.per_call is 0: no call may cost anything.</source>
        <translation>budget.per_call ist 0: Kein Anruf darf etwas kosten.</translation>
    </message>
    <message>
        <source>by callbacks</source>
        <translation>durch Callbacks</translation>
    </message>
    <message>
        <source>by callbacks too</source>
        <translation>auch durch Callbacks</translation>
    </message>
    <message>
        <source>by the service, also while this computer sleeps</source>
        <translation>vom Dienst, auch während dieser Rechner schläft</translation>
    </message>
    <message>
        <source>by the service, at most {most}</source>
        <translation>vom Dienst, höchstens {most}</translation>
    </message>
    <message>
        <source>callbacks are taken in at {where}</source>
        <translation>Callbacks werden angenommen auf {where}</translation>
    </message>
    <message>
        <source>card {number}, line {line}</source>
        <translation>Karte {number}, Zeile {line}</translation>
    </message>
    <message>
        <source>cells beyond the last column</source>
        <translation>Zellen hinter der letzten Spalte</translation>
    </message>
    <message>
        <source>charged by the second</source>
        <translation>sekundengenau berechnet</translation>
    </message>
    <message>
        <source>charged in steps of {first_s}/{step_s} seconds</source>
        <translation>in Takten von {first_s}/{step_s} Sekunden berechnet</translation>
    </message>
    <message>
        <source>closed by this program: {why}</source>
        <translation>von diesem Programm geschlossen: {why}</translation>
    </message>
    <message>
        <source>closed by this program: {words}</source>
        <translation>von diesem Programm geschlossen: {words}</translation>
    </message>
    <message>
        <source>cost is told, but it cannot hang up</source>
        <translation>Kosten werden gemeldet, aber es kann nicht auflegen</translation>
    </message>
    <message>
        <source>cost: billed {billed}, logged {logged}</source>
        <translation>Kosten: berechnet {billed}, protokolliert {logged}</translation>
    </message>
    <message>
        <source>currency: billed in {billed}, logged in {logged}</source>
        <translation>Währung: berechnet in {billed}, protokolliert in {logged}</translation>
    </message>
    <message>
        <source>dialer calls lists them.</source>
        <translation>dialer calls listet sie auf.</translation>
    </message>
    <message>
        <source>dialer conference status lists those that run.</source>
        <translation>dialer conference status listet die laufenden auf.</translation>
    </message>
    <message>
        <source>dialer config set region CC names one.</source>
        <translation>dialer config set region CC nennt eines.</translation>
    </message>
    <message>
        <source>dialer contacts list shows them.</source>
        <translation>dialer contacts list zeigt sie.</translation>
    </message>
    <message>
        <source>dialer links register makes Dialer open them.</source>
        <translation>dialer links register lässt Dialer sie öffnen.</translation>
    </message>
    <message>
        <source>duration: billed {billed} s, logged {logged} s</source>
        <translation>Dauer: berechnet {billed} s, protokolliert {logged} s</translation>
    </message>
    <message>
        <source>each second</source>
        <translation>jede Sekunde</translation>
    </message>
    <message>
        <source>error {code}, {message}</source>
        <translation>Fehler {code}, {message}</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>found in the provider&apos;s bill</source>
        <translation>in der Abrechnung des Anbieters gefunden</translation>
    </message>
    <message>
        <source>found in the provider&apos;s list of calls</source>
        <translation>in der Anrufliste des Anbieters gefunden</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>vom {first} bis {last}</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>http://{hostname} would carry your password through the internet for anyone to read.</source>
        <translation>http://{hostname} trüge Ihr Passwort lesbar für alle durchs Internet.</translation>
    </message>
    <message>
        <source>hung up from here</source>
        <translation>von hier aufgelegt</translation>
    </message>
    <message>
        <source>interrupted before the answer came</source>
        <translation>unterbrochen, bevor die Antwort kam</translation>
    </message>
    <message>
        <source>it answered with &lt;{name_of}&gt;</source>
        <translation>es antwortete mit &lt;{name_of}&gt;</translation>
    </message>
    <message>
        <source>it answered with an error that has no code</source>
        <translation>es antwortete mit einem Fehler ohne Code</translation>
    </message>
    <message>
        <source>it cannot be searched: {why}</source>
        <translation>danach lässt sich nicht suchen: {why}</translation>
    </message>
    <message>
        <source>it cannot look up the credit of the account</source>
        <translation>es kann das Guthaben des Kontos nicht nachsehen</translation>
    </message>
    <message>
        <source>it cannot work out how long the call may last</source>
        <translation>es kann nicht ausrechnen, wie lange der Anruf dauern darf</translation>
    </message>
    <message>
        <source>it converted {count} numbers where {count_2} were asked for</source>
        <translation>es wandelte {count} Nummern um, wo {count_2} gefragt waren</translation>
    </message>
    <message>
        <source>it did not make the call</source>
        <translation>es machte den Anruf nicht</translation>
    </message>
    <message>
        <source>it did not take the number</source>
        <translation>es nahm die Nummer nicht</translation>
    </message>
    <message>
        <source>it does not accept the client</source>
        <translation>es nimmt den Client nicht an</translation>
    </message>
    <message>
        <source>it does not accept the login</source>
        <translation>es nimmt die Anmeldung nicht an</translation>
    </message>
    <message>
        <source>it does not accept the token</source>
        <translation>es nimmt das Token nicht an</translation>
    </message>
    <message>
        <source>it does not accept the user name and password</source>
        <translation>es nimmt Benutzername und Passwort nicht an</translation>
    </message>
    <message>
        <source>it does not hold accounts with their secrets</source>
        <translation>darin stehen keine Konten mit ihren Geheimnissen</translation>
    </message>
    <message>
        <source>it does not know the internet address of this machine</source>
        <translation>es kennt die Internetadresse dieses Rechners nicht</translation>
    </message>
    <message>
        <source>it does not know this API user</source>
        <translation>es kennt diesen API-Benutzer nicht</translation>
    </message>
    <message>
        <source>it does not serve that destination</source>
        <translation>dieses Ziel bedient es nicht</translation>
    </message>
    <message>
        <source>it does not serve the destination of your own phone</source>
        <translation>das Ziel Ihres eigenen Telefons bedient es nicht</translation>
    </message>
    <message>
        <source>it does not take the request&apos;s content type</source>
        <translation>es nimmt den Inhaltstyp der Anfrage nicht</translation>
    </message>
    <message>
        <source>it does not take this kind of card</source>
        <translation>es nimmt diese Art Karte nicht</translation>
    </message>
    <message>
        <source>it does not tell its time</source>
        <translation>es nennt seine Zeit nicht</translation>
    </message>
    <message>
        <source>it ended while this program did not listen</source>
        <translation>er endete, während dieses Programm nicht zuhörte</translation>
    </message>
    <message>
        <source>it finds the contact&apos;s card invalid</source>
        <translation>es hält die Karte des Kontakts für ungültig</translation>
    </message>
    <message>
        <source>it forgets the login at once</source>
        <translation>es vergisst die Anmeldung sofort</translation>
    </message>
    <message>
        <source>it gives no token</source>
        <translation>es gibt kein Token</translation>
    </message>
    <message>
        <source>it has another contact with the same UID</source>
        <translation>es hat einen anderen Kontakt mit derselben UID</translation>
    </message>
    <message>
        <source>it has more than {most} properties</source>
        <translation>sie hat mehr als {most} Eigenschaften</translation>
    </message>
    <message>
        <source>it has no events at this address</source>
        <translation>es hat unter dieser Adresse keine Ereignisse</translation>
    </message>
    <message>
        <source>it has no list of gateways</source>
        <translation>es hat keine Liste von Gateways</translation>
    </message>
    <message>
        <source>it has no name, company, address or number</source>
        <translation>darin fehlen Name, Firma, Adresse und Nummer</translation>
    </message>
    <message>
        <source>it has no price</source>
        <translation>ihr fehlt der Preis</translation>
    </message>
    <message>
        <source>it has no service provider for this call</source>
        <translation>es hat keinen Diensteanbieter für diesen Anruf</translation>
    </message>
    <message>
        <source>it has no state</source>
        <translation>es hat keinen Zustand</translation>
    </message>
    <message>
        <source>it has no way to this phone ({words})</source>
        <translation>es hat keinen Weg zu diesem Telefon ({words})</translation>
    </message>
    <message>
        <source>it holds no list of calls</source>
        <translation>es führt keine Anrufliste</translation>
    </message>
    <message>
        <source>it holds no statistics</source>
        <translation>es führt keine Statistik</translation>
    </message>
    <message>
        <source>it is in {named}, and the lines before are in {currency}</source>
        <translation>sie ist in {named}, und die Zeilen davor sind in {currency}</translation>
    </message>
    <message>
        <source>it is no CloudEvent of version 1.0</source>
        <translation>es ist kein CloudEvent der Version 1.0</translation>
    </message>
    <message>
        <source>it is not known whether this call came about, and the bill does not show it</source>
        <translation>es ist nicht bekannt, ob dieser Anruf zustande kam, und die Abrechnung zeigt ihn nicht</translation>
    </message>
    <message>
        <source>it is switched off in the router, or not allowed</source>
        <translation>im Router ausgeschaltet oder nicht erlaubt</translation>
    </message>
    <message>
        <source>it is too big: more than {megabytes} MB or {lines} lines</source>
        <translation>sie ist zu groß: mehr als {megabytes} MB oder {lines} Zeilen</translation>
    </message>
    <message>
        <source>it lists nothing</source>
        <translation>es listet nichts auf</translation>
    </message>
    <message>
        <source>it may not hold a name, password, query or fragment</source>
        <translation>weder Name, Passwort, Abfrage noch Fragment sind erlaubt</translation>
    </message>
    <message>
        <source>it must be a country&apos;s two letters, such as GB or DE</source>
        <translation>es müssen die zwei Buchstaben eines Landes sein, etwa GB oder DE</translation>
    </message>
    <message>
        <source>it must be a plain decimal number such as 2.50</source>
        <translation>es muss eine einfache Dezimalzahl sein, etwa 2.50</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>es muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>it must be at least {least}</source>
        <translation>es muss mindestens {least} sein</translation>
    </message>
    <message>
        <source>it must be at most {most}</source>
        <translation>es darf höchstens {most} sein</translation>
    </message>
    <message>
        <source>it must be one of {choices}</source>
        <translation>es muss eines sein von {choices}</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>es muss true oder false sein</translation>
    </message>
    <message>
        <source>it must begin with http:// or https:// and name a host</source>
        <translation>es muss mit http:// oder https:// beginnen und einen Host nennen</translation>
    </message>
    <message>
        <source>it must end in a letter, a digit or F1 to F24, such as Ctrl+Alt+D</source>
        <translation>es muss mit einem Buchstaben, einer Ziffer oder F1 bis F24 enden, etwa Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>it must hold Ctrl, Alt or Meta, such as Ctrl+Alt+D</source>
        <translation>es muss Ctrl, Alt oder Meta enthalten, etwa Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>it names no call</source>
        <translation>es nennt keinen Anruf</translation>
    </message>
    <message>
        <source>it names no prefix</source>
        <translation>sie nennt keine Vorwahl</translation>
    </message>
    <message>
        <source>it names no price for a number that it calls valid</source>
        <translation>es nennt keinen Preis für eine Nummer, die es gültig nennt</translation>
    </message>
    <message>
        <source>it never appeared there</source>
        <translation>dort ist sie nie erschienen</translation>
    </message>
    <message>
        <source>it redirects elsewhere (HTTP {status})</source>
        <translation>es leitet woandershin um (HTTP {status})</translation>
    </message>
    <message>
        <source>it says nothing of the call&apos;s state</source>
        <translation>es sagt nichts zum Stand des Anrufs</translation>
    </message>
    <message>
        <source>it stands outside of any card</source>
        <translation>es steht außerhalb jeder Karte</translation>
    </message>
    <message>
        <source>it takes no connection (HTTP {status})</source>
        <translation>es nimmt keine Verbindung an (HTTP {status})</translation>
    </message>
    <message>
        <source>it tells a time of no zone</source>
        <translation>es nennt eine Zeit ohne Zone</translation>
    </message>
    <message>
        <source>it tells neither success nor an error</source>
        <translation>es meldet weder Erfolg noch Fehler</translation>
    </message>
    <message>
        <source>it tells no amount</source>
        <translation>es nennt keinen Betrag</translation>
    </message>
    <message>
        <source>it tells no balance</source>
        <translation>es nennt kein Guthaben</translation>
    </message>
    <message>
        <source>it tells no price</source>
        <translation>es nennt keinen Preis</translation>
    </message>
    <message>
        <source>it tells no price for a number that it was asked about</source>
        <translation>es nennt keinen Preis für eine gefragte Nummer</translation>
    </message>
    <message>
        <source>it tells no time</source>
        <translation>es nennt keine Zeit</translation>
    </message>
    <message>
        <source>it tells of no call</source>
        <translation>es meldet keinen Anruf</translation>
    </message>
    <message>
        <source>it told of another call than the one asked for</source>
        <translation>es meldete einen anderen Anruf als den gefragten</translation>
    </message>
    <message>
        <source>it told of another conference than the one asked for</source>
        <translation>es meldete eine andere Konferenz als die gefragte</translation>
    </message>
    <message>
        <source>it was never connected, and its end was never told</source>
        <translation>er wurde nie verbunden, und sein Ende wurde nie gemeldet</translation>
    </message>
    <message>
        <source>it was not known whether this call came about: the bill shows it</source>
        <translation>es war nicht bekannt, ob dieser Anruf zustande kam: Die Abrechnung zeigt ihn</translation>
    </message>
    <message>
        <source>its answer is far too long</source>
        <translation>die Antwort ist viel zu lang</translation>
    </message>
    <message>
        <source>its answer is no JSON document</source>
        <translation>die Antwort ist kein JSON-Dokument</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status})</source>
        <translation>die Antwort ist nicht dokumentiert (HTTP {status})</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}, code {code})</source>
        <translation>die Antwort ist nicht dokumentiert (HTTP {status}, Code {code})</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}, code {code}{told})</source>
        <translation>die Antwort ist nicht dokumentiert (HTTP {status}, Code {code}{told})</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}{told})</source>
        <translation>die Antwort ist nicht dokumentiert (HTTP {status}{told})</translation>
    </message>
    <message>
        <source>its answer names no call</source>
        <translation>die Antwort nennt keinen Anruf</translation>
    </message>
    <message>
        <source>its answer to {method} has no result (HTTP {status})</source>
        <translation>die Antwort auf {method} hat kein Ergebnis (HTTP {status})</translation>
    </message>
    <message>
        <source>its callDuration is no number of seconds</source>
        <translation>callDuration ist keine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>dem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>its end alone, asked for</source>
        <translation>nur das Ende, auf Nachfrage</translation>
    </message>
    <message>
        <source>its end alone, by a callback</source>
        <translation>nur das Ende, durch einen Callback</translation>
    </message>
    <message numerus="yes">
        <source>its limit of %n minutes</source>
        <translation>
            <numerusform>sein Limit von %n Minute</numerusform>
            <numerusform>sein Limit von %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>its limit of {amount}</source>
        <translation>sein Limit von {amount}</translation>
    </message>
    <message>
        <source>its list has no end</source>
        <translation>die Liste hat kein Ende</translation>
    </message>
    <message>
        <source>its list has no end, or goes on somewhere else</source>
        <translation>die Liste hat kein Ende oder geht anderswo weiter</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>der Name ist nicht bekannt</translation>
    </message>
    <message>
        <source>its name leads to no address</source>
        <translation>der Name führt zu keiner Adresse</translation>
    </message>
    <message>
        <source>its picture is damaged: it is no base64</source>
        <translation>das Bild ist beschädigt: Es ist kein Base64</translation>
    </message>
    <message>
        <source>its picture is empty</source>
        <translation>das Bild ist leer</translation>
    </message>
    <message>
        <source>its picture is larger than {largest_octets} MB</source>
        <translation>das Bild ist größer als {largest_octets} MB</translation>
    </message>
    <message>
        <source>its picture is written in an unknown way</source>
        <translation>das Bild ist auf unbekannte Art geschrieben</translation>
    </message>
    <message>
        <source>its report tells no balance</source>
        <translation>der Bericht nennt kein Guthaben</translation>
    </message>
    <message>
        <source>its statistics have no end</source>
        <translation>die Statistik hat kein Ende</translation>
    </message>
    <message>
        <source>its token is of another kind</source>
        <translation>das Token ist von anderer Art</translation>
    </message>
    <message>
        <source>its type is not that of a call&apos;s status</source>
        <translation>die Art ist nicht die eines Anrufzustands</translation>
    </message>
    <message>
        <source>left out: {what}</source>
        <translation>ausgelassen: {what}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {what}</source>
        <translation>Zeile {line}, Spalte {column}: {what}</translation>
    </message>
    <message>
        <source>line {line}: {why}</source>
        <translation>Zeile {line}: {why}</translation>
    </message>
    <message>
        <source>line {number} ({name}) is too long</source>
        <translation>Zeile {number} ({name}) ist zu lang</translation>
    </message>
    <message>
        <source>line {number} is no property</source>
        <translation>Zeile {number} ist keine Eigenschaft</translation>
    </message>
    <message>
        <source>listener.public_url is not set, and not needed.</source>
        <translation>listener.public_url ist nicht gesetzt und nicht nötig.</translation>
    </message>
    <message>
        <source>listener.public_url is not set: callbacks for {accounts} cannot arrive, so calls there show neither progress nor end.</source>
        <translation>listener.public_url ist nicht gesetzt: Callbacks für {accounts} können nicht ankommen, also zeigen Anrufe dort weder Verlauf noch Ende.</translation>
    </message>
    <message>
        <source>macOS gives links to programs in Applications only, and this one runs outside.</source>
        <translation>macOS gibt Links nur an Programme in Programme, und dieses läuft außerhalb.</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>fast derselbe Name</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no access token was got</source>
        <translation>kein Zugriffstoken war zu bekommen</translation>
    </message>
    <message>
        <source>no answer came within {seconds} s</source>
        <translation>keine Antwort kam binnen {seconds} s</translation>
    </message>
    <message>
        <source>no answer came within {timeout_s} s</source>
        <translation>keine Antwort kam binnen {timeout_s} s</translation>
    </message>
    <message>
        <source>no answer from the provider: the call may have been placed</source>
        <translation>keine Antwort vom Anbieter: Der Anruf wurde vielleicht aufgegeben</translation>
    </message>
    <message>
        <source>no answer that can be read ({name})</source>
        <translation>keine lesbare Antwort ({name})</translation>
    </message>
    <message>
        <source>no connection came about</source>
        <translation>keine Verbindung kam zustande</translation>
    </message>
    <message>
        <source>no connection came within {seconds} s</source>
        <translation>keine Verbindung kam binnen {seconds} s</translation>
    </message>
    <message>
        <source>no connection can be made ({reason})</source>
        <translation>es kann keine Verbindung hergestellt werden ({reason})</translation>
    </message>
    <message>
        <source>no currency named</source>
        <translation>keine Währung genannt</translation>
    </message>
    <message>
        <source>no event can tell how it ended</source>
        <translation>kein Ereignis kann sagen, wie er endete</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>no more callbacks came</source>
        <translation>keine weiteren Callbacks kamen</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>kein Grund</translation>
    </message>
    <message>
        <source>no router answers</source>
        <translation>kein Router antwortet</translation>
    </message>
    <message>
        <source>no secure connection came about</source>
        <translation>keine sichere Verbindung kam zustande</translation>
    </message>
    <message>
        <source>no warning</source>
        <translation>keine Warnung</translation>
    </message>
    <message>
        <source>nobody follows it</source>
        <translation>niemand verfolgt ihn</translation>
    </message>
    <message>
        <source>nobody joined it, and its end was never told</source>
        <translation>niemand kam dazu, und das Ende wurde nie gemeldet</translation>
    </message>
    <message>
        <source>nobody says what this call cost</source>
        <translation>niemand sagt, was dieser Anruf kostete</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>not placed: {why}</source>
        <translation>nicht aufgegeben: {why}</translation>
    </message>
    <message>
        <source>nothing answers within {timeout_s} seconds</source>
        <translation>nichts antwortet binnen {timeout_s} Sekunden</translation>
    </message>
    <message>
        <source>nothing is told</source>
        <translation>nichts wird gemeldet</translation>
    </message>
    <message>
        <source>nothing was ever heard of it</source>
        <translation>nie war etwas von ihm zu hören</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>numbers proved to be yours</source>
        <translation>Nummern, die erwiesen Ihre sind</translation>
    </message>
    <message>
        <source>one of the two numbers is on its blacklist</source>
        <translation>eine der beiden Nummern steht auf seiner Sperrliste</translation>
    </message>
    <message>
        <source>only at your phone</source>
        <translation>nur an Ihrem Telefon</translation>
    </message>
    <message>
        <source>phones is not a table</source>
        <translation>phones ist keine Tabelle</translation>
    </message>
    <message>
        <source>plain http alone</source>
        <translation>nur einfaches http</translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet at least {bound}</source>
        <translation>Preis: berechnet {billed}, nach der Preisliste mindestens {bound}</translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet at most {bound}</source>
        <translation>Preis: berechnet {billed}, nach der Preisliste höchstens {bound}</translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet {bound}</source>
        <translation>Preis: berechnet {billed}, nach der Preisliste {bound}</translation>
    </message>
    <message>
        <source>readable; national numbers are of {region}</source>
        <translation>lesbar; nationale Nummern gehören zu {region}</translation>
    </message>
    <message>
        <source>reckoned from the price</source>
        <translation>aus dem Preis errechnet</translation>
    </message>
    <message>
        <source>report_zone cannot be {name}: there is no such time zone.</source>
        <translation>report_zone kann nicht {name} sein: So eine Zeitzone gibt es nicht.</translation>
    </message>
    <message>
        <source>rounding: {amount}</source>
        <translation>Rundung: {amount}</translation>
    </message>
    <message>
        <source>row {count}, line {line}</source>
        <translation>Zeile {count}, Dateizeile {line}</translation>
    </message>
    <message>
        <source>secrets are kept in {place}</source>
        <translation>Geheimnisse liegen in: {place}</translation>
    </message>
    <message>
        <source>synced with your contacts</source>
        <translation>mit Ihren Kontakten abgeglichen</translation>
    </message>
    <message>
        <source>tel:, callto: and sip: links open {programs}.</source>
        <translation>tel:-, callto:- und sip:-Links öffnen {programs}.</translation>
    </message>
    <message>
        <source>that</source>
        <translation>das</translation>
    </message>
    <message>
        <source>the API key is disabled at present</source>
        <translation>der API-Schlüssel ist zurzeit gesperrt</translation>
    </message>
    <message>
        <source>the API key is empty</source>
        <translation>der API-Schlüssel ist leer</translation>
    </message>
    <message>
        <source>the API key is invalid</source>
        <translation>der API-Schlüssel ist ungültig</translation>
    </message>
    <message>
        <source>the account {name} has own_numbers or settings of a wrong kind</source>
        <translation>das Konto {name} hat own_numbers oder Einstellungen der falschen Art</translation>
    </message>
    <message>
        <source>the account {name} names no provider</source>
        <translation>das Konto {name} nennt keinen Anbieter</translation>
    </message>
    <message>
        <source>the address book {name} needs kind = &quot;carddav&quot;, a url, a username</source>
        <translation>das Adressbuch {name} braucht kind = &quot;carddav&quot;, eine url, einen username</translation>
    </message>
    <message>
        <source>the bill does not show this call</source>
        <translation>die Abrechnung zeigt diesen Anruf nicht</translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation>der Anruf ist vorbei</translation>
    </message>
    <message>
        <source>the call&apos;s id is not known yet</source>
        <translation>die Kennung des Anrufs ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>the called number&apos;s area code is not supported</source>
        <translation>die Ortsvorwahl der angerufenen Nummer wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the called number&apos;s country is not supported</source>
        <translation>das Land der angerufenen Nummer wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>die Verbindung riss ab</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>the contact, with its picture, is too large for it</source>
        <translation>der Kontakt mit seinem Bild ist zu groß dafür</translation>
    </message>
    <message>
        <source>the cost cannot be read: {text}</source>
        <translation>die Kosten lassen sich nicht lesen: {text}</translation>
    </message>
    <message>
        <source>the cost is told while it runs</source>
        <translation>die Kosten werden während des Anrufs gemeldet</translation>
    </message>
    <message>
        <source>the desktop has none: closing the window ends Dialer.</source>
        <translation>der Desktop hat keinen: Das Schließen des Fensters beendet Dialer.</translation>
    </message>
    <message>
        <source>the desktop has one.</source>
        <translation>der Desktop hat einen.</translation>
    </message>
    <message>
        <source>the file {path}</source>
        <translation>die Datei {path}</translation>
    </message>
    <message>
        <source>the first {first}, then each {step} begun</source>
        <translation>die ersten {first}, dann je angefangene {step}</translation>
    </message>
    <message>
        <source>the keychain ({name})</source>
        <translation>der Schlüsselbund ({name})</translation>
    </message>
    <message>
        <source>the length cannot be read: {text}</source>
        <translation>die Dauer lässt sich nicht lesen: {text}</translation>
    </message>
    <message>
        <source>the log has no such call: it was placed elsewhere, or nobody placed it</source>
        <translation>im Protokoll gibt es so einen Anruf nicht: Er wurde anderswo aufgegeben, oder niemand hat ihn aufgegeben</translation>
    </message>
    <message>
        <source>the number is on its do-not-call list</source>
        <translation>die Nummer steht auf seiner Nicht-anrufen-Liste</translation>
    </message>
    <message>
        <source>the number to call is bad</source>
        <translation>die anzurufende Nummer ist falsch</translation>
    </message>
    <message>
        <source>the number to call is empty</source>
        <translation>die anzurufende Nummer ist leer</translation>
    </message>
    <message>
        <source>the number to ring first is bad</source>
        <translation>die zuerst klingelnde Nummer ist falsch</translation>
    </message>
    <message>
        <source>the number to ring first is empty</source>
        <translation>die zuerst klingelnde Nummer ist leer</translation>
    </message>
    <message>
        <source>the number {raw}, which a spreadsheet has cut</source>
        <translation>die Nummer {raw}, die eine Tabellenkalkulation abgeschnitten hat</translation>
    </message>
    <message>
        <source>the other party&apos;s phone</source>
        <translation>das Telefon der anderen Seite</translation>
    </message>
    <message>
        <source>the other party&apos;s phone rings</source>
        <translation>das Telefon der anderen Seite klingelt</translation>
    </message>
    <message>
        <source>the program ended before the provider&apos;s answer was written down</source>
        <translation>das Programm endete, bevor die Antwort des Anbieters aufgeschrieben war</translation>
    </message>
    <message>
        <source>the provider gives no bill: this is reckoned by the rate sheet</source>
        <translation>der Anbieter gibt keine Abrechnung: Das ist nach der Preisliste errechnet</translation>
    </message>
    <message>
        <source>the provider gives no bill: this is what it said of the call</source>
        <translation>der Anbieter gibt keine Abrechnung: Das sagte er zu dem Anruf</translation>
    </message>
    <message>
        <source>the provider stopped answering</source>
        <translation>der Anbieter antwortete nicht mehr</translation>
    </message>
    <message>
        <source>the provider took the call</source>
        <translation>der Anbieter nahm den Anruf an</translation>
    </message>
    <message>
        <source>the provider&apos;s report never came</source>
        <translation>die Meldung des Anbieters kam nie</translation>
    </message>
    <message>
        <source>the proxy did not let the connection through</source>
        <translation>der Proxy ließ die Verbindung nicht durch</translation>
    </message>
    <message>
        <source>the proxy that the environment names is of a kind that is not supported</source>
        <translation>der Proxy, den die Umgebung nennt, ist von einer nicht unterstützten Art</translation>
    </message>
    <message>
        <source>the range {part} ends before it begins</source>
        <translation>der Bereich {part} endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>the range {part} has more than {most} prefixes</source>
        <translation>der Bereich {part} hat mehr als {most} Vorwahlen</translation>
    </message>
    <message>
        <source>the report on the other leg never came</source>
        <translation>die Meldung über die andere Seite kam nie</translation>
    </message>
    <message>
        <source>the request is badly formed</source>
        <translation>die Anfrage ist fehlerhaft</translation>
    </message>
    <message>
        <source>the resource was not found</source>
        <translation>die Ressource wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>der Rest</translation>
    </message>
    <message>
        <source>the rest of the file, with too many quotes that never close</source>
        <translation>der Rest der Datei, mit zu vielen nie geschlossenen Anführungszeichen</translation>
    </message>
    <message>
        <source>the router answered for port {inner}, not for {port}</source>
        <translation>der Router antwortete für Port {inner}, nicht für {port}</translation>
    </message>
    <message>
        <source>the router at {host} does not listen: {why}</source>
        <translation>der Router auf {host} hört nicht zu: {why}</translation>
    </message>
    <message>
        <source>the router cannot give the port outside</source>
        <translation>der Router kann den Port nach außen nicht geben</translation>
    </message>
    <message>
        <source>the router cannot read an option</source>
        <translation>der Router kann eine Option nicht lesen</translation>
    </message>
    <message>
        <source>the router cannot read the request</source>
        <translation>der Router kann die Anfrage nicht lesen</translation>
    </message>
    <message>
        <source>the router does not answer</source>
        <translation>der Router antwortet nicht</translation>
    </message>
    <message>
        <source>the router does not know an option</source>
        <translation>der Router kennt eine Option nicht</translation>
    </message>
    <message>
        <source>the router does not know this request</source>
        <translation>der Router kennt diese Anfrage nicht</translation>
    </message>
    <message>
        <source>the router does not map TCP</source>
        <translation>der Router leitet kein TCP weiter</translation>
    </message>
    <message>
        <source>the router has no connection to the internet</source>
        <translation>der Router hat keine Verbindung zum Internet</translation>
    </message>
    <message>
        <source>the router has no room for another way in</source>
        <translation>der Router hat keinen Platz für einen weiteren Weg herein</translation>
    </message>
    <message>
        <source>the router keeps too many peers</source>
        <translation>der Router führt zu viele Gegenstellen</translation>
    </message>
    <message>
        <source>the router refuses with code {code}</source>
        <translation>der Router lehnt mit Code {code} ab</translation>
    </message>
    <message>
        <source>the router refuses: {why}</source>
        <translation>der Router lehnt ab: {why}</translation>
    </message>
    <message>
        <source>the router&apos;s answer is cut short</source>
        <translation>die Antwort des Routers ist abgeschnitten</translation>
    </message>
    <message>
        <source>the same e-mail address {value}</source>
        <translation>dieselbe E-Mail-Adresse {value}</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>the same number {value}</source>
        <translation>dieselbe Nummer {value}</translation>
    </message>
    <message>
        <source>the table breaks off: {error}</source>
        <translation>die Tabelle bricht ab: {error}</translation>
    </message>
    <message>
        <source>the tag is too long</source>
        <translation>der Vermerk ist zu lang</translation>
    </message>
    <message>
        <source>there are no call credits left</source>
        <translation>es ist kein Anrufguthaben übrig</translation>
    </message>
    <message>
        <source>there is no contact in it</source>
        <translation>darin ist kein Kontakt</translation>
    </message>
    <message>
        <source>there is no key to hold that is called {unknown}</source>
        <translation>keine Taste zum Halten heißt {unknown}</translation>
    </message>
    <message>
        <source>there is not enough credit for the call</source>
        <translation>das Guthaben reicht nicht für den Anruf</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesem Rechner</translation>
    </message>
    <message>
        <source>this machine has too many ways in already</source>
        <translation>dieser Rechner hat schon zu viele Wege herein</translation>
    </message>
    <message>
        <source>this machine&apos;s list of trusted authorities cannot be read</source>
        <translation>die Liste vertrauenswürdiger Stellen auf diesem Rechner lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>this provider does not tell a running call&apos;s cost to this machine, or cannot be told to hang up</source>
        <translation>dieser Anbieter meldet diesem Rechner die Kosten eines laufenden Anrufs nicht oder kann nicht zum Auflegen aufgefordert werden</translation>
    </message>
    <message>
        <source>this provider takes none in the request, and without its callbacks it cannot be told to hang up</source>
        <translation>dieser Anbieter nimmt in der Anfrage keines und kann ohne seine Callbacks nicht zum Auflegen aufgefordert werden</translation>
    </message>
    <message>
        <source>this user may not listen</source>
        <translation>dieser Benutzer darf nicht zuhören</translation>
    </message>
    <message>
        <source>this user may only look on</source>
        <translation>dieser Benutzer darf nur zusehen</translation>
    </message>
    <message>
        <source>this version of NAT-PMP is not supported</source>
        <translation>diese Version von NAT-PMP wird nicht unterstützt</translation>
    </message>
    <message>
        <source>this version of PCP is not supported</source>
        <translation>diese Version von PCP wird nicht unterstützt</translation>
    </message>
    <message>
        <source>told at once by a connection of its own</source>
        <translation>sofort gemeldet, über eine eigene Verbindung</translation>
    </message>
    <message>
        <source>up to {count} characters</source>
        <translation>bis zu {count} Zeichen</translation>
    </message>
    <message>
        <source>up to {times} times</source>
        <translation>bis zu {times}-mal</translation>
    </message>
    <message>
        <source>what came of the request could not be written down</source>
        <translation>was aus der Anfrage wurde, ließ sich nicht aufschreiben</translation>
    </message>
    <message>
        <source>with up to {most} others</source>
        <translation>mit bis zu {most} anderen</translation>
    </message>
    <message>
        <source>write commas between the prefixes of {part}</source>
        <translation>setzen Sie Kommas zwischen die Vorwahlen von {part}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>you answered</source>
        <translation>Sie haben abgenommen</translation>
    </message>
    <message>
        <source>you are talking</source>
        <translation>Sie sprechen</translation>
    </message>
    <message>
        <source>you may not read this address book</source>
        <translation>Sie dürfen dieses Adressbuch nicht lesen</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>Sie dürfen dort nicht schreiben</translation>
    </message>
    <message>
        <source>your own phone&apos;s area code is not supported</source>
        <translation>die Ortsvorwahl Ihres Telefons wird nicht unterstützt</translation>
    </message>
    <message>
        <source>your own phone&apos;s country is not supported</source>
        <translation>das Land Ihres Telefons wird nicht unterstützt</translation>
    </message>
    <message>
        <source>your own phone&apos;s leg is charged too</source>
        <translation>die Strecke zu Ihrem eigenen Telefon wird auch berechnet</translation>
    </message>
    <message>
        <source>your own phone&apos;s leg is free</source>
        <translation>die Strecke zu Ihrem eigenen Telefon ist frei</translation>
    </message>
    <message>
        <source>your phone rings</source>
        <translation>Ihr Telefon klingelt</translation>
    </message>
    <message numerus="yes">
        <source>{account} is the only one of %n accounts whose price is known</source>
        <translation>
            <numerusform>{account} ist das einzige Konto</numerusform>
            <numerusform>Nur von {account} unter %n Konten ist der Preis bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} is none of your own phones at the account {account}.</source>
        <translation>{address} ist keines Ihrer eigenen Telefone beim Konto {account}.</translation>
    </message>
    <message>
        <source>{called} is an emergency number in other places.</source>
        <translation>{called} ist anderswo eine Notrufnummer.</translation>
    </message>
    <message>
        <source>{called} is an emergency number, which a callback service cannot reach: call it from a telephone.</source>
        <translation>{called} ist eine Notrufnummer, die ein Callback-Dienst nicht erreicht: Rufen Sie sie von einem Telefon an.</translation>
    </message>
    <message>
        <source>{country} ({code})</source>
        <translation>{country} ({code})</translation>
    </message>
    <message>
        <source>{count} of {all} {what}</source>
        <translation>{count} von {all} {what}</translation>
    </message>
    <message>
        <source>{count} of {links} contacts that were on both sides are gone from {side}; nothing was changed.</source>
        <translation>{count} von {links} Kontakten, die auf beiden Seiten waren, fehlen auf {side}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{field} is no field.</source>
        <translation>{field} ist kein Feld.</translation>
    </message>
    <message>
        <source>{file} is not what the release feed says it is.</source>
        <translation>{file} ist nicht das, was die Versionsquelle angibt.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {why}.</source>
        <translation>{folder} lässt sich nicht beschreiben: {why}.</translation>
    </message>
    <message>
        <source>{key} cannot be {shown}.</source>
        <translation>{key} kann nicht {shown} sein.</translation>
    </message>
    <message>
        <source>{key} cannot be {shown}: {error}.</source>
        <translation>{key} kann nicht {shown} sein: {error}.</translation>
    </message>
    <message>
        <source>{key} cannot be {text}.</source>
        <translation>{key} kann nicht {text} sein.</translation>
    </message>
    <message>
        <source>{key} cannot hold line breaks or control characters.</source>
        <translation>{key} kann keine Zeilenumbrüche oder Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>{key} has no {name} in it.</source>
        <translation>In {key} kommt {name} nicht vor.</translation>
    </message>
    <message>
        <source>{key} has {name} in it, which stands for nothing.</source>
        <translation>{key} enthält {name}, was für nichts steht.</translation>
    </message>
    <message>
        <source>{key} is not set.</source>
        <translation>{key} ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>{key}: {entry} is not of the form word=meaning.</source>
        <translation>{key}: {entry} hat nicht die Form Wort=Bedeutung.</translation>
    </message>
    <message>
        <source>{key}: {right} is no meaning that can be set.</source>
        <translation>{key}: {right} ist keine Bedeutung, die sich setzen lässt.</translation>
    </message>
    <message>
        <source>{left} is left of this conference&apos;s limit: too little for a minute more.</source>
        <translation>{left} ist vom Limit dieser Konferenz übrig: zu wenig für eine weitere Minute.</translation>
    </message>
    <message>
        <source>{limit} does not pay for one minute of this call: with a minute of waiting for the other party that costs up to {first}.</source>
        <translation>{limit} reicht nicht für eine Minute dieses Anrufs: Mit einer Minute Warten auf die andere Seite kostet sie bis zu {first}.</translation>
    </message>
    <message>
        <source>{limit}, reckoned from its price</source>
        <translation>{limit}, aus dem Preis errechnet</translation>
    </message>
    <message>
        <source>{lock} cannot be locked: {strerror}.</source>
        <translation>{lock} lässt sich nicht sperren: {strerror}.</translation>
    </message>
    <message>
        <source>{meaning} (code {code})</source>
        <translation>{meaning} (Code {code})</translation>
    </message>
    <message>
        <source>{named} is no currency: write it as USD</source>
        <translation>{named} ist keine Währung: Schreiben Sie sie wie USD</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>{name} lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
        <source>{name} does not end in {kinds} or {kinds_2}.</source>
        <translation>{name} endet nicht auf {kinds} oder {kinds_2}.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>{name} hat keine Zeilen.</translation>
    </message>
    <message>
        <source>{name} holds no contacts: there is no vCard in it, and no table.</source>
        <translation>In {name} sind keine Kontakte: weder eine vCard noch eine Tabelle.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is no file of contacts but of another kind.</source>
        <translation>{name} ist keine Kontaktdatei, sondern von anderer Art.</translation>
    </message>
    <message>
        <source>{name} says not what to write.</source>
        <translation>{name} sagt nicht, was zu schreiben ist.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{national} is a short number that works only from telephones in {country}: a callback service needs the full number.</source>
        <translation>{national} ist eine Kurznummer, die nur von Telefonen im Land aus geht ({country}): Ein Callback-Dienst braucht die ganze Nummer.</translation>
    </message>
    <message>
        <source>{number} ({country})</source>
        <translation>{number} ({country})</translation>
    </message>
    <message>
        <source>{number} has already left.</source>
        <translation>{number} ist schon gegangen.</translation>
    </message>
    <message>
        <source>{number} has no country code that is known.</source>
        <translation>{number} hat keine bekannte Landesvorwahl.</translation>
    </message>
    <message>
        <source>{number} is being hung up.</source>
        <translation>Bei {number} wird aufgelegt.</translation>
    </message>
    <message>
        <source>{number} is in this conference already.</source>
        <translation>{number} ist schon in dieser Konferenz.</translation>
    </message>
    <message>
        <source>{number} is named twice.</source>
        <translation>{number} ist zweimal genannt.</translation>
    </message>
    <message>
        <source>{number} is no price</source>
        <translation>{number} ist kein Preis</translation>
    </message>
    <message>
        <source>{number} is not among the numbers that {title} has verified.</source>
        <translation>{number} ist nicht unter den Nummern, die {title} bestätigt hat.</translation>
    </message>
    <message>
        <source>{number} is your own phone, which is called anyway.</source>
        <translation>{number} ist Ihr eigenes Telefon, das ohnehin angerufen wird.</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} oder {last}</translation>
    </message>
    <message>
        <source>{own_id} is not {own_ids}.</source>
        <translation>{own_id} passt nicht: verlangt ist {own_ids}.</translation>
    </message>
    <message>
        <source>{path} is left aside: there is another provider {name}.</source>
        <translation>{path} bleibt beiseite: Es gibt einen anderen Anbieter {name}.</translation>
    </message>
    <message>
        <source>{path} is left aside: {other} has the same name in it, {name}.</source>
        <translation>{path} bleibt beiseite: In {other} steht derselbe Name, {name}.</translation>
    </message>
    <message>
        <source>{stripped} can be {own_ids} or the phone number {e164}.</source>
        <translation>{stripped} kann {own_ids} sein oder die Telefonnummer {e164}.</translation>
    </message>
    <message>
        <source>{part} can be one prefix or a range: write {begin}{end}, or all of them</source>
        <translation>{part} kann eine Vorwahl oder ein Bereich sein: Schreiben Sie {begin}{end}, oder alle einzeln</translation>
    </message>
    <message>
        <source>Verify it in the settings, under Accounts, or with dialer caller-ids verify {number}.</source>
        <translation>Bestätigen Sie sie in den Einstellungen unter Konten oder mit dialer caller-ids verify {number}.</translation>
    </message>
    <message>
        <source>readable; no default country: numbers must be typed with + and country code.</source>
        <translation>lesbar; kein eigenes Land: Nummern müssen mit + und Landesvorwahl getippt werden.</translation>
    </message>
    <message>
        <source>{part} is no area code</source>
        <translation>{part} ist keine Ortsvorwahl</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {why}.</source>
        <translation>{path} lässt sich nicht ändern: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {why}.</source>
        <translation>{path} lässt sich nicht entfernen: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}.</source>
        <translation>{path} ließ sich nicht schreiben: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is too long for a description.</source>
        <translation>{path} ist zu lang für eine Beschreibung.</translation>
    </message>
    <message>
        <source>{place} ({title})</source>
        <translation>{place} ({title})</translation>
    </message>
    <message>
        <source>{prefix} has another price in line {before}, which counts</source>
        <translation>{prefix} hat in Zeile {before} einen anderen Preis, der gilt</translation>
    </message>
    <message>
        <source>{program} shows them.</source>
        <translation>{program} zeigt sie.</translation>
    </message>
    <message>
        <source>{provider} refused: {meaning} (code {code}).</source>
        <translation>{provider} lehnte ab: {meaning} (Code {code}).</translation>
    </message>
    <message>
        <source>{service} does not answer.</source>
        <translation>{service} antwortet nicht.</translation>
    </message>
    <message>
        <source>{service} refused: {why}.</source>
        <translation>{service} lehnte ab: {why}.</translation>
    </message>
    <message>
        <source>{shown} is a formula, not a price</source>
        <translation>{shown} ist eine Formel, kein Preis</translation>
    </message>
    <message>
        <source>{shown} is less than nothing</source>
        <translation>{shown} ist weniger als nichts</translation>
    </message>
    <message>
        <source>{shown} is no length of time</source>
        <translation>{shown} ist keine Dauer</translation>
    </message>
    <message>
        <source>{shown} is no price</source>
        <translation>{shown} ist kein Preis</translation>
    </message>
    <message>
        <source>{shown} is not verified, so it cannot be shown</source>
        <translation>{shown} ist nicht bestätigt und kann darum nicht angezeigt werden</translation>
    </message>
    <message>
        <source>{sid} is no SID of an account.</source>
        <translation>{sid} ist keine SID eines Kontos.</translation>
    </message>
    <message>
        <source>{space} is no name of a space.</source>
        <translation>{space} ist kein Name eines Bereichs.</translation>
    </message>
    <message>
        <source>{step} is not a table</source>
        <translation>{step} ist keine Tabelle</translation>
    </message>
    <message>
        <source>{strip} are no increments: write them as 60/60</source>
        <translation>{strip} ist keine Taktung: Schreiben Sie sie wie 60/60</translation>
    </message>
    <message>
        <source>{text} begins with 0: write it with its country code</source>
        <translation>{text} beginnt mit 0: Schreiben Sie die Landesvorwahl dazu</translation>
    </message>
    <message>
        <source>{text} is longer than any number</source>
        <translation>{text} ist länger als jede Nummer</translation>
    </message>
    <message>
        <source>{text} is no address of an address book.</source>
        <translation>{text} ist keine Adresse eines Adressbuchs.</translation>
    </message>
    <message>
        <source>{text} is no currency.</source>
        <translation>{text} ist keine Währung.</translation>
    </message>
    <message>
        <source>{text} is no day.</source>
        <translation>{text} ist kein Tag.</translation>
    </message>
    <message>
        <source>{text} is no number that can be dialled.</source>
        <translation>{text} ist keine Nummer, die sich wählen lässt.</translation>
    </message>
    <message>
        <source>{text} is no prefix</source>
        <translation>{text} ist keine Vorwahl</translation>
    </message>
    <message>
        <source>{text} was cut by a spreadsheet: format the column as text</source>
        <translation>{text} wurde von einer Tabellenkalkulation abgeschnitten: Formatieren Sie die Spalte als Text</translation>
    </message>
    <message>
        <source>{title} accepts the account.</source>
        <translation>{title} nimmt das Konto an.</translation>
    </message>
    <message>
        <source>{title} accepts the key; {money} is left.</source>
        <translation>{title} nimmt den Schlüssel an; {money} ist übrig.</translation>
    </message>
    <message>
        <source>{title} accepts the login.</source>
        <translation>{title} nimmt die Anmeldung an.</translation>
    </message>
    <message>
        <source>{title} accepts the login; {money} is left.</source>
        <translation>{title} nimmt die Anmeldung an; {money} ist übrig.</translation>
    </message>
    <message>
        <source>{title} accepts the login; {number} cannot be dialled.</source>
        <translation>{title} nimmt die Anmeldung an; {number} kann nicht gewählt werden.</translation>
    </message>
    <message>
        <source>{title} accepts the login; {number} costs {price} a minute.</source>
        <translation>{title} nimmt die Anmeldung an; {number} kostet {price} je Minute.</translation>
    </message>
    <message>
        <source>{title} adds nobody to a running conference.</source>
        <translation>{title} fügt niemanden zu einer laufenden Konferenz hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>{title} allows 0 to %n retries, not {retries}.</source>
        <translation>
            <numerusform>{title} erlaubt 0 bis %n Wiederholung, nicht {retries}.</numerusform>
            <numerusform>{title} erlaubt 0 bis %n Wiederholungen, nicht {retries}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} allows at most {most} characters; this tag has {tag_chars} characters.</source>
        <translation>{title} erlaubt höchstens {most} Zeichen; dieser Vermerk hat {tag_chars}.</translation>
    </message>
    <message>
        <source>{title} allows no retries, not {retries}.</source>
        <translation>{title} erlaubt keine Wiederholungen, nicht {retries}.</translation>
    </message>
    <message>
        <source>{title} allows no tag; this tag has {tag_chars} characters.</source>
        <translation>{title} erlaubt keinen Vermerk; dieser hat {tag_chars} Zeichen.</translation>
    </message>
    <message>
        <source>{title} answers as no address book does (HTTP {status}).</source>
        <translation>{title} antwortet nicht wie ein Adressbuch (HTTP {status}).</translation>
    </message>
    <message>
        <source>{title} calls North American numbers of 10 digits; {number} has {count}.</source>
        <translation>{title} ruft nordamerikanische Nummern mit 10 Ziffern an; {number} hat {count}.</translation>
    </message>
    <message>
        <source>{title} calls back Enterprise accounts only.</source>
        <translation>{title} ruft nur bei Enterprise-Konten zurück.</translation>
    </message>
    <message>
        <source>{title} calls back by {schemes} alone.</source>
        <translation>{title} ruft nur über {schemes} zurück.</translation>
    </message>
    <message>
        <source>{title} calls back plain http:// addresses only.</source>
        <translation>{title} ruft nur einfache http://-Adressen zurück.</translation>
    </message>
    <message>
        <source>{title} calls full phone numbers only, and {number} is none.</source>
        <translation>{title} ruft nur ganze Telefonnummern an, und {number} ist keine.</translation>
    </message>
    <message>
        <source>{title} calls nobody back for this account.</source>
        <translation>{title} ruft bei diesem Konto niemanden zurück.</translation>
    </message>
    <message>
        <source>{title} cannot be asked about a call.</source>
        <translation>{title} kann nicht nach einem Anruf gefragt werden.</translation>
    </message>
    <message>
        <source>{title} cannot be asked for this: {why}.</source>
        <translation>{title} kann danach nicht gefragt werden: {why}.</translation>
    </message>
    <message>
        <source>{title} cannot be asked. If your phone rings now, it is this call.</source>
        <translation>{title} kann nicht gefragt werden. Wenn jetzt Ihr Telefon klingelt, ist es dieser Anruf.</translation>
    </message>
    <message>
        <source>{title} cannot call {number}.</source>
        <translation>{title} kann {number} nicht anrufen.</translation>
    </message>
    <message>
        <source>{title} cannot call {number}: its length is not usual.</source>
        <translation>{title} kann {number} nicht anrufen: Die Länge ist nicht üblich.</translation>
    </message>
    <message>
        <source>{title} cannot end a conference from here.</source>
        <translation>{title} kann eine Konferenz nicht von hier beenden.</translation>
    </message>
    <message>
        <source>{title} cannot end one participant alone.</source>
        <translation>{title} kann nicht nur einen Teilnehmer trennen.</translation>
    </message>
    <message>
        <source>{title} cannot hang up from here: hang up your phone to end the call.</source>
        <translation>{title} kann nicht von hier auflegen: Legen Sie am Telefon auf, um den Anruf zu beenden.</translation>
    </message>
    <message>
        <source>{title} cannot reach this machine, so it cannot be told to hang up: hang up your phone to end the call.</source>
        <translation>{title} erreicht diesen Rechner nicht und kann darum nicht zum Auflegen aufgefordert werden: Legen Sie am Telefon auf, um den Anruf zu beenden.</translation>
    </message>
    <message>
        <source>{title} cannot reach this machine: listener.public_url is not set.</source>
        <translation>{title} erreicht diesen Rechner nicht: listener.public_url ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>{title} could not be reached: {why}.</source>
        <translation>{title} war nicht erreichbar: {why}.</translation>
    </message>
    <message>
        <source>{title} did not do what was asked (HTTP {status}).</source>
        <translation>{title} tat nicht, was verlangt war (HTTP {status}).</translation>
    </message>
    <message>
        <source>{title} does not list all of its contacts.</source>
        <translation>{title} listet nicht alle seine Kontakte auf.</translation>
    </message>
    <message>
        <source>{title} does not list calls.</source>
        <translation>{title} listet keine Anrufe auf.</translation>
    </message>
    <message>
        <source>{title} does not list this call yet, so it cannot be told to end it.</source>
        <translation>In der Anrufliste von {title} steht dieser Anruf noch nicht, darum lässt er sich nicht beenden.</translation>
    </message>
    <message>
        <source>{title} does not remove this contact.</source>
        <translation>{title} entfernt diesen Kontakt nicht.</translation>
    </message>
    <message>
        <source>{title} does not take this contact.</source>
        <translation>{title} nimmt diesen Kontakt nicht.</translation>
    </message>
    <message>
        <source>{title} does not take this contact: {why}.</source>
        <translation>{title} nimmt diesen Kontakt nicht: {why}.</translation>
    </message>
    <message>
        <source>{title} gave no documented answer: {why}.</source>
        <translation>{title} gab keine dokumentierte Antwort: {why}.</translation>
    </message>
    <message>
        <source>{title} hangs up at its next event only.</source>
        <translation>{title} legt erst bei seinem nächsten Ereignis auf.</translation>
    </message>
    <message>
        <source>{title} has no channel of this call</source>
        <translation>{title} hat keinen Kanal dieses Anrufs</translation>
    </message>
    <message>
        <source>{title} has no room left.</source>
        <translation>{title} hat keinen Platz mehr.</translation>
    </message>
    <message>
        <source>{title} has no usable address with these settings: {why}.</source>
        <translation>{title} hat mit diesen Einstellungen keine brauchbare Adresse: {why}.</translation>
    </message>
    <message>
        <source>{title} has no way to hang up a call from here.</source>
        <translation>{title} kann einen Anruf nicht von hier beenden.</translation>
    </message>
    <message>
        <source>{title} has no way to hang up this call from here.</source>
        <translation>{title} kann diesen Anruf nicht von hier beenden.</translation>
    </message>
    <message>
        <source>{title} has nothing that can be asked without ringing a phone.</source>
        <translation>{title} hat nichts, was sich fragen ließe, ohne dass ein Telefon klingelt.</translation>
    </message>
    <message>
        <source>{title} has something in this contact that Dialer cannot read ({why}).</source>
        <translation>{title} hat in diesem Kontakt etwas, das Dialer nicht lesen kann ({why}).</translation>
    </message>
    <message>
        <source>{title} holds no conferences.</source>
        <translation>{title} hält keine Konferenzen ab.</translation>
    </message>
    <message>
        <source>{title} is in trouble (HTTP {status}).</source>
        <translation>{title} hat Schwierigkeiten (HTTP {status}).</translation>
    </message>
    <message>
        <source>{title} is told {url} with each call.</source>
        <translation>{title} erhält mit jedem Anruf {url}.</translation>
    </message>
    <message>
        <source>{title} keeps no address book.</source>
        <translation>{title} führt kein Adressbuch.</translation>
    </message>
    <message>
        <source>{title} limits a call to 1 minute or more.</source>
        <translation>{title} begrenzt einen Anruf auf 1 Minute oder mehr.</translation>
    </message>
    <message>
        <source>{title} limits a call to 1 to {most} minutes.</source>
        <translation>{title} begrenzt einen Anruf auf 1 bis {most} Minuten.</translation>
    </message>
    <message>
        <source>{title} lists several calls that may be this one.</source>
        <translation>In der Anrufliste von {title} stehen mehrere Anrufe, die dieser sein können.</translation>
    </message>
    <message>
        <source>{title} names {scheme}://{netloc} as the place of its address books.</source>
        <translation>{title} nennt {scheme}://{netloc} als Ort seiner Adressbücher.</translation>
    </message>
    <message>
        <source>{title} needs {key}: {sentence}</source>
        <translation>{title} braucht {key}: {sentence}</translation>
    </message>
    <message>
        <source>{title} reports only once a call is over; Dialer is waiting for that.</source>
        <translation>{title} meldet erst nach dem Ende eines Anrufs; Dialer wartet darauf.</translation>
    </message>
    <message>
        <source>{title} sends on in circles.</source>
        <translation>{title} leitet im Kreis weiter.</translation>
    </message>
    <message>
        <source>{title} sends on to {scheme}://{netloc}.</source>
        <translation>{title} leitet weiter an {scheme}://{netloc}.</translation>
    </message>
    <message>
        <source>{title} shows a Spokn ID to another Spokn ID only.</source>
        <translation>{title} zeigt eine Spokn-ID nur einer anderen Spokn-ID.</translation>
    </message>
    <message>
        <source>{title} shows a caller ID of your own phone&apos;s country only.</source>
        <translation>{title} zeigt nur eine Rufnummer aus dem Land Ihres eigenen Telefons.</translation>
    </message>
    <message>
        <source>{title} tells no balance.</source>
        <translation>{title} nennt kein Guthaben.</translation>
    </message>
    <message>
        <source>{title} tells no price.</source>
        <translation>{title} nennt keinen Preis.</translation>
    </message>
    <message>
        <source>{title} tells nothing of a call on this account.</source>
        <translation>{title} meldet bei diesem Konto nichts über einen Anruf.</translation>
    </message>
    <message>
        <source>{title} tells nothing of a call on this account: its progress, end and cost cannot be shown, and it cannot be hung up from here.</source>
        <translation>{title} meldet bei diesem Konto nichts über einen Anruf: Verlauf, Ende und Kosten lassen sich nicht zeigen, und er lässt sich von hier nicht beenden.</translation>
    </message>
    <message>
        <source>{title} tells only the end.</source>
        <translation>{title} meldet nur das Ende.</translation>
    </message>
    <message>
        <source>{title} took a contact and does not show it.</source>
        <translation>{title} nahm einen Kontakt an und zeigt ihn nicht.</translation>
    </message>
    <message>
        <source>{title} wants the country code by itself, and {number} has none that is known.</source>
        <translation>{title} will die Landesvorwahl für sich, und bei {number} ist keine bekannt.</translation>
    </message>
    <message>
        <source>{title} was asked too often and wants to be left alone for {wait_s} s.</source>
        <translation>{title} wurde zu oft gefragt und will {wait_s} s in Ruhe gelassen werden.</translation>
    </message>
    <message>
        <source>{title} was given no address to call back, so it cannot be told to hang up.</source>
        <translation>{title} erhielt keine Adresse für Callbacks und kann darum nicht zum Auflegen aufgefordert werden.</translation>
    </message>
    <message>
        <source>{title} {version} accepts the login, but has no endpoint {name}.</source>
        <translation>{title} {version} nimmt die Anmeldung an, hat aber keinen Endpunkt {name}.</translation>
    </message>
    <message>
        <source>{title} {version} accepts the login.</source>
        <translation>{title} {version} nimmt die Anmeldung an.</translation>
    </message>
    <message>
        <source>{title} {version} accepts the login; {name} is {state}.</source>
        <translation>{title} {version} nimmt die Anmeldung an; {name} ist {state}.</translation>
    </message>
    <message>
        <source>{title}&apos;s first callback will prove it; Dialer is waiting for it.</source>
        <translation>Der erste Callback von {title} wird es zeigen; Dialer wartet darauf.</translation>
    </message>
    <message>
        <source>{title}&apos;s id of this call is not known yet.</source>
        <translation>Die Kennung dieses Anrufs bei {title} ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>{title}&apos;s id of this conference is not known yet.</source>
        <translation>Die Kennung dieser Konferenz bei {title} ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>{title}&apos;s id of this participant is not known yet.</source>
        <translation>Die Kennung dieses Teilnehmers bei {title} ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>{title}&apos;s reports cannot reach this machine.</source>
        <translation>Meldungen von {title} erreichen diesen Rechner nicht.</translation>
    </message>
    <message>
        <source>{tool} could not be run: {error}.</source>
        <translation>{tool} ließ sich nicht starten: {error}.</translation>
    </message>
    <message>
        <source>{url} leads to this Dialer.</source>
        <translation>{url} führt zu diesem Dialer.</translation>
    </message>
    <message>
        <source>{version} has no file for this computer.</source>
        <translation>{version} hat keine Datei für diesen Rechner.</translation>
    </message>
    <message>
        <source>{what} is no country known here: set the default country to a code of two letters, such as GB.</source>
        <translation>{what} ist kein bekanntes Land: Setzen Sie Ihr Land auf einen Code aus zwei Buchstaben, etwa GB.</translation>
    </message>
    <message>
        <source>{what}: {needed} digits follow the country code there, not {count}; check them.</source>
        <translation>{what}: Dort folgen {needed} Ziffern auf die Landesvorwahl, nicht {count}; prüfen Sie sie.</translation>
    </message>
    <message>
        <source>{who}: {how}</source>
        <translation>{who}: {how}</translation>
    </message>
    <message>
        <source>“{strange}” does not belong in a number: type the number alone.</source>
        <translation>„{strange}“ gehört nicht in eine Nummer: Tippen Sie nur die Nummer.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Called</source>
        <translation>Angerufen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Your leg</source>
        <translation>Ihre Seite</translation>
    </message>
    <message>
        <source>Other leg</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Provider&apos;s words</source>
        <translation>Worte des Anbieters</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Aufgegeben von</translation>
    </message>
    <message>
        <source>another program or phone, with this account</source>
        <translation>einem anderen Programm oder Telefon, mit diesem Konto</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Vermerk</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>Kennung beim Anbieter</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Kennung des Anrufs</translation>
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
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Anwendungsschlüssel</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Enterprise account</source>
        <translation>Enterprise-Konto</translation>
    </message>
    <message>
        <source>Address of your own server</source>
        <translation>Adresse des eigenen Servers</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>{name} (if you have one)</source>
        <translation>{name} (falls vorhanden)</translation>
    </message>
    <message>
        <source>is kept; type to replace it</source>
        <translation>liegt vor; zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} min</translation>
    </message>
    <message>
        <source>{amount} (currency not named by the provider)</source>
        <translation>{amount} (der Anbieter nennt keine Währung)</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Tage wählen…</translation>
    </message>
    <message>
        <source>However it ended</source>
        <translation>Wie auch immer beendet</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>This call may have been placed</source>
        <translation>Dieser Anruf wurde vielleicht aufgegeben</translation>
    </message>
    <message>
        <source>{title} did not answer the request.</source>
        <translation>{title} antwortete nicht auf die Anfrage.</translation>
    </message>
    <message>
        <source>Asking {title} to connect</source>
        <translation>{title} wird um die Verbindung gebeten</translation>
    </message>
    <message>
        <source>{title} took the call</source>
        <translation>{title} nahm den Anruf an</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up</source>
        <translation>Ihr Telefon klingelt: Nehmen Sie ab</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>Sie haben abgenommen</translation>
    </message>
    <message>
        <source>The other phone rings</source>
        <translation>Das andere Telefon klingelt</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Hanging up… within {seconds} s</source>
        <translation>Wird aufgelegt… binnen {seconds} s</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <translation>Wird aufgelegt…</translation>
    </message>
    <message>
        <source>Press again to hang up</source>
        <translation>Zum Auflegen noch einmal drücken</translation>
    </message>
    <message>
        <source>Call again…</source>
        <translation>Noch einmal anrufen…</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>Nummer prüfen</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Noch einmal anrufen</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>home</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>main</source>
        <translation>Hauptnummer</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>Funkrufempfänger</translation>
    </message>
</context>
<context>
    <name>legs</name>
    <message>
        <source>You: {you}. The other party: {other}.</source>
        <translation>Sie: {you}. Die andere Seite: {other}.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>rings first</source>
        <translation>klingelt zuerst</translation>
    </message>
    <message>
        <source>rings next</source>
        <translation>klingelt danach</translation>
    </message>
    <message>
        <source>rang</source>
        <translation>klingelte</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>nicht angerufen</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>abgenommen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>aufgelegt</translation>
    </message>
    <message>
        <source>no free line</source>
        <translation>keine freie Leitung</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>falsche Nummer</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
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
        <translation>{party} hat abgenommen</translation>
    </message>
    <message>
        <source>You are talking, through {account}.</source>
        <translation>Sie sprechen, über {account}.</translation>
    </message>
    <message>
        <source>Limit near: {party}</source>
        <translation>Limit nahe: {party}</translation>
    </message>
    <message>
        <source>The call was not placed</source>
        <translation>Der Anruf wurde nicht aufgegeben</translation>
    </message>
    <message>
        <source>{account} is running low</source>
        <translation>{account} wird knapp</translation>
    </message>
    <message>
        <source>{money} is left.</source>
        <translation>{money} ist übrig.</translation>
    </message>
    <message>
        <source>Dialer is still here</source>
        <translation>Dialer ist noch da</translation>
    </message>
    <message>
        <source>It waits in the tray, and tells you of your calls. Its icon&apos;s menu has Quit; Settings can have closing the window end it.</source>
        <translation>Es wartet im Infobereich und meldet Ihre Anrufe. Im Menü des Symbols steht Beenden; in den Einstellungen lässt sich wählen, dass es mit dem Fenster endet.</translation>
    </message>
    <message>
        <source>Call {number}?</source>
        <translation>{number} anrufen?</translation>
    </message>
    <message>
        <source>You just copied this number.</source>
        <translation>Sie haben diese Nummer eben kopiert.</translation>
    </message>
</context>
<context>
    <name>origin</name>
    <message>
        <source>Call the selected number, {number}?</source>
        <translation>Die ausgewählte Nummer {number} anrufen?</translation>
    </message>
    <message>
        <source>Call the copied number, {number}?</source>
        <translation>Die kopierte Nummer {number} anrufen?</translation>
    </message>
    <message>
        <source>A link from {program} asks to call {number}.</source>
        <translation>Ein Link aus {program} möchte {number} anrufen.</translation>
    </message>
    <message>
        <source>A link asks to call {number}.</source>
        <translation>Ein Link möchte {number} anrufen.</translation>
    </message>
    <message>
        <source>A {scheme}: link from {program} asks to call {number}.</source>
        <translation>Ein {scheme}:-Link aus {program} möchte {number} anrufen.</translation>
    </message>
    <message>
        <source>A {scheme}: link asks to call {number}.</source>
        <translation>Ein {scheme}:-Link möchte {number} anrufen.</translation>
    </message>
</context>
<context>
    <name>page_makers</name>
    <message>
        <source>service, key, password, user name, test, caller ID, verify</source>
        <translation>Dienst, Schlüssel, Passwort, Benutzername, testen, Rufnummer, bestätigen</translation>
    </message>
    <message>
        <source>own number, rings first, from</source>
        <translation>eigene Nummer, klingelt zuerst, von</translation>
    </message>
    <message>
        <source>capabilities, providers, compare, assumed</source>
        <translation>Fähigkeiten, Anbieter, vergleichen, angenommen</translation>
    </message>
    <message>
        <source>router, port, UPnP, public address, self-test</source>
        <translation>Router, Port, UPnP, öffentliche Adresse, Selbsttest</translation>
    </message>
    <message>
        <source>theme, light, dark, contrast, colours</source>
        <translation>Thema, hell, dunkel, Kontrast, Farben</translation>
    </message>
    <message>
        <source>version, newer, download, release</source>
        <translation>Version, neuer, herunterladen, Aktualisierung, Update</translation>
    </message>
    <message>
        <source>backup, move, file</source>
        <translation>Sicherung, Umzug, Datei</translation>
    </message>
    <message>
        <source>doctor, problem, support, report</source>
        <translation>Doktor, Problem, Support, Bericht</translation>
    </message>
    <message>
        <source>version, licence, keyboard, help</source>
        <translation>Version, Lizenz, Tastatur, Hilfe</translation>
    </message>
    <message>
        <source>Each in the account&apos;s own currency. A call that would go beyond is not placed, or is ended in time where the service allows that.</source>
        <translation>Jedes in der Währung des Kontos. Ein Anruf, der darüber ginge, wird nicht aufgegeben, oder rechtzeitig beendet, wo der Dienst das erlaubt.</translation>
    </message>
    <message>
        <source>What the desktop tells you of while the window is out of sight.</source>
        <translation>Was der Desktop meldet, während das Fenster nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>For those who know why; what stands here is good for most.</source>
        <translation>Für alle, die wissen, wozu; was hier steht, passt für die meisten.</translation>
    </message>
</context>
<context>
    <name>phone_field</name>
    <message>
        <source>My phone number</source>
        <translation>Meine Telefonnummer</translation>
    </message>
    <message>
        <source>The phone that rings first. With its country&apos;s code is safest.</source>
        <translation>Das Telefon, das zuerst klingelt. Am sichersten mit Landesvorwahl.</translation>
    </message>
    <message>
        <source>Understood as {number}</source>
        <translation>Verstanden als {number}</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>No price known via {account}; the last call came to about {price}/min</source>
        <translation>Über {account} ist kein Preis bekannt; der letzte Anruf kam auf etwa {price}/min</translation>
    </message>
    <message>
        <source>{price}/min via {account}</source>
        <translation>{price}/min über {account}</translation>
    </message>
    <message>
        <source>{price}/min and {fee} to connect</source>
        <translation>{price}/min und {fee} für den Aufbau</translation>
    </message>
    <message>
        <source>{price}/min for their phone via {account}; for yours no price is known</source>
        <translation>{price}/min für das andere Telefon über {account}; für Ihres ist kein Preis bekannt</translation>
    </message>
    <message>
        <source>{words} · currency not named</source>
        <translation>{words} · Währung nicht genannt</translation>
    </message>
    <message>
        <source>No price known via {account}</source>
        <translation>Über {account} ist kein Preis bekannt</translation>
    </message>
    <message>
        <source>{words} · {minutes} min: {cost}</source>
        <translation>{words} · {minutes} min: {cost}</translation>
    </message>
    <message>
        <source>Your phone {own}/min + theirs {other}/min</source>
        <translation>Ihr Telefon {own}/min + anderes {other}/min</translation>
    </message>
    <message>
        <source>Assumed: {what}</source>
        <translation>Angenommen: {what}</translation>
    </message>
    <message>
        <source>The service&apos;s own word, just now</source>
        <translation>Der Dienst selbst sagt es, eben jetzt</translation>
    </message>
    <message>
        <source>By your rate sheet of {date}</source>
        <translation>Nach Ihrer Preisliste vom {date}</translation>
    </message>
    <message>
        <source>By what the call on {date} cost</source>
        <translation>Nach den Kosten des Anrufs vom {date}</translation>
    </message>
    <message>
        <source>No price is known yet</source>
        <translation>Noch ist kein Preis bekannt</translation>
    </message>
    <message>
        <source>{account} in {currency}</source>
        <translation>{account} in {currency}</translation>
    </message>
    <message>
        <source>{account} in a currency that is not named</source>
        <translation>{account} in einer nicht genannten Währung</translation>
    </message>
    <message>
        <source>Prices cannot be compared: {where}</source>
        <translation>Die Preise lassen sich nicht vergleichen: {where}</translation>
    </message>
    <message>
        <source>{account} is as cheap as {other}</source>
        <translation>{account} ist so günstig wie {other}</translation>
    </message>
    <message>
        <source>Cheapest: {account}, since {minutes} min cost {cost}, and {more} via {other}</source>
        <translation>Am günstigsten: {account}, denn {minutes} min kosten {cost}, über {other} aber {more}</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Dialer is open already, but does not answer.</source>
        <translation>Dialer ist schon geöffnet, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Wait a little, or end it, and start it again. Calls go on meanwhile.</source>
        <translation>Warten Sie ein wenig, oder beenden Sie ihn und starten Sie ihn neu. Anrufe laufen inzwischen weiter.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Nach Land</translation>
    </message>
    <message>
        <source>By contact</source>
        <translation>Nach Kontakt</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Nach Konto</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>My phones</source>
        <translation>Meine Telefone</translation>
    </message>
    <message>
        <source>What services can do</source>
        <translation>Was Dienste können</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Limits of money</source>
        <translation>Kostenlimits</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>Sprache und Land</translation>
    </message>
    <message>
        <source>Desktop and tray</source>
        <translation>Desktop und Infobereich</translation>
    </message>
    <message>
        <source>Links and shortcuts</source>
        <translation>Links und Tastenkürzel</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Export und Import</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Selbstprüfung</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Für Fortgeschrittene</translation>
    </message>
    <message>
        <source>About and help</source>
        <translation>Über Dialer und Hilfe</translation>
    </message>
</context>
<context>
    <name>setting_names</name>
    <message>
        <source>Country of numbers</source>
        <translation>Land der Nummern</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Usual account</source>
        <translation>Übliches Konto</translation>
    </message>
    <message>
        <source>Listen for callbacks</source>
        <translation>Auf Callbacks hören</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse des Empfangs</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Ask the router for a way in</source>
        <translation>Den Router um einen Weg herein bitten</translation>
    </message>
    <message>
        <source>Page inside another site</source>
        <translation>Seite in einer anderen Website</translation>
    </message>
    <message>
        <source>Most for one call</source>
        <translation>Höchstens für einen Anruf</translation>
    </message>
    <message>
        <source>Most for a month</source>
        <translation>Höchstens für einen Monat</translation>
    </message>
    <message>
        <source>Warn of a low balance</source>
        <translation>Vor knappem Guthaben warnen</translation>
    </message>
    <message>
        <source>Days that calls are kept</source>
        <translation>Tage, die Anrufe bleiben</translation>
    </message>
    <message>
        <source>Full numbers in the log file</source>
        <translation>Ganze Nummern in der Logdatei</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Closing goes to the tray</source>
        <translation>Schließen legt in den Infobereich</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Im Infobereich starten</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>The other party answered</source>
        <translation>Die andere Seite hat abgenommen</translation>
    </message>
    <message>
        <source>A call failed</source>
        <translation>Ein Anruf scheiterte</translation>
    </message>
    <message>
        <source>A limit is near</source>
        <translation>Ein Limit ist nahe</translation>
    </message>
    <message>
        <source>A balance is low</source>
        <translation>Ein Guthaben ist knapp</translation>
    </message>
    <message>
        <source>Open links to call</source>
        <translation>Anruf-Links öffnen</translation>
    </message>
    <message>
        <source>When a link is opened</source>
        <translation>Wenn ein Link geöffnet wird</translation>
    </message>
    <message>
        <source>Call the selected text</source>
        <translation>Ausgewählten Text anrufen</translation>
    </message>
    <message>
        <source>Offer copied numbers</source>
        <translation>Kopierte Nummern anbieten</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>Nach neueren Versionen sehen</translation>
    </message>
    <message>
        <source>Wait for an answer, in seconds</source>
        <translation>Auf Antwort warten, in Sekunden</translation>
    </message>
    <message>
        <source>Ask while it rings, every … seconds</source>
        <translation>Während es klingelt fragen, alle … Sekunden</translation>
    </message>
    <message>
        <source>Ask during a call, every … seconds</source>
        <translation>Während des Anrufs fragen, alle … Sekunden</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Fill in the number only</source>
        <translation>Nur die Nummer eintragen</translation>
    </message>
    <message>
        <source>Ask whether to call</source>
        <translation>Fragen, ob angerufen wird</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>Von {least} bis {most}.</translation>
    </message>
    <message>
        <source>{least} or more.</source>
        <translation>{least} oder mehr.</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>Höchstens {most}.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Try, in the demo</source>
        <translation>Demo (nur dort)</translation>
    </message>
    <message>
        <source>The quick dial box</source>
        <translation>Das Schnellwahlfeld</translation>
    </message>
    <message>
        <source>Hang up, when pressed twice</source>
        <translation>Auflegen, zweimal gedrückt</translation>
    </message>
    <message>
        <source>Help on what is in sight</source>
        <translation>Hilfe zu dem, was zu sehen ist</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Close; it asks while a call runs</source>
        <translation>Schließen; fragt nach, wenn ein Anruf läuft</translation>
    </message>
    <message>
        <source>Put a message away, or go back</source>
        <translation>Eine Meldung schließen, oder zurück</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Clear the number</source>
        <translation>Nummer leeren</translation>
    </message>
    <message>
        <source>To the suggestions</source>
        <translation>Zu den Vorschlägen</translation>
    </message>
    <message>
        <source>Call several people together</source>
        <translation>Mehrere zusammen anrufen</translation>
    </message>
    <message>
        <source>Lists: calls, contacts, settings</source>
        <translation>Listen: Anrufe, Kontakte, Einstellungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>A new contact, among contacts</source>
        <translation>Neuer Kontakt, unter Kontakte</translation>
    </message>
    <message>
        <source>Undo, among contacts</source>
        <translation>Rückgängig, unter Kontakte</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Gewähltes öffnen</translation>
    </message>
    <message>
        <source>Clear the search, or go back</source>
        <translation>Suche leeren, oder zurück</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Vorschau und Druck</translation>
    </message>
</context>
<context>
    <name>spending</name>
    <message>
        <source>about {cost}, reckoned</source>
        <translation>etwa {cost}, errechnet</translation>
    </message>
    <message>
        <source>{cost} of {limit}</source>
        <translation>{cost} von {limit}</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>höchstens {limit}</translation>
    </message>
    <message>
        <source>{time} of {limit} min</source>
        <translation>{time} von {limit} min</translation>
    </message>
    <message>
        <source>at most {limit} min</source>
        <translation>höchstens {limit} min</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>Limit erreicht</translation>
    </message>
    <message>
        <source>limit near</source>
        <translation>Limit nahe</translation>
    </message>
    <message>
        <source>cost not told during the call</source>
        <translation>Kosten werden während des Anrufs nicht gemeldet</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>provider&apos;s reply</source>
        <translation>Antwort des Anbieters</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>erfragt</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>{title} took the call</source>
        <translation>{title} nahm den Anruf an</translation>
    </message>
    <message>
        <source>{title} did not answer</source>
        <translation>{title} antwortete nicht</translation>
    </message>
    <message>
        <source>your phone rings</source>
        <translation>Ihr Telefon klingelt</translation>
    </message>
    <message>
        <source>the other phone rings</source>
        <translation>das andere Telefon klingelt</translation>
    </message>
    <message>
        <source>you answered</source>
        <translation>Sie haben abgenommen</translation>
    </message>
    <message>
        <source>the other party answered</source>
        <translation>die andere Seite hat abgenommen</translation>
    </message>
    <message>
        <source>{title} said something that is not documented</source>
        <translation>{title} sagte etwas, das nicht dokumentiert ist</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>you asked to hang up</source>
        <translation>Sie wollten auflegen</translation>
    </message>
    <message>
        <source>hanging up: {why}</source>
        <translation>wird aufgelegt: {why}</translation>
    </message>
    <message>
        <source>The end was told</source>
        <translation>Das Ende wurde gemeldet</translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation>der Anruf ist vorbei</translation>
    </message>
    <message>
        <source>the account of your phone&apos;s leg</source>
        <translation>die Abrechnung für Ihr Telefon</translation>
    </message>
    <message>
        <source>the account of the other party&apos;s leg</source>
        <translation>die Abrechnung für das andere Telefon</translation>
    </message>
    <message>
        <source>you asked {title} to connect</source>
        <translation>Sie baten {title} um die Verbindung</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>Talked</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation>{amount} (keine Währung)</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>placed elsewhere</source>
        <translation>anderswo aufgegeben</translation>
    </message>
    <message>
        <source>Your own phone</source>
        <translation>Ihr eigenes Telefon</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>{name}: a new account at {service}</source>
        <translation>{name}: ein neues Konto bei {service}</translation>
    </message>
    <message>
        <source>{name}, {part}</source>
        <translation>{name}, {part}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
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
        <translation>Adresse</translation>
    </message>
    <message>
        <source>own phones</source>
        <translation>eigene Telefone</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
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
        <translation>Dialer: ruft an</translation>
    </message>
    <message>
        <source>Dialer: talking</source>
        <translation>Dialer: im Gespräch</translation>
    </message>
</context>
</TS>
