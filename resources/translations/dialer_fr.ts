<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AbilityTable</name>
    <message>
        <source>What services can do</source>
        <translation>Ce que les services savent faire</translation>
    </message>
    <message>
        <source>{service} ({account})</source>
        <translation>{service} ({account})</translation>
    </message>
    <message>
        <source>{words} (assumed)</source>
        <translation>{words} (supposé)</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About Dialer</source>
        <translation>À propos de Dialer</translation>
    </message>
    <message>
        <source>Dialer&apos;s picture</source>
        <translation>Image de Dialer</translation>
    </message>
    <message>
        <source>Dialer {version}</source>
        <translation>Dialer {version}</translation>
    </message>
    <message>
        <source>Calls through callback services: the service rings your phone, then theirs, and joins the two. No sound passes through this program.

Free software under the MIT licence.</source>
        <translation>Appels par des services de rappel&#xa0;: le service fait sonner votre téléphone, puis celui de l&apos;autre, et relie les deux. Aucun son ne passe par ce programme.

Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De quoi il est fait</translation>
    </message>
    <message>
        <source>Qt is used under the GNU Lesser General Public License, version 3, as files of its own that you may replace. The letters of reports are DejaVu Sans.</source>
        <translation>Qt est utilisé sous la licence GNU Lesser General Public License, version 3, sous forme de fichiers à part que vous pouvez remplacer. Les lettres des rapports sont DejaVu Sans.</translation>
    </message>
</context>
<context>
    <name>AccountEdit</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>The callback service where you have an account.</source>
        <translation>Le service de rappel où vous avez un compte.</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>What you will call it here, such as Home.</source>
        <translation>Comme vous l&apos;appellerez ici, par exemple Maison.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>Scheme, host and port to use instead of the service&apos;s own; usually empty.</source>
        <translation>Schéma, hôte et port à utiliser au lieu de ceux du service&#xa0;; vide en général.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Autres réglages</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Sees whether the account works; rings no phone</source>
        <translation>Vérifie que le compte fonctionne&#xa0;; ne fait sonner aucun téléphone</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Your service</source>
        <translation>Votre service</translation>
    </message>
    <message>
        <source>What it gave you</source>
        <translation>Ce qu&apos;il vous a donné</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Votre téléphone</translation>
    </message>
    <message>
        <source>Assumed: {what}</source>
        <translation>Supposé : {what}</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Un compte porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Dialer needs to know which phone to ring first.</source>
        <translation>Dialer doit savoir quel téléphone faire sonner d&apos;abord.</translation>
    </message>
    <message>
        <source>Asking {service}…</source>
        <translation>Question à {service}…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>no phone yet</source>
        <translation>pas encore de téléphone</translation>
    </message>
    <message>
        <source>{service} · your phones: {phones}</source>
        <translation>{service} · vos téléphones&#xa0;: {phones}</translation>
    </message>
    <message>
        <source>Usual account · {words}</source>
        <translation>Compte habituel · {words}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change {account}</source>
        <translation>Modifier {account}</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test {account}</source>
        <translation>Tester {account}</translation>
    </message>
    <message>
        <source>Sees whether the account works; rings no phone</source>
        <translation>Vérifie que le compte fonctionne&#xa0;; ne fait sonner aucun téléphone</translation>
    </message>
    <message>
        <source>Numbers shown…</source>
        <translation>Numéros affichés…</translation>
    </message>
    <message>
        <source>Numbers that {account} may show</source>
        <translation>Numéros que {account} peut afficher</translation>
    </message>
    <message>
        <source>Numbers that the other party may see</source>
        <translation>Numéros que l&apos;autre personne peut voir</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>En faire l&apos;habituel</translation>
    </message>
    <message>
        <source>Make {account} the usual account</source>
        <translation>Faire de {account} le compte habituel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {account}</source>
        <translation>Retirer {account}</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>The callback services that place your calls.</source>
        <translation>Les services de rappel qui passent vos appels.</translation>
    </message>
    <message>
        <source>Reading your accounts…</source>
        <translation>Lecture de vos comptes…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>There is no account yet. Add one, or try the demo from the start page.</source>
        <translation>Il n&apos;y a pas encore de compte. Ajoutez-en un, ou essayez la démo depuis la page d&apos;accueil.</translation>
    </message>
    <message>
        <source>Change {account}</source>
        <translation>Modifier {account}</translation>
    </message>
    <message>
        <source>{account} is saved.</source>
        <translation>{account} est enregistré.</translation>
    </message>
    <message>
        <source>Numbers that {account} may show</source>
        <translation>Numéros que {account} peut afficher</translation>
    </message>
    <message>
        <source>Asking {service}…</source>
        <translation>Question à {service}…</translation>
    </message>
    <message>
        <source>{account} is removed. Its calls stay in the log.</source>
        <translation>{account} est retiré. Ses appels restent au journal.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Follows when the desktop changes.</source>
        <translation>Suit les changements du bureau.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>White and bright colours on black, with lines around everything.</source>
        <translation>Blanc et couleurs vives sur noir, avec des lignes autour de tout.</translation>
    </message>
    <message>
        <source>The accent colour, the size of letters and less motion follow the system&apos;s own settings.</source>
        <translation>La couleur d&apos;accent, la taille des lettres et moins de mouvement suivent les réglages du système.</translation>
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
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Nothing is selected that this program can see: type or paste the number.</source>
        <translation>Rien de sélectionné que ce programme puisse voir&#xa0;: tapez ou collez le numéro.</translation>
    </message>
    <message>
        <source>The shortcut for selected numbers does not work here. {why}</source>
        <translation>Le raccourci pour les numéros sélectionnés ne fonctionne pas ici. {why}</translation>
    </message>
</context>
<context>
    <name>BookRow</name>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Sync {book} now</source>
        <translation>Synchroniser {book} maintenant</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {book}</source>
        <translation>Retirer {book}</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>Pas encore synchronisé.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>{when}: {why}</source>
        <translation>{when}&#xa0;: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought here</source>
        <translation>
            <numerusform>%Ln apporté ici</numerusform>
            <numerusform>%Ln apportés ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought there</source>
        <translation>
            <numerusform>%Ln apporté là-bas</numerusform>
            <numerusform>%Ln apportés là-bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation>
            <numerusform>%Ln supprimé ici</numerusform>
            <numerusform>%Ln supprimés ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted there</source>
        <translation>
            <numerusform>%Ln supprimé là-bas</numerusform>
            <numerusform>%Ln supprimés là-bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed differently on both sides</source>
        <translation>
            <numerusform>%Ln modifié différemment des deux côtés</numerusform>
            <numerusform>%Ln modifiés différemment des deux côtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln laissé tel quel</numerusform>
            <numerusform>%Ln laissés tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>in step already</source>
        <translation>déjà à jour</translation>
    </message>
    <message>
        <source>Syncing… {done} of {total}</source>
        <translation>Synchronisation… {done} sur {total}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>Delete them and sync</source>
        <translation>Les supprimer et synchroniser</translation>
    </message>
</context>
<context>
    <name>BooksSheet</name>
    <message>
        <source>Address books</source>
        <translation>Carnets d&apos;adresses</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>comme vous l&apos;appelez</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>is not shown again</source>
        <translation>ne sera plus affiché</translation>
    </message>
    <message>
        <source>Look and add</source>
        <translation>Chercher et ajouter</translation>
    </message>
    <message>
        <source>Contacts can be kept in step with address books on a CardDAV server, such as Nextcloud, Fastmail, iCloud or Radicale, and with PokeTALK&apos;s.</source>
        <translation>Les contacts peuvent être synchronisés avec des carnets d&apos;adresses d&apos;un serveur CardDAV, comme Nextcloud, Fastmail, iCloud ou Radicale, et avec PokeTALK.</translation>
    </message>
    <message>
        <source>Add a CardDAV address book</source>
        <translation>Ajouter un carnet CardDAV</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this call&apos;s card</source>
        <translation>Fermer la fiche de cet appel</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Talking for {time}</source>
        <translation>En communication depuis {time}</translation>
    </message>
    <message>
        <source>Setting up for {time}</source>
        <translation>En établissement depuis {time}</translation>
    </message>
    <message>
        <source>via {account}, from {number}</source>
        <translation>via {account}, depuis {number}</translation>
    </message>
    <message>
        <source>Call to {party}</source>
        <translation>Appel à {party}</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>Details of the call</source>
        <translation>Détails de l&apos;appel</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Back to the list of calls</source>
        <translation>Retour à la liste des appels</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Ajouter aux contacts</translation>
    </message>
    <message>
        <source>All calls with them</source>
        <translation>Tous les appels avec cette personne</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>The chosen event as it arrived</source>
        <translation>L&apos;événement choisi tel que reçu</translation>
    </message>
    <message>
        <source>Everything that was told</source>
        <translation>Tout ce qui a été annoncé</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Live calls</source>
        <translation>Appels en cours</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} appels</translation>
    </message>
</context>
<context>
    <name>CallbacksPage</name>
    <message>
        <source>Some services tell of a call by calling back an address on this computer. Behind a router that needs a way in. Calls are placed without it too, but then their progress and end are not seen.</source>
        <translation>Certains services informent d&apos;un appel en rappelant une adresse de cet ordinateur. Derrière un routeur, il faut un accès. Les appels passent aussi sans, mais leur déroulement et leur fin ne se voient pas.</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Tester maintenant</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>One of the two is enough. A reverse proxy or a tunnel of your own is a public address too.</source>
        <translation>L&apos;un des deux suffit. Un proxy inverse ou un tunnel à vous est aussi une adresse publique.</translation>
    </message>
    <message>
        <source>The listener</source>
        <translation>L&apos;écoute</translation>
    </message>
    <message>
        <source>Dialer inside another site</source>
        <translation>Dialer dans un autre site</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
    <message>
        <source>{account}: {words}</source>
        <translation>{account}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>A call to this number may be running already: nobody has confirmed it. Another one would ring both phones again, and both may be charged.</source>
        <translation>Un appel vers ce numéro est peut-être déjà en cours&#xa0;: personne ne l&apos;a confirmé. Un autre ferait sonner à nouveau les deux téléphones, et les deux pourraient être facturés.</translation>
    </message>
    <message>
        <source>A call to this number is running. Another one would ring both phones again.</source>
        <translation>Un appel vers ce numéro est en cours. Un autre ferait sonner à nouveau les deux téléphones.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Appel…</translation>
    </message>
    <message>
        <source>The call is being placed.</source>
        <translation>L&apos;appel est en train d&apos;être passé.</translation>
    </message>
    <message>
        <source>An account and a phone of yours are needed first.</source>
        <translation>Il faut d&apos;abord un compte et un téléphone à vous.</translation>
    </message>
    <message>
        <source>There is a question to answer first.</source>
        <translation>Il faut d&apos;abord répondre à une question.</translation>
    </message>
    <message>
        <source>Type a number first.</source>
        <translation>Tapez d&apos;abord un numéro.</translation>
    </message>
</context>
<context>
    <name>CallsView</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Reading your calls…</source>
        <translation>Lecture de vos appels…</translation>
    </message>
    <message>
        <source>No call is like that.</source>
        <translation>Aucun appel ne correspond.</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Afficher tous les appels</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Pas encore d&apos;appels</translation>
    </message>
    <message>
        <source>Calls that you make are listed here. To make one, type a number under Dial.</source>
        <translation>Les appels que vous passez figurent ici. Pour appeler, tapez un numéro sous Clavier.</translation>
    </message>
</context>
<context>
    <name>CheckupPage</name>
    <message>
        <source>Check-up</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>What works on this computer, and what to do about the rest. It rings no phone.</source>
        <translation>Ce qui marche sur cet ordinateur, et que faire du reste. Rien ne sonne.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation>Copier le bilan</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>Rapport d&apos;assistance…</translation>
    </message>
    <message>
        <source>{check}: {detail}</source>
        <translation>{check}&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>Open “{page}”</source>
        <translation>Ouvrir «&#xa0;{page}&#xa0;»</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrer à l&apos;ouverture de session</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Service files</source>
        <translation>Services par fichier</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Account {name}</source>
        <translation>Compte {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention.</source>
        <translation>
            <numerusform>%n point demande de l&apos;attention.</numerusform>
            <numerusform>%n points demandent de l&apos;attention.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>What was found is copied.</source>
        <translation>Le bilan est copié.</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A call is running</source>
        <translation>Un appel est en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) still being hung up.</source>
        <translation>
            <numerusform>%n appel est encore en train d&apos;être raccroché.</numerusform>
            <numerusform>%n appels sont encore en train d&apos;être raccrochés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) still running.</source>
        <translation>
            <numerusform>%n appel encore en cours.</numerusform>
            <numerusform>%n appels encore en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your phones stay connected when this window closes. Dialer takes the call up again at its next start; meanwhile it cannot hang up or keep a limit.</source>
        <translation>Vos téléphones restent connectés quand cette fenêtre se ferme. Dialer reprendra l&apos;appel à son prochain démarrage&#xa0;; d&apos;ici là, il ne peut ni raccrocher ni tenir une limite.</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Garder la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Close, leave it running</source>
        <translation>Fermer, laisser l&apos;appel</translation>
    </message>
    <message>
        <source>Hang up, then close</source>
        <translation>Raccrocher, puis fermer</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{number} is being rung now. Answer it, and key in this code:</source>
        <translation>{number} est appelé maintenant. Décrochez et tapez ce code&#xa0;:</translation>
    </message>
    <message>
        <source>Code {digits}</source>
        <translation>Code {digits}</translation>
    </message>
    <message>
        <source>Waiting until it is keyed in…</source>
        <translation>En attente de la saisie du code…</translation>
    </message>
    <message>
        <source>Not verified yet. Waiting until the code is keyed in…</source>
        <translation>Pas encore vérifié. En attente de la saisie du code…</translation>
    </message>
    <message>
        <source>It is not verified. If the phone did not ring, or the code was not taken, close this and have it rung again.</source>
        <translation>Il n&apos;est pas vérifié. Si le téléphone n&apos;a pas sonné, ou si le code n&apos;a pas été accepté, fermez ceci et faites-le sonner à nouveau.</translation>
    </message>
    <message>
        <source>{number} is verified: the other party may see it now.</source>
        <translation>{number} est vérifié&#xa0;: l&apos;autre personne peut maintenant le voir.</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Entrée {number}</translation>
    </message>
    <message>
        <source>{heading} becomes: {field}</source>
        <translation>{heading} devient&#xa0;: {field}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns of the file, and what each becomes</source>
        <translation>Les colonnes du fichier et ce que chacune devient</translation>
    </message>
</context>
<context>
    <name>ConferenceCard</name>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this conference&apos;s card</source>
        <translation>Fermer la fiche de cette conférence</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu&apos;un</translation>
    </message>
    <message>
        <source>End for all</source>
        <translation>Terminer pour tous</translation>
    </message>
    <message>
        <source>via {account}, from {number}</source>
        <translation>via {account}, depuis {number}</translation>
    </message>
    <message>
        <source>Press again to end it</source>
        <translation>Appuyez encore pour terminer</translation>
    </message>
    <message>
        <source>Being ended…</source>
        <translation>Fin en cours…</translation>
    </message>
    <message>
        <source>Running for {time}</source>
        <translation>En cours depuis {time}</translation>
    </message>
    <message>
        <source>All phones: {cost}</source>
        <translation>Tous les téléphones&#xa0;: {cost}</translation>
    </message>
</context>
<context>
    <name>ConferencePart</name>
    <message>
        <source>Conferences</source>
        <translation>Conférences</translation>
    </message>
    <message>
        <source>{number} can be dear to call. Add it once more to call all the same.</source>
        <translation>{number} peut coûter cher. Ajoutez-le encore une fois pour l&apos;appeler quand même.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Conference {number}</source>
        <translation>Conférence {number}</translation>
    </message>
</context>
<context>
    <name>ConfirmStrip</name>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>Call all the same</source>
        <translation>Appeler quand même</translation>
    </message>
</context>
<context>
    <name>ContactBar</name>
    <message>
        <source>Search name, number, keypad letters</source>
        <translation>Nom, numéro ou lettres du clavier</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Chercher dans les contacts</translation>
    </message>
    <message>
        <source>Search contacts ( / )</source>
        <translation>Chercher dans les contacts ( / )</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>New contact (Ctrl+N)</source>
        <translation>Nouveau contact (Ctrl+N)</translation>
    </message>
    <message>
        <source>Import, export, duplicates, undo</source>
        <translation>Importer, exporter, doublons, annuler</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Exporter vers un fichier…</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message>
        <source>Address books elsewhere…</source>
        <translation>Carnets d&apos;adresses ailleurs…</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Quels contacts</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
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
        <translation>Détails du contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>Retour aux contacts</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit this contact</source>
        <translation>Modifier ce contact</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>All calls with this contact</source>
        <translation>Tous les appels avec ce contact</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <translation>Supprimer ce contact</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>No number yet: add one with Edit.</source>
        <translation>Pas encore de numéro&#xa0;: ajoutez-en un avec Modifier.</translation>
    </message>
    <message>
        <source>Groups: {groups}</source>
        <translation>Groupes&#xa0;: {groups}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Copier {number}</translation>
    </message>
    <message>
        <source>Call {number} together with others</source>
        <translation>Appeler {number} avec d&apos;autres</translation>
    </message>
    <message>
        <source>Call together with others (Ctrl+J)</source>
        <translation>Appeler avec d&apos;autres (Ctrl+J)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call {name}, {label} {number}</source>
        <translation>Appeler {name}, {label} {number}</translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation>Écrire à {address}</translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>Copié&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Edit the contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une photo…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sans photo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail addresses, with commas between</source>
        <translation>Adresses e-mail, séparées par des virgules</translation>
    </message>
    <message>
        <source>Groups, with commas between</source>
        <translation>Groupes, séparés par des virgules</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Autre numéro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Images ({endings})</translation>
    </message>
    <message>
        <source>{file} is no picture that can be shown, or larger than 10 MB.</source>
        <translation>{file} n&apos;est pas une image affichable, ou dépasse 10 Mo.</translation>
    </message>
</context>
<context>
    <name>ContactsModel</name>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
</context>
<context>
    <name>ContactsPlace</name>
    <message>
        <source>Another file is being imported. Wait until that is over.</source>
        <translation>Un autre fichier est en cours d&apos;importation. Attendez la fin.</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
</context>
<context>
    <name>CountryButton</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Default country: {country}</source>
        <translation>Pays par défaut&#xa0;: {country}</translation>
    </message>
</context>
<context>
    <name>CountryPopup</name>
    <message>
        <source>Default country</source>
        <translation>Pays par défaut</translation>
    </message>
    <message>
        <source>Name, letters or +code</source>
        <translation>Nom, lettres ou +indicatif</translation>
    </message>
    <message>
        <source>Search for a country</source>
        <translation>Chercher un pays</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>No country is called like that.</source>
        <translation>Aucun pays ne s&apos;appelle ainsi.</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>New conference</source>
        <translation>Nouvelle conférence</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Give this conference up</source>
        <translation>Abandonner cette conférence</translation>
    </message>
    <message>
        <source>Your phone rings first, then all of theirs. When you hang up, it ends for everybody.</source>
        <translation>Votre téléphone sonne d&apos;abord, puis tous les leurs. Quand vous raccrochez, elle finit pour tous.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>{number} is there already.</source>
        <translation>{number} y est déjà.</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} ajouté</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Nobody yet. Type a name or a number, or add people from the contacts.</source>
        <translation>Personne encore. Tapez un nom ou un numéro, ou ajoutez des contacts.</translation>
    </message>
    <message>
        <source>These can be dear to call. Press again to call all the same.</source>
        <translation>Ces numéros peuvent coûter cher. Appuyez encore pour appeler quand même.</translation>
    </message>
    <message>
        <source>Being started…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>Démarrer quand même</translation>
    </message>
    <message numerus="yes">
        <source>Start with %n other(s)</source>
        <translation>
            <numerusform>Démarrer avec %n autre</numerusform>
            <numerusform>Démarrer avec %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the conference</source>
        <translation>Démarrer la conférence</translation>
    </message>
    <message>
        <source>A minute, all phones together: {price}</source>
        <translation>Une minute, tous les téléphones ensemble&#xa0;: {price}</translation>
    </message>
