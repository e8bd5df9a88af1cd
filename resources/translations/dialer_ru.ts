<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AbilityTable</name>
    <message>
        <source>What services can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (assumed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About Dialer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer&apos;s picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls through callback services: the service rings your phone, then theirs, and joins the two. No sound passes through this program.

Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt is used under the GNU Lesser General Public License, version 3, as files of its own that you may replace. The letters of reports are DejaVu Sans.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountEdit</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback service where you have an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you will call it here, such as Home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme, host and port to use instead of the service&apos;s own; usually empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees whether the account works; rings no phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer needs to know which phone to ring first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {service}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>no phone yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} · your phones: {phones}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual account · {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees whether the account works; rings no phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {account} the usual account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {account}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback services that place your calls. Keys and passwords stay in the system&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account yet. Add one, or try the demo from the start page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {service}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} is removed. Its calls stay in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows when the desktop changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White and bright colours on black, with lines around everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accent colour, the size of letters and less motion follow the system&apos;s own settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AtHome</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected that this program can see: type or paste the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortcut for selected numbers does not work here. {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookRow</name>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync {book} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {book}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed differently on both sides</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in step already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing… {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them and sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BooksSheet</name>
    <message>
        <source>Address books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts can be kept in step with address books on a CardDAV server, such as Nextcloud, Fastmail, iCloud or Radicale, and with PokeTALK&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a CardDAV address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this call&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via {account}, from {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to {party}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>Details of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen event as it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Live calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallbacksPage</name>
    <message>
        <source>Some services tell of a call by calling back an address on this computer. Behind a router that needs a way in. Calls are placed without it too, but then their progress and end are not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two is enough. A reverse proxy or a tunnel of your own is a public address too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer inside another site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call to this number may be running already: nobody has confirmed it. Another one would ring both phones again, and both may be charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call to this number is running. Another one would ring both phones again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is being placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account and a phone of yours are needed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a question to answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallsView</name>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your calls…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that you make are listed here. To make one, type a number under Dial.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckupPage</name>
    <message>
        <source>Check-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works on this computer, and what to do about the rest. It rings no phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{check}: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need attention.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found is copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A call is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) still being hung up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) still running.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your phones stay connected when this window closes. Dialer takes the call up again at its next start; meanwhile it cannot hang up or keep a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, leave it running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up, then close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} becomes: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns of the file, and what each becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConferenceCard</name>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this conference&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via {account}, from {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again to end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being ended…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All phones: {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All phones: {cost} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConferencePart</name>
    <message>
        <source>Conferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} can be dear to call. Add it once more to call all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmStrip</name>
    <message>
        <source>Do not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactBar</name>
    <message>
        <source>Search name, number, keypad letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search contacts ( / )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import, export, duplicates, undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address books elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactDetails</name>
    <message>
        <source>Details of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls with this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number yet: add one with Edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups: {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {number} together with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call together with others (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {name}, {label} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Edit the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail addresses, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no picture that can be shown, or larger than 10 MB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsModel</name>
    <message>
        <source>favourite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsPlace</name>
    <message>
        <source>Another file is being imported. Wait until that is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountryButton</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default country: {country}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountryPopup</name>
    <message>
        <source>Default country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, letters or +code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country is called like that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>New conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this conference up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone rings first, then all of theirs. When you hang up, it ends for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Type a name or a number, or add people from the contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can be dear to call. Press again to call all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being started…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Call %n person(s) together</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute, all phones together: {price}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesCard</name>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show those put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two contacts share a number, an e-mail address or a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are put aside as not the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of contacts may be the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen one leads: its name and company stay, and all that the others know besides is added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are put aside.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contacts are apart again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Reading your contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer letters, or a part of the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add whom you call, or bring them along: drop a .vcf or .csv file here, as your phone, Google, Outlook or Apple export it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (told before)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>More for this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number that they see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring me again if busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memo for the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest cost is a plain number, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they see {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at most %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>my phone again up to %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>memo: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsGrid</name>
    <message>
        <source>Copy: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A fault in Dialer itself ({kind}). Nothing that was written down is lost. Please report it, with what dialer --verbose shows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search name, number, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search your calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search your calls ( / )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these calls as a table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody&apos;s calls again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln talked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} + {count} not told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Dialer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Save these calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) saved to {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in the file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read until now is kept. It can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were taken in before that.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken in was undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import of {file} was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read until then is kept. Undo import takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no contacts in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them were there already, just as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came in without some part</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone: the contacts are as they were before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The import was undone, but for %Ln that changed since: these were left alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone. What was changed since was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>{name} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard, with pictures (*.vcf);;Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written to {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0, plus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegsView</name>
    <message>
        <source>The two legs of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>Share of the limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dialer closes as soon as the call is over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: appearance, help, about Dialer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance, help, about Dialer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Dialer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase; Esc clears all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call together with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call together with others (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Kind of number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, in any writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the contacts (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantRow</name>
    <message>
        <source>Hang up {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>Type or paste a number in any writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls the id {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>landline or mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free-call number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internet line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>company number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {number}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} there: night, they may be asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {first} and {last} there: it may be night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {first} and {last} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a whole number yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be read in two ways. Which one do you mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes the first of the people found; the arrow leads there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number of somebody to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <source>Name, such as My mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring this one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring {number} unless another is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this phone from the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings first unless you choose another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonesPage</name>
    <message>
        <source>My phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone that rings first, before the other party&apos;s. An account may have several; you choose one when you dial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your phones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account yet, and so no phone. Add an account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone yet: a call needs one to ring first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this phone to {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is removed from {account}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Print the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of it was printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>Add a rate sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the price is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rate sheet for {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always through the cheapest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a rate sheet for {account}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pricing</name>
    <message>
        <source>Asking {account} for its price…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price via {account}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} says that this number cannot be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} could not be asked for its price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · cheapest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>The log of calls, contacts and bills stay on this computer; services keep what they keep. Keys and passwords are in the system&apos;s keychain and are never written into the log file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the older calls now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calls are older. They are deleted within some hours.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>The first call may still be running. Another one would ring both phones again, and both may be charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick dial</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} (Ctrl+{number})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateImport</name>
    <message>
        <source>The prices of {account}: a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet names no currency. Which is it in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) for {account}, in {currency}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) for {account}; the sheet names no currency.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out: {some}{more}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It names no increments: calls are reckoned by the second.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Stopped. Choose fewer days, or ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the providers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The bill shows %n call(s) in doubt.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{account} could not be asked: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown is as of {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the providers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or print the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Sub-totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill beside your own log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with my calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what differs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s bill is laid beside your own log: what is in one alone, and what differs in length or price, stands here with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged in these days. The next call will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in these days is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending, {how}, in {currency}; the table has the same figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no named currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls compared: {all}. Not in agreement: {wrong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many to list: here are those that disagree, the first of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (*.pdf);;Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) written to {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) written to {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages printed: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>What services can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As accounts begin; some settings of an account add to it. What a service&apos;s documents do not say outright is marked as assumed: its page tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More on each service:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on {service}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Put back to the default: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting speaks of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account first, then call {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many links to call were opened one after the other; the last ones were left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} is ready to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo opens in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownNumber</name>
    <message>
        <source>Number that they see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number that they see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups: {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a cost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the provider names no currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the beginning, reckoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Callbacks: listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account}: {money}, running low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {spent}, partly reckoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month: {spent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month: {spent} of {limit:f} per currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month: {spent} of {limit:f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener is switched off: news of calls comes by asking alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks: not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers call {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks: listening at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what runs on this machine reaches this address; set listener.public_url for the providers on the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks: listening at {address}, this machine only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>What happened so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you call will be here, to call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportSheet</name>
    <message>
        <source>Report for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that the report tells. Keys, passwords, full phone numbers and the addresses of callbacks are left out. Read it before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line has headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first entries come in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a table. Look whether each column becomes what it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is a name, a company, a number or an e-mail address yet. Choose at least one of these under “Becomes”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToleranceFields</name>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds that may differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount that may differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let pass as rounding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Export and import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, accounts, names of phones and address books in one file: to keep, or for another computer. Keys and passwords are never in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {path}. Keys and passwords are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of Dialer (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds nothing to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of phones: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address books: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be typed again, at Accounts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account}: {secrets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Quick dial…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Dialer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{party}: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up {party}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryView</name>
    <message>
        <source>Numbers to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is simulated: no phone rings and nothing is paid. Take a number, then press Call. A is your own phone, B the other party&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>Dialer {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {date}. You have {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file for this computer in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {size}, goes into your downloads. {vouched} You start it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is whole. Close Dialer, then start it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Dialer {version} is out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <source>From: the phone of yours that rings first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Via: the account that places the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Via</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest: {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account to call through yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} knows no phone of yours that it could ring first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a phone of yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome to Dialer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer makes calls through callback services: the service rings your phone, then theirs, and connects the two. Here you say whom to call, see both phones ring, and what it costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up services on this computer. It rings no phone and costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have one at a callback service: its key or password is all you need.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>conference</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no free line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone; why is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not certain whether called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference did not come about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: what became of it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over: nobody joined you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain whether it was placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone is ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n other(s) with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are there; the others are being called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has been asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request went out and no answer came. Wait for your phone before you start another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contact table</name>
    <message>
        <source>Number without a kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addition after the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the next number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups, with ::: between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite (yes or no)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A PDF of {count} items would have thousands of pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PokeTALK password has 4 to 50 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call may be running: wait for the phone before calling again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call&apos;s limit must be at least 1 minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call&apos;s limit of money must be more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caller ID cannot be set with this {title} account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conference in the call log is damaged: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conference needs somebody to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conference through this account has at most {most} others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact needs a name, a company, an e-mail address or a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of minutes cannot be kept on this call: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of money cannot be kept on this call: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of this call cannot be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server of your own that takes the account API&apos;s requests in PokeTALK&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet needs the columns prefix and per_minute, as dialer price sheet writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shortcut in all programs can be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shortcut in all programs that offers to call the selected text, such as Ctrl+Alt+D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user of ari.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it again with --set {key}=VALUE (or {key}=@FILE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one with dialer accounts add NAME --provider P, or try dialer demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one with dialer contacts books add NAME --url URL --username USER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the account again with --own-number YOUR_NUMBER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the book again with --set password=@-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After +{country_code} no number begins with this {digit}: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings that it needs are there; whether it takes them, the first call shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also calls {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Enterprise account: reports on calls and caller IDs are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token of your own, instead of fetching one; it ends some day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account cannot be called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account is called {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address book cannot be called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address book needs a name and a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address book needs a user name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Dialer holds the listener but does not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another caller ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the shortcut {keys} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds it; close that and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another report was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Called.in why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Twilio before a call with another caller ID whether it may be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask once a day whether there is a newer version. Nothing is fetched before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the router to lead callbacks from the internet to this machine (UPnP, NAT-PMP or PCP). The listener is then open to the local network too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your internet provider for a public address, or use a tunnel and set a public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed name of the action that lists calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed names of the account API&apos;s methods, where they differ: make_call=NAME, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both phones of this call are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this one up to date, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy credits at Called.in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again if that was not meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call another number, or another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call another number, or ask PokeTALK to take it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call fewer people, or raise budget.per_call or budget.per_month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the selected number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call through another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call without --no-wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks arrive by your public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks arrive through the router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks may arrive; from this machine alone it cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks of services on this machine or in this network arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls besides numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls can be hung up at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls can be hung up within {seconds} seconds, at the next callback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls cannot be hung up from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can show another caller ID, once you have proved that it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can show another caller ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change --from or --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both numbers and their country codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both numbers before calling again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both; some services want a password made for this program alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write to its folder, or set DIALER_HOME to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account&apos;s api_key, or ask PokeTALK for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account&apos;s api_key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account&apos;s app_key, username and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account&apos;s base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account&apos;s e-mail and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account&apos;s endpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account&apos;s key and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account&apos;s username (your Spokn ID) and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account&apos;s username and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and that res_ari_events and res_http_websocket are loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection, then ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection, then sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number before calling again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number: with its country code, or a Spokn ID of 7 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the numbers; a caller ID needs an Enterprise account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the two numbers and the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the two numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user&apos;s permissions in ari.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check username and password: they are a user&apos;s in ari.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your own number in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your own number: with its country code, or a Spokn ID of 7 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another phone of your own, or another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it in FaceTime&apos;s settings under Default for calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it in Windows&apos; settings under Apps, Default apps, Dialer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it in the desktop&apos;s settings under default programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of your own numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that Dialer exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves Dialer running in the tray, where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes with * or # are for the telephone network itself and cannot be called from here: type the number alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts are just being synced, by this Dialer or another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIALER_SECRETS is {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete calls from the log when they are older than so many days; empty keeps them all. Calls of the running month stay, because its limit counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer does not start when you log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer hangs up, while it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer is asking {title} for it by its own id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer is looking for it in {title}&apos;s list of calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer is not registered for links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer is registered for tel:, callto: and sip: links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer itself failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer itself joins the two phones, so it has to run until the call is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer listens at {address}, and answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer no longer opens tel:, callto: and sip: links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer opens tel:, callto: and sip: links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer opens {some} links, and not the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer starts when you log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer was not registered for links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a firewall on this machine forbid it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful calls looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>END:VCARD is missing: another card begins inside it, in line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>END:VCARD is missing: the file may have been cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End what your phone is doing, then call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the contacts as vCard (.vcf) or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields are {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or set DIALER_HOME to a folder on this machine&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space; nothing that was acknowledged is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here, something else answers at that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here, {url} is not reached: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNOME&apos;s AppIndicator extension adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it with --set {key}=VALUE (or {key}=@FILE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one such as https://dav.example.org/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give scheme, host and port alone, such as http://127.0.0.1:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name with --username and the password with --set password=@-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the server&apos;s CardDAV address, which its help names, or the book&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them with --username and --set password=@- (or password=@FILE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give what stands before .signalwire.com, without dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up one of the two phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up one of the two phones; for later calls, set listener.public_url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up your own phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanging up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How calls are connected and disconnected; Talkety takes both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long each phone is rung, in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait before your own phone is rung again, in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for a provider&apos;s answer, in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for the report on the other party after that on your own phone, in seconds (assumed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long your own phone is rung, in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How numbers are called, such as PJSIP/{to}@trunk. {to} is the number with its plus, {to_digits} without; {to_country_code} and {to_national} are its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a provider is asked about a call that is being set up, in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a provider is asked about a call while people talk, in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How phone numbers are sent: with a plus, as documented, or as digits alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the call ended is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the client logs in when it fetches a token (assumed: basic).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How your own phone is called, such as PJSIP/alice; when empty, as other numbers are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is yours, have this machine trust the authority that signed it, or name its file in SSL_CERT_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they are meant to be deleted on the other side too, sync with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust that place with your password, give its address instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your phone rings, do not answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {path}: {what_happened}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your phone switched on, and its number right? Then call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be hung up as soon as {title} has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can only be file, or not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be hung up yet. If your phone rings, let it ring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is AC and 32 letters and digits; the console shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this conference came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether {title} placed the call: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether {title} placed this call: it cannot be told to end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is running. Free some space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been charged: look at the provider&apos;s bill before you call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes up to a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not reached from here. Many routers do not let their own network in by the outside address; services are not concerned by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its calls show no progress and no end: {title} cannot reach this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its limit of {money} is kept only while something follows the conference: the window, or --wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its package manager brings newer versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its phones cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep your own phone at hand: it rings first. Then call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps an address book that contacts can be synced with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead the reverse proxy, tunnel or port forward to port {port} of this machine, with the whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the application key out of questions for prices, as one documented example does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let its name end with .vcf or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the command wait, or call without the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of money during a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit the call with --max-minutes where the provider takes it, or import the account&apos;s prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit the call with --max-minutes where the provider takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits a call&apos;s minutes itself, to at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits a call&apos;s minutes itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on a local port for the providers&apos; callbacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the release&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up its address, and add the book again: dialer contacts books add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the disk is full or failing; what was acknowledged is not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the account has credit, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it or move it away; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merged %n contacts into {title}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move the file away and restore a backup; Dialer makes a new one where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name its columns like First Name, Company, Phone and E-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one such as UTC, Europe/London or America/New_York.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with --account, or set default_account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with --account; it takes part from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of actions where they differ from the assumed ones: conference_connect=NAME, and so for conference_add, conference_status, conference_disconnect and convert; several are separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs no callbacks: it is asked once a call is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs no callbacks: it is asked while a call runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer versions come from where you have it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call was placed. Check the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No callback can arrive: nothing listens on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No callback from the internet can arrive yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No callback from the internet can arrive, and none of your accounts needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of {name} is known to be a name, number or address (headers: {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country has the code in this link: type the number in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country has this code: check the digits after the plus or the international prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number in {place} is written like this: type it with area code and leading zero, or in full, with + and country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number in {place} known to this version begins like this: check it before you call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone rang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone rang. When the cause is mended, call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price could be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here shows notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public address is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No router has opened a way in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No router opened a way in ({reasons}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No router was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listens for callbacks just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note sent with the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is told of a call on such an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opens tel:, callto: and sip: links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify when a call comes near its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify when a call failed, and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify when an account&apos;s balance is low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify when the other party has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers like this one are not reached from outside {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer to call a number that was just copied, in whatever program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two lines was busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two phones was not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the end is told, by a callback; it needs an address that reaches this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the end is told: it is asked for until it is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tel:, callto: and sip: links with Dialer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own phone rung again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PokeTALK&apos;s does, with the account&apos;s email and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress comes by callbacks; they need an address that reaches this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress is asked for while a call runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise budget.per_call or budget.per_month for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise budget.per_month, or wait for the next month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse numbers with other than 10 national digits (country code 1) or 4 to 14 (others; assumed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register your public IP address with PokeTALK, beside the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it with dialer price forget --account {account}, and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the book and add it again: contacts stay and are matched anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed %n contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this fault of Dialer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup of the file, or report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rings your own phone again up to %n times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save it as .xlsx or .csv, or take fewer days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet as CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the endpoint is in Asterisk, and that its phone is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services are told your public address, which was not reached from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set DIALER_HOME to a folder that can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a public address with the router&apos;s name or address, and the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set client_id, client_secret and token_url, or a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set listener.enabled to true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set listener.port to another one (0 takes any that is free).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set listener.public_url, or call without --max-minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set read_only = no for the user in ari.conf, or name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the account&apos;s api_key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several calls begin with {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several conferences are called {conference_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several contacts begin with {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Dialer&apos;s page inside another site; dialer service-page tells its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a phone number instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an icon in the tray, where the desktop has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the end and the cost of this call will not be known here; {title} rings anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So this call&apos;s progress, end and cost will not be known here, and it cannot be hung up from here; {title} rings anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some are {encodings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some routers do not let their own network in by the outside address: then it may work all the same. Open it from a phone without Wi-Fi to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at {url}, but it is not this Dialer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than this Dialer answers at {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Dialer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Dialer when you log in to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or unlock the desktop&apos;s keychain, or set DIALER_SECRETS=file to keep secrets in a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States and results beyond the known ones: word=ongoing, success, busy, no_answer, failed or cancelled; several are separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status words beyond the assumed ones: word=queued, ringing, talking, completed, busy, no_answer, cancelled or failed; several are separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored there: {own_numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on, and news of calls can come by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on UPnP or NAT-PMP in the router, or lead a port here by hand and set listener.public_url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced with {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect at {title}&apos;s next report, within {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells nothing of its calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what a call costs while it runs, so a limit of money can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That user&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key from Called.in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is set; whether PokeTALK takes it, and knows this machine&apos;s public address, the first call shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key that PokeTALK gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API username of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The D-Bus session cannot be reached: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SID of an API key, to log in with it instead (assumed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SIP number or extension through which calls go, where it is not the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that calls go through when none is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account {account} has no phone of yours to ring first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account {account} keeps no list of numbers to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account {name} has neither client_id nor token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account {name} has no {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account {name} keeps no address book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s SID: AC and 32 letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s email is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s id, as TeXML&apos;s addresses have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s prices are in {currency} and its bill in {other}: no limit of money can be reckoned from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s token. Callbacks are checked by it, so it is needed even beside an API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for {title}&apos;s callbacks is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for {title}&apos;s events is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is {over} characters too long for {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address may not hold a name, password, query or fragment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address to listen on; anything but loopback lets other machines connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address under which providers reach the listener from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {title} is far too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application key that Talkety gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL {base_url} is not usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget cannot be kept on this call: its cost is not told while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call has already ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call has reached {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is at {share} % of {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is being hung up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is hung up at {title}&apos;s next callback, within {hang_up_within_s} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is running. Free some space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call log is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call log {path} cannot be used: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call log {path} was written by a newer Dialer (format {version}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was cancelled before both had answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was cancelled before the other party answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was hung up from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback port {host}:{port} cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s id, as the operator gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company is longer than {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference has already ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference is being ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conferences are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration {path} cannot be used: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact has {count} e-mail addresses; {most} can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact has {count} groups; {most} can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact has {count} numbers; {most} can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact was changed at {title} meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contacts are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country of numbers that are typed in national form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days end on {last} before they begin on {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days of a report lie between {first_day} and {last_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo changes nothing of your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description {name} cannot be used: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut ({step}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop has a tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop has no tray: closing the window ends Dialer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s portal for shortcuts does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s portal grants a shortcut in all programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s portal opened no session for shortcuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address of your PokeTALK account, when you have no API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ending says what kind of file it is to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension in this link is no row of digits: type the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made by a newer Dialer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first minute of this call costs {first} (both phones), and {money} is left of this month&apos;s budget of {per_month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first minute of this conference costs {cost} (all phones), and the budgets leave it {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of a {title} account has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyboard has no key for {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain cannot be used: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not keep the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last {most} steps are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link says that this number is within {domain}: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener at {address} is not reached: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that all calls of a calendar month may cost, per currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that one call may cost, in its account&apos;s currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network had no free line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network had no free line to the other party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network had no free line to your own phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes are longer than {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a TeXML application of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that is shown when your phone rings, and to the other party: one of 46elks, or the one that you signed up with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that is shown when your phone rings, and to the other party: one of the service, or one of yours that it has verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that your own phone shows when Spokn rings it (Enterprise only); Spokn shows the other party&apos;s when this is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other party could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other party did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other party&apos;s line is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other party&apos;s number does not exist or cannot be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part {part} of the file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the address book {name} is not kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of your PokeTALK account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is bigger than {most} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port to listen on; 0 takes any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s bundle names links as its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider took the call, but that could not be written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider took the conference, but that could not be written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate sheet of {account} is damaged: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate sheets are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry cannot be changed: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router is not asked for a way in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router leads {address} here by {by}, but that is no address of the internet: another router stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router leads {address} to this Dialer, by {by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router opened a way by {by}, but does not tell its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router&apos;s answer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of a shared key, where callbacks are signed with one (SHA-256).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of that API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets file {path} cannot be used: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has more than {most} prefixes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone of the dates in PokeTALK&apos;s billing report (assumed: UTC), such as Europe/London.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s language; takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word may belong to this number, {first}, or not, {second}: type the one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n further faults.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are letters O, l or I in this number: type digits 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several accounts: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several address books there: {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several address books: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few digits here: type the whole number, such as +44 20 7946 0018.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {to}, {to_digits}, {to_country_code} and {to_national}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {assumed_actions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a numeral here that is no plain digit: type digits 0 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a stray letter in this number: check it and type digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account of this name at another service already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one extension here: leave the number and one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one number in this text: leave the one to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no D-Bus session here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no X display here to take a shortcut on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address book at {url}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address book to sync with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address book {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no call {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conference {conference_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contact {contact_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contact {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here, and so no shortcut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display, so no window and no tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no home folder here: HOME is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number here: type one, such as +44 20 7946 0018.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place for bills here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place for conferences here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place for rate sheets here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no provider {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step {step} to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such participant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Dialer runs from source, or was built without a release feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Dialer was installed as a package of your system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address names a user, not a telephone number: only numbers can be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This call ends after %n minutes at the latest: {limit} pays for no more at {per_minute} a minute.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This can be read in two ways, {first} or {second}: type the one you mean with its plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop lets no program have a shortcut in all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop lets no program have a shortcut in all others: it has no portal for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a local number without its area code: type the area code too, or the number in full, with + and country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a personal number, which is often charged like a premium-rate one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a premium-rate number: calls to it can be very expensive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a satellite telephone: calls to it can be very expensive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a shared-cost number: calls to it can cost more than others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file of Dialer&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a number: check its digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link does not say where its local number belongs: type it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This log keeps no calls that were placed elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be a local number without its area code: type the area code as it is dialled in {country}, or {meant} if that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month&apos;s calls already cost {money}, and budget.per_month is {per_month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is of the wrong length for {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too long for {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too short for {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system always has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long for a number: type the number alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was read as a number in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To merge, name two contacts or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up your Spokn account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up your Talkety account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up your {title} account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes, or through another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. The provider gave no more reason than is in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays, keep the file and report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a tag of at most 128 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its https:// address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use up to 60 letters, digits, spaces and . @ + -, a letter or digit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify it with dialer caller-ids verify {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {seconds} s, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn when less than this is left on an account, in its currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Dialer&apos;s applications are called inside Asterisk; each call has one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a link does: ask whether to call its number, or fill in the number only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a report of an answered call says (assumed: both): both parties were connected, or only that the first phone was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a token is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is remembered of an address book is damaged: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the other party is shown, such as +12125550100; when empty, what Asterisk shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the provider said is in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your own phone shows when it rings: the number that is called, or caller_id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Dialer starts at login, it waits in the tray and opens no window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Asterisk&apos;s REST interface is, such as http://192.168.1.2:8088/ari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where access tokens are fetched with client_id and client_secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {title}, this program itself calls the other party once your phone has answered, so it has to stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a default country this number has no meaning: type it with + and its country code, or set the default country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a default country this number has no sure meaning: type {international} if that is meant, or set the default country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a technology, a slash and whom to call, such as PJSIP/{to}@trunk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with + and the country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write phone numbers into the log file in full; otherwise only their first and last digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {prefix}{stripped} or {e164}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Spokn ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Spokn password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Talkety login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Talkety password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your operator&apos;s address of Click to Dial, such as https://api.example.com/click-to-dial/v0.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own phone could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own phone hung up before the other party answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own phone is hung up, and the whole conference with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own phone rings first: keep it at hand, then call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own phone was busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own phone was not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own phone&apos;s number does not exist or cannot be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your space&apos;s name, as before .signalwire.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Spokn ID of 7 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call to this number was placed just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell of it is longer than {most} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a contact that it has added is not in its list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a currency not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fault in this program: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote in it is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts is not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action_names: there is no action {action}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an input parameter is invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>another Dialer of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program has been writing it for 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another router stands between this machine and the router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for while it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the next callback, within {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>books is not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget.per_call is 0: no call may cost anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by callbacks too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the service, also while this computer sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the service, at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callbacks are taken in at {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card {number}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells beyond the last column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charged by the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charged in steps of {first_s}/{step_s} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed by this program: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost is told, but it cannot hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost: billed {billed}, logged {logged}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency: billed in {billed}, logged in {logged}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialer calls lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialer conference status lists those that run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialer contacts list shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialer links register makes Dialer open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration: billed {billed} s, logged {logged} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error {code}, {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in the provider&apos;s bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found in the provider&apos;s list of calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://{hostname} would carry your password through the internet for anyone to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted before the answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answered with &lt;{name_of}&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answered with an error that has no code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be searched: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot look up the credit of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot work out how long the call may last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it converted {count} numbers where {count_2} were asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not make the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not take the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not accept the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not accept the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not accept the user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not hold accounts with their secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not know the internet address of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not know this API user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not serve that destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not serve the destination of your own phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not take the request&apos;s content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not take this kind of card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it finds the contact&apos;s card invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it forgets the login at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has another contact with the same UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {most} properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no events at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no list of gateways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no name, company, address or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no service provider for this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no way to this phone ({words})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no list of calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in {named}, and the lines before are in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not known whether this call came about, and the bill does not show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is switched off in the router, or not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too big: more than {megabytes} MB or {lines} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may not hold a name, password, query or fragment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a country&apos;s two letters, such as GB or DE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a plain decimal number such as 2.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be at least {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be one of {choices}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must begin with http:// or https:// and name a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must end in a letter, a digit or F1 to F24, such as Ctrl+Alt+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must hold Ctrl, Alt or Meta, such as Ctrl+Alt+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no price for a number that it calls valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it never appeared there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it redirects elsewhere (HTTP {status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands outside of any card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes no connection (HTTP {status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it tells a time of no zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it tells neither success nor an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it tells no balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it tells no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it tells no price for a number that it was asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it tells no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it tells of no call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it told of another call than the one asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it told of another conference than the one asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was never connected, and its end was never told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not known whether this call came about: the bill shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer is far too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer is no JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}, code {code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer to {method} has no result (HTTP {status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end alone, asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end alone, by a callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>its limit of %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>its limit of {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list has no end, or goes on somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name leads to no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture is damaged: it is no base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture is larger than {largest_octets} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture is written in an unknown way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its report tells no balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its statistics have no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number} ({name}) is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number} is no property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listener.public_url is not set, and not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listener.public_url is not set: providers on the internet cannot call back, so PokeTALK, Spokn and Called.in calls show neither progress nor end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS gives links to programs in Applications only, and this one runs outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no access token was got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer came within {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer came within {timeout_s} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer from the provider: the call may have been placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer that can be read ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection came within {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection can be made ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no event can tell how it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more callbacks came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no router answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secure connection came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody follows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody says what this call cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet; add one with dialer accounts add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not placed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing answers within {timeout_s} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was ever heard of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers proved to be yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the two numbers is on its blacklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only at your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain http alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet at least {bound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet at most {bound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet {bound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readable; national numbers are of {region}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readable; no default country: numbers must be typed with + and country code (dialer config set region CC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reckoned from the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report_zone cannot be {name}: there is no such time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {count}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets are kept in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synced with your contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tel:, callto: and sip: links open {programs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the API key is disabled at present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the API key is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the API key is invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account {name} has own_numbers or settings of a wrong kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account {name} names no provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address book {name} needs kind = &quot;carddav&quot;, a url, a username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bill does not show this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call&apos;s id is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the called number&apos;s area code is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the called number&apos;s country is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contact, with its picture, is too large for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cost is told while it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desktop has none: closing the window ends Dialer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desktop has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {first}, then each {step} begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log has no such call: it was placed elsewhere, or nobody placed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is on its do-not-call list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number to call is bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number to call is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number to ring first is bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number to ring first is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number {raw}, which a spreadsheet has cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other party&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other party&apos;s phone rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ended before the provider&apos;s answer was written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider gives no bill: this is reckoned by the rate sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider gives no bill: this is what it said of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider stopped answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider took the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider&apos;s report never came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy did not let the connection through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy that the environment names is of a kind that is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range {part} ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range {part} has more than {most} prefixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report on the other leg never came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request is badly formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the resource was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest of the file, with too many quotes that never close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router answered for port {inner}, not for {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router at {host} does not listen: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router cannot give the port outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router cannot read an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router cannot read the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router does not know an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router does not know this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router does not map TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router has no connection to the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router has no room for another way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router keeps too many peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router refuses with code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router refuses: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the router&apos;s answer is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same e-mail address {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same number {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table breaks off: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no call credits left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no contact in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no key to hold that is called {unknown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough credit for the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine has too many ways in already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine&apos;s list of trusted authorities cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this provider does not tell a running call&apos;s cost to this machine, or cannot be told to hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this provider takes none in the request, and without its callbacks it cannot be told to hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this user may not listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this user may only look on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this version of NAT-PMP is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this version of PCP is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told at once by a connection of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {times} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came of the request could not be written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with up to {most} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write commas between the prefixes of {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not read this address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own phone&apos;s area code is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own phone&apos;s country is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own phone&apos;s leg is charged too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own phone&apos;s leg is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your phone rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is none of your own phones at the account {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} is an emergency number, which a callback service cannot reach: call it from a telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country} ({code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {links} contacts that were on both sides are gone from {side}; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is no field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} cannot be {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} cannot be {shown}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} cannot be {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} cannot hold line breaks or control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} has {name} in it, which stands for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {entry} is not of the form word=meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {right} is no meaning that can be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} is left of this conference&apos;s limit: too little for a minute more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} does not pay for one minute of this call: with a minute of waiting for the other party that costs up to {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit}, reckoned from its price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lock} cannot be locked: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning} (code {code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} is no currency: write it as USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not end in {kinds} or {kinds_2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no contacts: there is no vCard in it, and no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no file of contacts but of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says not what to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{national} is a short number that works only from telephones in {country}: a callback service needs the full number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ({country})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} has already left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} has no country code that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is being hung up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is in this conference already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is not among the numbers that {title} has verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is your own phone, which is called anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{own_id} is no {own_ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} can be one prefix or a range: write {begin}{end}, or all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} is no area code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be changed: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too long for a description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} ({title})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prefix} has another price in line {before}, which counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} refused: {meaning} (code {code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} refused: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is a formula, not a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is less than nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is no length of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sid} is no SID of an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{space} is no name of a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} is not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stripped} can be a {own_ids} or the phone number {e164}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strip} are no increments: write them as 60/60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} begins with 0: write it with its country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is longer than any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no address of an address book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no number that can be dialled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} was cut by a spreadsheet: format the column as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} accepts the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} accepts the key; {money} is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} accepts the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} accepts the login; {money} is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} accepts the login; {number} cannot be dialled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} accepts the login; {number} costs {price} a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} adds nobody to a running conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{title} allows 0 to %n retries, not {retries}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title} allows at most {most} characters; this tag has {tag_chars} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} allows no retries, not {retries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} allows no tag; this tag has {tag_chars} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} answers as no address book does (HTTP {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} calls North American numbers of 10 digits; {number} has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} calls back Enterprise accounts only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} calls back plain http:// addresses only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} calls full phone numbers only, and {number} is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} calls nobody back for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot be asked about a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot be asked. If your phone rings now, it is this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot call {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot call {number}: its length is not usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot end a conference from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot end one participant alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot hang up from here: hang up your phone to end the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot reach this machine, so it cannot be told to hang up: hang up your phone to end the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot reach this machine: listener.public_url is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} could not be reached: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} did not do what was asked (HTTP {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} does not list all of its contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} does not list calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} does not remove this contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} does not take this contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} does not take this contact: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} gave no documented answer: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} hangs up at its next event only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has no room left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has no usable address with these settings: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has no way to hang up a call from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has no way to hang up this call from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has nothing that can be asked without ringing a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has something in this contact that Dialer cannot read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} holds no conferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is in trouble (HTTP {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is told {url} with each call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} keeps no address book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} limits a call to 1 minute or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} limits a call to 1 to {most} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} names {scheme}://{netloc} as the place of its address books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} needs {key}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} reports only once a call is over; Dialer is waiting for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} sends on in circles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} sends on to {scheme}://{netloc}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} shows a Spokn ID to another Spokn ID only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} shows a caller ID of your own phone&apos;s country only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} tells nothing of a call on this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} tells nothing of a call on this account: its progress, end and cost cannot be shown, and it cannot be hung up from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} tells only the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} took a contact and does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} wants the country code by itself, and {number} has none that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was asked too often and wants to be left alone for {wait_s} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was given no address to call back, so it cannot be told to hang up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}&apos;s first callback will prove it; Dialer is waiting for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}&apos;s id of this call is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}&apos;s id of this conference is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}&apos;s id of this participant is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}&apos;s reports cannot reach this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tool} could not be run: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} leads to this Dialer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} has no file for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no country known here: set the default country to a code of two letters, such as GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {needed} digits follow the country code there, not {count}; check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{strange}” does not belong in a number: type the number alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program or phone, with this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of your own server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (if you have one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the keychain; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} (currency not named by the provider)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>However it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>This call may have been placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} did not answer the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {title} to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} took the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone rings: pick it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other phone rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanging up… within {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press again to hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>legs</name>
    <message>
        <source>You: {you}. The other party: {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no free line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>{party} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are talking, through {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit near: {party}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} is running low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{money} is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer is still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits in the tray, and tells you of your calls. Its icon&apos;s menu has Quit; Settings can have closing the window end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You just copied this number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>origin</name>
    <message>
        <source>Call the selected number, {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the copied number, {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link from {program} asks to call {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link asks to call {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {scheme}: link from {program} asks to call {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {scheme}: link asks to call {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page_makers</name>
    <message>
        <source>service, key, password, user name, test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own number, rings first, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capabilities, providers, compare, assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>router, port, UPnP, public address, self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme, light, dark, contrast, colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup, move, file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctor, problem, support, report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version, licence, keyboard, help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each in the account&apos;s own currency. A call that would go beyond is not placed, or is ended in time where the service allows that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the desktop tells you of while the window is out of sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who know why; what stands here is good for most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phone_field</name>
    <message>
        <source>My phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone that rings first. With its country&apos;s code is safest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>No price known via {account}; the last call came to about {price}/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price}/min via {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price}/min and {fee} to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price}/min for their phone via {account}; for yours no price is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · currency not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price known via {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · {minutes} min: {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone {own}/min + theirs {other}/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call of %n minute(s): {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s own word, just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your rate sheet of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what the call on {date} cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} in a currency that is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices cannot be compared: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} is the only one of %n account(s) whose price is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} is as cheap as {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheapest: {account}, since {minutes} min cost {cost}, and {more} via {other}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What services can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop and tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links and shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About and help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setting_names</name>
    <message>
        <source>Country of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen for callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the router for a way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page inside another site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most for one call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most for a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn of a low balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that calls are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full numbers in the log file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing goes to the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other party answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A balance is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open links to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a link is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer copied numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for an answer, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask while it rings, every … seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask during a call, every … seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the number only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quick dial box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up, when pressed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on what is in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close; it asks while a call runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a message away, or go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists: calls, contacts, settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new contact, among contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, among contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search, or go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spending</name>
    <message>
        <source>about {cost}, reckoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cost} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} of {limit} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {limit} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost not told during the call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>provider&apos;s reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} took the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your phone rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other phone rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other party answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} said something that is not documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you asked to hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hanging up: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account of your phone&apos;s leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account of the other party&apos;s leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you asked {title} to connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>Talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Dialer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer: calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialer: talking</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