</context>
<context>
    <name>DuplicatesCard</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge {names}</source>
        <translation>Fusionner {names}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas les mêmes</translation>
    </message>
    <message>
        <source>Not the same: {names}</source>
        <translation>Pas les mêmes&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusion…</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Les afficher à nouveau</translation>
    </message>
    <message>
        <source>Show those put aside</source>
        <translation>Afficher ceux mis de côté</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Recherche de doublons…</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Aucun doublon trouvé</translation>
    </message>
    <message>
        <source>No two contacts share a number, an e-mail address or a name.</source>
        <translation>Aucun contact ne partage un numéro, une adresse e-mail ou un nom avec un autre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are put aside as not the same.</source>
        <translation>
            <numerusform>%Ln groupe est mis de côté comme différent.</numerusform>
            <numerusform>%Ln groupes sont mis de côté comme différents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of contacts may be the same.</source>
        <translation>
            <numerusform>%Ln groupe de contacts est peut-être la même personne.</numerusform>
            <numerusform>%Ln groupes de contacts sont peut-être la même personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen one leads: its name and company stay, and all that the others know besides is added to it.</source>
        <translation>Celui qui est choisi mène&#xa0;: son nom et sa société restent, et tout ce que les autres savent de plus s&apos;y ajoute.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are put aside.</source>
        <translation>
            <numerusform>%Ln groupe est mis de côté.</numerusform>
            <numerusform>%Ln groupes sont mis de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>Fusionnés en «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The contacts are apart again.</source>
        <translation>Les contacts sont à nouveau séparés.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Reading your contacts…</source>
        <translation>Lecture de vos contacts…</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne trouvé</translation>
    </message>
    <message>
        <source>Try fewer letters, or a part of the number.</source>
        <translation>Essayez moins de lettres, ou une partie du numéro.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Pas encore de contacts</translation>
    </message>
    <message>
        <source>Add whom you call, or bring them along: drop a .vcf or .csv file here, as your phone, Google, Outlook or Apple export it.</source>
        <translation>Ajoutez les personnes que vous appelez, ou apportez-les&#xa0;: déposez ici un fichier .vcf ou .csv, tel que votre téléphone, Google, Outlook ou Apple l&apos;exporte.</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Annoncé par</translation>
    </message>
    <message>
        <source>Everything that was told</source>
        <translation>Tout ce qui a été annoncé</translation>
    </message>
    <message>
        <source>{what} (told before)</source>
        <translation>{what} (déjà annoncé)</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>More for this call</source>
        <translation>Plus pour cet appel</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>Pas de nouvel essai</translation>
    </message>
    <message>
        <source> times</source>
        <translation> fois</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Number that they see</source>
        <translation>Numéro qu&apos;ils voient</translation>
    </message>
    <message>
        <source>Longest talk</source>
        <translation>Durée maximale</translation>
    </message>
    <message>
        <source>Highest cost</source>
        <translation>Coût maximal</translation>
    </message>
    <message>
        <source>Ring me again if busy</source>
        <translation>Me rappeler si occupé</translation>
    </message>
    <message>
        <source>Memo for the provider</source>
        <translation>Mention pour le fournisseur</translation>
    </message>
    <message>
        <source>The highest cost is a plain number, such as {example}.</source>
        <translation>Le coût maximal est un simple nombre, comme {example}.</translation>
    </message>
    <message>
        <source>they see {number}</source>
        <translation>ils voient {number}</translation>
    </message>
    <message numerus="yes">
        <source>at most %n minute(s)</source>
        <translation>
            <numerusform>au plus %n minute</numerusform>
            <numerusform>au plus %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>au plus {amount}</translation>
    </message>
    <message numerus="yes">
        <source>my phone again up to %n time(s)</source>
        <translation>
            <numerusform>mon téléphone encore %n fois</numerusform>
            <numerusform>mon téléphone jusqu&apos;à %n fois de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>memo: {text}</source>
        <translation>mention&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>FactsGrid</name>
    <message>
        <source>Copy: {name}</source>
        <translation>Copier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>Copié&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A fault in Dialer itself ({kind}). Nothing that was written down is lost. Please report it, with what dialer --verbose shows.</source>
        <translation>Un défaut de Dialer lui-même ({kind}). Rien de ce qui était noté n&apos;est perdu. Merci de le signaler, avec ce qu&apos;affiche dialer --verbose.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search name, number, note</source>
        <translation>Nom, numéro, note</translation>
    </message>
    <message>
        <source>Search your calls</source>
        <translation>Chercher dans vos appels</translation>
    </message>
    <message>
        <source>Search your calls ( / )</source>
        <translation>Chercher dans vos appels ( / )</translation>
    </message>
    <message>
        <source>Save these calls as a table (CSV)</source>
        <translation>Enregistrer ces appels en tableau (CSV)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment il s&apos;est terminé</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Show everybody&apos;s calls again</source>
        <translation>Afficher à nouveau les appels de tous</translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation>{amount} (sans devise)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln talked</source>
        <translation>
            <numerusform>%Ln abouti</numerusform>
            <numerusform>%Ln aboutis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Au journal</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>En trop</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>only in the bill</source>
        <translation>seulement sur la facture</translation>
    </message>
    <message>
        <source>only in the log</source>
        <translation>seulement au journal</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Versé</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>{amount} + {count} not told</source>
        <translation>{amount} + {count} non communiqués</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Dialer</source>
        <translation>Aide — Dialer</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d&apos;aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Save these calls</source>
        <translation>Enregistrer ces appels</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) saved to {file}.</source>
        <translation>
            <numerusform>%Ln appel enregistré dans {file}.</numerusform>
            <numerusform>%Ln appels enregistrés dans {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Annuler l&apos;importation</translation>
    </message>
    <message>
        <source>Contacts ({endings})</source>
        <translation>Contacts ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation>Importation de {file}…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in the file</source>
        <translation>
            <numerusform>%Ln entrée dans le fichier</numerusform>
            <numerusform>%Ln entrées dans le fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} read</source>
        <translation>
            <numerusform>%Ln sur {total} lue</numerusform>
            <numerusform>%Ln sur {total} lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ajoutée</numerusform>
            <numerusform>%Ln ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln mise à jour</numerusform>
            <numerusform>%Ln mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln laissée de côté</numerusform>
            <numerusform>%Ln laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>What was read until now is kept. It can be undone.</source>
        <translation>Ce qui a été lu jusqu&apos;ici est conservé. Cela peut être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were taken in before that.</source>
        <translation>
            <numerusform>%Ln entrée avait été reprise avant cela.</numerusform>
            <numerusform>%Ln entrées avaient été reprises avant cela.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken in was undone.</source>
        <translation>Ce qui avait été repris est annulé.</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message>
        <source>read</source>
        <translation>lues</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutées</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mises à jour</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissées de côté</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Ce qui a été laissé de côté, et pourquoi</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Copier cette liste</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>Afficher les contacts</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Annuler l&apos;importation</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Importer un autre fichier…</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>{file} est importé.</translation>
    </message>
    <message>
        <source>The import of {file} was cancelled.</source>
        <translation>L&apos;importation de {file} est annulée.</translation>
    </message>
    <message>
        <source>What was read until then is kept. Undo import takes it back.</source>
        <translation>Ce qui a été lu jusque-là est conservé. «&#xa0;Annuler l&apos;importation&#xa0;» le retire.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Rien n&apos;a été repris.</translation>
    </message>
    <message>
        <source>{file} has no contacts in it.</source>
        <translation>{file} ne contient aucun contact.</translation>
    </message>
    <message>
        <source>All of them were there already, just as they are.</source>
        <translation>Tous étaient déjà là, tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln laissée de côté</numerusform>
            <numerusform>%Ln laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came in without some part</source>
        <translation>
            <numerusform>%Ln est venu sans une partie</numerusform>
            <numerusform>%Ln sont venus sans une partie</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone: the contacts are as they were before.</source>
        <translation>L&apos;importation est annulée&#xa0;: les contacts sont comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>The import was undone, but for %Ln that changed since: these were left alone.</source>
        <translation>
            <numerusform>L&apos;importation est annulée, sauf pour %Ln modifié depuis&#xa0;: il reste tel quel.</numerusform>
            <numerusform>L&apos;importation est annulée, sauf pour %Ln modifiés depuis&#xa0;: ils restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone. What was changed since was left alone.</source>
        <translation>L&apos;importation est annulée. Ce qui a été modifié depuis reste tel quel.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Versé</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} est supprimé.</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Annulé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exporter les contacts</translation>
    </message>
    <message>
        <source>vCard, with pictures (*.vcf);;Table (*.csv)</source>
        <translation>vCard, avec photos (*.vcf);;Tableau (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln contact écrit dans {file}.</numerusform>
            <numerusform>%Ln contacts écrits dans {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Hold for +</source>
        <translation>Maintenir pour +</translation>
    </message>
    <message>
        <source>Hold for plus</source>
        <translation>Maintenir pour plus</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Dièse</translation>
    </message>
    <message>
        <source>0, plus</source>
        <translation>0, plus</translation>
    </message>
</context>
<context>
    <name>LegsView</name>
    <message>
        <source>The two legs of the call</source>
        <translation>Les deux côtés de l&apos;appel</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>Share of the limit</source>
        <translation>Part de la limite</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dialer closes as soon as the call is over.</source>
        <translation>Dialer se fermera dès la fin de l&apos;appel.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More: appearance, help, about Dialer</source>
        <translation>Plus&#xa0;: apparence, aide, à propos de Dialer</translation>
    </message>
    <message>
        <source>Appearance, help, about Dialer</source>
        <translation>Apparence, aide, à propos de Dialer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>About Dialer</source>
        <translation>À propos de Dialer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <translation>Note sur cet appel</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Numéro à appeler</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Erase; Esc clears all</source>
        <translation>Effacer&#xa0;; Échap efface tout</translation>
    </message>
    <message>
        <source>Call together with others</source>
        <translation>Appeler avec d&apos;autres</translation>
    </message>
    <message>
        <source>Call together with others (Ctrl+J)</source>
        <translation>Appeler avec d&apos;autres (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Kind of number</source>
        <translation>Type de numéro</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>home</source>
        <translation>domicile</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>main</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number, in any writing</source>
        <translation>Numéro, écrit comme vous voulez</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Retirer ce numéro</translation>
    </message>
    <message>
        <source>rented from {service}</source>
        <translation>loué à {service}</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <translation>Retirer {number}</translation>
    </message>
    <message>
        <source>Take this number off the list</source>
        <translation>Retirer ce numéro de la liste</translation>
    </message>
    <message>
        <source>Take {number} off the list? To be shown again, its phone has to be rung again.</source>
        <translation>Retirer {number} de la liste&#xa0;? Pour l&apos;afficher de nouveau, il faudra refaire sonner son téléphone.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>Retour aux contacts</translation>
    </message>
    <message>
        <source>Back to the contacts (Esc)</source>
        <translation>Retour aux contacts (Échap)</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>ParticipantRow</name>
    <message>
        <source>Hang up {name}</source>
        <translation>Raccrocher {name}</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>Type or paste a number in any writing.</source>
        <translation>Tapez ou collez un numéro, écrit comme vous voulez.</translation>
    </message>
    <message>
        <source>Calls the {kind} {number}</source>
        <translation>Appelle&#xa0;: {kind} {number}</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>landline or mobile</source>
        <translation>fixe ou mobile</translation>
    </message>
    <message>
        <source>free-call number</source>
        <translation>numéro gratuit</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>numéro surtaxé</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>coût partagé</translation>
    </message>
    <message>
        <source>internet line</source>
        <translation>ligne Internet</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>numéro personnel</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>radiomessagerie</translation>
    </message>
    <message>
        <source>company number</source>
        <translation>numéro d&apos;entreprise</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>messagerie vocale</translation>
    </message>
    <message>
        <source>Call {number}, {place}</source>
        <translation>Appeler {number}, {place}</translation>
    </message>
    <message>
        <source>{time} there: night, they may be asleep</source>
        <translation>Il y est {time}&#xa0;: c&apos;est la nuit, on y dort peut-être</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>Il y est {time}</translation>
    </message>
    <message>
        <source>between {first} and {last} there: it may be night</source>
        <translation>Il y est entre {first} et {last}&#xa0;: c&apos;est peut-être la nuit</translation>
    </message>
    <message>
        <source>between {first} and {last} there</source>
        <translation>Il y est entre {first} et {last}</translation>
    </message>
    <message>
        <source>Not a whole number yet.</source>
        <translation>Pas encore un numéro entier.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Which one do you mean?</source>
        <translation>Cela peut se lire de deux façons. Laquelle voulez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Enter takes the first of the people found; the arrow leads there.</source>
        <translation>Entrée prend la première personne trouvée&#xa0;; la flèche y mène.</translation>
    </message>
    <message>
        <source>About this number</source>
        <translation>Sur ce numéro</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Name or number of somebody to add</source>
        <translation>Nom ou numéro de la personne à ajouter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <source>Name, such as My mobile</source>
        <translation>Nom, comme Mon mobile</translation>
    </message>
    <message>
        <source>Name of {number}</source>
        <translation>Nom de {number}</translation>
    </message>
    <message>
        <source>Ring this one first</source>
        <translation>Faire sonner celui-ci d&apos;abord</translation>
    </message>
    <message>
        <source>Ring {number} unless another is chosen</source>
        <translation>Faire sonner {number} sauf autre choix</translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <translation>Retirer {number}</translation>
    </message>
    <message>
        <source>Remove this phone from the account</source>
        <translation>Retirer ce téléphone du compte</translation>
    </message>
    <message>
        <source>rings first unless you choose another</source>
        <translation>sonne d&apos;abord, sauf autre choix</translation>
    </message>
</context>
<context>
    <name>PhonesPage</name>
    <message>
        <source>My phones</source>
        <translation>Mes téléphones</translation>
    </message>
    <message>
        <source>The phone that rings first, before the other party&apos;s. An account may have several; you choose one when you dial.</source>
        <translation>Le téléphone qui sonne avant celui de l&apos;autre. Un compte peut en avoir plusieurs&#xa0;; vous en choisissez un en appelant.</translation>
    </message>
    <message>
        <source>Reading your phones…</source>
        <translation>Lecture de vos téléphones…</translation>
    </message>
    <message>
        <source>There is no account yet, and so no phone. Add an account first.</source>
        <translation>Il n&apos;y a pas encore de compte, donc pas de téléphone. Ajoutez d&apos;abord un compte.</translation>
    </message>
    <message>
        <source>No phone yet: a call needs one to ring first.</source>
        <translation>Pas encore de téléphone&#xa0;: un appel en a besoin d&apos;un qui sonne d&apos;abord.</translation>
    </message>
    <message>
        <source>One more phone</source>
        <translation>Un téléphone de plus</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>Mon numéro de téléphone</translation>
    </message>
    <message>
        <source>Add this phone</source>
        <translation>Ajouter ce téléphone</translation>
    </message>
    <message>
        <source>Add this phone to {account}</source>
        <translation>Ajouter ce téléphone à {account}</translation>
    </message>
    <message>
        <source>{number} is removed from {account}.</source>
        <translation>{number} est retiré de {account}.</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
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
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>Largeur de la fenêtre</translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count} %</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Not all of it was printed.</source>
        <translation>Tout n&apos;a pas été imprimé.</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>Add a rate sheet…</source>
        <translation>Ajouter une grille tarifaire…</translation>
    </message>
    <message>
        <source>Price of this call</source>
        <translation>Prix de cet appel</translation>
    </message>
    <message>
        <source>others ▾</source>
        <translation>autres ▾</translation>
    </message>
    <message>
        <source>details ▾</source>
        <translation>détails ▾</translation>
    </message>
    <message>
        <source>Prices of all accounts</source>
        <translation>Prix de tous les comptes</translation>
    </message>
    <message>
        <source>What the price is made of</source>
        <translation>De quoi le prix est fait</translation>
    </message>
    <message>
        <source>Add a rate sheet for {account}</source>
        <translation>Ajouter une grille tarifaire pour {account}</translation>
    </message>
    <message>
        <source>Always through the cheapest</source>
        <translation>Toujours par le moins cher</translation>
    </message>
    <message>
        <source>Import a rate sheet for {account}…</source>
        <translation>Importer une grille tarifaire pour {account}…</translation>
    </message>
</context>
<context>
    <name>Pricing</name>
    <message>
        <source>Asking {account} for its price…</source>
        <translation>Demande du prix à {account}…</translation>
    </message>
    <message>
        <source>No price via {account}: {why}</source>
        <translation>Pas de prix via {account}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{account} says that this number cannot be called</source>
        <translation>{account} dit que ce numéro ne peut pas être appelé</translation>
    </message>
    <message>
        <source>{account} could not be asked for its price</source>
        <translation>Le prix n&apos;a pas pu être demandé à {account}</translation>
    </message>
    <message>
        <source>{words} · cheapest</source>
        <translation>{words} · le moins cher</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>The log of calls, contacts and bills stay on this computer; services keep what they keep. Keys and passwords are never written into the log file.</source>
        <translation>Le journal d&apos;appels, les contacts et les factures restent sur cet ordinateur&#xa0;; les services gardent ce qu&apos;ils gardent. Clés et mots de passe ne sont jamais écrits dans le journal technique.</translation>
    </message>
    <message>
        <source>Delete them now</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Delete the older calls now</source>
        <translation>Supprimer maintenant les appels plus anciens</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are older. They are deleted within some hours.</source>
        <translation>
            <numerusform>%n appel est plus ancien. Il sera supprimé d&apos;ici quelques heures.</numerusform>
            <numerusform>%n appels sont plus anciens. Ils seront supprimés d&apos;ici quelques heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are deleted.</source>
        <translation>
            <numerusform>%n appel est supprimé.</numerusform>
            <numerusform>%n appels sont supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProvedNumbers</name>
    <message>
        <source>Back to the accounts</source>
        <translation>Retour aux comptes</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>When you call, the other party may see one of these. {service} shows a number of yours once it is verified: its phone is rung, and whoever answers keys in a code.</source>
        <translation>Quand vous appelez, l&apos;autre personne peut voir l&apos;un de ces numéros. {service} affiche un numéro à vous une fois qu&apos;il est vérifié&#xa0;: son téléphone sonne, et qui décroche tape un code.</translation>
    </message>
    <message>
        <source>Verify a number</source>
        <translation>Vérifier un numéro</translation>
    </message>
    <message>
        <source>No number may be shown yet. Verify one of yours below.</source>
        <translation>Aucun numéro ne peut encore être affiché. Vérifiez-en un à vous ci-dessous.</translation>
    </message>
    <message>
        <source>{number} is off the list.</source>
        <translation>{number} est retiré de la liste.</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>A number of yours</source>
        <translation>Un numéro à vous</translation>
    </message>
    <message>
        <source>Its phone rings at once. With its country&apos;s code is safest.</source>
        <translation>Son téléphone sonne aussitôt. Le plus sûr&#xa0;: avec l&apos;indicatif du pays.</translation>
    </message>
    <message>
        <source>Name for it, if you like</source>
        <translation>Son nom, si vous voulez</translation>
    </message>
    <message>
        <source>What you and the service call it, such as Office.</source>
        <translation>Comment vous et le service l&apos;appelez, par exemple Bureau.</translation>
    </message>
    <message>
        <source>Ring it and show the code</source>
        <translation>Faire sonner et afficher le code</translation>
    </message>
    <message>
        <source>{number} is on the list.</source>
        <translation>{number} est sur la liste.</translation>
    </message>
    <message>
        <source>No answer came back, so there is no code for {number}; its phone may have rung all the same. It is not on the list. You can have it rung again.</source>
        <translation>Aucune réponse n&apos;est revenue, il n&apos;y a donc pas de code pour {number}&#xa0;; son téléphone a pu sonner tout de même. Il n&apos;est pas sur la liste. Vous pouvez le faire sonner à nouveau.</translation>
    </message>
    <message>
        <source>{number} is on the list already.</source>
        <translation>{number} est déjà sur la liste.</translation>
    </message>
    <message>
        <source>Asking {service} to ring {number}…</source>
        <translation>{service} est prié d&apos;appeler {number}…</translation>
    </message>
    <message>
        <source>No answer came back: the phone of {number} may ring, but there is no code. Looking at the list…</source>
        <translation>Aucune réponse n&apos;est revenue&#xa0;: le téléphone de {number} peut sonner, mais il n&apos;y a pas de code. Consultation de la liste…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>The first call may still be running. Another one would ring both phones again, and both may be charged.</source>
        <translation>Le premier appel est peut-être encore en cours. Un autre ferait sonner à nouveau les deux téléphones, et les deux pourraient être facturés.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Appeler quand même</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick dial</source>
        <translation>Appel rapide</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Espaces</translation>
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
        <translation>Les prix de {account}&#xa0;: un fichier CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tableaux (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Prices of {account}</source>
        <translation>Prix de {account}</translation>
    </message>
    <message>
        <source>The sheet names no currency. Which is it in?</source>
        <translation>La grille ne nomme pas de devise. En laquelle est-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L&apos;utiliser</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) for {account}, in {currency}.</source>
        <translation>
            <numerusform>%Ln prix pour {account}, en {currency}.</numerusform>
            <numerusform>%Ln prix pour {account}, en {currency}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) for {account}; the sheet names no currency.</source>
        <translation>
            <numerusform>%Ln prix pour {account}&#xa0;; la grille ne nomme pas de devise.</numerusform>
            <numerusform>%Ln prix pour {account}&#xa0;; la grille ne nomme pas de devise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out: {some}{more}</source>
        <translation>
            <numerusform>%Ln ligne laissée de côté&#xa0;: {some}{more}</numerusform>
            <numerusform>%Ln lignes laissées de côté&#xa0;: {some}{more}</numerusform>
        </translation>
    </message>
    <message>
        <source>It names no increments: calls are reckoned by the second.</source>
        <translation>Elle ne nomme pas de paliers&#xa0;: les appels sont comptés à la seconde.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Stopped. Choose fewer days, or ask again.</source>
        <translation>Arrêté. Choisissez moins de jours, ou redemandez.</translation>
    </message>
    <message>
        <source>Asking the providers…</source>
        <translation>Question aux fournisseurs…</translation>
    </message>
    <message numerus="yes">
        <source>The bill shows %n call(s) in doubt.</source>
        <translation>
            <numerusform>La facture montre %n appel douteux.</numerusform>
            <numerusform>La facture montre %n appels douteux.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} could not be asked: {why}</source>
        <translation>{account} n&apos;a pas pu être interrogé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>What is shown is as of {when}.</source>
        <translation>Ce qui est affiché date de {when}.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Regroupé</translation>
    </message>
    <message>
        <source>Search name, number</source>
        <translation>Nom, numéro</translation>
    </message>
    <message>
        <source>Search the items</source>
        <translation>Chercher dans les lignes</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Ask the providers again</source>
        <translation>Redemander aux fournisseurs</translation>
    </message>
    <message>
        <source>Save or print the report</source>
        <translation>Enregistrer ou imprimer le rapport</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)…</source>
        <translation>Tableur (XLSX)…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>Document (PDF)…</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>Aperçu et impression…</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Sub-totals</source>
        <translation>Sous-totaux</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>The bill beside your own log</source>
        <translation>La facture à côté de votre journal</translation>
    </message>
    <message>
        <source>Compare with my calls</source>
        <translation>Comparer à mes appels</translation>
    </message>
    <message>
        <source>Save what differs…</source>
        <translation>Enregistrer les écarts…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Check the bill</source>
        <translation>Vérifier la facture</translation>
    </message>
    <message>
        <source>The provider&apos;s bill is laid beside your own log: what is in one alone, and what differs in length or price, stands here with the reason.</source>
        <translation>La facture du fournisseur est mise à côté de votre journal&#xa0;: ce qui n&apos;est que dans l&apos;un, et ce qui diffère en durée ou en prix, figure ici avec la raison.</translation>
    </message>
    <message>
        <source>Nothing was charged in these days. The next call will stand here.</source>
        <translation>Rien n&apos;a été facturé ces jours-là. Le prochain appel figurera ici.</translation>
    </message>
    <message>
        <source>Nothing in these days is like that.</source>
        <translation>Rien de tel ces jours-là.</translation>
    </message>
    <message>
        <source>Spending, {how}, in {currency}; the table has the same figures</source>
        <translation>Dépenses, {how}, en {currency}&#xa0;; le tableau a les mêmes chiffres</translation>
    </message>
    <message>
        <source>no named currency</source>
        <translation>aucune devise nommée</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Addition…</translation>
    </message>
    <message>
        <source>Calls compared: {all}. Not in agreement: {wrong}.</source>
        <translation>Appels comparés&#xa0;: {all}. En désaccord&#xa0;: {wrong}.</translation>
    </message>
    <message>
        <source>Too many to list: here are those that disagree, the first of them.</source>
        <translation>Trop pour une liste&#xa0;: voici les premiers qui ne concordent pas.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tableur (*.xlsx)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Table (*.csv)</source>
        <translation>Document (*.pdf);;Tableau (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln appel écrit dans {file}.</numerusform>
            <numerusform>%Ln appels écrits dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln ligne écrite dans {file}.</numerusform>
            <numerusform>%Ln lignes écrites dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>Arrêté&#xa0;: aucun fichier n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Pages printed: {count}.</source>
        <translation>Pages imprimées&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>SecretsLine</name>
    <message>
        <source>Keys and passwords are kept in {place}.</source>
        <translation>Les clés et mots de passe sont gardés dans {place}.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>What services can do</source>
        <translation>Ce que les services savent faire</translation>
    </message>
    <message>
        <source>As accounts begin; an account of yours that differs stands behind its service. What a service&apos;s documents do not say outright is marked as assumed: its page tells more.</source>
        <translation>Tels que les comptes commencent&#xa0;; un compte à vous qui diffère figure derrière son service. Ce que les documents d&apos;un service ne disent pas clairement est marqué comme supposé&#xa0;: sa page en dit plus.</translation>
    </message>
    <message>
        <source>More on each service:</source>
        <translation>Plus sur chaque service&#xa0;:</translation>
    </message>
    <message>
        <source>Help on {service}</source>
        <translation>Aide sur {service}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Put back to the default: {name}</source>
        <translation>Remettre par défaut&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Put back to the default</source>
        <translation>Remettre par défaut</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Search settings</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>No setting speaks of that.</source>
        <translation>Aucun réglage n&apos;en parle.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Back to the list of settings</source>
        <translation>Retour à la liste des réglages</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Retour à la liste (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>%n pages found</source>
        <translation>
            <numerusform>%n page trouvée</numerusform>
            <numerusform>%n pages trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Dial</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Many links to call were opened one after the other; the last ones were left.</source>
        <translation>Beaucoup de liens d&apos;appel ont été ouverts coup sur coup&#xa0;; les derniers ont été ignorés.</translation>
    </message>
    <message>
        <source>{account} is ready to call.</source>
        <translation>{account} est prêt à appeler.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own.</source>
        <translation>La démo s&apos;ouvre dans sa propre fenêtre.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ShownNumber</name>
    <message>
        <source>Number that they see</source>
        <translation>Numéro qu&apos;ils voient</translation>
    </message>
    <message>
        <source>A number of yours</source>
        <translation>Un numéro à vous</translation>
    </message>
    <message>
        <source>Another number that they see</source>
        <translation>Autre numéro qu&apos;ils voient</translation>
    </message>
    <message>
        <source>Verify a number…</source>
        <translation>Vérifier un numéro…</translation>
    </message>
    <message>
        <source>This account shows only numbers that were proved to be yours</source>
        <translation>Ce compte n&apos;affiche que des numéros prouvés vôtres</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>L&apos;habituel</translation>
    </message>
    <message>
        <source>Another number…</source>
        <translation>Autre numéro…</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} leads</source>
        <translation>{name} mène</translation>
    </message>
    <message>
        <source>Groups: {groups}</source>
        <translation>Groupes&#xa0;: {groups}</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Notes&#xa0;: {notes}</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a cost</source>
        <translation>
            <numerusform>%Ln sans coût</numerusform>
            <numerusform>%Ln sans coût</numerusform>
        </translation>
    </message>
    <message>
        <source>the provider names no currency</source>
        <translation>le fournisseur ne nomme pas de devise</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>At the beginning, reckoned</source>
        <translation>Au début, calculé</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Versé</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Callbacks: listening</source>
        <translation>Callbacks&#xa0;: à l&apos;écoute</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Pas encore de compte</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation>Compte&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Accounts: {names}</source>
        <translation>Comptes&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{account}: {money}, running low</source>
        <translation>{account}&#xa0;: {money}, bientôt épuisé</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>rien dépensé</translation>
    </message>
    <message>
        <source>about {spent}, partly reckoned</source>
        <translation>environ {spent}, en partie calculé</translation>
    </message>
    <message>
        <source>This month: {spent}</source>
        <translation>Ce mois-ci&#xa0;: {spent}</translation>
    </message>
    <message>
        <source>This month: {spent} of {limit} per currency</source>
        <translation>Ce mois-ci&#xa0;: {spent} sur {limit} par devise</translation>
    </message>
    <message>
        <source>This month: {spent} of {limit}</source>
        <translation>Ce mois-ci&#xa0;: {spent} sur {limit}</translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation>{amount} (sans devise)</translation>
    </message>
    <message>
        <source>The listener is switched off: news of calls comes by asking alone.</source>
        <translation>L&apos;écoute est désactivée&#xa0;: les nouvelles des appels ne viennent qu&apos;en les demandant.</translation>
    </message>
    <message>
        <source>Callbacks: off</source>
        <translation>Callbacks&#xa0;: désactivés</translation>
    </message>
    <message>
        <source>Callbacks: off, polling</source>
        <translation>Callbacks&#xa0;: désactivés, interrogation</translation>
    </message>
    <message>
        <source>Callbacks: not reachable</source>
        <translation>Callbacks&#xa0;: injoignable</translation>
    </message>
    <message>
        <source>{accounts}: callbacks cannot arrive. See Callbacks in the settings.</source>
        <translation>{accounts}&#xa0;: les callbacks ne peuvent pas arriver. Voir Callbacks dans les réglages.</translation>
    </message>
    <message>
        <source>Callbacks: none, polling</source>
        <translation>Callbacks&#xa0;: aucun, interrogation</translation>
    </message>
    <message>
        <source>Callbacks: none</source>
        <translation>Callbacks&#xa0;: aucun</translation>
    </message>
    <message>
        <source>The router leads {url} here</source>
        <translation>Le routeur mène {url} ici</translation>
    </message>
    <message>
        <source>Callbacks: listening through the router</source>
        <translation>Callbacks&#xa0;: à l&apos;écoute par le routeur</translation>
    </message>
    <message>
        <source>Providers call {url}</source>
        <translation>Les fournisseurs appellent {url}</translation>
    </message>
    <message>
        <source>Callbacks: listening at {address}</source>
        <translation>Callbacks&#xa0;: à l&apos;écoute sur {address}</translation>
    </message>
    <message>
        <source>Only what runs on this machine reaches this address; set listener.public_url for the providers on the internet.</source>
        <translation>Seul ce qui tourne sur cette machine atteint cette adresse&#xa0;; réglez listener.public_url pour les fournisseurs d&apos;Internet.</translation>
    </message>
    <message>
        <source>Callbacks: listening at {address}, this machine only</source>
        <translation>Callbacks&#xa0;: à l&apos;écoute sur {address}, cette machine seulement</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>What happened so far</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>Déjà appelés</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>À essayer</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>Personne ne correspond.</translation>
    </message>
    <message>
        <source>Whom you call will be here, to call again.</source>
        <translation>Les personnes appelées seront ici, pour les rappeler.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>aujourd&apos;hui {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>hier {time}</translation>
    </message>
</context>
<context>
    <name>SupportSheet</name>
    <message>
        <source>Report for support</source>
        <translation>Rapport d&apos;assistance</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This is all that the report tells. Keys, passwords, full phone numbers and the addresses of callbacks are left out. Read it before you send it.</source>
        <translation>Voilà tout ce que dit le rapport. Clés, mots de passe, numéros entiers et adresses de callback n&apos;y sont pas. Lisez-le avant de l&apos;envoyer.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report is saved in {path}.</source>
        <translation>Le rapport est enregistré dans {path}.</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>Letters</source>
        <translation>Jeu de caractères</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Séparées par</translation>
    </message>
    <message>
        <source>The first line has headings</source>
        <translation>La première ligne contient des titres</translation>
    </message>
    <message>
        <source>The first entries come in as</source>
        <translation>Les premières entrées arrivent ainsi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>{file} is a table. Look whether each column becomes what it should.</source>
        <translation>{file} est un tableau. Vérifiez que chaque colonne devient ce qu&apos;elle doit.</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Laissé de côté&#xa0;: {why}</translation>
    </message>
    <message>
        <source>No column is a name, a company, a number or an e-mail address yet. Choose at least one of these under “Becomes”.</source>
        <translation>Aucune colonne n&apos;est encore un nom, une société, un numéro ou une adresse e-mail. Choisissez-en au moins une sous «&#xa0;Devient&#xa0;».</translation>
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
        <translation>Secondes d&apos;écart admises</translation>
    </message>
    <message>
        <source>Amount that may differ</source>
        <translation>Montant d&apos;écart admis</translation>
    </message>
    <message>
        <source>Let pass as rounding</source>
        <translation>Admettre comme arrondi</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Export and import</source>
        <translation>Exporter et importer</translation>
    </message>
    <message>
        <source>Settings, accounts, names of phones and address books in one file: to keep, or for another computer. Keys and passwords are never in it.</source>
        <translation>Réglages, comptes, noms de téléphones et carnets d&apos;adresses dans un fichier&#xa0;: à garder, ou pour un autre ordinateur. Clés et mots de passe n&apos;y sont jamais.</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Exporter vers un fichier…</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importer d&apos;un fichier…</translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>Reprendre ceux-ci</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Exported to {path}. Keys and passwords are not in it.</source>
        <translation>Exporté vers {path}. Clés et mots de passe n&apos;y sont pas.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer les réglages</translation>
    </message>
    <message>
        <source>Settings of Dialer (*.json)</source>
        <translation>Réglages de Dialer (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file holds:</source>
        <translation>Le fichier contient&#xa0;:</translation>
    </message>
    <message>
        <source>The file holds nothing to take.</source>
        <translation>Le fichier ne contient rien à reprendre.</translation>
    </message>
    <message>
        <source>Taken over:</source>
        <translation>Repris&#xa0;:</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>Réglages&#xa0;:</translation>
    </message>
    <message>
        <source>Accounts:</source>
        <translation>Comptes&#xa0;:</translation>
    </message>
    <message>
        <source>Names of phones:</source>
        <translation>Noms de téléphones&#xa0;:</translation>
    </message>
    <message>
        <source>Address books:</source>
        <translation>Carnets d&apos;adresses&#xa0;:</translation>
    </message>
    <message>
        <source>As they are here already.</source>
        <translation>Comme ils sont déjà ici.</translation>
    </message>
    <message>
        <source>To be typed again, at Accounts:</source>
        <translation>À retaper, sous Comptes&#xa0;:</translation>
    </message>
    <message>
        <source>{account}: {secrets}</source>
        <translation>{account}&#xa0;: {secrets}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Laissé de côté&#xa0;:</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Quick dial…</source>
        <translation>Appel rapide…</translation>
    </message>
    <message>
        <source>Open Dialer</source>
        <translation>Ouvrir Dialer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>{party}: {where}</source>
        <translation>{party}&#xa0;: {where}</translation>
    </message>
    <message>
        <source>Hang up {party}</source>
        <translation>Raccrocher avec {party}</translation>
    </message>
    <message>
        <source>Hang up on your phone</source>
        <translation>Raccrocher sur votre téléphone</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>TryView</name>
    <message>
        <source>Numbers to try</source>
        <translation>Numéros à essayer</translation>
    </message>
    <message>
        <source>Everything here is simulated: no phone rings and nothing is paid. Take a number, then press Call. A is your own phone, B the other party&apos;s.</source>
        <translation>Tout est simulé ici&#xa0;: aucun téléphone ne sonne et rien n&apos;est payé. Prenez un numéro, puis appuyez sur Appeler. A est votre téléphone, B celui de l&apos;autre.</translation>
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
        <translation>Du {date}. Vous avez {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Ignorer cette version</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>There is no file for this computer in it.</source>
        <translation>Il n&apos;y a pas de fichier pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Its signature is checked.</source>
        <translation>Sa signature est vérifiée.</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>Sa somme de contrôle est vérifiée.</translation>
    </message>
    <message>
        <source>{file}, {size}, goes into your downloads. {vouched} You start it yourself.</source>
        <translation>{file}, {size}, va dans vos téléchargements. {vouched} Vous le lancez vous-même.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>{path} is whole. Close Dialer, then start it.</source>
        <translation>{path} est intact. Fermez Dialer, puis lancez-le.</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Dialer {version} is out.</source>
        <translation>Dialer {version} est sorti.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>Look now</source>
        <translation>Regarder maintenant</translation>
    </message>
    <message>
        <source>Asks the release feed</source>
        <translation>Interroge le flux de versions</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>This is Dialer {version}.</source>
        <translation>Ceci est Dialer {version}.</translation>
    </message>
    <message>
        <source>Dialer {version} is out.</source>
        <translation>Dialer {version} est sorti.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>C&apos;est la version la plus récente.</translation>
    </message>
    <message>
        <source>Last looked: {when}.</source>
        <translation>Dernière consultation&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <source>From: the phone of yours that rings first</source>
        <translation>De&#xa0;: votre téléphone qui sonne d&apos;abord</translation>
    </message>
    <message>
        <source>Via: the account that places the call</source>
        <translation>Via&#xa0;: le compte qui passe l&apos;appel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation>Plus pour cet appel</translation>
    </message>
    <message>
        <source>Cheapest: {account}</source>
        <translation>Le moins cher&#xa0;: {account}</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Le moins cher</translation>
    </message>
    <message>
        <source>There is no account to call through yet.</source>
        <translation>Il n&apos;y a pas encore de compte par lequel appeler.</translation>
    </message>
    <message>
        <source>{account} knows no phone of yours that it could ring first.</source>
        <translation>{account} ne connaît aucun téléphone à vous qu&apos;il pourrait faire sonner d&apos;abord.</translation>
    </message>
    <message>
        <source>Add a phone of yours</source>
        <translation>Ajouter un téléphone à vous</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome to Dialer</source>
        <translation>Bienvenue dans Dialer</translation>
    </message>
    <message>
        <source>Dialer makes calls through callback services: the service rings your phone, then theirs, and connects the two. Here you say whom to call, see both phones ring, and what it costs.</source>
        <translation>Dialer appelle par des services de rappel&#xa0;: le service fait sonner votre téléphone, puis celui de l&apos;autre, et relie les deux. Ici, vous dites qui appeler, voyez les deux téléphones sonner, et ce que cela coûte.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Made-up services on this computer. It rings no phone and costs nothing.</source>
        <translation>Des services inventés sur cet ordinateur. Rien ne sonne et rien ne coûte.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Three steps: your callback service, the key or password that it gave you, and the phone that is to ring.</source>
        <translation>Trois étapes&#xa0;: votre service de rappel, la clé ou le mot de passe qu&apos;il vous a donné, et le téléphone qui doit sonner.</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>How far it is</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>account_first</name>
    <message>
        <source>Add an account first, then call {text}.</source>
        <translation>Ajoutez d&apos;abord un compte, puis appelez {text}.</translation>
    </message>
</context>
<context>
    <name>conference</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>left</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>not reached in time</source>
        <translation>pas joint à temps</translation>
    </message>
    <message>
        <source>no free line</source>
        <translation>pas de ligne libre</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>pas de tel numéro</translation>
    </message>
    <message>
        <source>refused by the service</source>
        <translation>refusé par le service</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>gone; why is not known</source>
        <translation>parti&#xa0;; on ne sait pourquoi</translation>
    </message>
    <message>
        <source>being hung up</source>
        <translation>en cours de raccrochage</translation>
    </message>
    <message>
        <source>about to be called</source>
        <translation>va être appelé</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>sonne</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>en communication</translation>
    </message>
    <message>
        <source>not certain whether called</source>
        <translation>appel incertain</translation>
    </message>
    <message>
        <source>The conference is over</source>
        <translation>La conférence est terminée</translation>
    </message>
    <message>
        <source>The service refused the conference</source>
        <translation>Le service a refusé la conférence</translation>
    </message>
    <message>
        <source>The conference did not come about</source>
        <translation>La conférence n&apos;a pas eu lieu</translation>
    </message>
    <message>
        <source>Closed: what became of it is not known</source>
        <translation>Close&#xa0;: on ne sait ce qu&apos;elle est devenue</translation>
    </message>
    <message>
        <source>Over: nobody joined you</source>
        <translation>Terminée&#xa0;: personne ne vous a rejoint</translation>
    </message>
    <message>
        <source>It is not certain whether it was placed</source>
        <translation>On ne sait pas si elle a été passée</translation>
    </message>
    <message>
        <source>Being ended</source>
        <translation>Fin en cours</translation>
    </message>
    <message>
        <source>Your phone is ringing</source>
        <translation>Votre téléphone sonne</translation>
    </message>
    <message>
        <source>You are there; the others are being called</source>
        <translation>Vous y êtes&#xa0;; les autres sont appelés</translation>
    </message>
    <message>
        <source>The service has been asked</source>
        <translation>Le service est sollicité</translation>
    </message>
    <message>
        <source>The request went out and no answer came. Wait for your phone before you start another.</source>
        <translation>La requête est partie et aucune réponse n&apos;est venue. Attendez votre téléphone avant d&apos;en démarrer une autre.</translation>
    </message>
</context>
<context>
    <name>contact table</name>
    <message>
        <source>Number without a kind</source>
        <translation>Numéro sans type</translation>
    </message>
    <message>
        <source>Number: {label}</source>
        <translation>Numéro&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titre avant le nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Addition after the name</source>
        <translation>Complément après le nom</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kind of the next number</source>
        <translation>Type du numéro suivant</translation>
    </message>
    <message>
        <source>Groups, with ::: between</source>
        <translation>Groupes, avec ::: entre eux</translation>
    </message>
    <message>
        <source>Groups, with commas between</source>
        <translation>Groupes, séparés par des virgules</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Favourite (yes or no)</source>
        <translation>Favori (oui ou non)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Country of the numbers</source>
        <translation>Pays des numéros</translation>
    </message>
    <message>
        <source>Further details</source>
        <translation>Autres détails</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>home</source>
        <translation>domicile</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
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
        <translation>autre</translation>
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
        <translation>Europe occidentale (Windows)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Europe centrale (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Cyrillique (Windows)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Grec (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Turc (Windows)</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>Hébreu (Windows)</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>Arabe (Windows)</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>Balte (Windows)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinois simplifié (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinois traditionnel (Big5)</translation>
    </message>
    <message>
        <source>Korean (Windows)</source>
        <translation>Coréen (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Cyrillique (KOI8-R)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Europe occidentale (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Europe occidentale (Mac)</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Virgule  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Point-virgule  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Barre  |</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%n others with you</source>
        <translation>
            <numerusform>%n autre avec vous</numerusform>
            <numerusform>%n autres avec vous</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF of {count} items would have thousands of pages.</source>
        <translation>Un PDF de {count} lignes aurait des milliers de pages.</translation>
    </message>
    <message>
        <source>A PokeTALK password has 4 to 50 characters.</source>
        <translation>Un mot de passe PokeTALK a de 4 à 50 caractères.</translation>
    </message>
    <message>
        <source>A call between these two numbers runs: wait until it ends.</source>
        <translation>Un appel entre ces deux numéros est en cours&#xa0;: attendez qu&apos;il finisse.</translation>
    </message>
    <message>
        <source>A call may be running: wait for the phone before calling again.</source>
        <translation>Un appel est peut-être en cours&#xa0;: attendez le téléphone avant de rappeler.</translation>
    </message>
    <message numerus="yes">
        <source>A call of %n minutes: {cost}</source>
        <translation>
            <numerusform>Un appel de %n minute&#xa0;: {cost}</numerusform>
            <numerusform>Un appel de %n minutes&#xa0;: {cost}</numerusform>
        </translation>
    </message>
    <message>
        <source>A call&apos;s limit must be at least 1 minute.</source>
        <translation>La limite d&apos;un appel doit être d&apos;au moins 1 minute.</translation>
    </message>
    <message>
        <source>A call&apos;s limit of money must be more than 0.</source>
        <translation>La limite de coût d&apos;un appel doit dépasser 0.</translation>
    </message>
    <message>
        <source>A caller ID cannot be set with this {title} account.</source>
        <translation>Ce compte {title} ne permet pas d&apos;afficher un autre numéro.</translation>
    </message>
    <message>
        <source>A conference in the call log is damaged: {error}.</source>
        <translation>Une conférence du journal est endommagée&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>A conference needs somebody to call.</source>
        <translation>Une conférence a besoin de quelqu&apos;un à appeler.</translation>
    </message>
    <message>
        <source>A conference through this account has at most {most} others.</source>
        <translation>Une conférence par ce compte a au plus {most} autres participants.</translation>
    </message>
    <message>
        <source>A contact needs a name, a company, an e-mail address or a number.</source>
        <translation>Un contact a besoin d&apos;un nom, d&apos;une société, d&apos;une adresse e-mail ou d&apos;un numéro.</translation>
    </message>
    <message>
        <source>A limit of minutes cannot be kept on this call: {why}.</source>
        <translation>Une limite de minutes ne peut pas être tenue pour cet appel&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>A limit of money cannot be kept on this call: {why}.</source>
        <translation>Une limite de coût ne peut pas être tenue pour cet appel&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>A number of this call cannot be called</source>
        <translation>Un numéro de cet appel ne peut pas être appelé</translation>
    </message>
    <message>
        <source>A server of your own that takes the account API&apos;s requests in PokeTALK&apos;s place.</source>
        <translation>Un serveur à vous qui reçoit les requêtes de l&apos;API de compte à la place de PokeTALK.</translation>
    </message>
    <message>
        <source>A sheet needs the columns prefix and per_minute, as dialer price sheet writes them.</source>
        <translation>Une grille a besoin des colonnes prefix et per_minute, comme dialer price sheet les écrit.</translation>
    </message>
    <message>
        <source>A shortcut in all programs can be set.</source>
        <translation>Un raccourci dans tous les programmes peut être défini.</translation>
    </message>
    <message>
        <source>A shortcut in all programs that offers to call the selected text, such as Ctrl+Alt+D.</source>
        <translation>Un raccourci dans tous les programmes qui propose d&apos;appeler le texte sélectionné, par exemple Ctrl+Alt+D.</translation>
    </message>
    <message>
        <source>A user of ari.conf.</source>
        <translation>Un utilisateur de ari.conf.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d&apos;API</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secret d&apos;API</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d&apos;API</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d&apos;accès</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Id. du compte</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID du compte</translation>
    </message>
    <message>
        <source>Add it again with --set {key}=VALUE (or {key}=@FILE).</source>
        <translation>Ajoutez-le à nouveau avec --set {key}=VALEUR (ou {key}=@FICHIER).</translation>
    </message>
    <message>
        <source>Add one with dialer accounts add NAME --provider P, or try dialer demo.</source>
        <translation>Ajoutez-en un avec dialer accounts add NOM --provider P, ou essayez dialer demo.</translation>
    </message>
    <message>
        <source>Add one with dialer contacts books add NAME --url URL --username USER.</source>
        <translation>Ajoutez-en un avec dialer contacts books add NOM --url URL --username UTILISATEUR.</translation>
    </message>
    <message>
        <source>Add the account again with --own-number YOUR_NUMBER.</source>
        <translation>Ajoutez à nouveau le compte avec --own-number VOTRE_NUMÉRO.</translation>
    </message>
    <message>
        <source>Add the book again with --set password=@-.</source>
        <translation>Ajoutez à nouveau le carnet avec --set password=@-.</translation>
    </message>
    <message>
        <source>Added {title}</source>
        <translation>{title} ajouté</translation>
    </message>
    <message>
        <source>Address at your operator</source>
        <translation>Adresse chez votre opérateur</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Carnet d&apos;adresses</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Adresse des jetons</translation>
    </message>
    <message>
        <source>After +{country_code} no number begins with this {digit}: leave it out.</source>
        <translation>Après +{country_code}, aucun numéro ne commence par ce {digit}&#xa0;: retirez-le.</translation>
    </message>
    <message>
        <source>All settings that it needs are there; whether it takes them, the first call shows.</source>
        <translation>Tous les réglages nécessaires sont là&#xa0;; le premier appel montrera s&apos;ils sont acceptés.</translation>
    </message>
    <message>
        <source>Also calls {ids}.</source>
        <translation>Appelle aussi {ids}.</translation>
    </message>
    <message>
        <source>An Enterprise account: reports on calls and caller IDs are allowed.</source>
        <translation>Un compte Enterprise&#xa0;: rapports d&apos;appels et autres numéros affichés sont permis.</translation>
    </message>
    <message>
        <source>An access token of your own, instead of fetching one; it ends some day.</source>
        <translation>Un jeton d&apos;accès à vous, au lieu d&apos;en chercher un&#xa0;; il expire un jour.</translation>
    </message>
    <message>
        <source>An account cannot be called {name}.</source>
        <translation>Un compte ne peut pas s&apos;appeler {name}.</translation>
    </message>
    <message>
        <source>An account is called {name} already.</source>
        <translation>Un compte s&apos;appelle déjà {name}.</translation>
    </message>
    <message>
        <source>An address book cannot be called {name}.</source>
        <translation>Un carnet d&apos;adresses ne peut pas s&apos;appeler {name}.</translation>
    </message>
    <message>
        <source>An address book needs a name and a web address.</source>
        <translation>Un carnet d&apos;adresses a besoin d&apos;un nom et d&apos;une adresse web.</translation>
    </message>
    <message>
        <source>An address book needs a user name and a password.</source>
        <translation>Un carnet d&apos;adresses a besoin d&apos;un nom d&apos;utilisateur et d&apos;un mot de passe.</translation>
    </message>
    <message>
        <source>Another Dialer holds the listener but does not open it.</source>
        <translation>Un autre Dialer tient l&apos;écoute mais ne l&apos;ouvre pas.</translation>
    </message>
    <message>
        <source>Another caller ID</source>
        <translation>Autre numéro affiché</translation>
    </message>
    <message>
        <source>Another program has the shortcut {keys} already.</source>
        <translation>Un autre programme a déjà le raccourci {keys}.</translation>
    </message>
    <message>
        <source>Another program holds it; close that and try again.</source>
        <translation>Un autre programme le tient&#xa0;; fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Another report was asked for.</source>
        <translation>Un autre rapport a été demandé.</translation>
    </message>
    <message>
        <source>Ask Called.in why.</source>
        <translation>Demandez à Called.in pourquoi.</translation>
    </message>
    <message>
        <source>Ask Twilio before a call with another caller ID whether it may be shown.</source>
        <translation>Demander à Twilio, avant un appel avec un autre numéro affiché, s&apos;il peut l&apos;être.</translation>
    </message>
    <message>
        <source>Ask about caller IDs</source>
        <translation>Demander pour les numéros affichés</translation>
    </message>
    <message>
        <source>Ask once a day whether there is a newer version. Nothing is fetched before you say so.</source>
        <translation>Demander une fois par jour s&apos;il y a une version plus récente. Rien n&apos;est téléchargé sans votre accord.</translation>
    </message>
    <message>
        <source>Ask the operator what the account may do, and check its scope.</source>
        <translation>Demandez à l&apos;opérateur ce que le compte peut faire, et vérifiez son scope.</translation>
    </message>
    <message>
        <source>Ask the router to lead callbacks from the internet to this machine (UPnP, NAT-PMP or PCP). The listener is then open to the local network too.</source>
        <translation>Demander au routeur de mener les callbacks d&apos;Internet à cette machine (UPnP, NAT-PMP ou PCP). L&apos;écoute est alors ouverte aussi au réseau local.</translation>
    </message>
    <message>
        <source>Ask your internet provider for a public address, or use a tunnel and set a public address.</source>
        <translation>Demandez une adresse publique à votre fournisseur d&apos;accès, ou utilisez un tunnel et réglez une adresse publique.</translation>
    </message>
    <message>
        <source>Assumed name of the action that lists calls.</source>
        <translation>Nom supposé de l&apos;action qui liste les appels.</translation>
    </message>
    <message>
        <source>Assumed names of the account API&apos;s methods, where they differ: make_call=NAME, …</source>
        <translation>Noms supposés des méthodes de l&apos;API de compte, là où ils diffèrent&#xa0;: make_call=NOM, …</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Jeton d&apos;authentification</translation>
    </message>
    <message>
        <source>Balance asked for</source>
        <translation>Solde consultable</translation>
    </message>
    <message>
        <source>Both phones of this call are the same.</source>
        <translation>Les deux téléphones de cet appel sont le même.</translation>
    </message>
    <message>
        <source>Bring this one up to date, then try again.</source>
        <translation>Mettez celui-ci à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>Buy credits at Called.in.</source>
        <translation>Achetez des crédits chez Called.in.</translation>
    </message>
    <message>
        <source>Call again if that was not meant.</source>
        <translation>Rappelez si ce n&apos;était pas voulu.</translation>
    </message>
    <message>
        <source>Call another number, or another way.</source>
        <translation>Appelez un autre numéro, ou autrement.</translation>
    </message>
    <message>
        <source>Call another number, or ask PokeTALK to take it off.</source>
        <translation>Appelez un autre numéro, ou demandez à PokeTALK de l&apos;en retirer.</translation>
    </message>
    <message>
        <source>Call fewer people, or raise budget.per_call or budget.per_month.</source>
        <translation>Appelez moins de personnes, ou augmentez budget.per_call ou budget.per_month.</translation>
    </message>
    <message>
        <source>Call from the phone that the account belongs to.</source>
        <translation>Appelez du téléphone auquel le compte appartient.</translation>
    </message>
    <message>
        <source>Call the selected number</source>
        <translation>Appeler le numéro sélectionné</translation>
    </message>
    <message>
        <source>Call through another account.</source>
        <translation>Appelez par un autre compte.</translation>
    </message>
    <message>
        <source>Call without --no-wait.</source>
        <translation>Appelez sans --no-wait.</translation>
    </message>
    <message>
        <source>Callbacks are off.</source>
        <translation>Les callbacks sont désactivés.</translation>
    </message>
    <message>
        <source>Callbacks arrive by your public address.</source>
        <translation>Les callbacks arrivent par votre adresse publique.</translation>
    </message>
    <message>
        <source>Callbacks arrive through the router.</source>
        <translation>Les callbacks arrivent par le routeur.</translation>
    </message>
    <message>
        <source>Callbacks may arrive; from this machine alone it cannot be told.</source>
        <translation>Les callbacks arrivent peut-être&#xa0;; depuis cette seule machine, on ne peut le dire.</translation>
    </message>
    <message>
        <source>Callbacks of services on this machine or in this network arrive.</source>
        <translation>Les callbacks des services de cette machine ou de ce réseau arrivent.</translation>
    </message>
    <message>
        <source>Calls besides numbers</source>
        <translation>Appelle, outre les numéros</translation>
    </message>
    <message>
        <source>Calls can be hung up at once.</source>
        <translation>Les appels peuvent être raccrochés aussitôt.</translation>
    </message>
    <message>
        <source>Calls can be hung up within {seconds} seconds, at the next callback.</source>
        <translation>Les appels peuvent être raccrochés en {seconds} secondes, au prochain callback.</translation>
    </message>
    <message>
        <source>Calls cannot be hung up from here.</source>
        <translation>Les appels ne peuvent pas être raccrochés d&apos;ici.</translation>
    </message>
    <message>
        <source>Can show another caller ID, once you have proved that it is yours.</source>
        <translation>Peut afficher un autre numéro, une fois prouvé qu&apos;il est à vous.</translation>
    </message>
    <message>
        <source>Can show another caller ID.</source>
        <translation>Peut afficher un autre numéro.</translation>
    </message>
    <message>
        <source>Change --from or --to.</source>
        <translation>Changez --from ou --to.</translation>
    </message>
    <message>
        <source>Change it there.</source>
        <translation>Modifiez-le là-bas.</translation>
    </message>
    <message>
        <source>Changed {title}</source>
        <translation>{title} modifié</translation>
    </message>
    <message>
        <source>Check both numbers and their country codes.</source>
        <translation>Vérifiez les deux numéros et leurs indicatifs de pays.</translation>
    </message>
    <message>
        <source>Check both numbers before calling again.</source>
        <translation>Vérifiez les deux numéros avant de rappeler.</translation>
    </message>
    <message>
        <source>Check both; some services want a password made for this program alone.</source>
        <translation>Vérifiez les deux&#xa0;; certains services veulent un mot de passe propre à ce programme.</translation>
    </message>
    <message>
        <source>Check its name and where it lies.</source>
        <translation>Vérifiez son nom et son emplacement.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder, or set DIALER_HOME to another one.</source>
        <translation>Vérifiez que vous pouvez écrire dans son dossier, ou réglez DIALER_HOME sur un autre.</translation>
    </message>
    <message>
        <source>Check that your own phone is switched on and may call.</source>
        <translation>Vérifiez que votre téléphone est allumé et peut appeler.</translation>
    </message>
    <message>
        <source>Check the account&apos;s api_key, or ask PokeTALK for one.</source>
        <translation>Vérifiez api_key du compte, ou demandez-en une à PokeTALK.</translation>
    </message>
    <message>
        <source>Check the account&apos;s api_key.</source>
        <translation>Vérifiez api_key du compte.</translation>
    </message>
    <message>
        <source>Check the account&apos;s app_key, username and password.</source>
        <translation>Vérifiez app_key, username et password du compte.</translation>
    </message>
    <message>
        <source>Check the account&apos;s base URL.</source>
        <translation>Vérifiez l&apos;adresse de base du compte.</translation>
    </message>
    <message>
        <source>Check the account&apos;s client_id and client_secret, or its token.</source>
        <translation>Vérifiez client_id et client_secret du compte, ou son token.</translation>
    </message>
    <message>
        <source>Check the account&apos;s client_id, client_secret and token_url.</source>
        <translation>Vérifiez client_id, client_secret et token_url du compte.</translation>
    </message>
    <message>
        <source>Check the account&apos;s e-mail and password.</source>
        <translation>Vérifiez l&apos;e-mail et le mot de passe du compte.</translation>
    </message>
    <message>
        <source>Check the account&apos;s endpoint.</source>
        <translation>Vérifiez le point d&apos;accès du compte.</translation>
    </message>
    <message>
        <source>Check the account&apos;s endpoints.</source>
        <translation>Vérifiez les points d&apos;accès du compte.</translation>
    </message>
    <message>
        <source>Check the account&apos;s key and secret.</source>
        <translation>Vérifiez la clé et le secret du compte.</translation>
    </message>
    <message>
        <source>Check the account&apos;s username (your Spokn ID) and password.</source>
        <translation>Vérifiez username (votre identifiant Spokn) et password du compte.</translation>
    </message>
    <message>
        <source>Check the account&apos;s username and password.</source>
        <translation>Vérifiez username et password du compte.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>Vérifiez l&apos;adresse et la connexion.</translation>
    </message>
    <message>
        <source>Check the address, and that res_ari_events and res_http_websocket are loaded.</source>
        <translation>Vérifiez l&apos;adresse, et que res_ari_events et res_http_websocket sont chargés.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>Check the connection, then ask again.</source>
        <translation>Vérifiez la connexion, puis redemandez.</translation>
    </message>
    <message>
        <source>Check the connection, then sync again.</source>
        <translation>Vérifiez la connexion, puis synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>Check the number before calling again.</source>
        <translation>Vérifiez le numéro avant de rappeler.</translation>
    </message>
    <message>
        <source>Check the number, or try again later.</source>
        <translation>Vérifiez le numéro, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>Check the number: with its country code, or a Spokn ID of 7 digits.</source>
        <translation>Vérifiez le numéro&#xa0;: avec son indicatif de pays, ou un identifiant Spokn de 7 chiffres.</translation>
    </message>
    <message>
        <source>Check the numbers; a caller ID needs an Enterprise account.</source>
        <translation>Vérifiez les numéros&#xa0;; un autre numéro affiché demande un compte Enterprise.</translation>
    </message>
    <message>
        <source>Check the two numbers and the account.</source>
        <translation>Vérifiez les deux numéros et le compte.</translation>
    </message>
    <message>
        <source>Check the two numbers.</source>
        <translation>Vérifiez les deux numéros.</translation>
    </message>
    <message>
        <source>Check the user&apos;s permissions in ari.conf.</source>
        <translation>Vérifiez les droits de l&apos;utilisateur dans ari.conf.</translation>
    </message>
    <message>
        <source>Check username and password: they are a user&apos;s in ari.conf.</source>
        <translation>Vérifiez nom d&apos;utilisateur et mot de passe&#xa0;: ce sont ceux d&apos;un utilisateur de ari.conf.</translation>
    </message>
    <message>
        <source>Check your own number in the account.</source>
        <translation>Vérifiez votre propre numéro dans le compte.</translation>
    </message>
    <message>
        <source>Check your own number: with its country code, or a Spokn ID of 7 digits.</source>
        <translation>Vérifiez votre propre numéro&#xa0;: avec son indicatif de pays, ou un identifiant Spokn de 7 chiffres.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Choisissez un fichier qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>Choose another account.</source>
        <translation>Choisissez un autre compte.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>Choose another phone of your own, or another account.</source>
        <translation>Choisissez un autre téléphone à vous, ou un autre compte.</translation>
    </message>
    <message>
        <source>Choose another phone.</source>
        <translation>Choisissez un autre téléphone.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Choisissez un autre port.</translation>
    </message>
    <message>
        <source>Choose it in FaceTime&apos;s settings under Default for calls.</source>
        <translation>Choisissez-le dans les réglages de FaceTime, sous «&#xa0;Par défaut pour les appels&#xa0;».</translation>
    </message>
    <message>
        <source>Choose it in Windows&apos; settings under Apps, Default apps, Dialer.</source>
        <translation>Choisissez-le dans les paramètres de Windows, sous Applications, Applications par défaut, Dialer.</translation>
    </message>
    <message>
        <source>Choose it in the desktop&apos;s settings under default programs.</source>
        <translation>Choisissez-le dans les paramètres du bureau, sous applications par défaut.</translation>
    </message>
    <message>
        <source>Choose one of your own numbers.</source>
        <translation>Choisissez un de vos propres numéros.</translation>
    </message>
    <message>
        <source>Choose one that Dialer exported.</source>
        <translation>Choisissez-en un que Dialer a exporté.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Id. du client</translation>
    </message>
    <message>
        <source>Closing the window leaves Dialer running in the tray, where there is one.</source>
        <translation>Fermer la fenêtre laisse Dialer tourner dans la zone de notification, là où il y en a une.</translation>
    </message>
    <message>
        <source>Codes with * or # are for the telephone network itself and cannot be called from here: type the number alone.</source>
        <translation>Les codes avec * ou # sont pour le réseau téléphonique lui-même et ne peuvent pas être appelés d&apos;ici&#xa0;: tapez le numéro seul.</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conférences</translation>
    </message>
    <message>
        <source>Contacts are just being synced, by this Dialer or another one.</source>
        <translation>Les contacts sont en cours de synchronisation, par ce Dialer ou un autre.</translation>
    </message>
    <message>
        <source>DIALER_SECRETS is {wanted}.</source>
        <translation>DIALER_SECRETS vaut {wanted}.</translation>
    </message>
    <message>
        <source>Delete calls from the log when they are older than so many days; empty keeps them all. Calls of the running month stay, because its limit counts them.</source>
        <translation>Supprimer du journal les appels plus vieux que tant de jours&#xa0;; vide les garde tous. Ceux du mois en cours restent, car sa limite les compte.</translation>
    </message>
    <message>
        <source>Dialer does not start when you log in.</source>
        <translation>Dialer ne démarre pas à l&apos;ouverture de session.</translation>
    </message>
    <message>
        <source>Dialer hangs up, while it runs</source>
        <translation>Dialer raccroche, tant qu&apos;il tourne</translation>
    </message>
    <message>
        <source>Dialer is asking {title} for it by its own id.</source>
        <translation>Dialer le demande à {title} par son propre identifiant.</translation>
    </message>
    <message>
        <source>Dialer is looking for it in {title}&apos;s list of calls.</source>
        <translation>Dialer le cherche dans la liste d&apos;appels de {title}.</translation>
    </message>
    <message>
        <source>Dialer is not registered for links.</source>
        <translation>Dialer n&apos;est pas inscrit pour les liens.</translation>
    </message>
    <message>
        <source>Dialer is registered for tel:, callto: and sip: links.</source>
        <translation>Dialer est inscrit pour les liens tel:, callto: et sip:.</translation>
    </message>
    <message>
        <source>Dialer itself failed.</source>
        <translation>Dialer lui-même a échoué.</translation>
    </message>
    <message>
        <source>Dialer itself joins the two phones, so it has to run until the call is over.</source>
        <translation>Dialer relie lui-même les deux téléphones, il doit donc tourner jusqu&apos;à la fin de l&apos;appel.</translation>
    </message>
    <message>
        <source>Dialer listens at {address}, and answers.</source>
        <translation>Dialer écoute sur {address}, et répond.</translation>
    </message>
    <message>
        <source>Dialer no longer opens tel:, callto: and sip: links.</source>
        <translation>Dialer n&apos;ouvre plus les liens tel:, callto: et sip:.</translation>
    </message>
    <message>
        <source>Dialer opens tel:, callto: and sip: links.</source>
        <translation>Dialer ouvre les liens tel:, callto: et sip:.</translation>
    </message>
    <message>
        <source>Dialer opens {some} links, and not the others.</source>
        <translation>Dialer ouvre les liens {some}, et pas les autres.</translation>
    </message>
    <message>
        <source>Dialer starts when you log in.</source>
        <translation>Dialer démarre à l&apos;ouverture de session.</translation>
    </message>
    <message>
        <source>Dialer was not registered for links.</source>
        <translation>Dialer n&apos;était pas inscrit pour les liens.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>Vouliez-vous dire {near}&#xa0;?</translation>
    </message>
    <message>
        <source>Does a firewall on this machine forbid it?</source>
        <translation>Un pare-feu de cette machine l&apos;interdit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Doubtful calls looked up</source>
        <translation>Appels douteux recherchés</translation>
    </message>
    <message>
        <source>END:VCARD is missing: another card begins inside it, in line {number}</source>
        <translation>END:VCARD manque&#xa0;: une autre fiche commence à l&apos;intérieur, ligne {number}</translation>
    </message>
    <message>
        <source>END:VCARD is missing: the file may have been cut off</source>
        <translation>END:VCARD manque&#xa0;: le fichier est peut-être coupé</translation>
    </message>
    <message>
        <source>End what your phone is doing, then call again.</source>
        <translation>Terminez ce que fait votre téléphone, puis rappelez.</translation>
    </message>
    <message>
        <source>Export the contacts as vCard (.vcf) or CSV.</source>
        <translation>Exportez les contacts en vCard (.vcf) ou CSV.</translation>
    </message>
    <message>
        <source>Fields are {fields}.</source>
        <translation>Les champs sont {fields}.</translation>
    </message>
    <message>
        <source>Free some space, or set DIALER_HOME to a folder on this machine&apos;s own disk.</source>
        <translation>Libérez de la place, ou réglez DIALER_HOME sur un dossier du disque de cette machine.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was acknowledged is lost.</source>
        <translation>Libérez de la place&#xa0;; rien de ce qui était confirmé n&apos;est perdu.</translation>
    </message>
    <message>
        <source>From here, something else answers at that address.</source>
        <translation>D&apos;ici, autre chose répond à cette adresse.</translation>
    </message>
    <message>
        <source>From here, {url} is not reached: {why}.</source>
        <translation>D&apos;ici, {url} n&apos;est pas joignable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>GNOME&apos;s AppIndicator extension adds one.</source>
        <translation>L&apos;extension AppIndicator de GNOME en ajoute une.</translation>
    </message>
    <message>
        <source>Give a number to call.</source>
        <translation>Donnez un numéro à appeler.</translation>
    </message>
    <message>
        <source>Give it with --set {key}=VALUE (or {key}=@FILE).</source>
        <translation>Donnez-le avec --set {key}=VALEUR (ou {key}=@FICHIER).</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>Donnez davantage de l&apos;identifiant.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Donnez-en un.</translation>
    </message>
    <message>
        <source>Give one such as https://dav.example.org/.</source>
        <translation>Donnez-en une comme https://dav.example.org/.</translation>
    </message>
    <message>
        <source>Give one&apos;s.</source>
        <translation>Donnez celle de l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>Give scheme, host and port alone, such as http://127.0.0.1:8080.</source>
        <translation>Donnez seulement schéma, hôte et port, par exemple http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Give the description another name.</source>
        <translation>Donnez un autre nom à la description.</translation>
    </message>
    <message>
        <source>Give the name with --username and the password with --set password=@-.</source>
        <translation>Donnez le nom avec --username et le mot de passe avec --set password=@-.</translation>
    </message>
    <message>
        <source>Give the server&apos;s CardDAV address, which its help names, or the book&apos;s own.</source>
        <translation>Donnez l&apos;adresse CardDAV du serveur, que son aide indique, ou celle du carnet lui-même.</translation>
    </message>
    <message>
        <source>Give them with --username and --set password=@- (or password=@FILE).</source>
        <translation>Donnez-les avec --username et --set password=@- (ou password=@FICHIER).</translation>
    </message>
    <message>
        <source>Give what stands before .signalwire.com, without dots.</source>
        <translation>Donnez ce qui précède .signalwire.com, sans points.</translation>
    </message>
    <message>
        <source>HTTP {status}</source>
        <translation>HTTP {status}</translation>
    </message>
    <message>
        <source>HTTP {status} instead of asking for the login</source>
        <translation>HTTP {status} au lieu de demander l&apos;identification</translation>
    </message>
    <message>
        <source>Hang up one of the two phones.</source>
        <translation>Raccrochez l&apos;un des deux téléphones.</translation>
    </message>
    <message>
        <source>Hang up one of the two phones; for later calls, set listener.public_url.</source>
        <translation>Raccrochez l&apos;un des deux téléphones&#xa0;; pour les prochains appels, réglez listener.public_url.</translation>
    </message>
    <message>
        <source>Hang up the phone.</source>
        <translation>Raccrochez le téléphone.</translation>
    </message>
    <message>
        <source>Hang up your own phone.</source>
        <translation>Raccrochez votre propre téléphone.</translation>
    </message>
    <message>
        <source>Hanging up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>How calls are connected and disconnected; Talkety takes both.</source>
        <translation>Comment les appels sont connectés et coupés&#xa0;; Talkety accepte les deux.</translation>
    </message>
    <message>
        <source>How long each phone is rung, in seconds.</source>
        <translation>Combien de temps chaque téléphone sonne, en secondes.</translation>
    </message>
    <message>
        <source>How long to wait before your own phone is rung again, in seconds.</source>
        <translation>Combien attendre avant que votre téléphone sonne à nouveau, en secondes.</translation>
    </message>
    <message>
        <source>How long to wait for a provider&apos;s answer, in seconds.</source>
        <translation>Combien attendre la réponse d&apos;un fournisseur, en secondes.</translation>
    </message>
    <message>
        <source>How long to wait for the report on the other party after that on your own phone, in seconds (assumed).</source>
        <translation>Combien attendre le rapport sur l&apos;autre personne après celui sur votre téléphone, en secondes (supposé).</translation>
    </message>
    <message>
        <source>How long your own phone is rung, in seconds.</source>
        <translation>Combien de temps votre téléphone sonne, en secondes.</translation>
    </message>
    <message>
        <source>How numbers are called, such as PJSIP/{to}@trunk. {to} is the number with its plus, {to_digits} without; {to_country_code} and {to_national} are its parts.</source>
        <translation>Comment les numéros sont appelés, par exemple PJSIP/{to}@trunk. {to} est le numéro avec son plus, {to_digits} sans&#xa0;; {to_country_code} et {to_national} sont ses parties.</translation>
    </message>
    <message>
        <source>How often a provider is asked about a call that is being set up, in seconds.</source>
        <translation>À quel rythme un fournisseur est interrogé sur un appel en établissement, en secondes.</translation>
    </message>
    <message>
        <source>How often a provider is asked about a call while people talk, in seconds.</source>
        <translation>À quel rythme un fournisseur est interrogé pendant la conversation, en secondes.</translation>
    </message>
    <message>
        <source>How phone numbers are sent: with a plus, as documented, or as digits alone.</source>
        <translation>Comment les numéros sont envoyés&#xa0;: avec un plus, comme documenté, ou en chiffres seuls.</translation>
    </message>
    <message>
        <source>How the call ended is not known</source>
        <translation>On ne sait pas comment l&apos;appel s&apos;est terminé</translation>
    </message>
    <message>
        <source>How the client logs in when it fetches a token (assumed: basic).</source>
        <translation>Comment le client s&apos;identifie en cherchant un jeton (supposé&#xa0;: basic).</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls; the bill is too high by {amount}.</source>
        <translation>
            <numerusform>%n appel ; la facture est trop élevée de {amount}.</numerusform>
            <numerusform>%n appels ; la facture est trop élevée de {amount}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the file as .xlsx.</source>
        <translation>
            <numerusform>%n autre est dans le fichier .xlsx.</numerusform>
            <numerusform>%n autres sont dans le fichier .xlsx.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are described by files.</source>
        <translation>
            <numerusform>%n service est décrit par un fichier.</numerusform>
            <numerusform>%n services sont décrits par des fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>A balance was not told for the first of these days: it is reckoned from one that was told for another day, by the items between.</source>
        <translation>Aucun solde n&apos;a été communiqué pour le premier de ces jours : il est calculé à partir d&apos;un solde d&apos;un autre jour et des lignes entre les deux.</translation>
    </message>
    <message>
        <source>A minute costs {price}.</source>
        <translation>Une minute coûte {price}.</translation>
    </message>
    <message>
        <source>A trial account calls verified numbers only: verify this one, or top up.</source>
        <translation>Un compte d&apos;essai n&apos;appelle que des numéros vérifiés&#xa0;: vérifiez celui-ci, ou rechargez le compte.</translation>
    </message>
    <message>
        <source>A trial account cannot do this: top it up first.</source>
        <translation>Un compte d&apos;essai ne le peut pas&#xa0;: rechargez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account {account}</source>
        <translation>Compte {account}</translation>
    </message>
    <message>
        <source>Add one with dialer accounts add.</source>
        <translation>Ajoutez-en un avec dialer accounts add.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Allow calls to this country in the console, under voice geographic permissions.</source>
        <translation>Autorisez les appels vers ce pays dans la console, sous Voice Geographic Permissions.</translation>
    </message>
    <message>
        <source>An address book is called {name} already.</source>
        <translation>Un carnet d&apos;adresses s&apos;appelle déjà {name}.</translation>
    </message>
    <message>
        <source>An extension can be shown to another extension only.</source>
        <translation>Un numéro de poste ne peut être affiché qu&apos;à un autre poste.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Solde après</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Solde avant</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>Billing report</source>
        <translation>Rapport de facturation</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Appeler maintenant</translation>
    </message>
    <message>
        <source>Call {party}?</source>
        <translation>Appeler {party} ?</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Calls in the last {days} days: {calls}; answered: {percent} %; not put through: {failed}.</source>
        <translation>Appels des {days} derniers jours : {calls} ; décrochés : {percent} % ; non aboutis : {failed}.</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Appeler…</translation>
    </message>
    <message>
        <source>Change its address by hand if that is right.</source>
        <translation>Changez son adresse vous-même si c&apos;est juste.</translation>
    </message>
    <message>
        <source>Check the account&apos;s login.</source>
        <translation>Vérifiez les identifiants du compte.</translation>
    </message>
    <message>
        <source>Check the account&apos;s number: it is one of the service, or one that it has verified.</source>
        <translation>Vérifiez le numéro du compte&#xa0;: il est du service, ou vérifié par lui.</translation>
    </message>
    <message>
        <source>Check your own phone&apos;s number.</source>
        <translation>Vérifiez le numéro de votre téléphone.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>Disputed calls</source>
        <translation>Appels contestés</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them the amount is not known.</source>
        <translation>
            <numerusform>Pour %n d&apos;entre eux, le montant n&apos;est pas connu.</numerusform>
            <numerusform>Pour %n d&apos;entre eux, le montant n&apos;est pas connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the {name} {text}, write {typed}.</source>
        <translation>Pour {name} {text}, écrivez {typed}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Have the number verified with dialer caller-ids verify, or show another one.</source>
        <translation>Faites vérifier le numéro par dialer caller-ids verify, ou affichez-en un autre.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment il a fini</translation>
    </message>
    <message>
        <source>How your exchange&apos;s own extensions are called, such as PJSIP/{extension}.</source>
        <translation>Comment les postes de votre installation sont appelés, par exemple PJSIP/{extension}.</translation>
    </message>
    <message>
        <source>How your own phone is called, such as PJSIP/alice; when empty, as other numbers are. One that is an extension is called as such.</source>
        <translation>Comment votre téléphone est appelé, par exemple PJSIP/alice&#xa0;; vide&#xa0;: comme les autres numéros. S&apos;il est un poste, il est appelé comme tel.</translation>
    </message>
    <message>
        <source>If the server is yours, have this machine trust the authority that signed it, or name its file in SSL_CERT_FILE.</source>
        <translation>Si le serveur est à vous, faites que cette machine se fie à l&apos;autorité qui l&apos;a signé, ou nommez son fichier dans SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>If they are meant to be deleted on the other side too, sync with --yes.</source>
        <translation>S&apos;ils doivent être supprimés aussi de l&apos;autre côté, synchronisez avec --yes.</translation>
    </message>
    <message>
        <source>If you trust that place with your password, give its address instead.</source>
        <translation>Si vous confiez votre mot de passe à cet endroit, donnez plutôt son adresse.</translation>
    </message>
    <message>
        <source>If your phone rings, do not answer it.</source>
        <translation>Si votre téléphone sonne, ne décrochez pas.</translation>
    </message>
    <message>
        <source>In {path}: {what_happened}</source>
        <translation>Dans {path}&#xa0;: {what_happened}</translation>
    </message>
    <message>
        <source>Install the newer version again; nothing was changed.</source>
        <translation>Réinstallez la version plus récente&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Is your phone switched on, and its number right? Then call again.</source>
        <translation>Votre téléphone est-il allumé, et son numéro juste&#xa0;? Alors rappelez.</translation>
    </message>
    <message>
        <source>It asks its release feed for newer versions, and you fetch and start them.</source>
        <translation>Il demande les nouvelles versions à son flux de versions&#xa0;; vous les récupérez et les lancez.</translation>
    </message>
    <message>
        <source>It can be hung up as soon as {title} has answered.</source>
        <translation>Il pourra être raccroché dès que {title} aura répondu.</translation>
    </message>
    <message>
        <source>It can only be file, or not set.</source>
        <translation>Ce ne peut être que file, ou rien.</translation>
    </message>
    <message>
        <source>It cannot be hung up yet. If your phone rings, let it ring.</source>
        <translation>Il ne peut pas encore être raccroché. Si votre téléphone sonne, laissez-le sonner.</translation>
    </message>
    <message>
        <source>It is AC and 32 letters and digits; the console shows it.</source>
        <translation>C&apos;est AC et 32 lettres et chiffres&#xa0;; la console l&apos;affiche.</translation>
    </message>
    <message>
        <source>It is ended as soon as it is listed; putting down your own phone ends it at once.</source>
        <translation>Il est terminé dès qu&apos;il y figure&#xa0;; raccrocher votre téléphone le termine aussitôt.</translation>
    </message>
    <message>
        <source>It is not known whether this conference came about.</source>
        <translation>On ne sait pas si cette conférence a eu lieu.</translation>
    </message>
    <message>
        <source>It is not known whether {title} placed the call: {why}.</source>
        <translation>On ne sait pas si {title} a passé l&apos;appel&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>It is not known whether {title} placed this call: it cannot be told to end it.</source>
        <translation>On ne sait pas si {title} a passé cet appel&#xa0;: on ne peut lui dire d&apos;y mettre fin.</translation>
    </message>
    <message>
        <source>It is running. Free some space on the disk.</source>
        <translation>Elle est en cours. Libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>It is too large to be one.</source>
        <translation>Il est trop gros pour en être un.</translation>
    </message>
    <message>
        <source>It may have been charged: look at the provider&apos;s bill before you call.</source>
        <translation>Il a pu être facturé&#xa0;: regardez la facture du fournisseur avant d&apos;appeler.</translation>
    </message>
    <message>
        <source>It takes up to a minute.</source>
        <translation>Cela prend jusqu&apos;à une minute.</translation>
    </message>
    <message>
        <source>It was deleted. Try again later, or from the release&apos;s page.</source>
        <translation>Il a été supprimé. Réessayez plus tard, ou depuis la page de la version.</translation>
    </message>
    <message>
        <source>It was not reached from here. Many routers do not let their own network in by the outside address; services are not concerned by that.</source>
        <translation>D&apos;ici, il n&apos;a pas été joint. Beaucoup de routeurs ne laissent pas entrer leur propre réseau par l&apos;adresse extérieure&#xa0;; cela ne touche pas les services.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Items of {account}, {currency}</source>
        <translation>Lignes de {account}, {currency}</translation>
    </message>
    <message>
        <source>Items, {currency}</source>
        <translation>Lignes, {currency}</translation>
    </message>
    <message>
        <source>Its calls show no progress and no end: {title} cannot reach this machine.</source>
        <translation>Ses appels ne montrent ni déroulement ni fin&#xa0;: {title} ne peut pas atteindre cette machine.</translation>
    </message>
    <message>
        <source>Its limit of {money} is kept only while something follows the conference: the window, or --wait.</source>
        <translation>Sa limite de {money} n&apos;est tenue que tant que quelque chose suit la conférence&#xa0;: la fenêtre, ou --wait.</translation>
    </message>
    <message>
        <source>Its package manager brings newer versions.</source>
        <translation>Son gestionnaire de paquets apporte les nouvelles versions.</translation>
    </message>
    <message>
        <source>Its phones cannot be read.</source>
        <translation>Ses téléphones ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Keep your own phone at hand: it rings first. Then call again.</source>
        <translation>Gardez votre téléphone à portée&#xa0;: il sonne d&apos;abord. Puis rappelez.</translation>
    </message>
    <message>
        <source>Keeps an address book that contacts can be synced with.</source>
        <translation>Tient un carnet d&apos;adresses avec lequel les contacts peuvent être synchronisés.</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Derniers appels</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Lead the reverse proxy, tunnel or port forward to port {port} of this machine, with the whole path.</source>
        <translation>Menez le proxy inverse, le tunnel ou la redirection au port {port} de cette machine, avec le chemin entier.</translation>
    </message>
    <message>
        <source>Leave the application key out of questions for prices, as one documented example does.</source>
        <translation>Omettre la clé d&apos;application dans les demandes de prix, comme le fait un exemple documenté.</translation>
    </message>
    <message>
        <source>Let its name end with .vcf or .csv.</source>
        <translation>Faites finir son nom par .vcf ou .csv.</translation>
    </message>
    <message>
        <source>Let the command wait, or call without the limit.</source>
        <translation>Laissez la commande attendre, ou appelez sans la limite.</translation>
    </message>
    <message>
        <source>Limit of minutes</source>
        <translation>Limite de minutes</translation>
    </message>
    <message>
        <source>Limit of money during a call</source>
        <translation>Limite de coût pendant un appel</translation>
    </message>
    <message>
        <source>Limit the call with --max-minutes where the provider takes it, or import the account&apos;s prices.</source>
        <translation>Limitez l&apos;appel avec --max-minutes là où le fournisseur l&apos;accepte, ou importez les prix du compte.</translation>
    </message>
    <message>
        <source>Limit the call with --max-minutes where the provider takes it.</source>
        <translation>Limitez l&apos;appel avec --max-minutes là où le fournisseur l&apos;accepte.</translation>
    </message>
    <message>
        <source>Limits a call&apos;s minutes itself, to at most {most}.</source>
        <translation>Limite lui-même les minutes d&apos;un appel, à {most} au plus.</translation>
    </message>
    <message>
        <source>Limits a call&apos;s minutes itself.</source>
        <translation>Limite lui-même les minutes d&apos;un appel.</translation>
    </message>
    <message>
        <source>Listen on a local port for the providers&apos; callbacks.</source>
        <translation>Écouter sur un port local les callbacks des fournisseurs.</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Au journal</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <source>Look at the account&apos;s balance and state in its console.</source>
        <translation>Regardez le solde et l&apos;état du compte dans sa console.</translation>
    </message>
    <message>
        <source>Look at the release&apos;s page for a newer version.</source>
        <translation>Regardez la page de la version pour en trouver une plus récente.</translation>
    </message>
    <message>
        <source>Look at the release&apos;s page.</source>
        <translation>Regardez la page de la version.</translation>
    </message>
    <message>
        <source>Look at your phone before you call again.</source>
        <translation>Regardez votre téléphone avant de rappeler.</translation>
    </message>
    <message>
        <source>Look up its address, and add the book again: dialer contacts books add.</source>
        <translation>Cherchez son adresse, et ajoutez à nouveau le carnet&#xa0;: dialer contacts books add.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or failing; what was acknowledged is not lost.</source>
        <translation>Regardez si le disque est plein ou défaillant&#xa0;; ce qui était confirmé n&apos;est pas perdu.</translation>
    </message>
    <message>
        <source>Make some there.</source>
        <translation>Faites-y de la place.</translation>
    </message>
    <message>
        <source>Make sure that the account has credit, or try again later.</source>
        <translation>Vérifiez que le compte a du crédit, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>Mend it or move it away; nothing was changed.</source>
        <translation>Réparez-le ou déplacez-le&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Mend {path} (dialer providers check tells every fault in it), or delete it.</source>
        <translation>Corrigez {path} (dialer providers check en indique chaque faute), ou supprimez-le.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n contacts into {title}</source>
        <translation>
            <numerusform>%n contact fusionné en {title}</numerusform>
            <numerusform>%n contacts fusionnés en {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Move the file away and restore a backup; Dialer makes a new one where there is none.</source>
        <translation>Déplacez le fichier et restaurez une sauvegarde&#xa0;; Dialer en crée un nouveau là où il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Nommez un fichier qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>Name its columns like First Name, Company, Phone and E-mail.</source>
        <translation>Nommez ses colonnes par exemple First Name, Company, Phone et E-mail.</translation>
    </message>
    <message>
        <source>Name one such as UTC, Europe/London or America/New_York.</source>
        <translation>Nommez-en un comme UTC, Europe/London ou America/New_York.</translation>
    </message>
    <message>
        <source>Name one with --account, or set default_account.</source>
        <translation>Nommez-en un avec --account, ou réglez default_account.</translation>
    </message>
    <message>
        <source>Name one with --account; it takes part from then on.</source>
        <translation>Nommez-en un avec --account&#xa0;; il participera dès lors.</translation>
    </message>
    <message>
        <source>Names of actions where they differ from the assumed ones: conference_connect=NAME, and so for conference_add, conference_status, conference_disconnect and convert; several are separated by commas.</source>
        <translation>Noms des actions là où ils diffèrent des noms supposés&#xa0;: conference_connect=NOM, et de même pour conference_add, conference_status, conference_disconnect et convert&#xa0;; plusieurs sont séparés par des virgules.</translation>
    </message>
    <message>
        <source>Needs no callbacks: it is asked once a call is over.</source>
        <translation>N&apos;a pas besoin de callbacks&#xa0;: il est interrogé après la fin d&apos;un appel.</translation>
    </message>
    <message>
        <source>Needs no callbacks: it is asked while a call runs.</source>
        <translation>N&apos;a pas besoin de callbacks&#xa0;: il est interrogé pendant l&apos;appel.</translation>
    </message>
    <message>
        <source>Newer versions come from where you have it from.</source>
        <translation>Les nouvelles versions viennent d&apos;où vous l&apos;avez eu.</translation>
    </message>
    <message>
        <source>No account is named.</source>
        <translation>Aucun compte n&apos;est nommé.</translation>
    </message>
    <message>
        <source>No call was placed. Check the connection, then try again.</source>
        <translation>Aucun appel n&apos;a été passé. Vérifiez la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>No call was placed. Try again then.</source>
        <translation>Aucun appel n&apos;a été passé. Réessayez alors.</translation>
    </message>
    <message>
        <source>No callback can arrive: nothing listens on this machine.</source>
        <translation>Aucun callback ne peut arriver&#xa0;: rien n&apos;écoute sur cette machine.</translation>
    </message>
    <message>
        <source>No callback from the internet can arrive yet.</source>
        <translation>Aucun callback d&apos;Internet ne peut encore arriver.</translation>
    </message>
    <message>
        <source>No callback from the internet can arrive, and none of your accounts needs one.</source>
        <translation>Aucun callback d&apos;Internet ne peut arriver, et aucun de vos comptes n&apos;en a besoin.</translation>
    </message>
    <message>
        <source>No column of {name} is known to be a name, number or address (headers: {known}).</source>
        <translation>Aucune colonne de {name} n&apos;est connue comme nom, numéro ou adresse (titres&#xa0;: {known}).</translation>
    </message>
    <message>
        <source>No contact was named.</source>
        <translation>Aucun contact n&apos;a été nommé.</translation>
    </message>
    <message>
        <source>No country has the code in this link: type the number in full.</source>
        <translation>Aucun pays n&apos;a l&apos;indicatif de ce lien&#xa0;: tapez le numéro en entier.</translation>
    </message>
    <message>
        <source>No country has this code: check the digits after the plus or the international prefix.</source>
        <translation>Aucun pays n&apos;a cet indicatif&#xa0;: vérifiez les chiffres après le plus ou le préfixe international.</translation>
    </message>
    <message>
        <source>No number in {place} is written like this: type it with area code and leading zero, or in full, with + and country code.</source>
        <translation>Aucun numéro ne s&apos;écrit ainsi ({place})&#xa0;: tapez-le avec l&apos;indicatif régional et le zéro initial, ou en entier, avec + et l&apos;indicatif du pays.</translation>
    </message>
    <message>
        <source>No number in {place} known to this version begins like this: check it before you call.</source>
        <translation>Aucun numéro connu de cette version ne commence ainsi ({place})&#xa0;: vérifiez-le avant d&apos;appeler.</translation>
    </message>
    <message>
        <source>No phone rang.</source>
        <translation>Aucun téléphone n&apos;a sonné.</translation>
    </message>
    <message>
        <source>No phone rang. When the cause is mended, call again.</source>
        <translation>Aucun téléphone n&apos;a sonné. Une fois la cause réparée, rappelez.</translation>
    </message>
    <message>
        <source>No price could be read ({why}).</source>
        <translation>Aucun prix n&apos;a pu être lu ({why}).</translation>
    </message>
    <message>
        <source>No price could be read.</source>
        <translation>Aucun prix n&apos;a pu être lu.</translation>
    </message>
    <message>
        <source>No program here shows notifications.</source>
        <translation>Aucun programme n&apos;affiche ici de notifications.</translation>
    </message>
    <message>
        <source>No public address is set.</source>
        <translation>Aucune adresse publique n&apos;est réglée.</translation>
    </message>
    <message>
        <source>No router has opened a way in yet.</source>
        <translation>Aucun routeur n&apos;a encore ouvert d&apos;accès.</translation>
    </message>
    <message>
        <source>No router opened a way in ({reasons}).</source>
        <translation>Aucun routeur n&apos;a ouvert d&apos;accès ({reasons}).</translation>
    </message>
    <message>
        <source>No router was found.</source>
        <translation>Aucun routeur trouvé.</translation>
    </message>
    <message>
        <source>Nobody listens for callbacks just now.</source>
        <translation>Personne n&apos;écoute les callbacks en ce moment.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody tells what %n calls cost. They are not in the sums.</source>
        <translation>
            <numerusform>Personne ne dit ce qu&apos;a coûté %n appel. Il n&apos;est pas dans les sommes.</numerusform>
            <numerusform>Personne ne dit ce qu&apos;ont coûté %n appels. Ils ne sont pas dans les sommes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note sent with the call</source>
        <translation>Mention envoyée avec l&apos;appel</translation>
    </message>
    <message>
        <source>Nothing is told of a call on such an account.</source>
        <translation>Rien n&apos;est annoncé d&apos;un appel sur un tel compte.</translation>
    </message>
    <message>
        <source>Nothing opens tel:, callto: and sip: links.</source>
        <translation>Rien n&apos;ouvre les liens tel:, callto: et sip:.</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>Rien n&apos;en a été repris.</translation>
    </message>
    <message>
        <source>Nothing was taken from it: somebody may have tampered with it.</source>
        <translation>Rien n&apos;en a été repris&#xa0;: quelqu&apos;un l&apos;a peut-être altéré.</translation>
    </message>
    <message>
        <source>Notify when a call comes near its limit.</source>
        <translation>Avertir quand un appel approche de sa limite.</translation>
    </message>
    <message>
        <source>Notify when a call failed, and say why.</source>
        <translation>Avertir quand un appel a échoué, et dire pourquoi.</translation>
    </message>
    <message>
        <source>Notify when an account&apos;s balance is low.</source>
        <translation>Avertir quand le solde d&apos;un compte est bas.</translation>
    </message>
    <message>
        <source>Notify when the other party has answered.</source>
        <translation>Avertir quand l&apos;autre personne a décroché.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number that is shown</source>
        <translation>Numéro affiché</translation>
    </message>
    <message>
        <source>Numbers like this one are not reached from outside {country}.</source>
        <translation>Les numéros comme celui-ci ne sont pas joignables de l&apos;étranger (pays&#xa0;: {country}).</translation>
    </message>
    <message>
        <source>Offer to call a number that was just copied, in whatever program.</source>
        <translation>Proposer d&apos;appeler un numéro qui vient d&apos;être copié, dans quelque programme que ce soit.</translation>
    </message>
    <message>
        <source>One of the two lines was busy</source>
        <translation>L&apos;une des deux lignes était occupée</translation>
    </message>
    <message>
        <source>One of the two phones was not answered</source>
        <translation>L&apos;un des deux téléphones n&apos;a pas été décroché</translation>
    </message>
    <message>
        <source>Only the end is told, by a callback; it needs an address that reaches this machine.</source>
        <translation>Seule la fin est annoncée, par un callback&#xa0;; il faut une adresse qui atteint cette machine.</translation>
    </message>
    <message>
        <source>Only the end is told: it is asked for until it is listed.</source>
        <translation>Seule la fin est annoncée&#xa0;: elle est demandée jusqu&apos;à ce qu&apos;elle figure dans la liste.</translation>
    </message>
    <message>
        <source>Open tel:, callto: and sip: links with Dialer.</source>
        <translation>Ouvrir les liens tel:, callto: et sip: avec Dialer.</translation>
    </message>
    <message>
        <source>Own phone rung again</source>
        <translation>Votre téléphone sonne à nouveau</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Versé</translation>
    </message>
    <message>
        <source>Phone numbers alone are called here, and {text} is none.</source>
        <translation>Seuls des numéros de téléphone sont appelés ici, et {text} n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>PokeTALK&apos;s does, with the account&apos;s email and password.</source>
        <translation>Celui de PokeTALK le fait, avec l&apos;e-mail et le mot de passe du compte.</translation>
    </message>
    <message>
        <source>Price asked for</source>
        <translation>Prix consultable</translation>
    </message>
    <message>
        <source>Progress comes by callbacks; they need an address that reaches this machine.</source>
        <translation>Le déroulement vient par callbacks&#xa0;; il faut une adresse qui atteint cette machine.</translation>
    </message>
    <message>
        <source>Progress is asked for while a call runs.</source>
        <translation>Le déroulement est demandé pendant l&apos;appel.</translation>
    </message>
    <message>
        <source>Progress of a call</source>
        <translation>Déroulement d&apos;un appel</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Id. du projet</translation>
    </message>
    <message>
        <source>Raise budget.per_call or budget.per_month for the next one.</source>
        <translation>Augmentez budget.per_call ou budget.per_month pour le prochain.</translation>
    </message>
    <message>
        <source>Raise budget.per_month, or wait for the next month.</source>
        <translation>Augmentez budget.per_month, ou attendez le mois prochain.</translation>
    </message>
    <message>
        <source>Raise it.</source>
        <translation>Augmentez-le.</translation>
    </message>
    <message>
        <source>Raise the limit.</source>
        <translation>Augmentez la limite.</translation>
    </message>
    <message>
        <source>Refuse numbers with other than 10 national digits (country code 1) or 4 to 14 (others; assumed).</source>
        <translation>Refuser les numéros qui n&apos;ont pas 10 chiffres nationaux (indicatif 1) ou de 4 à 14 (autres&#xa0;; supposé).</translation>
    </message>
    <message>
        <source>Register your public IP address with PokeTALK, beside the API key.</source>
        <translation>Inscrivez votre adresse IP publique chez PokeTALK, à côté de la clé d&apos;API.</translation>
    </message>
    <message>
        <source>Remove it with dialer price forget --account {account}, and import it again.</source>
        <translation>Retirez-la avec dialer price forget --account {account}, et importez-la à nouveau.</translation>
    </message>
    <message>
        <source>Remove that one first.</source>
        <translation>Retirez d&apos;abord celui-là.</translation>
    </message>
    <message>
        <source>Remove the book and add it again: contacts stay and are matched anew.</source>
        <translation>Retirez le carnet et ajoutez-le à nouveau&#xa0;: les contacts restent et sont rapprochés à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n contacts</source>
        <translation>
            <numerusform>%n contact supprimé</numerusform>
            <numerusform>%n contacts supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {title}</source>
        <translation>{title} supprimé</translation>
    </message>
    <message>
        <source>Report this fault of Dialer&apos;s.</source>
        <translation>Signalez ce défaut de Dialer.</translation>
    </message>
    <message>
        <source>Restart that one.</source>
        <translation>Redémarrez celui-là.</translation>
    </message>
    <message>
        <source>Restore a backup of the file, or report this.</source>
        <translation>Restaurez une sauvegarde du fichier, ou signalez cela.</translation>
    </message>
    <message>
        <source>Ringing time</source>
        <translation>Durée de sonnerie</translation>
    </message>
    <message numerus="yes">
        <source>Rings your own phone again up to %n times.</source>
        <translation>
            <numerusform>Fait sonner à nouveau votre téléphone une fois.</numerusform>
            <numerusform>Fait sonner à nouveau votre téléphone jusqu&apos;à %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>SIP number</source>
        <translation>Numéro SIP</translation>
    </message>
    <message>
        <source>Save it as .xlsx or .csv, or take fewer days.</source>
        <translation>Enregistrez en .xlsx ou .csv, ou prenez moins de jours.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV first.</source>
        <translation>Enregistrez d&apos;abord la grille en CSV.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Seconds billed</source>
        <translation>Secondes facturées</translation>
    </message>
    <message>
        <source>Seconds charged</source>
        <translation>Secondes facturées</translation>
    </message>
    <message>
        <source>Seconds logged</source>
        <translation>Secondes au journal</translation>
    </message>
    <message>
        <source>See that the endpoint is in Asterisk, and that its phone is registered.</source>
        <translation>Voyez si le point d&apos;accès est dans Asterisk et si son téléphone est enregistré.</translation>
    </message>
    <message>
        <source>Services are told your public address, which was not reached from here.</source>
        <translation>Les services reçoivent votre adresse publique, qui n&apos;a pas été jointe d&apos;ici.</translation>
    </message>
    <message>
        <source>Set DIALER_HOME to a folder that can be written.</source>
        <translation>Réglez DIALER_HOME sur un dossier où l&apos;on peut écrire.</translation>
    </message>
    <message>
        <source>Set a public address with the router&apos;s name or address, and the port.</source>
        <translation>Réglez une adresse publique avec le nom ou l&apos;adresse du routeur, et le port.</translation>
    </message>
    <message>
        <source>Set client_id, client_secret and token_url, or a token.</source>
        <translation>Réglez client_id, client_secret et token_url, ou un token.</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Réglez-la à nouveau.</translation>
    </message>
    <message>
        <source>Set listener.enabled to true.</source>
        <translation>Réglez listener.enabled sur true.</translation>
    </message>
    <message>
        <source>Set listener.port to another one (0 takes any that is free).</source>
        <translation>Réglez listener.port sur un autre (0 prend n&apos;importe lequel de libre).</translation>
    </message>
    <message>
        <source>Set listener.public_url, or call without --max-minutes.</source>
        <translation>Réglez listener.public_url, ou appelez sans --max-minutes.</translation>
    </message>
    <message>
        <source>Set read_only = no for the user in ari.conf, or name another.</source>
        <translation>Mettez read_only = no pour l&apos;utilisateur dans ari.conf, ou nommez-en un autre.</translation>
    </message>
    <message>
        <source>Set the account&apos;s api_key.</source>
        <translation>Réglez api_key du compte.</translation>
    </message>
    <message>
        <source>Several calls begin with {shown}.</source>
        <translation>Plusieurs appels commencent par {shown}.</translation>
    </message>
    <message>
        <source>Several conferences are called {conference_id}.</source>
        <translation>Plusieurs conférences s&apos;appellent {conference_id}.</translation>
    </message>
    <message>
        <source>Several contacts begin with {shown}.</source>
        <translation>Plusieurs contacts commencent par {shown}.</translation>
    </message>
    <message>
        <source>Show Dialer&apos;s page inside another site; dialer service-page tells its address.</source>
        <translation>Afficher la page de Dialer dans un autre site&#xa0;; dialer service-page donne son adresse.</translation>
    </message>
    <message>
        <source>Show a phone number instead.</source>
        <translation>Affichez plutôt un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Show an icon in the tray, where the desktop has one.</source>
        <translation>Afficher une icône dans la zone de notification, là où le bureau en a une.</translation>
    </message>
    <message>
        <source>So none of them was ended: put down your own phone, which ends it.</source>
        <translation>Aucun n&apos;a donc été terminé&#xa0;: raccrochez votre téléphone, ce qui y met fin.</translation>
    </message>
    <message>
        <source>So the end and the cost of this call will not be known here; {title} rings anyway.</source>
        <translation>La fin et le coût de cet appel ne seront donc pas connus ici&#xa0;; {title} fait sonner quand même.</translation>
    </message>
    <message>
        <source>So this call&apos;s progress, end and cost will not be known here, and it cannot be hung up from here; {title} rings anyway.</source>
        <translation>Le déroulement, la fin et le coût de cet appel ne seront donc pas connus ici, et il ne peut pas être raccroché d&apos;ici&#xa0;; {title} fait sonner quand même.</translation>
    </message>
    <message>
        <source>Some are {encodings}.</source>
        <translation>En voici&#xa0;: {encodings}.</translation>
    </message>
    <message>
        <source>Some routers do not let their own network in by the outside address: then it may work all the same. Open it from a phone without Wi-Fi to see.</source>
        <translation>Certains routeurs ne laissent pas entrer leur propre réseau par l&apos;adresse extérieure&#xa0;: cela peut marcher quand même. Ouvrez-la sur un téléphone sans Wi-Fi pour voir.</translation>
    </message>
    <message>
        <source>Something answers at {url}, but it is not this Dialer.</source>
        <translation>Quelque chose répond sur {url}, mais ce n&apos;est pas ce Dialer.</translation>
    </message>
    <message>
        <source>Something changed meanwhile; the call was asked again.</source>
        <translation>Quelque chose a changé entre-temps ; l&apos;appel a été redemandé.</translation>
    </message>
    <message>
        <source>Something else than this Dialer answers at {address}.</source>
        <translation>Autre chose que ce Dialer répond sur {address}.</translation>
    </message>
    <message>
        <source>Something has changed: look again before you call.</source>
        <translation>Quelque chose a changé : regardez de nouveau avant d&apos;appeler.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Spent by country</source>
        <translation>Dépensé par pays</translation>
    </message>
    <message>
        <source>Spent by day</source>
        <translation>Dépensé par jour</translation>
    </message>
    <message>
        <source>Spent by day, {currency}</source>
        <translation>Dépensé par jour, {currency}</translation>
    </message>
    <message>
        <source>Spent by destination, {currency}</source>
        <translation>Dépensé par destination, {currency}</translation>
    </message>
    <message>
        <source>Spent by month, {currency}</source>
        <translation>Dépensé par mois, {currency}</translation>
    </message>
    <message>
        <source>Spent by week, {currency}</source>
        <translation>Dépensé par semaine, {currency}</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Divisez-le.</translation>
    </message>
    <message>
        <source>Spokn ID</source>
        <translation>identifiant Spokn</translation>
    </message>
    <message>
        <source>Start Dialer again.</source>
        <translation>Redémarrez Dialer.</translation>
    </message>
    <message>
        <source>Start Dialer when you log in to this computer.</source>
        <translation>Démarrer Dialer à l&apos;ouverture de session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Start it with --wait.</source>
        <translation>Démarrez-la avec --wait.</translation>
    </message>
    <message>
        <source>Start or unlock the desktop&apos;s keychain, or set DIALER_SECRETS=file to keep secrets in a file that only you can read.</source>
        <translation>Démarrez ou déverrouillez le trousseau du bureau, ou réglez DIALER_SECRETS=file pour garder les secrets dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>States and results beyond the known ones: word=ongoing, success, busy, no_answer, failed or cancelled; several are separated by commas.</source>
        <translation>États et résultats outre ceux connus&#xa0;: mot=ongoing, success, busy, no_answer, failed ou cancelled&#xa0;; plusieurs sont séparés par des virgules.</translation>
    </message>
    <message>
        <source>Status words beyond the assumed ones: word=queued, ringing, talking, completed, busy, no_answer, cancelled or failed; several are separated by commas.</source>
        <translation>Mots d&apos;état outre ceux supposés&#xa0;: mot=queued, ringing, talking, completed, busy, no_answer, cancelled ou failed&#xa0;; plusieurs sont séparés par des virgules.</translation>
    </message>
    <message>
        <source>Stored there: {own_numbers}.</source>
        <translation>Y sont enregistrés&#xa0;: {own_numbers}.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Switch it on, and news of calls can come by itself.</source>
        <translation>Activez-la, et les nouvelles des appels viendront d&apos;elles-mêmes.</translation>
    </message>
    <message>
        <source>Switch on UPnP or NAT-PMP in the router, or lead a port here by hand and set listener.public_url.</source>
        <translation>Activez UPnP ou NAT-PMP dans le routeur, ou menez un port ici à la main et réglez listener.public_url.</translation>
    </message>
    <message>
        <source>Synced with {title}</source>
        <translation>Synchronisé avec {title}</translation>
    </message>
    <message>
        <source>Takes effect at {title}&apos;s next report, within {seconds} s.</source>
        <translation>Prend effet au prochain rapport de {title}, en {seconds} s.</translation>
    </message>
    <message>
        <source>TeXML application</source>
        <translation>Application TeXML</translation>
    </message>
    <message>
        <source>Tell them.</source>
        <translation>Dites-le-leur.</translation>
    </message>
    <message>
        <source>Tells nothing of its calls.</source>
        <translation>N&apos;annonce rien de ses appels.</translation>
    </message>
    <message>
        <source>Tells what a call costs while it runs, so a limit of money can be kept.</source>
        <translation>Annonce ce qu&apos;un appel coûte pendant qu&apos;il dure, ce qui permet de tenir une limite de coût.</translation>
    </message>
    <message>
        <source>That user&apos;s password.</source>
        <translation>Le mot de passe de cet utilisateur.</translation>
    </message>
    <message>
        <source>The API key from Called.in.</source>
        <translation>La clé d&apos;API de Called.in.</translation>
    </message>
    <message>
        <source>The API key is set; whether PokeTALK takes it, and knows this machine&apos;s public address, the first call shows.</source>
        <translation>La clé d&apos;API est réglée&#xa0;; le premier appel montrera si PokeTALK l&apos;accepte et connaît l&apos;adresse publique de cette machine.</translation>
    </message>
    <message>
        <source>The API key of your account.</source>
        <translation>La clé d&apos;API de votre compte.</translation>
    </message>
    <message>
        <source>The API key that PokeTALK gave you.</source>
        <translation>La clé d&apos;API que PokeTALK vous a donnée.</translation>
    </message>
    <message>
        <source>The API key.</source>
        <translation>La clé d&apos;API.</translation>
    </message>
    <message>
        <source>The API password.</source>
        <translation>Le mot de passe d&apos;API.</translation>
    </message>
    <message>
        <source>The API secret.</source>
        <translation>Le secret d&apos;API.</translation>
    </message>
    <message>
        <source>The API username of your account.</source>
        <translation>Le nom d&apos;utilisateur d&apos;API de votre compte.</translation>
    </message>
    <message>
        <source>The D-Bus session cannot be reached: {error}.</source>
        <translation>La session D-Bus n&apos;est pas joignable&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The SID of an API key, to log in with it instead (assumed).</source>
        <translation>Le SID d&apos;une clé d&apos;API, pour se connecter plutôt avec elle (supposé).</translation>
    </message>
    <message>
        <source>The SIP number or extension through which calls go, where it is not the usual one.</source>
        <translation>Le numéro SIP ou le poste par lequel passent les appels, si ce n&apos;est pas l&apos;habituel.</translation>
    </message>
    <message>
        <source>The account that calls go through when none is named.</source>
        <translation>Le compte par lequel passent les appels quand aucun n&apos;est nommé.</translation>
    </message>
    <message>
        <source>The account {account} has no phone of yours to ring first.</source>
        <translation>Le compte {account} ne connaît aucun téléphone à vous à faire sonner d&apos;abord.</translation>
    </message>
    <message>
        <source>The account {account} keeps no list of numbers to be shown.</source>
        <translation>Le compte {account} ne tient pas de liste de numéros à afficher.</translation>
    </message>
    <message>
        <source>The account {name} has neither client_id nor token.</source>
        <translation>Le compte {name} n&apos;a ni client_id ni token.</translation>
    </message>
    <message>
        <source>The account {name} has no {key}.</source>
        <translation>Il manque {key} au compte {name}.</translation>
    </message>
    <message>
        <source>The account {name} keeps no address book.</source>
        <translation>Le compte {name} ne tient pas de carnet d&apos;adresses.</translation>
    </message>
    <message>
        <source>The account&apos;s SID: AC and 32 letters and digits.</source>
        <translation>Le SID du compte&#xa0;: AC et 32 lettres et chiffres.</translation>
    </message>
    <message>
        <source>The account&apos;s email is no e-mail address.</source>
        <translation>L&apos;e-mail du compte n&apos;est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>The account&apos;s id, as TeXML&apos;s addresses have it.</source>
        <translation>L&apos;identifiant du compte, tel que les adresses de TeXML l&apos;ont.</translation>
    </message>
    <message>
        <source>The account&apos;s prices are in {currency} and its bill in {other}: no limit of money can be reckoned from them.</source>
        <translation>Les prix du compte sont en {currency} et sa facture en {other}&#xa0;: aucune limite de coût ne peut en être calculée.</translation>
    </message>
    <message>
        <source>The account&apos;s quota is used up: ask the operator.</source>
        <translation>Le quota du compte est épuisé&#xa0;: demandez à l&apos;opérateur.</translation>
    </message>
    <message>
        <source>The account&apos;s token. Callbacks are checked by it, so it is needed even beside an API key.</source>
        <translation>Le jeton du compte. Les callbacks sont vérifiés avec lui, il faut donc le donner même à côté d&apos;une clé d&apos;API.</translation>
    </message>
    <message>
        <source>The address for {title}&apos;s callbacks is too long.</source>
        <translation>L&apos;adresse pour les callbacks de {title} est trop longue.</translation>
    </message>
    <message>
        <source>The address for {title}&apos;s events is too long.</source>
        <translation>L&apos;adresse pour les événements de {title} est trop longue.</translation>
    </message>
    <message>
        <source>The address is {over} characters too long for {title}.</source>
        <translation>L&apos;adresse a {over} caractères de trop pour {title}.</translation>
    </message>
    <message>
        <source>The address may not hold a name, password, query or fragment.</source>
        <translation>L&apos;adresse ne peut contenir ni nom, ni mot de passe, ni requête, ni fragment.</translation>
    </message>
    <message>
        <source>The address to listen on; anything but loopback lets other machines connect.</source>
        <translation>L&apos;adresse d&apos;écoute&#xa0;; toute autre que la boucle locale laisse d&apos;autres machines se connecter.</translation>
    </message>
    <message>
        <source>The address under which providers reach the listener from outside.</source>
        <translation>L&apos;adresse sous laquelle les fournisseurs atteignent l&apos;écoute de l&apos;extérieur.</translation>
    </message>
    <message>
        <source>The answer of {title} is far too long.</source>
        <translation>La réponse de {title} est bien trop longue.</translation>
    </message>
    <message>
        <source>The application key that Talkety gave you.</source>
        <translation>La clé d&apos;application que Talkety vous a donnée.</translation>
    </message>
    <message>
        <source>The base URL {base_url} is not usable.</source>
        <translation>L&apos;adresse de base {base_url} n&apos;est pas utilisable.</translation>
    </message>
    <message>
        <source>The bill and the log agree: there is nothing to dispute.</source>
        <translation>La facture et le journal concordent : il n&apos;y a rien à contester.</translation>
    </message>
    <message>
        <source>The budget cannot be kept on this call: its cost is not told while it runs.</source>
        <translation>Le budget ne peut pas être tenu pour cet appel&#xa0;: son coût n&apos;est pas annoncé pendant qu&apos;il dure.</translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation>L&apos;appel a échoué</translation>
    </message>
    <message>
        <source>The call has already ended.</source>
        <translation>L&apos;appel est déjà terminé.</translation>
    </message>
    <message>
        <source>The call has reached {words}.</source>
        <translation>L&apos;appel a atteint {words}.</translation>
    </message>
    <message>
        <source>The call is at {share} % of {words}.</source>
        <translation>L&apos;appel est à {share} % de {words}.</translation>
    </message>
    <message>
        <source>The call is being hung up.</source>
        <translation>L&apos;appel est en train d&apos;être raccroché.</translation>
    </message>
    <message>
        <source>The call is being placed.</source>
        <translation>L&apos;appel est en train d&apos;être passé.</translation>
    </message>
    <message>
        <source>The call is hung up at {title}&apos;s next callback, within {hang_up_within_s} seconds.</source>
        <translation>L&apos;appel sera raccroché au prochain callback de {title}, en {hang_up_within_s} secondes.</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>L&apos;appel est terminé</translation>
    </message>
    <message>
        <source>The call is placed: your own phone rings first.</source>
        <translation>L&apos;appel est passé : votre propre téléphone sonne d&apos;abord.</translation>
    </message>
    <message>
        <source>The call is running. Free some space on the disk.</source>
        <translation>L&apos;appel est en cours. Libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>The call log is closed.</source>
        <translation>Le journal d&apos;appels est fermé.</translation>
    </message>
    <message>
        <source>The call log {path} cannot be used: {text}.</source>
        <translation>Le journal d&apos;appels {path} n&apos;est pas utilisable&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>The call log {path} was written by a newer Dialer (format {version}).</source>
        <translation>Le journal d&apos;appels {path} a été écrit par un Dialer plus récent (format {version}).</translation>
    </message>
    <message>
        <source>The call was cancelled before both had answered</source>
        <translation>L&apos;appel a été annulé avant que les deux aient décroché</translation>
    </message>
    <message>
        <source>The call was cancelled before the other party answered</source>
        <translation>L&apos;appel a été annulé avant que l&apos;autre personne décroche</translation>
    </message>
    <message>
        <source>The call was hung up from here</source>
        <translation>L&apos;appel a été raccroché d&apos;ici</translation>
    </message>
    <message>
        <source>The call was not placed</source>
        <translation>L&apos;appel n&apos;a pas été passé</translation>
    </message>
    <message>
        <source>The callback port {host}:{port} cannot be opened: {reason}.</source>
        <translation>Le port de callback {host}:{port} ne peut pas être ouvert&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The client&apos;s id, as the operator gave it.</source>
        <translation>L&apos;identifiant du client, tel que l&apos;opérateur l&apos;a donné.</translation>
    </message>
    <message>
        <source>The client&apos;s secret.</source>
        <translation>Le secret du client.</translation>
    </message>
    <message>
        <source>The company is longer than {most} characters.</source>
        <translation>La société dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>The conference has already ended.</source>
        <translation>La conférence est déjà terminée.</translation>
    </message>
    <message>
        <source>The conference has reached its limit of {max_cost}, reckoned from its prices.</source>
        <translation>La conférence a atteint sa limite de {max_cost}, calculée d&apos;après ses prix.</translation>
    </message>
    <message>
        <source>The conference has reached its limit of {max_cost}.</source>
        <translation>La conférence a atteint sa limite de {max_cost}.</translation>
    </message>
    <message>
        <source>The conference is being ended.</source>
        <translation>La conférence prend fin.</translation>
    </message>
    <message>
        <source>The conferences are closed.</source>
        <translation>Les conférences sont fermées.</translation>
    </message>
    <message>
        <source>The configuration {path} cannot be used: {what}.</source>
        <translation>La configuration {path} n&apos;est pas utilisable&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The contact has {count} e-mail addresses; {most} can be kept.</source>
        <translation>Le contact a {count} adresses e-mail&#xa0;; {most} peuvent être gardées.</translation>
    </message>
    <message>
        <source>The contact has {count} groups; {most} can be kept.</source>
        <translation>Le contact a {count} groupes&#xa0;; {most} peuvent être gardés.</translation>
    </message>
    <message>
        <source>The contact has {count} numbers; {most} can be kept.</source>
        <translation>Le contact a {count} numéros&#xa0;; {most} peuvent être gardés.</translation>
    </message>
    <message>
        <source>The contact was changed at {title} meanwhile.</source>
        <translation>Le contact a été modifié entre-temps chez {title}.</translation>
    </message>
    <message>
        <source>The contacts are closed.</source>
        <translation>Les contacts sont fermés.</translation>
    </message>
    <message>
        <source>The country of numbers that are typed in national form.</source>
        <translation>Le pays des numéros tapés sous forme nationale.</translation>
    </message>
    <message>
        <source>The days end on {last} before they begin on {first}.</source>
        <translation>Les jours finissent le {last} avant de commencer le {first}.</translation>
    </message>
    <message>
        <source>The days of a report lie between {first_day} and {last_day}.</source>
        <translation>Les jours d&apos;un rapport sont entre {first_day} et {last_day}.</translation>
    </message>
    <message>
        <source>The demo changes nothing of your desktop.</source>
        <translation>La démo ne change rien à votre bureau.</translation>
    </message>
    <message>
        <source>The description {name} cannot be used: {fault}.</source>
        <translation>La description {name} n&apos;est pas utilisable&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut ({step}).</source>
        <translation>Le bureau n&apos;a pas accordé le raccourci ({step}).</translation>
    </message>
    <message>
        <source>The desktop has a tray.</source>
        <translation>Le bureau a une zone de notification.</translation>
    </message>
    <message>
        <source>The desktop has no tray: closing the window ends Dialer.</source>
        <translation>Le bureau n&apos;a pas de zone de notification&#xa0;: fermer la fenêtre met fin à Dialer.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal for shortcuts does not answer.</source>
        <translation>Le portail du bureau pour les raccourcis ne répond pas.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal grants a shortcut in all programs.</source>
        <translation>Le portail du bureau accorde un raccourci dans tous les programmes.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal opened no session for shortcuts.</source>
        <translation>Le portail du bureau n&apos;a pas ouvert de session pour les raccourcis.</translation>
    </message>
    <message>
        <source>The e-mail address of your PokeTALK account, when you have no API key.</source>
        <translation>L&apos;adresse e-mail de votre compte PokeTALK, si vous n&apos;avez pas de clé d&apos;API.</translation>
    </message>
    <message>
        <source>The ending says what kind of file it is to be.</source>
        <translation>L&apos;extension dit quel type de fichier ce sera.</translation>
    </message>
    <message>
        <source>The engine failed.</source>
        <translation>Le moteur a échoué.</translation>
    </message>
    <message>
        <source>The extension in this link is no row of digits: type the number.</source>
        <translation>L&apos;extension dans ce lien n&apos;est pas une suite de chiffres&#xa0;: tapez le numéro.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB.</source>
        <translation>Le fichier dépasse {most} Mo.</translation>
    </message>
    <message>
        <source>The file is no text.</source>
        <translation>Le fichier n&apos;est pas du texte.</translation>
    </message>
    <message>
        <source>The file leads it to {host}, and its key or password is kept here.</source>
        <translation>Le fichier le dirige vers {host}, et sa clé ou son mot de passe est gardé ici.</translation>
    </message>
    <message>
        <source>The file was made by a newer Dialer.</source>
        <translation>Le fichier vient d&apos;un Dialer plus récent.</translation>
    </message>
    <message>
        <source>The first minute of this call costs {first} (both phones), and {money} is left of this month&apos;s budget of {per_month}.</source>
        <translation>La première minute de cet appel coûte {first} (les deux téléphones), et il reste {money} du budget de ce mois, {per_month}.</translation>
    </message>
    <message>
        <source>The first minute of this conference costs {cost} (all phones), and the budgets leave it {left}.</source>
        <translation>La première minute de cette conférence coûte {cost} (tous les téléphones), et les budgets lui laissent {left}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <translation>Le dossier {folder} ne peut pas être créé&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {error}.</source>
        <translation>Le dossier {folder} n&apos;est pas utilisable&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The key of a {title} account has no spaces.</source>
        <translation>La clé d&apos;un compte {title} n&apos;a pas d&apos;espaces.</translation>
    </message>
    <message>
        <source>The keyboard has no key for {keys}.</source>
        <translation>Le clavier n&apos;a pas de touche pour {keys}.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: {what}.</source>
        <translation>Le trousseau n&apos;est pas utilisable&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret.</source>
        <translation>Le trousseau n&apos;a pas gardé le secret.</translation>
    </message>
    <message>
        <source>The last {most} steps are kept.</source>
        <translation>Les {most} dernières étapes sont gardées.</translation>
    </message>
    <message>
        <source>The link says that this number is within {domain}: check it.</source>
        <translation>Le lien dit que ce numéro est dans {domain}&#xa0;: vérifiez-le.</translation>
    </message>
    <message>
        <source>The listener at {address} is not reached: {why}.</source>
        <translation>L&apos;écoute sur {address} n&apos;est pas joignable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The listener is switched off.</source>
        <translation>L&apos;écoute est désactivée.</translation>
    </message>
    <message>
        <source>The most that all calls of a calendar month may cost, per currency.</source>
        <translation>Le maximum que tous les appels d&apos;un mois civil peuvent coûter, par devise.</translation>
    </message>
    <message>
        <source>The most that one call may cost, in its account&apos;s currency.</source>
        <translation>Le maximum qu&apos;un appel peut coûter, dans la devise de son compte.</translation>
    </message>
    <message>
        <source>The name is longer than {most} characters.</source>
        <translation>Le nom dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>The network had no free line</source>
        <translation>Le réseau n&apos;avait pas de ligne libre</translation>
    </message>
    <message>
        <source>The network had no free line to the other party</source>
        <translation>Le réseau n&apos;avait pas de ligne libre vers l&apos;autre personne</translation>
    </message>
    <message>
        <source>The network had no free line to your own phone</source>
        <translation>Le réseau n&apos;avait pas de ligne libre vers votre téléphone</translation>
    </message>
    <message>
        <source>The notes are longer than {most} characters.</source>
        <translation>Les notes dépassent {most} caractères.</translation>
    </message>
    <message>
        <source>The number of a TeXML application of yours.</source>
        <translation>Le numéro d&apos;une de vos applications TeXML.</translation>
    </message>
    <message>
        <source>The number that is shown when your phone rings, and to the other party: one of 46elks, or the one that you signed up with.</source>
        <translation>Le numéro affiché quand votre téléphone sonne, et à l&apos;autre personne&#xa0;: un numéro de 46elks, ou celui de votre inscription.</translation>
    </message>
    <message>
        <source>The number that is shown when your phone rings, and to the other party: one of the service, or one of yours that it has verified.</source>
        <translation>Le numéro affiché quand votre téléphone sonne, et à l&apos;autre personne&#xa0;: l&apos;un du service, ou l&apos;un des vôtres qu&apos;il a vérifié.</translation>
    </message>
    <message>
        <source>The number that your own phone shows when Spokn rings it (Enterprise only); Spokn shows the other party&apos;s when this is not set.</source>
        <translation>Le numéro qu&apos;affiche votre téléphone quand Spokn le fait sonner (Enterprise seulement)&#xa0;; sinon Spokn affiche celui de l&apos;autre personne.</translation>
    </message>
    <message>
        <source>The other party could not be reached</source>
        <translation>L&apos;autre personne n&apos;a pas pu être jointe</translation>
    </message>
    <message>
        <source>The other party did not answer</source>
        <translation>L&apos;autre personne n&apos;a pas décroché</translation>
    </message>
    <message>
        <source>The other party&apos;s line is busy</source>
        <translation>La ligne de l&apos;autre personne est occupée</translation>
    </message>
    <message>
        <source>The other party&apos;s number does not exist or cannot be called</source>
        <translation>Le numéro de l&apos;autre personne n&apos;existe pas ou ne peut pas être appelé</translation>
    </message>
    <message>
        <source>The package&apos;s provider {name} is left aside: {path} is another one.</source>
        <translation>Le fournisseur {name} du paquet est laissé de côté : {path} en est un autre.</translation>
    </message>
    <message>
        <source>The part {part} of the file cannot be read.</source>
        <translation>La partie {part} du fichier ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The password of the address book {name} is not kept here.</source>
        <translation>Le mot de passe du carnet d&apos;adresses {name} n&apos;est pas gardé ici.</translation>
    </message>
    <message>
        <source>The password of your PokeTALK account.</source>
        <translation>Le mot de passe de votre compte PokeTALK.</translation>
    </message>
    <message>
        <source>The picture is bigger than {most} MB.</source>
        <translation>L&apos;image dépasse {most} Mo.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 takes any free one.</source>
        <translation>Le port d&apos;écoute&#xa0;; 0 prend n&apos;importe lequel de libre.</translation>
    </message>
    <message>
        <source>The program&apos;s bundle names links as its own.</source>
        <translation>Le paquet du programme nomme les liens comme siens.</translation>
    </message>
    <message>
        <source>The project&apos;s API token.</source>
        <translation>Le jeton d&apos;API du projet.</translation>
    </message>
    <message>
        <source>The project&apos;s id.</source>
        <translation>L&apos;identifiant du projet.</translation>
    </message>
    <message>
        <source>The provider refused the call</source>
        <translation>Le fournisseur a refusé l&apos;appel</translation>
    </message>
    <message>
        <source>The provider took the call, but that could not be written down.</source>
        <translation>Le fournisseur a pris l&apos;appel, mais cela n&apos;a pas pu être noté.</translation>
    </message>
    <message>
        <source>The provider took the conference, but that could not be written down.</source>
        <translation>Le fournisseur a pris la conférence, mais cela n&apos;a pas pu être noté.</translation>
    </message>
    <message>
        <source>The provider {name} of the package {package} is left aside: {why}.</source>
        <translation>Le fournisseur {name} du paquet {package} est laissé de côté : {why}.</translation>
    </message>
    <message>
        <source>The rate sheet of {account} is damaged: {error}.</source>
        <translation>La grille tarifaire de {account} est endommagée&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The rate sheets are closed.</source>
        <translation>Les grilles tarifaires sont fermées.</translation>
    </message>
    <message>
        <source>The registry cannot be changed: {why}.</source>
        <translation>Le registre ne peut pas être modifié&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The release feed answered with HTTP {status}.</source>
        <translation>Le flux de versions a répondu par HTTP {status}.</translation>
    </message>
    <message>
        <source>The release feed could not be reached ({why}).</source>
        <translation>Le flux de versions n&apos;a pas pu être joint ({why}).</translation>
    </message>
    <message>
        <source>The release feed is in a form that this version does not know.</source>
        <translation>Le flux de versions a une forme que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>The release feed is not in order ({what}).</source>
        <translation>Le flux de versions n&apos;est pas en règle ({what}).</translation>
    </message>
    <message>
        <source>The release feed leads from one address to the next.</source>
        <translation>Le flux de versions renvoie d&apos;une adresse à l&apos;autre.</translation>
    </message>
    <message>
        <source>The release feed leads to an address that is not secure.</source>
        <translation>Le flux de versions mène à une adresse qui n&apos;est pas sûre.</translation>
    </message>
    <message>
        <source>The release feed&apos;s answer is far too long.</source>
        <translation>La réponse du flux de versions est beaucoup trop longue.</translation>
    </message>
    <message>
        <source>The release feed&apos;s signature is wrong.</source>
        <translation>La signature du flux de versions est fausse.</translation>
    </message>
    <message>
        <source>The router is not asked for a way in.</source>
        <translation>On ne demande pas d&apos;accès au routeur.</translation>
    </message>
    <message>
        <source>The router leads {address} here by {by}, but that is no address of the internet: another router stands before it.</source>
        <translation>Le routeur mène {address} ici par {by}, mais ce n&apos;est pas une adresse d&apos;Internet&#xa0;: un autre routeur est devant.</translation>
    </message>
    <message>
        <source>The router leads {address} to this Dialer, by {by}.</source>
        <translation>Le routeur mène {address} à ce Dialer, par {by}.</translation>
    </message>
    <message>
        <source>The router opened a way by {by}, but does not tell its address.</source>
        <translation>Le routeur a ouvert un accès par {by}, mais ne dit pas son adresse.</translation>
    </message>
    <message>
        <source>The router&apos;s answer cannot be read.</source>
        <translation>La réponse du routeur ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The secret of a shared key, where callbacks are signed with one (SHA-256).</source>
        <translation>Le secret d&apos;une clé partagée, là où les callbacks sont signés avec (SHA-256).</translation>
    </message>
    <message>
        <source>The secret of that API key.</source>
        <translation>Le secret de cette clé d&apos;API.</translation>
    </message>
    <message>
        <source>The secrets file {path} cannot be used: {what}.</source>
        <translation>Le fichier de secrets {path} n&apos;est pas utilisable&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The sheet has more than {most} prefixes.</source>
        <translation>La grille a plus de {most} préfixes.</translation>
    </message>
    <message>
        <source>The system shows them.</source>
        <translation>Le système les affiche.</translation>
    </message>
    <message>
        <source>The time zone of the dates in PokeTALK&apos;s billing report (assumed: UTC), such as Europe/London.</source>
        <translation>Le fuseau horaire des dates du rapport de facturation de PokeTALK (supposé&#xa0;: UTC), par exemple Europe/London.</translation>
    </message>
    <message>
        <source>The window&apos;s language; takes effect at the next start.</source>
        <translation>La langue de la fenêtre&#xa0;; prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>The word may belong to this number, {first}, or not, {second}: type the one you mean.</source>
        <translation>Le mot fait partie de ce numéro, {first}, ou non, {second}&#xa0;: tapez celui que vous voulez.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n further faults.</source>
        <translation>
            <numerusform>Il y a %n autre défaut.</numerusform>
            <numerusform>Il y a %n autres défauts.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are letters O, l or I in this number: type digits 0 and 1.</source>
        <translation>Ce numéro contient des lettres O, l ou I&#xa0;: tapez les chiffres 0 et 1.</translation>
    </message>
    <message>
        <source>There are no earlier calls.</source>
        <translation>Il n&apos;y a pas d&apos;appels antérieurs.</translation>
    </message>
    <message>
        <source>There are several accounts: {names}.</source>
        <translation>Il y a plusieurs comptes&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There are several address books there: {shown}.</source>
        <translation>Il y a là plusieurs carnets d&apos;adresses&#xa0;: {shown}.</translation>
    </message>
    <message>
        <source>There are several address books: {names}.</source>
        <translation>Il y a plusieurs carnets d&apos;adresses&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There are too few digits here: type the whole number, such as +44 20 7946 0018.</source>
        <translation>Il y a trop peu de chiffres&#xa0;: tapez le numéro entier, comme +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>There are {to}, {to_digits}, {to_country_code} and {to_national}.</source>
        <translation>Il y a {to}, {to_digits}, {to_country_code} et {to_national}.</translation>
    </message>
    <message>
        <source>There are: {assumed_actions}.</source>
        <translation>Il y a&#xa0;: {assumed_actions}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Il y a&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is a numeral here that is no plain digit: type digits 0 to 9.</source>
        <translation>Il y a un signe qui n&apos;est pas un simple chiffre&#xa0;: tapez des chiffres de 0 à 9.</translation>
    </message>
    <message>
        <source>There is a stray letter in this number: check it and type digits.</source>
        <translation>Une lettre s&apos;est égarée dans ce numéro&#xa0;: vérifiez-le et tapez des chiffres.</translation>
    </message>
    <message>
        <source>There is an account of this name at another service already.</source>
        <translation>Un compte de ce nom existe déjà chez un autre service.</translation>
    </message>
    <message>
        <source>There is another provider {name} already.</source>
        <translation>Il y a déjà un autre fournisseur {name}.</translation>
    </message>
    <message>
        <source>There is more than one extension here: leave the number and one.</source>
        <translation>Il y a plus d&apos;une extension&#xa0;: laissez le numéro et une seule.</translation>
    </message>
    <message>
        <source>There is more than one number in this text: leave the one to call.</source>
        <translation>Il y a plus d&apos;un numéro dans ce texte&#xa0;: laissez celui à appeler.</translation>
    </message>
    <message>
        <source>There is no D-Bus session here.</source>
        <translation>Il n&apos;y a pas de session D-Bus ici.</translation>
    </message>
    <message>
        <source>There is no X display here to take a shortcut on.</source>
        <translation>Il n&apos;y a pas d&apos;affichage X ici pour un raccourci.</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Il n&apos;y a pas encore de compte.</translation>
    </message>
    <message>
        <source>There is no account {name}.</source>
        <translation>Il n&apos;y a pas de compte {name}.</translation>
    </message>
    <message>
        <source>There is no address book at {url}.</source>
        <translation>Il n&apos;y a pas de carnet d&apos;adresses à {url}.</translation>
    </message>
    <message>
        <source>There is no address book to sync with.</source>
        <translation>Il n&apos;y a pas de carnet d&apos;adresses avec lequel synchroniser.</translation>
    </message>
    <message>
        <source>There is no address book {name}.</source>
        <translation>Il n&apos;y a pas de carnet d&apos;adresses {name}.</translation>
    </message>
    <message>
        <source>There is no call {shown}.</source>
        <translation>Il n&apos;y a pas d&apos;appel {shown}.</translation>
    </message>
    <message>
        <source>There is no conference {conference_id}.</source>
        <translation>Il n&apos;y a pas de conférence {conference_id}.</translation>
    </message>
    <message>
        <source>There is no contact {contact_id}.</source>
        <translation>Il n&apos;y a pas de contact {contact_id}.</translation>
    </message>
    <message>
        <source>There is no contact {shown}.</source>
        <translation>Il n&apos;y a pas de contact {shown}.</translation>
    </message>
    <message>
        <source>There is no description {name}.</source>
        <translation>Il n&apos;y a pas de description {name}.</translation>
    </message>
    <message>
        <source>There is no display here, and so no shortcut.</source>
        <translation>Il n&apos;y a pas d&apos;affichage ici, donc pas de raccourci.</translation>
    </message>
    <message>
        <source>There is no display, so no window and no tray.</source>
        <translation>Il n&apos;y a pas d&apos;affichage, donc ni fenêtre ni zone de notification.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}.</source>
        <translation>Il n&apos;y a pas de jeu de caractères {encoding}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n&apos;y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>There is no home folder here: HOME is not set.</source>
        <translation>Il n&apos;y a pas de dossier personnel ici&#xa0;: HOME n&apos;est pas réglé.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Il n&apos;y a pas de trousseau ici.</translation>
    </message>
    <message>
        <source>There is no number here: type one, such as +44 20 7946 0018.</source>
        <translation>Il n&apos;y a pas de numéro ici&#xa0;: tapez-en un, comme +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>There is no place for bills here.</source>
        <translation>Il n&apos;y a pas de place ici pour des factures.</translation>
    </message>
    <message>
        <source>There is no place for conferences here.</source>
        <translation>Il n&apos;y a pas de place ici pour des conférences.</translation>
    </message>
    <message>
        <source>There is no place for rate sheets here.</source>
        <translation>Il n&apos;y a pas de place ici pour des grilles tarifaires.</translation>
    </message>
    <message>
        <source>There is no provider {name}.</source>
        <translation>Il n&apos;y a pas de fournisseur {name}.</translation>
    </message>
    <message>
        <source>There is no release feed to ask.</source>
        <translation>Il n&apos;y a pas de flux de versions à consulter.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>Il n&apos;y a pas de réglage {key}.</translation>
    </message>
    <message>
        <source>There is no step {step} to undo.</source>
        <translation>Il n&apos;y a pas d&apos;étape {step} à annuler.</translation>
    </message>
    <message>
        <source>There is no such participant.</source>
        <translation>Il n&apos;y a pas de tel participant.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n&apos;y en a pas encore.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is only {extension}.</source>
        <translation>Il n&apos;y a que {extension}.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Ceci</translation>
    </message>
    <message>
        <source>This Dialer runs from source, or was built without a release feed.</source>
        <translation>Ce Dialer tourne depuis ses sources, ou a été construit sans flux de versions.</translation>
    </message>
    <message>
        <source>This Dialer was installed as a package of your system.</source>
        <translation>Ce Dialer a été installé comme paquet de votre système.</translation>
    </message>
    <message>
        <source>This Dialer was installed from a file of its release.</source>
        <translation>Ce Dialer a été installé depuis un fichier de sa version.</translation>
    </message>
    <message>
        <source>This address names a user, not a telephone number: only numbers can be called.</source>
        <translation>Cette adresse nomme un utilisateur, non un numéro de téléphone&#xa0;: seuls les numéros peuvent être appelés.</translation>
    </message>
    <message numerus="yes">
        <source>This call ends after %n minutes at the latest: {limit} pays for no more at {per_minute} a minute.</source>
        <translation>
            <numerusform>Cet appel finit au plus tard après %n minute&#xa0;: {limit} ne paie pas plus à {per_minute} la minute.</numerusform>
            <numerusform>Cet appel finit au plus tard après %n minutes&#xa0;: {limit} ne paie pas plus à {per_minute} la minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be read in two ways, {first} or {second}: type the one you mean with its plus.</source>
        <translation>Cela peut se lire de deux façons, {first} ou {second}&#xa0;: tapez celle que vous voulez avec son plus.</translation>
    </message>
    <message>
        <source>This desktop lets no program have a shortcut in all others.</source>
        <translation>Ce bureau ne laisse aucun programme avoir un raccourci dans tous les autres.</translation>
    </message>
    <message>
        <source>This desktop lets no program have a shortcut in all others: it has no portal for them.</source>
        <translation>Ce bureau ne laisse aucun programme avoir un raccourci dans tous les autres&#xa0;: il n&apos;a pas de portail pour cela.</translation>
    </message>
    <message>
        <source>This form is too old, so nobody was called. Look at the last calls, then again.</source>
        <translation>Ce formulaire est trop ancien, personne n&apos;a donc été appelé. Regardez les derniers appels, puis recommencez.</translation>
    </message>
    <message>
        <source>This home has no folder for descriptions.</source>
        <translation>Cet emplacement n&apos;a pas de dossier pour les descriptions.</translation>
    </message>
    <message>
        <source>This is a local number without its area code: type the area code too, or the number in full, with + and country code.</source>
        <translation>C&apos;est un numéro local sans indicatif régional&#xa0;: tapez aussi l&apos;indicatif, ou le numéro en entier, avec + et l&apos;indicatif du pays.</translation>
    </message>
    <message>
        <source>This is a personal number, which is often charged like a premium-rate one.</source>
        <translation>C&apos;est un numéro personnel, souvent facturé comme un numéro surtaxé.</translation>
    </message>
    <message>
        <source>This is a premium-rate number: calls to it can be very expensive.</source>
        <translation>C&apos;est un numéro surtaxé&#xa0;: les appels peuvent coûter très cher.</translation>
    </message>
    <message>
        <source>This is a satellite telephone: calls to it can be very expensive.</source>
        <translation>C&apos;est un téléphone par satellite&#xa0;: les appels peuvent coûter très cher.</translation>
    </message>
    <message>
        <source>This is a shared-cost number: calls to it can cost more than others.</source>
        <translation>C&apos;est un numéro à coût partagé&#xa0;: les appels peuvent coûter plus que d&apos;autres.</translation>
    </message>
    <message>
        <source>This is no file of Dialer&apos;s settings.</source>
        <translation>Ce n&apos;est pas un fichier de réglages de Dialer.</translation>
    </message>
    <message>
        <source>This is too long for a number: check its digits.</source>
        <translation>C&apos;est trop long pour un numéro&#xa0;: vérifiez ses chiffres.</translation>
    </message>
    <message>
        <source>This link does not say where its local number belongs: type it in full.</source>
        <translation>Ce lien ne dit pas où est son numéro local&#xa0;: tapez-le en entier.</translation>
    </message>
    <message>
        <source>This log keeps no calls that were placed elsewhere.</source>
        <translation>Ce journal ne garde pas d&apos;appels passés ailleurs.</translation>
    </message>
    <message>
        <source>This may be a local number without its area code: type the area code as it is dialled in {country}, or {meant} if that is meant.</source>
        <translation>C&apos;est peut-être un numéro local sans indicatif régional&#xa0;: tapez l&apos;indicatif comme on le compose sur place ({country}), ou {meant} si c&apos;est ce que vous voulez.</translation>
    </message>
    <message>
        <source>This month&apos;s calls already cost {money}, and budget.per_month is {per_month}.</source>
        <translation>Les appels de ce mois coûtent déjà {money}, et budget.per_month est de {per_month}.</translation>
    </message>
    <message>
        <source>This number is of the wrong length for {place}</source>
        <translation>Ce numéro n&apos;a pas la bonne longueur ({place})</translation>
    </message>
    <message>
        <source>This number is too long for {place}</source>
        <translation>Ce numéro est trop long ({place})</translation>
    </message>
    <message>
        <source>This number is too short for {place}</source>
        <translation>Ce numéro est trop court ({place})</translation>
    </message>
    <message>
        <source>This number may not be called with this account.</source>
        <translation>Ce numéro ne peut pas être appelé avec ce compte.</translation>
    </message>
    <message>
        <source>This system always has one.</source>
        <translation>Ce système en a toujours une.</translation>
    </message>
    <message>
        <source>This text is too long for a number: type the number alone.</source>
        <translation>Ce texte est trop long pour un numéro&#xa0;: tapez le numéro seul.</translation>
    </message>
    <message>
        <source>This was read as a number in {place}.</source>
        <translation>Cela a été lu comme un numéro de ce pays&#xa0;: {place}.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>To merge, name two contacts or more.</source>
        <translation>Pour fusionner, nommez deux contacts ou plus.</translation>
    </message>
    <message>
        <source>Too many calls run at once: wait for one to end.</source>
        <translation>Trop d&apos;appels à la fois&#xa0;: attendez que l&apos;un finisse.</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>En trop</translation>
    </message>
    <message>
        <source>Top up your Spokn account.</source>
        <translation>Rechargez votre compte Spokn.</translation>
    </message>
    <message>
        <source>Top up your Talkety account.</source>
        <translation>Rechargez votre compte Talkety.</translation>
    </message>
    <message>
        <source>Top up your {title} account.</source>
        <translation>Rechargez votre compte {title}.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or through another account.</source>
        <translation>Réessayez dans quelques minutes, ou par un autre compte.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Try again in a minute?</source>
        <translation>Réessayer dans une minute&#xa0;?</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again later, or call another number.</source>
        <translation>Réessayez plus tard, ou appelez un autre numéro.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again later. The provider gave no more reason than is in the details.</source>
        <translation>Réessayez plus tard. Le fournisseur n&apos;a pas donné plus de raisons que dans les détails.</translation>
    </message>
    <message>
        <source>Try again later?</source>
        <translation>Réessayer plus tard&#xa0;?</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>Réessayez alors.</translation>
    </message>
    <message>
        <source>Try again; if it stays, keep the file and report it.</source>
        <translation>Réessayez&#xa0;; si cela persiste, gardez le fichier et signalez-le.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Use a tag of at most 128 characters.</source>
        <translation>Mettez une mention de 128 caractères au plus.</translation>
    </message>
    <message>
        <source>Use its https:// address.</source>
        <translation>Utilisez son adresse https://.</translation>
    </message>
    <message>
        <source>Use up to 40 letters, digits, dots, hyphens and underscores.</source>
        <translation>Utilisez jusqu&apos;à 40 lettres, chiffres, points, traits d&apos;union et traits bas.</translation>
    </message>
    <message>
        <source>Use up to 60 letters, digits, spaces and . @ + -, a letter or digit first.</source>
        <translation>Utilisez jusqu&apos;à 60 lettres, chiffres, espaces et . @ + -, une lettre ou un chiffre d&apos;abord.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait a moment, then call again.</source>
        <translation>Attendez un instant, puis rappelez.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Attendez que ce soit fini.</translation>
    </message>
    <message>
        <source>Wait {seconds} s, then try again.</source>
        <translation>Attendez {seconds} s, puis réessayez.</translation>
    </message>
    <message>
        <source>Warn when less than this is left on an account, in its currency.</source>
        <translation>Avertir quand il reste moins que cela sur un compte, dans sa devise.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>What Dialer&apos;s applications are called inside Asterisk; each call has one of its own.</source>
        <translation>Comment s&apos;appellent les applications de Dialer dans Asterisk&#xa0;; chaque appel a la sienne.</translation>
    </message>
    <message>
        <source>What a link does: ask whether to call its number, or fill in the number only.</source>
        <translation>Ce que fait un lien&#xa0;: demander s&apos;il faut appeler son numéro, ou remplir seulement le numéro.</translation>
    </message>
    <message>
        <source>What a report of an answered call says (assumed: both): both parties were connected, or only that the first phone was answered.</source>
        <translation>Ce que dit le rapport d&apos;un appel décroché (supposé&#xa0;: both)&#xa0;: les deux personnes étaient reliées, ou seul le premier téléphone a décroché.</translation>
    </message>
    <message>
        <source>What a token is asked for.</source>
        <translation>Pour quoi un jeton est demandé.</translation>
    </message>
    <message>
        <source>What costs</source>
        <translation>Ce qui coûte</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>What goes into the header {name} must be visible ASCII on one line.</source>
        <translation>Ce qui va dans l&apos;en-tête {name} doit être de l&apos;ASCII visible sur une ligne.</translation>
    </message>
    <message>
        <source>What is remembered of an address book is damaged: {error}.</source>
        <translation>Ce qui est retenu d&apos;un carnet d&apos;adresses est endommagé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>What the other party is shown, such as +12125550100; when empty, what Asterisk shows.</source>
        <translation>Ce qui est affiché à l&apos;autre personne, par exemple +12125550100&#xa0;; vide&#xa0;: ce qu&apos;Asterisk affiche.</translation>
    </message>
    <message>
        <source>What the provider said is in the details.</source>
        <translation>Ce que le fournisseur a dit est dans les détails.</translation>
    </message>
    <message>
        <source>What your own phone shows when it rings: the number that is called, or caller_id.</source>
        <translation>Ce que votre téléphone affiche en sonnant&#xa0;: le numéro appelé, ou caller_id.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When Dialer starts at login, it waits in the tray and opens no window.</source>
        <translation>Quand Dialer démarre à l&apos;ouverture de session, il attend dans la zone de notification sans ouvrir de fenêtre.</translation>
    </message>
    <message>
        <source>Where Asterisk&apos;s REST interface is, such as http://192.168.1.2:8088/ari.</source>
        <translation>Où est l&apos;interface REST d&apos;Asterisk, par exemple http://192.168.1.2:8088/ari.</translation>
    </message>
    <message>
        <source>Where access tokens are fetched with client_id and client_secret.</source>
        <translation>Où les jetons d&apos;accès sont cherchés avec client_id et client_secret.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>With {title}, this program itself calls the other party once your phone has answered, so it has to stay.</source>
        <translation>Avec {title}, ce programme appelle lui-même l&apos;autre personne une fois que votre téléphone a décroché, il doit donc rester.</translation>
    </message>
    <message>
        <source>With {title}, this program itself joins the phones, so it has to stay.</source>
        <translation>Avec {title}, ce programme relie lui-même les téléphones, il doit donc rester.</translation>
    </message>
    <message>
        <source>Without a default country this number has no meaning: type it with + and its country code, or set the default country.</source>
        <translation>Sans pays par défaut, ce numéro n&apos;a pas de sens&#xa0;: tapez-le avec + et l&apos;indicatif du pays, ou réglez le pays par défaut.</translation>
    </message>
    <message>
        <source>Without a default country this number has no sure meaning: type {international} if that is meant, or set the default country.</source>
        <translation>Sans pays par défaut, ce numéro n&apos;a pas de sens sûr&#xa0;: tapez {international} si c&apos;est ce que vous voulez, ou réglez le pays par défaut.</translation>
    </message>
    <message>
        <source>Without it, every extension would ring the same phone.</source>
        <translation>Sans cela, chaque poste ferait sonner le même téléphone.</translation>
    </message>
    <message>
        <source>Write a technology, a slash and whom to call, such as PJSIP/{to}@trunk.</source>
        <translation>Écrivez une technologie, une barre oblique et qui appeler, par exemple PJSIP/{to}@trunk.</translation>
    </message>
    <message>
        <source>Write a technology, a slash and {extension}, such as PJSIP/{extension}.</source>
        <translation>Écrivez une technologie, une barre oblique et {extension}, par exemple PJSIP/{extension}.</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31.</source>
        <translation>Écrivez-le comme 2026-01-31.</translation>
    </message>
    <message>
        <source>Write it as USD.</source>
        <translation>Écrivez-le comme USD.</translation>
    </message>
    <message>
        <source>Write it with + and the country code.</source>
        <translation>Écrivez-le avec + et l&apos;indicatif du pays.</translation>
    </message>
    <message>
        <source>Write phone numbers into the log file in full; otherwise only their first and last digits.</source>
        <translation>Écrire les numéros en entier dans le journal technique&#xa0;; sinon seulement leurs premiers et derniers chiffres.</translation>
    </message>
    <message>
        <source>Write {typed} or {e164}.</source>
        <translation>Écrivez {typed} ou {e164}.</translation>
    </message>
    <message>
        <source>Your Spokn ID.</source>
        <translation>Votre identifiant Spokn.</translation>
    </message>
    <message>
        <source>Your Spokn password.</source>
        <translation>Votre mot de passe Spokn.</translation>
    </message>
    <message>
        <source>Your Talkety login.</source>
        <translation>Votre identifiant Talkety.</translation>
    </message>
    <message>
        <source>Your Talkety password.</source>
        <translation>Votre mot de passe Talkety.</translation>
    </message>
    <message>
        <source>Your operator cannot call this number.</source>
        <translation>Votre opérateur ne peut pas appeler ce numéro.</translation>
    </message>
    <message>
        <source>Your operator&apos;s address of Click to Dial, such as https://api.example.com/click-to-dial/v0.2.</source>
        <translation>L&apos;adresse de Click to Dial de votre opérateur, par exemple https://api.example.com/click-to-dial/v0.2.</translation>
    </message>
    <message>
        <source>Your own phone cannot be reached by this service.</source>
        <translation>Ce service ne peut pas joindre votre téléphone.</translation>
    </message>
    <message>
        <source>Your own phone could not be reached</source>
        <translation>Votre propre téléphone n&apos;a pas pu être joint</translation>
    </message>
    <message>
        <source>Your own phone did not join, so the others are hung up.</source>
        <translation>Votre téléphone n&apos;a pas rejoint la conférence, les autres sont donc raccrochés.</translation>
    </message>
    <message>
        <source>Your own phone has left.</source>
        <translation>Votre téléphone a quitté la conférence.</translation>
    </message>
    <message>
        <source>Your own phone hung up before the other party answered</source>
        <translation>Votre propre téléphone a raccroché avant que l&apos;autre personne décroche</translation>
    </message>
    <message>
        <source>Your own phone is hung up, and the whole conference with it.</source>
        <translation>Votre téléphone est raccroché, et toute la conférence avec lui.</translation>
    </message>
    <message>
        <source>Your own phone rings first: keep it at hand, then call again.</source>
        <translation>Votre propre téléphone sonne d&apos;abord&#xa0;: gardez-le à portée, puis rappelez.</translation>
    </message>
    <message>
        <source>Your own phone was busy</source>
        <translation>Votre propre téléphone était occupé</translation>
    </message>
    <message>
        <source>Your own phone was not answered</source>
        <translation>Votre propre téléphone n&apos;a pas été décroché</translation>
    </message>
    <message>
        <source>Your own phone&apos;s number does not exist or cannot be called</source>
        <translation>Le numéro de votre téléphone n&apos;existe pas ou ne peut pas être appelé</translation>
    </message>
    <message>
        <source>Your phone rings after about {seconds} s.</source>
        <translation>Votre téléphone sonne après environ {seconds} s.</translation>
    </message>
    <message>
        <source>Your phone {number} rings first, through the account {account}.</source>
        <translation>Votre téléphone {number} sonne d&apos;abord, par le compte {account}.</translation>
    </message>
    <message>
        <source>Your space&apos;s name, as before .signalwire.com.</source>
        <translation>Le nom de votre espace, tel qu&apos;avant .signalwire.com.</translation>
    </message>
    <message>
        <source>a Spokn ID of 7 digits</source>
        <translation>un identifiant Spokn de 7 chiffres</translation>
    </message>
    <message>
        <source>a call to this number was placed just now</source>
        <translation>un appel vers ce numéro vient d&apos;être passé</translation>
    </message>
    <message>
        <source>a cell of it is longer than {most} letters</source>
        <translation>une de ses cellules dépasse {most} lettres</translation>
    </message>
    <message>
        <source>a contact that it has added is not in its list</source>
        <translation>un contact ajouté ne figure pas dans sa liste</translation>
    </message>
    <message>
        <source>a currency not named</source>
        <translation>une devise non nommée</translation>
    </message>
    <message>
        <source>a fault in this program: {kind}</source>
        <translation>un défaut de ce programme&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>a quote in it is never closed</source>
        <translation>un guillemet n&apos;y est jamais fermé</translation>
    </message>
    <message>
        <source>account {name}</source>
        <translation>compte {name}</translation>
    </message>
    <message>
        <source>accounts is not a table</source>
        <translation>accounts n&apos;est pas une table</translation>
    </message>
    <message>
        <source>action_names: there is no action {action}.</source>
        <translation>action_names&#xa0;: il n&apos;y a pas d&apos;action {action}.</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresses</translation>
    </message>
    <message>
        <source>an extension such as 101 or alice</source>
        <translation>un poste tel que 101 ou alice</translation>
    </message>
    <message>
        <source>an input parameter is invalid</source>
        <translation>un paramètre n&apos;est pas valable</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>another Dialer of yours</source>
        <translation>un autre Dialer à vous</translation>
    </message>
    <message>
        <source>another program has been writing it for 10 s</source>
        <translation>un autre programme l&apos;écrit depuis 10 s</translation>
    </message>
    <message>
        <source>another router stands between this machine and the router</source>
        <translation>un autre routeur est entre cette machine et le routeur</translation>
    </message>
    <message>
        <source>app cannot be {text}.</source>
        <translation>app ne peut pas être {text}.</translation>
    </message>
    <message>
        <source>as Spokn has it</source>
        <translation>comme Spokn le prévoit</translation>
    </message>
    <message>
        <source>asked for a token, it answered with HTTP {status}</source>
        <translation>sollicité pour un jeton, il a répondu HTTP {status}</translation>
    </message>
    <message>
        <source>asked for a token, {error}</source>
        <translation>sollicité pour un jeton&#xa0;: {error}</translation>
    </message>
    <message>
        <source>asked for while it runs</source>
        <translation>demandé pendant l&apos;appel</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>at the next callback, within {seconds} s</source>
        <translation>au prochain callback, en {seconds} s</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>l&apos;identification a échoué</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>adresse de base</translation>
    </message>
    <message>
        <source>books is not a table</source>
        <translation>books n&apos;est pas une table</translation>
    </message>
    <message>
        <source>both phones</source>
        <translation>les deux téléphones</translation>
    </message>
    <message>
        <source>budget.per_call is 0: no call may cost anything.</source>
        <translation>budget.per_call est 0&#xa0;: aucun appel ne peut rien coûter.</translation>
    </message>
    <message>
        <source>by callbacks</source>
        <translation>par callbacks</translation>
    </message>
    <message>
        <source>by callbacks too</source>
        <translation>par callbacks aussi</translation>
    </message>
    <message>
        <source>by the service, also while this computer sleeps</source>
        <translation>par le service, même quand cet ordinateur dort</translation>
    </message>
    <message>
        <source>by the service, at most {most}</source>
        <translation>par le service, {most} au plus</translation>
    </message>
    <message>
        <source>callbacks are taken in at {where}</source>
        <translation>les callbacks sont reçus sur {where}</translation>
    </message>
    <message>
        <source>card {number}, line {line}</source>
        <translation>fiche {number}, ligne {line}</translation>
    </message>
    <message>
        <source>cells beyond the last column</source>
        <translation>des cellules au-delà de la dernière colonne</translation>
    </message>
    <message>
        <source>charged by the second</source>
        <translation>facturé à la seconde</translation>
    </message>
    <message>
        <source>charged in steps of {first_s}/{step_s} seconds</source>
        <translation>facturé par paliers de {first_s}/{step_s} secondes</translation>
    </message>
    <message>
        <source>closed by this program: {why}</source>
        <translation>clos par ce programme&#xa0;: {why}</translation>
    </message>
    <message>
        <source>closed by this program: {words}</source>
        <translation>clos par ce programme&#xa0;: {words}</translation>
    </message>
    <message>
        <source>cost is told, but it cannot hang up</source>
        <translation>le coût est annoncé, mais il ne peut pas raccrocher</translation>
    </message>
    <message>
        <source>cost: billed {billed}, logged {logged}</source>
        <translation>coût&#xa0;: facturé {billed}, au journal {logged}</translation>
    </message>
    <message>
        <source>currency: billed in {billed}, logged in {logged}</source>
        <translation>devise&#xa0;: facturé en {billed}, au journal en {logged}</translation>
    </message>
    <message>
        <source>dialer calls lists them.</source>
        <translation>dialer calls les liste.</translation>
    </message>
    <message>
        <source>dialer conference status lists those that run.</source>
        <translation>dialer conference status liste celles en cours.</translation>
    </message>
    <message>
        <source>dialer config set region CC names one.</source>
        <translation>dialer config set region CC en désigne un.</translation>
    </message>
    <message>
        <source>dialer contacts list shows them.</source>
        <translation>dialer contacts list les affiche.</translation>
    </message>
    <message>
        <source>dialer links register makes Dialer open them.</source>
        <translation>dialer links register fait que Dialer les ouvre.</translation>
    </message>
    <message>
        <source>duration: billed {billed} s, logged {logged} s</source>
        <translation>durée&#xa0;: facturé {billed} s, au journal {logged} s</translation>
    </message>
    <message>
        <source>each second</source>
        <translation>chaque seconde</translation>
    </message>
    <message>
        <source>error {code}, {message}</source>
        <translation>erreur {code}, {message}</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>poste</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>found in the provider&apos;s bill</source>
        <translation>trouvé dans la facture du fournisseur</translation>
    </message>
    <message>
        <source>found in the provider&apos;s list of calls</source>
        <translation>trouvé dans la liste d&apos;appels du fournisseur</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>http://{hostname} would carry your password through the internet for anyone to read.</source>
        <translation>http://{hostname} porterait votre mot de passe à travers Internet, lisible par tous.</translation>
    </message>
    <message>
        <source>hung up from here</source>
        <translation>raccroché d&apos;ici</translation>
    </message>
    <message>
        <source>interrupted before the answer came</source>
        <translation>interrompu avant la réponse</translation>
    </message>
    <message>
        <source>it answered with &lt;{name_of}&gt;</source>
        <translation>il a répondu par &lt;{name_of}&gt;</translation>
    </message>
    <message>
        <source>it answered with an error that has no code</source>
        <translation>il a répondu par une erreur sans code</translation>
    </message>
    <message>
        <source>it cannot be searched: {why}</source>
        <translation>on ne peut pas le chercher&#xa0;: {why}</translation>
    </message>
    <message>
        <source>it cannot look up the credit of the account</source>
        <translation>il ne peut pas consulter le crédit du compte</translation>
    </message>
    <message>
        <source>it cannot work out how long the call may last</source>
        <translation>il ne peut pas calculer combien l&apos;appel peut durer</translation>
    </message>
    <message>
        <source>it converted {count} numbers where {count_2} were asked for</source>
        <translation>il a converti {count} numéros là où {count_2} étaient demandés</translation>
    </message>
    <message>
        <source>it did not make the call</source>
        <translation>il n&apos;a pas passé l&apos;appel</translation>
    </message>
    <message>
        <source>it did not take the number</source>
        <translation>il n&apos;a pas accepté le numéro</translation>
    </message>
    <message>
        <source>it does not accept the client</source>
        <translation>il n&apos;accepte pas le client</translation>
    </message>
    <message>
        <source>it does not accept the login</source>
        <translation>il n&apos;accepte pas l&apos;identification</translation>
    </message>
    <message>
        <source>it does not accept the token</source>
        <translation>il n&apos;accepte pas le jeton</translation>
    </message>
    <message>
        <source>it does not accept the user name and password</source>
        <translation>il n&apos;accepte pas le nom d&apos;utilisateur et le mot de passe</translation>
    </message>
    <message>
        <source>it does not hold accounts with their secrets</source>
        <translation>il ne contient pas de comptes avec leurs secrets</translation>
    </message>
    <message>
        <source>it does not know the internet address of this machine</source>
        <translation>il ne connaît pas l&apos;adresse Internet de cette machine</translation>
    </message>
    <message>
        <source>it does not know this API user</source>
        <translation>il ne connaît pas cet utilisateur d&apos;API</translation>
    </message>
    <message>
        <source>it does not serve that destination</source>
        <translation>il ne dessert pas cette destination</translation>
    </message>
    <message>
        <source>it does not serve the destination of your own phone</source>
        <translation>il ne dessert pas la destination de votre téléphone</translation>
    </message>
    <message>
        <source>it does not take the request&apos;s content type</source>
        <translation>il n&apos;accepte pas le type de contenu de la requête</translation>
    </message>
    <message>
        <source>it does not take this kind of card</source>
        <translation>il n&apos;accepte pas ce type de fiche</translation>
    </message>
    <message>
        <source>it does not tell its time</source>
        <translation>il ne dit pas son heure</translation>
    </message>
    <message>
        <source>it ended while this program did not listen</source>
        <translation>il s&apos;est terminé pendant que ce programme n&apos;écoutait pas</translation>
    </message>
    <message>
        <source>it finds the contact&apos;s card invalid</source>
        <translation>il juge la fiche du contact non valable</translation>
    </message>
    <message>
        <source>it forgets the login at once</source>
        <translation>il oublie aussitôt l&apos;identification</translation>
    </message>
    <message>
        <source>it gives no token</source>
        <translation>il ne donne pas de jeton</translation>
    </message>
    <message>
        <source>it has another contact with the same UID</source>
        <translation>il a un autre contact avec le même UID</translation>
    </message>
    <message>
        <source>it has more than {most} properties</source>
        <translation>elle a plus de {most} propriétés</translation>
    </message>
    <message>
        <source>it has no events at this address</source>
        <translation>il n&apos;a pas d&apos;événements à cette adresse</translation>
    </message>
    <message>
        <source>it has no list of gateways</source>
        <translation>il n&apos;a pas de liste de passerelles</translation>
    </message>
    <message>
        <source>it has no name, company, address or number</source>
        <translation>il n&apos;a ni nom, ni société, ni adresse, ni numéro</translation>
    </message>
    <message>
        <source>it has no price</source>
        <translation>elle n&apos;a pas de prix</translation>
    </message>
    <message>
        <source>it has no service provider for this call</source>
        <translation>il n&apos;a pas de fournisseur pour cet appel</translation>
    </message>
    <message>
        <source>it has no state</source>
        <translation>il n&apos;a pas d&apos;état</translation>
    </message>
    <message>
        <source>it has no way to this phone ({words})</source>
        <translation>il n&apos;a pas de voie vers ce téléphone ({words})</translation>
    </message>
    <message>
        <source>it holds no list of calls</source>
        <translation>il ne tient pas de liste d&apos;appels</translation>
    </message>
    <message>
        <source>it holds no statistics</source>
        <translation>il ne tient pas de statistiques</translation>
    </message>
    <message>
        <source>it is in {named}, and the lines before are in {currency}</source>
        <translation>elle est en {named}, et les lignes d&apos;avant en {currency}</translation>
    </message>
    <message>
        <source>it is no CloudEvent of version 1.0</source>
        <translation>ce n&apos;est pas un CloudEvent de version 1.0</translation>
    </message>
    <message>
        <source>it is not known whether this call came about, and the bill does not show it</source>
        <translation>on ne sait pas si cet appel a eu lieu, et la facture ne le montre pas</translation>
    </message>
    <message>
        <source>it is switched off in the router, or not allowed</source>
        <translation>il est désactivé dans le routeur, ou interdit</translation>
    </message>
    <message>
        <source>it is too big: more than {megabytes} MB or {lines} lines</source>
        <translation>elle est trop grosse&#xa0;: plus de {megabytes} Mo ou {lines} lignes</translation>
    </message>
    <message>
        <source>it lists nothing</source>
        <translation>il ne liste rien</translation>
    </message>
    <message>
        <source>it may not hold a name, password, query or fragment</source>
        <translation>elle ne peut contenir ni nom, ni mot de passe, ni requête, ni fragment</translation>
    </message>
    <message>
        <source>it must be a country&apos;s two letters, such as GB or DE</source>
        <translation>il faut les deux lettres d&apos;un pays, comme GB ou DE</translation>
    </message>
    <message>
        <source>it must be a plain decimal number such as 2.50</source>
        <translation>il faut un simple nombre décimal, comme 2.50</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>il faut un nombre entier</translation>
    </message>
    <message>
        <source>it must be at least {least}</source>
        <translation>il faut au moins {least}</translation>
    </message>
    <message>
        <source>it must be at most {most}</source>
        <translation>il faut au plus {most}</translation>
    </message>
    <message>
        <source>it must be one of {choices}</source>
        <translation>il faut l&apos;un de {choices}</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>il faut true ou false</translation>
    </message>
    <message>
        <source>it must begin with http:// or https:// and name a host</source>
        <translation>il faut commencer par http:// ou https:// et nommer un hôte</translation>
    </message>
    <message>
        <source>it must end in a letter, a digit or F1 to F24, such as Ctrl+Alt+D</source>
        <translation>il faut finir par une lettre, un chiffre ou F1 à F24, comme Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>it must hold Ctrl, Alt or Meta, such as Ctrl+Alt+D</source>
        <translation>il faut Ctrl, Alt ou Meta, comme Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>it names no call</source>
        <translation>il ne nomme aucun appel</translation>
    </message>
    <message>
        <source>it names no prefix</source>
        <translation>elle ne nomme aucun préfixe</translation>
    </message>
    <message>
        <source>it names no price for a number that it calls valid</source>
        <translation>il ne nomme pas de prix pour un numéro qu&apos;il dit valable</translation>
    </message>
    <message>
        <source>it never appeared there</source>
        <translation>elle n&apos;y est jamais apparue</translation>
    </message>
    <message>
        <source>it redirects elsewhere (HTTP {status})</source>
        <translation>il redirige ailleurs (HTTP {status})</translation>
    </message>
    <message>
        <source>it says nothing of the call&apos;s state</source>
        <translation>il ne dit rien de l&apos;état de l&apos;appel</translation>
    </message>
    <message>
        <source>it stands outside of any card</source>
        <translation>il est en dehors de toute fiche</translation>
    </message>
    <message>
        <source>it takes no connection (HTTP {status})</source>
        <translation>il n&apos;accepte pas de connexion (HTTP {status})</translation>
    </message>
    <message>
        <source>it tells a time of no zone</source>
        <translation>il dit une heure sans fuseau</translation>
    </message>
    <message>
        <source>it tells neither success nor an error</source>
        <translation>il n&apos;annonce ni succès ni erreur</translation>
    </message>
    <message>
        <source>it tells no amount</source>
        <translation>il ne dit pas de montant</translation>
    </message>
    <message>
        <source>it tells no balance</source>
        <translation>il ne dit pas de solde</translation>
    </message>
    <message>
        <source>it tells no price</source>
        <translation>il ne dit pas de prix</translation>
    </message>
    <message>
        <source>it tells no price for a number that it was asked about</source>
        <translation>il ne dit pas de prix pour un numéro demandé</translation>
    </message>
    <message>
        <source>it tells no time</source>
        <translation>il ne dit pas d&apos;heure</translation>
    </message>
    <message>
        <source>it tells of no call</source>
        <translation>il n&apos;annonce pas d&apos;appel</translation>
    </message>
    <message>
        <source>it told of another call than the one asked for</source>
        <translation>il a parlé d&apos;un autre appel que celui demandé</translation>
    </message>
    <message>
        <source>it told of another conference than the one asked for</source>
        <translation>il a parlé d&apos;une autre conférence que celle demandée</translation>
    </message>
    <message>
        <source>it was never connected, and its end was never told</source>
        <translation>il n&apos;a jamais été relié, et sa fin n&apos;a jamais été annoncée</translation>
    </message>
    <message>
        <source>it was not known whether this call came about: the bill shows it</source>
        <translation>on ne savait pas si cet appel avait eu lieu&#xa0;: la facture le montre</translation>
    </message>
    <message>
        <source>its answer is far too long</source>
        <translation>sa réponse est bien trop longue</translation>
    </message>
    <message>
        <source>its answer is no JSON document</source>
        <translation>sa réponse n&apos;est pas un document JSON</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status})</source>
        <translation>sa réponse n&apos;est pas documentée (HTTP {status})</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}, code {code})</source>
        <translation>sa réponse n&apos;est pas documentée (HTTP {status}, code {code})</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}, code {code}{told})</source>
        <translation>sa réponse n&apos;est pas documentée (HTTP {status}, code {code}{told})</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}{told})</source>
        <translation>sa réponse n&apos;est pas documentée (HTTP {status}{told})</translation>
    </message>
    <message>
        <source>its answer names no call</source>
        <translation>sa réponse ne nomme pas d&apos;appel</translation>
    </message>
    <message>
        <source>its answer to {method} has no result (HTTP {status})</source>
        <translation>sa réponse à {method} n&apos;a pas de résultat (HTTP {status})</translation>
    </message>
    <message>
        <source>its callDuration is no number of seconds</source>
        <translation>callDuration n&apos;est pas un nombre de secondes</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>son certificat n&apos;est pas fiable</translation>
    </message>
    <message>
        <source>its end alone, asked for</source>
        <translation>sa fin seulement, sur demande</translation>
    </message>
    <message>
        <source>its end alone, by a callback</source>
        <translation>sa fin seulement, par un callback</translation>
    </message>
    <message numerus="yes">
        <source>its limit of %n minutes</source>
        <translation>
            <numerusform>sa limite de %n minute</numerusform>
            <numerusform>sa limite de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>its limit of {amount}</source>
        <translation>sa limite de {amount}</translation>
    </message>
    <message>
        <source>its list has no end</source>
        <translation>sa liste n&apos;a pas de fin</translation>
    </message>
    <message>
        <source>its list has no end, or goes on somewhere else</source>
        <translation>sa liste n&apos;a pas de fin, ou continue ailleurs</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>son nom n&apos;est pas connu</translation>
    </message>
    <message>
        <source>its name leads to no address</source>
        <translation>son nom ne mène à aucune adresse</translation>
    </message>
    <message>
        <source>its picture is damaged: it is no base64</source>
        <translation>sa photo est endommagée&#xa0;: ce n&apos;est pas du base64</translation>
    </message>
    <message>
        <source>its picture is empty</source>
        <translation>sa photo est vide</translation>
    </message>
    <message>
        <source>its picture is larger than {largest_octets} MB</source>
        <translation>sa photo dépasse {largest_octets} Mo</translation>
    </message>
    <message>
        <source>its picture is written in an unknown way</source>
        <translation>sa photo est écrite d&apos;une façon inconnue</translation>
    </message>
    <message>
        <source>its report tells no balance</source>
        <translation>son rapport ne dit pas de solde</translation>
    </message>
    <message>
        <source>its statistics have no end</source>
        <translation>ses statistiques n&apos;ont pas de fin</translation>
    </message>
    <message>
        <source>its token is of another kind</source>
        <translation>son jeton est d&apos;un autre type</translation>
    </message>
    <message>
        <source>its type is not that of a call&apos;s status</source>
        <translation>son type n&apos;est pas celui d&apos;un état d&apos;appel</translation>
    </message>
    <message>
        <source>left out: {what}</source>
        <translation>laissé de côté&#xa0;: {what}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {what}</source>
        <translation>ligne {line}, colonne {column} : {what}</translation>
    </message>
    <message>
        <source>line {line}: {why}</source>
        <translation>ligne {line}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>line {number} ({name}) is too long</source>
        <translation>la ligne {number} ({name}) est trop longue</translation>
    </message>
    <message>
        <source>line {number} is no property</source>
        <translation>la ligne {number} n&apos;est pas une propriété</translation>
    </message>
    <message>
        <source>listener.public_url is not set, and not needed.</source>
        <translation>listener.public_url n&apos;est pas réglé, et pas nécessaire.</translation>
    </message>
    <message>
        <source>listener.public_url is not set: callbacks for {accounts} cannot arrive, so calls there show neither progress nor end.</source>
        <translation>listener.public_url n&apos;est pas réglé&#xa0;: les callbacks pour {accounts} ne peuvent pas arriver, si bien que ces appels ne montrent ni déroulement ni fin.</translation>
    </message>
    <message>
        <source>macOS gives links to programs in Applications only, and this one runs outside.</source>
        <translation>macOS ne donne les liens qu&apos;aux programmes du dossier Applications, et celui-ci tourne ailleurs.</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>presque le même nom</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no access token was got</source>
        <translation>aucun jeton d&apos;accès obtenu</translation>
    </message>
    <message>
        <source>no answer came within {seconds} s</source>
        <translation>pas de réponse en {seconds} s</translation>
    </message>
    <message>
        <source>no answer came within {timeout_s} s</source>
        <translation>pas de réponse en {timeout_s} s</translation>
    </message>
    <message>
        <source>no answer from the provider: the call may have been placed</source>
        <translation>pas de réponse du fournisseur&#xa0;: l&apos;appel a peut-être été passé</translation>
    </message>
    <message>
        <source>no answer that can be read ({name})</source>
        <translation>pas de réponse lisible ({name})</translation>
    </message>
    <message>
        <source>no connection came about</source>
        <translation>aucune connexion établie</translation>
    </message>
    <message>
        <source>no connection came within {seconds} s</source>
        <translation>pas de connexion en {seconds} s</translation>
    </message>
    <message>
        <source>no connection can be made ({reason})</source>
        <translation>aucune connexion possible ({reason})</translation>
    </message>
    <message>
        <source>no currency named</source>
        <translation>aucune devise nommée</translation>
    </message>
    <message>
        <source>no event can tell how it ended</source>
        <translation>aucun événement ne peut dire comment il s&apos;est terminé</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>no more callbacks came</source>
        <translation>plus aucun callback n&apos;est venu</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>pas de raison</translation>
    </message>
    <message>
        <source>no router answers</source>
        <translation>aucun routeur ne répond</translation>
    </message>
    <message>
        <source>no secure connection came about</source>
        <translation>aucune connexion sûre établie</translation>
    </message>
    <message>
        <source>no warning</source>
        <translation>aucune alerte</translation>
    </message>
    <message>
        <source>nobody follows it</source>
        <translation>personne ne le suit</translation>
    </message>
    <message>
        <source>nobody joined it, and its end was never told</source>
        <translation>personne ne l&apos;a rejointe, et sa fin n&apos;a jamais été annoncée</translation>
    </message>
    <message>
        <source>nobody says what this call cost</source>
        <translation>personne ne dit ce que cet appel a coûté</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non nommée</translation>
    </message>
    <message>
        <source>not placed: {why}</source>
        <translation>non passé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>nothing answers within {timeout_s} seconds</source>
        <translation>rien ne répond en {timeout_s} secondes</translation>
    </message>
    <message>
        <source>nothing is told</source>
        <translation>rien n&apos;est annoncé</translation>
    </message>
    <message>
        <source>nothing was ever heard of it</source>
        <translation>on n&apos;en a jamais rien su</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>numéros</translation>
    </message>
    <message>
        <source>numbers proved to be yours</source>
        <translation>des numéros prouvés vôtres</translation>
    </message>
    <message>
        <source>one of the two numbers is on its blacklist</source>
        <translation>l&apos;un des deux numéros est sur sa liste noire</translation>
    </message>
    <message>
        <source>only at your phone</source>
        <translation>sur votre téléphone seulement</translation>
    </message>
    <message>
        <source>phones is not a table</source>
        <translation>phones n&apos;est pas une table</translation>
    </message>
    <message>
        <source>plain http alone</source>
        <translation>http simple seulement</translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet at least {bound}</source>
        <translation>tarif&#xa0;: facturé {billed}, selon la grille au moins {bound}</translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet at most {bound}</source>
        <translation>tarif&#xa0;: facturé {billed}, selon la grille au plus {bound}</translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet {bound}</source>
        <translation>tarif&#xa0;: facturé {billed}, selon la grille {bound}</translation>
    </message>
    <message>
        <source>readable; national numbers are of {region}</source>
        <translation>lisible&#xa0;; numéros nationaux de {region}</translation>
    </message>
    <message>
        <source>reckoned from the price</source>
        <translation>calculé d&apos;après le prix</translation>
    </message>
    <message>
        <source>report_zone cannot be {name}: there is no such time zone.</source>
        <translation>report_zone ne peut pas être {name}&#xa0;: il n&apos;y a pas de tel fuseau horaire.</translation>
    </message>
    <message>
        <source>rounding: {amount}</source>
        <translation>arrondi : {amount}</translation>
    </message>
    <message>
        <source>row {count}, line {line}</source>
        <translation>rangée {count}, ligne {line}</translation>
    </message>
    <message>
        <source>secrets are kept in {place}</source>
        <translation>les secrets sont gardés dans {place}</translation>
    </message>
    <message>
        <source>synced with your contacts</source>
        <translation>synchronisé avec vos contacts</translation>
    </message>
    <message>
        <source>tel:, callto: and sip: links open {programs}.</source>
        <translation>les liens tel:, callto: et sip: ouvrent {programs}.</translation>
    </message>
    <message>
        <source>that</source>
        <translation>cela</translation>
    </message>
    <message>
        <source>the API key is disabled at present</source>
        <translation>la clé d&apos;API est désactivée actuellement</translation>
    </message>
    <message>
        <source>the API key is empty</source>
        <translation>la clé d&apos;API est vide</translation>
    </message>
    <message>
        <source>the API key is invalid</source>
        <translation>la clé d&apos;API n&apos;est pas valable</translation>
    </message>
    <message>
        <source>the account {name} has own_numbers or settings of a wrong kind</source>
        <translation>le compte {name} a own_numbers ou des réglages d&apos;un mauvais type</translation>
    </message>
    <message>
        <source>the account {name} names no provider</source>
        <translation>le compte {name} ne nomme aucun fournisseur</translation>
    </message>
    <message>
        <source>the address book {name} needs kind = &quot;carddav&quot;, a url, a username</source>
        <translation>le carnet d&apos;adresses {name} a besoin de kind = &quot;carddav&quot;, d&apos;une url, d&apos;un username</translation>
    </message>
    <message>
        <source>the bill does not show this call</source>
        <translation>la facture ne montre pas cet appel</translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation>l&apos;appel est terminé</translation>
    </message>
    <message>
        <source>the call&apos;s id is not known yet</source>
        <translation>l&apos;identifiant de l&apos;appel n&apos;est pas encore connu</translation>
    </message>
    <message>
        <source>the called number&apos;s area code is not supported</source>
        <translation>l&apos;indicatif régional du numéro appelé n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>the called number&apos;s country is not supported</source>
        <translation>le pays du numéro appelé n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>la connexion a été coupée</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>la connexion a été refusée</translation>
    </message>
    <message>
        <source>the contact, with its picture, is too large for it</source>
        <translation>le contact, avec sa photo, est trop gros pour lui</translation>
    </message>
    <message>
        <source>the cost cannot be read: {text}</source>
        <translation>le coût ne peut pas être lu&#xa0;: {text}</translation>
    </message>
    <message>
        <source>the cost is told while it runs</source>
        <translation>le coût est annoncé pendant l&apos;appel</translation>
    </message>
    <message>
        <source>the desktop has none: closing the window ends Dialer.</source>
        <translation>le bureau n&apos;en a pas&#xa0;: fermer la fenêtre met fin à Dialer.</translation>
    </message>
    <message>
        <source>the desktop has one.</source>
        <translation>le bureau en a une.</translation>
    </message>
    <message>
        <source>the file {path}</source>
        <translation>le fichier {path}</translation>
    </message>
    <message>
        <source>the first {first}, then each {step} begun</source>
        <translation>les {first} premières, puis chaque {step} commencée</translation>
    </message>
    <message>
        <source>the keychain ({name})</source>
        <translation>le trousseau ({name})</translation>
    </message>
    <message>
        <source>the length cannot be read: {text}</source>
        <translation>la durée ne peut pas être lue&#xa0;: {text}</translation>
    </message>
    <message>
        <source>the log has no such call: it was placed elsewhere, or nobody placed it</source>
        <translation>le journal n&apos;a pas cet appel&#xa0;: il a été passé ailleurs, ou personne ne l&apos;a passé</translation>
    </message>
    <message>
        <source>the number is on its do-not-call list</source>
        <translation>le numéro est sur sa liste à ne pas appeler</translation>
    </message>
    <message>
        <source>the number to call is bad</source>
        <translation>le numéro à appeler est mauvais</translation>
    </message>
    <message>
        <source>the number to call is empty</source>
        <translation>le numéro à appeler est vide</translation>
    </message>
    <message>
        <source>the number to ring first is bad</source>
        <translation>le numéro à faire sonner d&apos;abord est mauvais</translation>
    </message>
    <message>
        <source>the number to ring first is empty</source>
        <translation>le numéro à faire sonner d&apos;abord est vide</translation>
    </message>
    <message>
        <source>the number {raw}, which a spreadsheet has cut</source>
        <translation>le numéro {raw}, qu&apos;un tableur a coupé</translation>
    </message>
    <message>
        <source>the other party&apos;s phone</source>
        <translation>le téléphone de l&apos;autre personne</translation>
    </message>
    <message>
        <source>the other party&apos;s phone rings</source>
        <translation>le téléphone de l&apos;autre personne sonne</translation>
    </message>
    <message>
        <source>the program ended before the provider&apos;s answer was written down</source>
        <translation>le programme s&apos;est terminé avant que la réponse du fournisseur soit notée</translation>
    </message>
    <message>
        <source>the provider gives no bill: this is reckoned by the rate sheet</source>
        <translation>le fournisseur ne donne pas de facture&#xa0;: ceci est calculé selon la grille tarifaire</translation>
    </message>
    <message>
        <source>the provider gives no bill: this is what it said of the call</source>
        <translation>le fournisseur ne donne pas de facture&#xa0;: c&apos;est ce qu&apos;il a dit de l&apos;appel</translation>
    </message>
    <message>
        <source>the provider stopped answering</source>
        <translation>le fournisseur ne répond plus</translation>
    </message>
    <message>
        <source>the provider took the call</source>
        <translation>le fournisseur a pris l&apos;appel</translation>
    </message>
    <message>
        <source>the provider&apos;s report never came</source>
        <translation>le rapport du fournisseur n&apos;est jamais venu</translation>
    </message>
    <message>
        <source>the proxy did not let the connection through</source>
        <translation>le proxy n&apos;a pas laissé passer la connexion</translation>
    </message>
    <message>
        <source>the proxy that the environment names is of a kind that is not supported</source>
        <translation>le proxy que nomme l&apos;environnement est d&apos;un type non pris en charge</translation>
    </message>
    <message>
        <source>the range {part} ends before it begins</source>
        <translation>la plage {part} finit avant de commencer</translation>
    </message>
    <message>
        <source>the range {part} has more than {most} prefixes</source>
        <translation>la plage {part} a plus de {most} préfixes</translation>
    </message>
    <message>
        <source>the report on the other leg never came</source>
        <translation>le rapport sur l&apos;autre côté n&apos;est jamais venu</translation>
    </message>
    <message>
        <source>the request is badly formed</source>
        <translation>la requête est mal formée</translation>
    </message>
    <message>
        <source>the resource was not found</source>
        <translation>la ressource n&apos;a pas été trouvée</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>le reste</translation>
    </message>
    <message>
        <source>the rest of the file, with too many quotes that never close</source>
        <translation>le reste du fichier, avec trop de guillemets jamais fermés</translation>
    </message>
    <message>
        <source>the router answered for port {inner}, not for {port}</source>
        <translation>le routeur a répondu pour le port {inner}, non pour {port}</translation>
    </message>
    <message>
        <source>the router at {host} does not listen: {why}</source>
        <translation>le routeur sur {host} n&apos;écoute pas&#xa0;: {why}</translation>
    </message>
    <message>
        <source>the router cannot give the port outside</source>
        <translation>le routeur ne peut pas donner le port extérieur</translation>
    </message>
    <message>
        <source>the router cannot read an option</source>
        <translation>le routeur ne peut pas lire une option</translation>
    </message>
    <message>
        <source>the router cannot read the request</source>
        <translation>le routeur ne peut pas lire la requête</translation>
    </message>
    <message>
        <source>the router does not answer</source>
        <translation>le routeur ne répond pas</translation>
    </message>
    <message>
        <source>the router does not know an option</source>
        <translation>le routeur ne connaît pas une option</translation>
    </message>
    <message>
        <source>the router does not know this request</source>
        <translation>le routeur ne connaît pas cette requête</translation>
    </message>
    <message>
        <source>the router does not map TCP</source>
        <translation>le routeur ne redirige pas TCP</translation>
    </message>
    <message>
        <source>the router has no connection to the internet</source>
        <translation>le routeur n&apos;a pas de connexion à Internet</translation>
    </message>
    <message>
        <source>the router has no room for another way in</source>
        <translation>le routeur n&apos;a pas de place pour un autre accès</translation>
    </message>
    <message>
        <source>the router keeps too many peers</source>
        <translation>le routeur tient trop de pairs</translation>
    </message>
    <message>
        <source>the router refuses with code {code}</source>
        <translation>le routeur refuse avec le code {code}</translation>
    </message>
    <message>
        <source>the router refuses: {why}</source>
        <translation>le routeur refuse&#xa0;: {why}</translation>
    </message>
    <message>
        <source>the router&apos;s answer is cut short</source>
        <translation>la réponse du routeur est coupée</translation>
    </message>
    <message>
        <source>the same e-mail address {value}</source>
        <translation>la même adresse e-mail {value}</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>the same number {value}</source>
        <translation>le même numéro {value}</translation>
    </message>
    <message>
        <source>the table breaks off: {error}</source>
        <translation>le tableau s&apos;interrompt&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the tag is too long</source>
        <translation>la mention est trop longue</translation>
    </message>
    <message>
        <source>there are no call credits left</source>
        <translation>il ne reste pas de crédit d&apos;appel</translation>
    </message>
    <message>
        <source>there is no contact in it</source>
        <translation>il ne contient aucun contact</translation>
    </message>
    <message>
        <source>there is no key to hold that is called {unknown}</source>
        <translation>aucune touche à maintenir ne s&apos;appelle {unknown}</translation>
    </message>
    <message>
        <source>there is not enough credit for the call</source>
        <translation>il n&apos;y a pas assez de crédit pour l&apos;appel</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>this machine has too many ways in already</source>
        <translation>cette machine a déjà trop d&apos;accès</translation>
    </message>
    <message>
        <source>this machine&apos;s list of trusted authorities cannot be read</source>
        <translation>la liste des autorités de confiance de cette machine ne peut pas être lue</translation>
    </message>
    <message>
        <source>this provider does not tell a running call&apos;s cost to this machine, or cannot be told to hang up</source>
        <translation>ce fournisseur n&apos;annonce pas à cette machine le coût d&apos;un appel en cours, ou on ne peut lui dire de raccrocher</translation>
    </message>
    <message>
        <source>this provider takes none in the request, and without its callbacks it cannot be told to hang up</source>
        <translation>ce fournisseur n&apos;en accepte pas dans la requête, et sans ses callbacks on ne peut lui dire de raccrocher</translation>
    </message>
    <message>
        <source>this user may not listen</source>
        <translation>cet utilisateur ne peut pas écouter</translation>
    </message>
    <message>
        <source>this user may only look on</source>
        <translation>cet utilisateur ne peut que regarder</translation>
    </message>
    <message>
        <source>this version of NAT-PMP is not supported</source>
        <translation>cette version de NAT-PMP n&apos;est pas prise en charge</translation>
    </message>
    <message>
        <source>this version of PCP is not supported</source>
        <translation>cette version de PCP n&apos;est pas prise en charge</translation>
    </message>
    <message>
        <source>told at once by a connection of its own</source>
        <translation>annoncé aussitôt par une connexion propre</translation>
    </message>
    <message>
        <source>up to {count} characters</source>
        <translation>jusqu&apos;à {count} caractères</translation>
    </message>
    <message>
        <source>up to {times} times</source>
        <translation>jusqu&apos;à {times} fois</translation>
    </message>
    <message>
        <source>what came of the request could not be written down</source>
        <translation>ce que la requête est devenue n&apos;a pas pu être noté</translation>
    </message>
    <message>
        <source>with up to {most} others</source>
        <translation>avec jusqu&apos;à {most} autres</translation>
    </message>
    <message>
        <source>write commas between the prefixes of {part}</source>
        <translation>mettez des virgules entre les préfixes de {part}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>you answered</source>
        <translation>vous avez décroché</translation>
    </message>
    <message>
        <source>you are talking</source>
        <translation>vous êtes en communication</translation>
    </message>
    <message>
        <source>you may not read this address book</source>
        <translation>vous ne pouvez pas lire ce carnet d&apos;adresses</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>vous ne pouvez pas y écrire</translation>
    </message>
    <message>
        <source>your own phone&apos;s area code is not supported</source>
        <translation>l&apos;indicatif régional de votre téléphone n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>your own phone&apos;s country is not supported</source>
        <translation>le pays de votre téléphone n&apos;est pas pris en charge</translation>
    </message>
    <message>
        <source>your own phone&apos;s leg is charged too</source>
        <translation>la liaison vers votre téléphone est facturée aussi</translation>
    </message>
    <message>
        <source>your own phone&apos;s leg is free</source>
        <translation>la liaison vers votre téléphone est gratuite</translation>
    </message>
    <message>
        <source>your phone rings</source>
        <translation>votre téléphone sonne</translation>
    </message>
    <message numerus="yes">
        <source>{account} is the only one of %n accounts whose price is known</source>
        <translation>
            <numerusform>{account} est le seul compte</numerusform>
            <numerusform>{account} est le seul de %n comptes dont le prix est connu</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} is none of your own phones at the account {account}.</source>
        <translation>{address} n&apos;est aucun de vos téléphones au compte {account}.</translation>
    </message>
    <message>
        <source>{called} is an emergency number in other places.</source>
        <translation>{called} est ailleurs un numéro d&apos;urgence.</translation>
    </message>
    <message>
        <source>{called} is an emergency number, which a callback service cannot reach: call it from a telephone.</source>
        <translation>{called} est un numéro d&apos;urgence, qu&apos;un service de rappel ne peut joindre&#xa0;: appelez-le d&apos;un téléphone.</translation>
    </message>
    <message>
        <source>{country} ({code})</source>
        <translation>{country} ({code})</translation>
    </message>
    <message>
        <source>{count} of {all} {what}</source>
        <translation>{count} sur {all} {what}</translation>
    </message>
    <message>
        <source>{count} of {links} contacts that were on both sides are gone from {side}; nothing was changed.</source>
        <translation>{count} contacts sur {links} qui étaient des deux côtés ont disparu de {side}&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{field} is no field.</source>
        <translation>{field} n&apos;est pas un champ.</translation>
    </message>
    <message>
        <source>{file} is not what the release feed says it is.</source>
        <translation>{file} n&apos;est pas ce que le flux de versions annonce.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {why}.</source>
        <translation>{folder} ne peut pas être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{key} cannot be {shown}.</source>
        <translation>{key} ne peut pas être {shown}.</translation>
    </message>
    <message>
        <source>{key} cannot be {shown}: {error}.</source>
        <translation>{key} ne peut pas être {shown}&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{key} cannot be {text}.</source>
        <translation>{key} ne peut pas être {text}.</translation>
    </message>
    <message>
        <source>{key} cannot hold line breaks or control characters.</source>
        <translation>{key} ne peut contenir ni saut de ligne ni caractère de contrôle.</translation>
    </message>
    <message>
        <source>{key} has no {name} in it.</source>
        <translation>{key} ne contient pas {name}.</translation>
    </message>
    <message>
        <source>{key} has {name} in it, which stands for nothing.</source>
        <translation>{key} contient {name}, qui ne signifie rien.</translation>
    </message>
    <message>
        <source>{key} is not set.</source>
        <translation>{key} n&apos;est pas réglé.</translation>
    </message>
    <message>
        <source>{key}: {entry} is not of the form word=meaning.</source>
        <translation>{key}&#xa0;: {entry} n&apos;est pas de la forme mot=sens.</translation>
    </message>
    <message>
        <source>{key}: {right} is no meaning that can be set.</source>
        <translation>{key}&#xa0;: {right} n&apos;est pas un sens qui puisse être réglé.</translation>
    </message>
    <message>
        <source>{left} is left of this conference&apos;s limit: too little for a minute more.</source>
        <translation>Il reste {left} de la limite de cette conférence&#xa0;: trop peu pour une minute de plus.</translation>
    </message>
    <message>
        <source>{limit} does not pay for one minute of this call: with a minute of waiting for the other party that costs up to {first}.</source>
        <translation>{limit} ne paie pas une minute de cet appel&#xa0;: avec une minute d&apos;attente de l&apos;autre personne, elle coûte jusqu&apos;à {first}.</translation>
    </message>
    <message>
        <source>{limit}, reckoned from its price</source>
        <translation>{limit}, calculé d&apos;après le prix</translation>
    </message>
    <message>
        <source>{lock} cannot be locked: {strerror}.</source>
        <translation>{lock} ne peut pas être verrouillé&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>{meaning} (code {code})</source>
        <translation>{meaning} (code {code})</translation>
    </message>
    <message>
        <source>{named} is no currency: write it as USD</source>
        <translation>{named} n&apos;est pas une devise&#xa0;: écrivez-la comme USD</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>{name} ne peut pas être lu&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>{name} does not end in {kinds} or {kinds_2}.</source>
        <translation>{name} ne finit pas par {kinds} ou {kinds_2}.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>{name} n&apos;a pas de lignes.</translation>
    </message>
    <message>
        <source>{name} holds no contacts: there is no vCard in it, and no table.</source>
        <translation>{name} ne contient aucun contact&#xa0;: ni vCard ni tableau.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} est un dossier.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is no file of contacts but of another kind.</source>
        <translation>{name} n&apos;est pas un fichier de contacts mais d&apos;un autre type.</translation>
    </message>
    <message>
        <source>{name} says not what to write.</source>
        <translation>{name} ne dit pas quoi écrire.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{national} is a short number that works only from telephones in {country}: a callback service needs the full number.</source>
        <translation>{national} est un numéro court qui ne marche que des téléphones du pays ({country})&#xa0;: un service de rappel a besoin du numéro entier.</translation>
    </message>
    <message>
        <source>{number} ({country})</source>
        <translation>{number} ({country})</translation>
    </message>
    <message>
        <source>{number} has already left.</source>
        <translation>{number} est déjà parti.</translation>
    </message>
    <message>
        <source>{number} has no country code that is known.</source>
        <translation>{number} n&apos;a pas d&apos;indicatif de pays connu.</translation>
    </message>
    <message>
        <source>{number} is being hung up.</source>
        <translation>{number} est en train d&apos;être raccroché.</translation>
    </message>
    <message>
        <source>{number} is in this conference already.</source>
        <translation>{number} est déjà dans cette conférence.</translation>
    </message>
    <message>
        <source>{number} is named twice.</source>
        <translation>{number} est nommé deux fois.</translation>
    </message>
    <message>
        <source>{number} is no price</source>
        <translation>{number} n&apos;est pas un prix</translation>
    </message>
    <message>
        <source>{number} is not among the numbers that {title} has verified.</source>
        <translation>{number} n&apos;est pas parmi les numéros que {title} a vérifiés.</translation>
    </message>
    <message>
        <source>{number} is your own phone, which is called anyway.</source>
        <translation>{number} est votre propre téléphone, appelé de toute façon.</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} ou {last}</translation>
    </message>
    <message>
        <source>{own_id} is not {own_ids}.</source>
        <translation>{own_id} ne convient pas&#xa0;: il faut {own_ids}.</translation>
    </message>
    <message>
        <source>{path} is left aside: there is another provider {name}.</source>
        <translation>{path} est laissé de côté : il y a un autre fournisseur {name}.</translation>
    </message>
    <message>
        <source>{path} is left aside: {other} has the same name in it, {name}.</source>
        <translation>{path} est laissé de côté : {other} contient le même nom, {name}.</translation>
    </message>
    <message>
        <source>{stripped} can be {own_ids} or the phone number {e164}.</source>
        <translation>{stripped} peut être {own_ids} ou le numéro de téléphone {e164}.</translation>
    </message>
    <message>
        <source>{part} can be one prefix or a range: write {begin}{end}, or all of them</source>
        <translation>{part} peut être un préfixe ou une plage&#xa0;: écrivez {begin}{end}, ou tous</translation>
    </message>
    <message>
        <source>Verify it in the settings, under Accounts, or with dialer caller-ids verify {number}.</source>
        <translation>Vérifiez-le dans les réglages, sous Comptes, ou par dialer caller-ids verify {number}.</translation>
    </message>
    <message>
        <source>readable; no default country: numbers must be typed with + and country code.</source>
        <translation>lisible&#xa0;; pas de pays par défaut&#xa0;: les numéros doivent être tapés avec + et l&apos;indicatif du pays.</translation>
    </message>
    <message>
        <source>{part} is no area code</source>
        <translation>{part} n&apos;est pas un indicatif régional</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {why}.</source>
        <translation>{path} ne peut pas être modifié&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {why}.</source>
        <translation>{path} ne peut pas être supprimé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}.</source>
        <translation>{path} n&apos;a pas pu être écrit&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is too long for a description.</source>
        <translation>{path} est trop long pour une description.</translation>
    </message>
    <message>
        <source>{place} ({title})</source>
        <translation>{place} ({title})</translation>
    </message>
    <message>
        <source>{prefix} has another price in line {before}, which counts</source>
        <translation>{prefix} a un autre prix ligne {before}, qui compte</translation>
    </message>
    <message>
        <source>{program} shows them.</source>
        <translation>{program} les affiche.</translation>
    </message>
    <message>
        <source>{provider} refused: {meaning} (code {code}).</source>
        <translation>{provider} a refusé&#xa0;: {meaning} (code {code}).</translation>
    </message>
    <message>
        <source>{service} does not answer.</source>
        <translation>{service} ne répond pas.</translation>
    </message>
    <message>
        <source>{service} refused: {why}.</source>
        <translation>{service} a refusé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{shown} is a formula, not a price</source>
        <translation>{shown} est une formule, pas un prix</translation>
    </message>
    <message>
        <source>{shown} is less than nothing</source>
        <translation>{shown} est moins que rien</translation>
    </message>
    <message>
        <source>{shown} is no length of time</source>
        <translation>{shown} n&apos;est pas une durée</translation>
    </message>
    <message>
        <source>{shown} is no price</source>
        <translation>{shown} n&apos;est pas un prix</translation>
    </message>
    <message>
        <source>{shown} is not verified, so it cannot be shown</source>
        <translation>{shown} n&apos;est pas vérifié, et ne peut donc pas être affiché</translation>
    </message>
    <message>
        <source>{sid} is no SID of an account.</source>
        <translation>{sid} n&apos;est pas le SID d&apos;un compte.</translation>
    </message>
    <message>
        <source>{space} is no name of a space.</source>
        <translation>{space} n&apos;est pas un nom d&apos;espace.</translation>
    </message>
    <message>
        <source>{step} is not a table</source>
        <translation>{step} n&apos;est pas une table</translation>
    </message>
    <message>
        <source>{strip} are no increments: write them as 60/60</source>
        <translation>{strip} ne sont pas des paliers&#xa0;: écrivez-les comme 60/60</translation>
    </message>
    <message>
        <source>{text} begins with 0: write it with its country code</source>
        <translation>{text} commence par 0&#xa0;: écrivez-le avec l&apos;indicatif du pays</translation>
    </message>
    <message>
        <source>{text} is longer than any number</source>
        <translation>{text} est plus long que tout numéro</translation>
    </message>
    <message>
        <source>{text} is no address of an address book.</source>
        <translation>{text} n&apos;est pas l&apos;adresse d&apos;un carnet d&apos;adresses.</translation>
    </message>
    <message>
        <source>{text} is no currency.</source>
        <translation>{text} n&apos;est pas une devise.</translation>
    </message>
    <message>
        <source>{text} is no day.</source>
        <translation>{text} n&apos;est pas un jour.</translation>
    </message>
    <message>
        <source>{text} is no number that can be dialled.</source>
        <translation>{text} n&apos;est pas un numéro qui puisse être composé.</translation>
    </message>
    <message>
        <source>{text} is no prefix</source>
        <translation>{text} n&apos;est pas un préfixe</translation>
    </message>
    <message>
        <source>{text} was cut by a spreadsheet: format the column as text</source>
        <translation>{text} a été coupé par un tableur&#xa0;: mettez la colonne en texte</translation>
    </message>
    <message>
        <source>{title} accepts the account.</source>
        <translation>{title} accepte le compte.</translation>
    </message>
    <message>
        <source>{title} accepts the key; {money} is left.</source>
        <translation>{title} accepte la clé&#xa0;; il reste {money}.</translation>
    </message>
    <message>
        <source>{title} accepts the login.</source>
        <translation>{title} accepte l&apos;identification.</translation>
    </message>
    <message>
        <source>{title} accepts the login; {money} is left.</source>
        <translation>{title} accepte l&apos;identification&#xa0;; il reste {money}.</translation>
    </message>
    <message>
        <source>{title} accepts the login; {number} cannot be dialled.</source>
        <translation>{title} accepte l&apos;identification&#xa0;; {number} ne peut pas être appelé.</translation>
    </message>
    <message>
        <source>{title} accepts the login; {number} costs {price} a minute.</source>
        <translation>{title} accepte l&apos;identification&#xa0;; {number} coûte {price} la minute.</translation>
    </message>
    <message>
        <source>{title} adds nobody to a running conference.</source>
        <translation>{title} n&apos;ajoute personne à une conférence en cours.</translation>
    </message>
    <message numerus="yes">
        <source>{title} allows 0 to %n retries, not {retries}.</source>
        <translation>
            <numerusform>{title} permet de 0 à %n nouvel essai, pas {retries}.</numerusform>
            <numerusform>{title} permet de 0 à %n nouveaux essais, pas {retries}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} allows at most {most} characters; this tag has {tag_chars} characters.</source>
        <translation>{title} permet au plus {most} caractères&#xa0;; cette mention en a {tag_chars}.</translation>
    </message>
    <message>
        <source>{title} allows no retries, not {retries}.</source>
        <translation>{title} ne permet pas de nouvel essai, pas {retries}.</translation>
    </message>
    <message>
        <source>{title} allows no tag; this tag has {tag_chars} characters.</source>
        <translation>{title} ne permet pas de mention&#xa0;; celle-ci a {tag_chars} caractères.</translation>
    </message>
    <message>
        <source>{title} answers as no address book does (HTTP {status}).</source>
        <translation>{title} ne répond pas comme un carnet d&apos;adresses (HTTP {status}).</translation>
    </message>
    <message>
        <source>{title} calls North American numbers of 10 digits; {number} has {count}.</source>
        <translation>{title} appelle les numéros nord-américains de 10 chiffres&#xa0;; {number} en a {count}.</translation>
    </message>
    <message>
        <source>{title} calls back Enterprise accounts only.</source>
        <translation>{title} ne rappelle que les comptes Enterprise.</translation>
    </message>
    <message>
        <source>{title} calls back by {schemes} alone.</source>
        <translation>{title} ne rappelle que par {schemes}.</translation>
    </message>
    <message>
        <source>{title} calls back plain http:// addresses only.</source>
        <translation>{title} ne rappelle que de simples adresses http://.</translation>
    </message>
    <message>
        <source>{title} calls full phone numbers only, and {number} is none.</source>
        <translation>{title} n&apos;appelle que des numéros entiers, et {number} n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>{title} calls nobody back for this account.</source>
        <translation>{title} ne rappelle personne pour ce compte.</translation>
    </message>
    <message>
        <source>{title} cannot be asked about a call.</source>
        <translation>{title} ne peut pas être interrogé sur un appel.</translation>
    </message>
    <message>
        <source>{title} cannot be asked for this: {why}.</source>
        <translation>{title} ne peut pas être interrogé là-dessus&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{title} cannot be asked. If your phone rings now, it is this call.</source>
        <translation>{title} ne peut pas être interrogé. Si votre téléphone sonne maintenant, c&apos;est cet appel.</translation>
    </message>
    <message>
        <source>{title} cannot call {number}.</source>
        <translation>{title} ne peut pas appeler {number}.</translation>
    </message>
    <message>
        <source>{title} cannot call {number}: its length is not usual.</source>
        <translation>{title} ne peut pas appeler {number}&#xa0;: sa longueur n&apos;est pas usuelle.</translation>
    </message>
    <message>
        <source>{title} cannot end a conference from here.</source>
        <translation>{title} ne peut pas terminer une conférence d&apos;ici.</translation>
    </message>
    <message>
        <source>{title} cannot end one participant alone.</source>
        <translation>{title} ne peut pas couper un seul participant.</translation>
    </message>
    <message>
        <source>{title} cannot hang up from here: hang up your phone to end the call.</source>
        <translation>{title} ne peut pas raccrocher d&apos;ici&#xa0;: raccrochez votre téléphone pour terminer l&apos;appel.</translation>
    </message>
    <message>
        <source>{title} cannot reach this machine, so it cannot be told to hang up: hang up your phone to end the call.</source>
        <translation>{title} ne peut pas atteindre cette machine, on ne peut donc lui dire de raccrocher&#xa0;: raccrochez votre téléphone pour terminer l&apos;appel.</translation>
    </message>
    <message>
        <source>{title} cannot reach this machine: listener.public_url is not set.</source>
        <translation>{title} ne peut pas atteindre cette machine&#xa0;: listener.public_url n&apos;est pas réglé.</translation>
    </message>
    <message>
        <source>{title} could not be reached: {why}.</source>
        <translation>{title} n&apos;a pas pu être joint&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{title} did not do what was asked (HTTP {status}).</source>
        <translation>{title} n&apos;a pas fait ce qui était demandé (HTTP {status}).</translation>
    </message>
    <message>
        <source>{title} does not list all of its contacts.</source>
        <translation>{title} ne liste pas tous ses contacts.</translation>
    </message>
    <message>
        <source>{title} does not list calls.</source>
        <translation>{title} ne liste pas d&apos;appels.</translation>
    </message>
    <message>
        <source>{title} does not list this call yet, so it cannot be told to end it.</source>
        <translation>Cet appel ne figure pas encore dans la liste de {title}&#xa0;: on ne peut lui dire d&apos;y mettre fin.</translation>
    </message>
    <message>
        <source>{title} does not remove this contact.</source>
        <translation>{title} ne supprime pas ce contact.</translation>
    </message>
    <message>
        <source>{title} does not take this contact.</source>
        <translation>{title} n&apos;accepte pas ce contact.</translation>
    </message>
    <message>
        <source>{title} does not take this contact: {why}.</source>
        <translation>{title} n&apos;accepte pas ce contact&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{title} gave no documented answer: {why}.</source>
        <translation>{title} n&apos;a pas donné de réponse documentée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{title} hangs up at its next event only.</source>
        <translation>{title} ne raccroche qu&apos;à son prochain événement.</translation>
    </message>
    <message>
        <source>{title} has no channel of this call</source>
        <translation>{title} n&apos;a pas de canal de cet appel</translation>
    </message>
    <message>
        <source>{title} has no room left.</source>
        <translation>{title} n&apos;a plus de place.</translation>
    </message>
    <message>
        <source>{title} has no usable address with these settings: {why}.</source>
        <translation>{title} n&apos;a pas d&apos;adresse utilisable avec ces réglages&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{title} has no way to hang up a call from here.</source>
        <translation>{title} n&apos;a aucun moyen de raccrocher un appel d&apos;ici.</translation>
    </message>
    <message>
        <source>{title} has no way to hang up this call from here.</source>
        <translation>{title} n&apos;a aucun moyen de raccrocher cet appel d&apos;ici.</translation>
    </message>
    <message>
        <source>{title} has nothing that can be asked without ringing a phone.</source>
        <translation>{title} n&apos;a rien qui puisse être demandé sans faire sonner un téléphone.</translation>
    </message>
    <message>
        <source>{title} has something in this contact that Dialer cannot read ({why}).</source>
        <translation>{title} a dans ce contact quelque chose que Dialer ne peut pas lire ({why}).</translation>
    </message>
    <message>
        <source>{title} holds no conferences.</source>
        <translation>{title} ne tient pas de conférences.</translation>
    </message>
    <message>
        <source>{title} is in trouble (HTTP {status}).</source>
        <translation>{title} a des difficultés (HTTP {status}).</translation>
    </message>
    <message>
        <source>{title} is told {url} with each call.</source>
        <translation>{title} reçoit {url} avec chaque appel.</translation>
    </message>
    <message>
        <source>{title} keeps no address book.</source>
        <translation>{title} ne tient pas de carnet d&apos;adresses.</translation>
    </message>
    <message>
        <source>{title} limits a call to 1 minute or more.</source>
        <translation>{title} limite un appel à 1 minute ou plus.</translation>
    </message>
    <message>
        <source>{title} limits a call to 1 to {most} minutes.</source>
        <translation>{title} limite un appel de 1 à {most} minutes.</translation>
    </message>
    <message>
        <source>{title} lists several calls that may be this one.</source>
        <translation>La liste de {title} a plusieurs appels qui peuvent être celui-ci.</translation>
    </message>
    <message>
        <source>{title} names {scheme}://{netloc} as the place of its address books.</source>
        <translation>{title} nomme {scheme}://{netloc} comme lieu de ses carnets d&apos;adresses.</translation>
    </message>
    <message>
        <source>{title} needs {key}: {sentence}</source>
        <translation>{title} a besoin de {key}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{title} reports only once a call is over; Dialer is waiting for that.</source>
        <translation>{title} n&apos;informe qu&apos;une fois l&apos;appel terminé&#xa0;; Dialer attend cela.</translation>
    </message>
    <message>
        <source>{title} sends on in circles.</source>
        <translation>{title} renvoie en rond.</translation>
    </message>
    <message>
        <source>{title} sends on to {scheme}://{netloc}.</source>
        <translation>{title} renvoie vers {scheme}://{netloc}.</translation>
    </message>
    <message>
        <source>{title} shows a Spokn ID to another Spokn ID only.</source>
        <translation>{title} n&apos;affiche un identifiant Spokn qu&apos;à un autre identifiant Spokn.</translation>
    </message>
    <message>
        <source>{title} shows a caller ID of your own phone&apos;s country only.</source>
        <translation>{title} n&apos;affiche qu&apos;un numéro du pays de votre téléphone.</translation>
    </message>
    <message>
        <source>{title} tells no balance.</source>
        <translation>{title} ne dit pas de solde.</translation>
    </message>
    <message>
        <source>{title} tells no price.</source>
        <translation>{title} ne dit pas de prix.</translation>
    </message>
    <message>
        <source>{title} tells nothing of a call on this account.</source>
        <translation>{title} n&apos;annonce rien d&apos;un appel sur ce compte.</translation>
    </message>
    <message>
        <source>{title} tells nothing of a call on this account: its progress, end and cost cannot be shown, and it cannot be hung up from here.</source>
        <translation>{title} n&apos;annonce rien d&apos;un appel sur ce compte&#xa0;: son déroulement, sa fin et son coût ne peuvent être affichés, et il ne peut pas être raccroché d&apos;ici.</translation>
    </message>
    <message>
        <source>{title} tells only the end.</source>
        <translation>{title} n&apos;annonce que la fin.</translation>
    </message>
    <message>
        <source>{title} took a contact and does not show it.</source>
        <translation>{title} a pris un contact et ne le montre pas.</translation>
    </message>
    <message>
        <source>{title} wants the country code by itself, and {number} has none that is known.</source>
        <translation>{title} veut l&apos;indicatif du pays à part, et {number} n&apos;en a pas de connu.</translation>
    </message>
    <message>
        <source>{title} was asked too often and wants to be left alone for {wait_s} s.</source>
        <translation>{title} a été interrogé trop souvent et veut être laissé tranquille {wait_s} s.</translation>
    </message>
    <message>
        <source>{title} was given no address to call back, so it cannot be told to hang up.</source>
        <translation>{title} n&apos;a reçu aucune adresse de callback, on ne peut donc lui dire de raccrocher.</translation>
    </message>
    <message>
        <source>{title} {version} accepts the login, but has no endpoint {name}.</source>
        <translation>{title} {version} accepte l&apos;identification, mais n&apos;a pas de point d&apos;accès {name}.</translation>
    </message>
    <message>
        <source>{title} {version} accepts the login.</source>
        <translation>{title} {version} accepte l&apos;identification.</translation>
    </message>
    <message>
        <source>{title} {version} accepts the login; {name} is {state}.</source>
        <translation>{title} {version} accepte l&apos;identification&#xa0;; {name} est {state}.</translation>
    </message>
    <message>
        <source>{title}&apos;s first callback will prove it; Dialer is waiting for it.</source>
        <translation>Le premier callback de {title} le prouvera&#xa0;; Dialer l&apos;attend.</translation>
    </message>
    <message>
        <source>{title}&apos;s id of this call is not known yet.</source>
        <translation>L&apos;identifiant de cet appel chez {title} n&apos;est pas encore connu.</translation>
    </message>
    <message>
        <source>{title}&apos;s id of this conference is not known yet.</source>
        <translation>L&apos;identifiant de cette conférence chez {title} n&apos;est pas encore connu.</translation>
    </message>
    <message>
        <source>{title}&apos;s id of this participant is not known yet.</source>
        <translation>L&apos;identifiant de ce participant chez {title} n&apos;est pas encore connu.</translation>
    </message>
    <message>
        <source>{title}&apos;s reports cannot reach this machine.</source>
        <translation>Les rapports de {title} ne peuvent pas atteindre cette machine.</translation>
    </message>
    <message>
        <source>{tool} could not be run: {error}.</source>
        <translation>{tool} n&apos;a pas pu être lancé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{url} leads to this Dialer.</source>
        <translation>{url} mène à ce Dialer.</translation>
    </message>
    <message>
        <source>{version} has no file for this computer.</source>
        <translation>{version} n&apos;a pas de fichier pour cet ordinateur.</translation>
    </message>
    <message>
        <source>{what} is no country known here: set the default country to a code of two letters, such as GB.</source>
        <translation>{what} n&apos;est pas un pays connu ici&#xa0;: réglez le pays par défaut sur un code de deux lettres, comme GB.</translation>
    </message>
    <message>
        <source>{what}: {needed} digits follow the country code there, not {count}; check them.</source>
        <translation>{what}&#xa0;: {needed} chiffres y suivent l&apos;indicatif du pays, pas {count}&#xa0;; vérifiez-les.</translation>
    </message>
    <message>
        <source>{who}: {how}</source>
        <translation>{who} : {how}</translation>
    </message>
    <message>
        <source>“{strange}” does not belong in a number: type the number alone.</source>
        <translation>«&#xa0;{strange}&#xa0;» n&apos;a pas sa place dans un numéro&#xa0;: tapez le numéro seul.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Called</source>
        <translation>Appelé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Your leg</source>
        <translation>Votre côté</translation>
    </message>
    <message>
        <source>Other leg</source>
        <translation>Autre côté</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Provider&apos;s words</source>
        <translation>Mots du fournisseur</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Passé par</translation>
    </message>
    <message>
        <source>another program or phone, with this account</source>
        <translation>un autre programme ou téléphone, avec ce compte</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>Id. du fournisseur</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Id. de l&apos;appel</translation>
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
        <translation>Clé d&apos;API</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Clé d&apos;application</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Enterprise account</source>
        <translation>Compte Enterprise</translation>
    </message>
    <message>
        <source>Address of your own server</source>
        <translation>Adresse de votre serveur</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>{name} (if you have one)</source>
        <translation>{name} (si vous en avez)</translation>
    </message>
    <message>
        <source>is kept; type to replace it</source>
        <translation>gardé&#xa0;; tapez pour le remplacer</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>C&apos;est nécessaire.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{amount} (currency not named by the provider)</source>
        <translation>{amount} (devise non nommée par le fournisseur)</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Any time</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Choisir les jours…</translation>
    </message>
    <message>
        <source>However it ended</source>
        <translation>Toute issue</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non aboutis</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertains</translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>This call may have been placed</source>
        <translation>Cet appel a peut-être été passé</translation>
    </message>
    <message>
        <source>{title} did not answer the request.</source>
        <translation>{title} n&apos;a pas répondu à la requête.</translation>
    </message>
    <message>
        <source>Asking {title} to connect</source>
        <translation>Connexion demandée à {title}</translation>
    </message>
    <message>
        <source>{title} took the call</source>
        <translation>{title} a pris l&apos;appel</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up</source>
        <translation>Votre téléphone sonne&#xa0;: décrochez</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>Vous avez décroché</translation>
    </message>
    <message>
        <source>The other phone rings</source>
        <translation>L&apos;autre téléphone sonne</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>En communication</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Hanging up… within {seconds} s</source>
        <translation>Raccrochage… en {seconds} s</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <translation>Raccrochage…</translation>
    </message>
    <message>
        <source>Press again to hang up</source>
        <translation>Appuyez encore pour raccrocher</translation>
    </message>
    <message>
        <source>Call again…</source>
        <translation>Rappeler…</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>Vérifier le numéro</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Rappeler</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>home</source>
        <translation>domicile</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>main</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>radiomessagerie</translation>
    </message>
</context>
<context>
    <name>legs</name>
    <message>
        <source>You: {you}. The other party: {other}.</source>
        <translation>Vous&#xa0;: {you}. L&apos;autre personne&#xa0;: {other}.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>rings first</source>
        <translation>sonne d&apos;abord</translation>
    </message>
    <message>
        <source>rings next</source>
        <translation>sonne ensuite</translation>
    </message>
    <message>
        <source>rang</source>
        <translation>a sonné</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>non appelé</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>sonne</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>décroché</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>raccroché</translation>
    </message>
    <message>
        <source>no free line</source>
        <translation>pas de ligne libre</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>mauvais numéro</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
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
        <translation>{party} a décroché</translation>
    </message>
    <message>
        <source>You are talking, through {account}.</source>
        <translation>Vous êtes en communication, par {account}.</translation>
    </message>
    <message>
        <source>Limit near: {party}</source>
        <translation>Limite proche&#xa0;: {party}</translation>
    </message>
    <message>
        <source>The call was not placed</source>
        <translation>L&apos;appel n&apos;a pas été passé</translation>
    </message>
    <message>
        <source>{account} is running low</source>
        <translation>{account} est bientôt épuisé</translation>
    </message>
    <message>
        <source>{money} is left.</source>
        <translation>Il reste {money}.</translation>
    </message>
    <message>
        <source>Dialer is still here</source>
        <translation>Dialer est toujours là</translation>
    </message>
    <message>
        <source>It waits in the tray, and tells you of your calls. Its icon&apos;s menu has Quit; Settings can have closing the window end it.</source>
        <translation>Il attend dans la zone de notification et vous informe de vos appels. Le menu de son icône a Quitter&#xa0;; dans les réglages, fermer la fenêtre peut y mettre fin.</translation>
    </message>
    <message>
        <source>Call {number}?</source>
        <translation>Appeler {number}&#xa0;?</translation>
    </message>
    <message>
        <source>You just copied this number.</source>
        <translation>Vous venez de copier ce numéro.</translation>
    </message>
</context>
<context>
    <name>origin</name>
    <message>
        <source>Call the selected number, {number}?</source>
        <translation>Appeler le numéro sélectionné, {number}&#xa0;?</translation>
    </message>
    <message>
        <source>Call the copied number, {number}?</source>
        <translation>Appeler le numéro copié, {number}&#xa0;?</translation>
    </message>
    <message>
        <source>A link from {program} asks to call {number}.</source>
        <translation>Un lien de {program} demande d&apos;appeler {number}.</translation>
    </message>
    <message>
        <source>A link asks to call {number}.</source>
        <translation>Un lien demande d&apos;appeler {number}.</translation>
    </message>
    <message>
        <source>A {scheme}: link from {program} asks to call {number}.</source>
        <translation>Un lien {scheme}: de {program} demande d&apos;appeler {number}.</translation>
    </message>
    <message>
        <source>A {scheme}: link asks to call {number}.</source>
        <translation>Un lien {scheme}: demande d&apos;appeler {number}.</translation>
    </message>
</context>
<context>
    <name>page_makers</name>
    <message>
        <source>service, key, password, user name, test, caller ID, verify</source>
        <translation>service, clé, mot de passe, nom d&apos;utilisateur, tester, numéro affiché, vérifier</translation>
    </message>
    <message>
        <source>own number, rings first, from</source>
        <translation>propre numéro, sonne d&apos;abord, de</translation>
    </message>
    <message>
        <source>capabilities, providers, compare, assumed</source>
        <translation>capacités, fournisseurs, comparer, supposé</translation>
    </message>
    <message>
        <source>router, port, UPnP, public address, self-test</source>
        <translation>routeur, port, UPnP, adresse publique, autotest</translation>
    </message>
    <message>
        <source>theme, light, dark, contrast, colours</source>
        <translation>thème, clair, sombre, contraste, couleurs</translation>
    </message>
    <message>
        <source>version, newer, download, release</source>
        <translation>version, nouveau, télécharger, mise à jour</translation>
    </message>
    <message>
        <source>backup, move, file</source>
        <translation>sauvegarde, déménagement, fichier</translation>
    </message>
    <message>
        <source>doctor, problem, support, report</source>
        <translation>docteur, problème, assistance, rapport</translation>
    </message>
    <message>
        <source>version, licence, keyboard, help</source>
        <translation>version, licence, clavier, aide</translation>
    </message>
    <message>
        <source>Each in the account&apos;s own currency. A call that would go beyond is not placed, or is ended in time where the service allows that.</source>
        <translation>Chacune dans la devise du compte. Un appel qui la dépasserait n&apos;est pas passé, ou prend fin à temps là où le service le permet.</translation>
    </message>
    <message>
        <source>What the desktop tells you of while the window is out of sight.</source>
        <translation>Ce que le bureau vous annonce quand la fenêtre n&apos;est pas en vue.</translation>
    </message>
    <message>
        <source>For those who know why; what stands here is good for most.</source>
        <translation>Pour qui sait pourquoi&#xa0;; ce qui est là convient à la plupart.</translation>
    </message>
</context>
<context>
    <name>phone_field</name>
    <message>
        <source>My phone number</source>
        <translation>Mon numéro de téléphone</translation>
    </message>
    <message>
        <source>The phone that rings first. With its country&apos;s code is safest.</source>
        <translation>Le téléphone qui sonne d&apos;abord. Le plus sûr&#xa0;: avec l&apos;indicatif du pays.</translation>
    </message>
    <message>
        <source>Understood as {number}</source>
        <translation>Compris comme {number}</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>No price known via {account}; the last call came to about {price}/min</source>
        <translation>Pas de prix connu via {account}&#xa0;; le dernier appel revenait à environ {price}/min</translation>
    </message>
    <message>
        <source>{price}/min via {account}</source>
        <translation>{price}/min via {account}</translation>
    </message>
    <message>
        <source>{price}/min and {fee} to connect</source>
        <translation>{price}/min et {fee} d&apos;établissement</translation>
    </message>
    <message>
        <source>{price}/min for their phone via {account}; for yours no price is known</source>
        <translation>{price}/min pour l&apos;autre téléphone via {account}&#xa0;; pour le vôtre, pas de prix connu</translation>
    </message>
    <message>
        <source>{words} · currency not named</source>
        <translation>{words} · devise non nommée</translation>
    </message>
    <message>
        <source>No price known via {account}</source>
        <translation>Pas de prix connu via {account}</translation>
    </message>
    <message>
        <source>{words} · {minutes} min: {cost}</source>
        <translation>{words} · {minutes} min&#xa0;: {cost}</translation>
    </message>
    <message>
        <source>Your phone {own}/min + theirs {other}/min</source>
        <translation>Votre téléphone {own}/min + le sien {other}/min</translation>
    </message>
    <message>
        <source>Assumed: {what}</source>
        <translation>Supposé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The service&apos;s own word, just now</source>
        <translation>Le service le dit lui-même, à l&apos;instant</translation>
    </message>
    <message>
        <source>By your rate sheet of {date}</source>
        <translation>Selon votre grille tarifaire du {date}</translation>
    </message>
    <message>
        <source>By what the call on {date} cost</source>
        <translation>D&apos;après le coût de l&apos;appel du {date}</translation>
    </message>
    <message>
        <source>No price is known yet</source>
        <translation>Pas encore de prix connu</translation>
    </message>
    <message>
        <source>{account} in {currency}</source>
        <translation>{account} en {currency}</translation>
    </message>
    <message>
        <source>{account} in a currency that is not named</source>
        <translation>{account} dans une devise non nommée</translation>
    </message>
    <message>
        <source>Prices cannot be compared: {where}</source>
        <translation>Les prix ne peuvent pas être comparés&#xa0;: {where}</translation>
    </message>
    <message>
        <source>{account} is as cheap as {other}</source>
        <translation>{account} est aussi bon marché que {other}</translation>
    </message>
    <message>
        <source>Cheapest: {account}, since {minutes} min cost {cost}, and {more} via {other}</source>
        <translation>Le moins cher&#xa0;: {account}, car {minutes} min coûtent {cost}, et {more} via {other}</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Dialer is open already, but does not answer.</source>
        <translation>Dialer est déjà ouvert, mais ne répond pas.</translation>
    </message>
    <message>
        <source>Wait a little, or end it, and start it again. Calls go on meanwhile.</source>
        <translation>Attendez un peu, ou terminez-le et relancez-le. Les appels continuent pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Par semaine</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>By contact</source>
        <translation>Par contact</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Par compte</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Tous les autres</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>My phones</source>
        <translation>Mes téléphones</translation>
    </message>
    <message>
        <source>What services can do</source>
        <translation>Ce que les services savent faire</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Limits of money</source>
        <translation>Limites de coût</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>Langue et pays</translation>
    </message>
    <message>
        <source>Desktop and tray</source>
        <translation>Bureau et zone de notification</translation>
    </message>
    <message>
        <source>Links and shortcuts</source>
        <translation>Liens et raccourcis</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exporter et importer</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>About and help</source>
        <translation>À propos et aide</translation>
    </message>
</context>
<context>
    <name>setting_names</name>
    <message>
        <source>Country of numbers</source>
        <translation>Pays des numéros</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Usual account</source>
        <translation>Compte habituel</translation>
    </message>
    <message>
        <source>Listen for callbacks</source>
        <translation>Écouter les callbacks</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Adresse d&apos;écoute</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Ask the router for a way in</source>
        <translation>Demander un accès au routeur</translation>
    </message>
    <message>
        <source>Page inside another site</source>
        <translation>Page dans un autre site</translation>
    </message>
    <message>
        <source>Most for one call</source>
        <translation>Maximum pour un appel</translation>
    </message>
    <message>
        <source>Most for a month</source>
        <translation>Maximum pour un mois</translation>
    </message>
    <message>
        <source>Warn of a low balance</source>
        <translation>Avertir d&apos;un solde bas</translation>
    </message>
    <message>
        <source>Days that calls are kept</source>
        <translation>Jours de garde des appels</translation>
    </message>
    <message>
        <source>Full numbers in the log file</source>
        <translation>Numéros entiers dans le journal technique</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing goes to the tray</source>
        <translation>Fermer met en zone de notification</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Démarrer en zone de notification</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrer à l&apos;ouverture de session</translation>
    </message>
    <message>
        <source>The other party answered</source>
        <translation>L&apos;autre personne a décroché</translation>
    </message>
    <message>
        <source>A call failed</source>
        <translation>Un appel a échoué</translation>
    </message>
    <message>
        <source>A limit is near</source>
        <translation>Une limite est proche</translation>
    </message>
    <message>
        <source>A balance is low</source>
        <translation>Un solde est bas</translation>
    </message>
    <message>
        <source>Open links to call</source>
        <translation>Ouvrir les liens d&apos;appel</translation>
    </message>
    <message>
        <source>When a link is opened</source>
        <translation>À l&apos;ouverture d&apos;un lien</translation>
    </message>
    <message>
        <source>Call the selected text</source>
        <translation>Appeler le texte sélectionné</translation>
    </message>
    <message>
        <source>Offer copied numbers</source>
        <translation>Proposer les numéros copiés</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>Chercher de nouvelles versions</translation>
    </message>
    <message>
        <source>Wait for an answer, in seconds</source>
        <translation>Attendre une réponse, en secondes</translation>
    </message>
    <message>
        <source>Ask while it rings, every … seconds</source>
        <translation>Interroger pendant la sonnerie, toutes les … secondes</translation>
    </message>
    <message>
        <source>Ask during a call, every … seconds</source>
        <translation>Interroger pendant l&apos;appel, toutes les … secondes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Fill in the number only</source>
        <translation>Remplir seulement le numéro</translation>
    </message>
    <message>
        <source>Ask whether to call</source>
        <translation>Demander s&apos;il faut appeler</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>De {least} à {most}.</translation>
    </message>
    <message>
        <source>{least} or more.</source>
        <translation>{least} ou plus.</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>Au plus {most}.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Try, in the demo</source>
        <translation>Essai, dans la démo</translation>
    </message>
    <message>
        <source>The quick dial box</source>
        <translation>La boîte d&apos;appel rapide</translation>
    </message>
    <message>
        <source>Hang up, when pressed twice</source>
        <translation>Raccrocher, en appuyant deux fois</translation>
    </message>
    <message>
        <source>Help on what is in sight</source>
        <translation>Aide sur ce qui est en vue</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Close; it asks while a call runs</source>
        <translation>Fermer&#xa0;; demande si un appel est en cours</translation>
    </message>
    <message>
        <source>Put a message away, or go back</source>
        <translation>Fermer un message, ou revenir</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Clear the number</source>
        <translation>Vider le numéro</translation>
    </message>
    <message>
        <source>To the suggestions</source>
        <translation>Aux suggestions</translation>
    </message>
    <message>
        <source>Call several people together</source>
        <translation>Appeler plusieurs personnes ensemble</translation>
    </message>
    <message>
        <source>Lists: calls, contacts, settings</source>
        <translation>Listes&#xa0;: appels, contacts, réglages</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>A new contact, among contacts</source>
        <translation>Nouveau contact, dans les contacts</translation>
    </message>
    <message>
        <source>Undo, among contacts</source>
        <translation>Annuler, dans les contacts</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Ouvrir ce qui est choisi</translation>
    </message>
    <message>
        <source>Clear the search, or go back</source>
        <translation>Vider la recherche, ou revenir</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Aperçu et impression</translation>
    </message>
</context>
<context>
    <name>spending</name>
    <message>
        <source>about {cost}, reckoned</source>
        <translation>environ {cost}, calculé</translation>
    </message>
    <message>
        <source>{cost} of {limit}</source>
        <translation>{cost} sur {limit}</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>au plus {limit}</translation>
    </message>
    <message>
        <source>{time} of {limit} min</source>
        <translation>{time} sur {limit} min</translation>
    </message>
    <message>
        <source>at most {limit} min</source>
        <translation>au plus {limit} min</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>limite atteinte</translation>
    </message>
    <message>
        <source>limit near</source>
        <translation>limite proche</translation>
    </message>
    <message>
        <source>cost not told during the call</source>
        <translation>coût non annoncé pendant l&apos;appel</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>provider&apos;s reply</source>
        <translation>réponse du fournisseur</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>callback</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>ce programme</translation>
    </message>
    <message>
        <source>{title} took the call</source>
        <translation>{title} a pris l&apos;appel</translation>
    </message>
    <message>
        <source>{title} did not answer</source>
        <translation>{title} n&apos;a pas répondu</translation>
    </message>
    <message>
        <source>your phone rings</source>
        <translation>votre téléphone sonne</translation>
    </message>
    <message>
        <source>the other phone rings</source>
        <translation>l&apos;autre téléphone sonne</translation>
    </message>
    <message>
        <source>you answered</source>
        <translation>vous avez décroché</translation>
    </message>
    <message>
        <source>the other party answered</source>
        <translation>l&apos;autre personne a décroché</translation>
    </message>
    <message>
        <source>{title} said something that is not documented</source>
        <translation>{title} a dit quelque chose de non documenté</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>toujours en cours</translation>
    </message>
    <message>
        <source>you asked to hang up</source>
        <translation>vous avez demandé de raccrocher</translation>
    </message>
    <message>
        <source>hanging up: {why}</source>
        <translation>raccrochage&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The end was told</source>
        <translation>La fin a été annoncée</translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation>l&apos;appel est terminé</translation>
    </message>
    <message>
        <source>the account of your phone&apos;s leg</source>
        <translation>le décompte de votre téléphone</translation>
    </message>
    <message>
        <source>the account of the other party&apos;s leg</source>
        <translation>le décompte de l&apos;autre téléphone</translation>
    </message>
    <message>
        <source>you asked {title} to connect</source>
        <translation>vous avez demandé à {title} de connecter</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>Talked</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation>{amount} (sans devise)</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>conférence</translation>
    </message>
    <message>
        <source>placed elsewhere</source>
        <translation>passé ailleurs</translation>
    </message>
    <message>
        <source>Your own phone</source>
        <translation>Votre propre téléphone</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>{name}: a new account at {service}</source>
        <translation>{name}&#xa0;: un nouveau compte chez {service}</translation>
    </message>
    <message>
        <source>{name}, {part}</source>
        <translation>{name}, {part}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{what}: {new}</source>
        <translation>{what}&#xa0;: {new}</translation>
    </message>
    <message>
        <source>{what}: {old} → {new}</source>
        <translation>{what}&#xa0;: {old} → {new}</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>own phones</source>
        <translation>vos téléphones</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
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
        <translation>Dialer&#xa0;: appel</translation>
    </message>
    <message>
        <source>Dialer: talking</source>
        <translation>Dialer&#xa0;: en communication</translation>
    </message>
</context>
</TS>
