<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>AbilityTable</name>
    <message>
        <source>What services can do</source>
        <translation>מה שירותים יכולים</translation>
    </message>
    <message>
        <source>{service} ({account})</source>
        <translation>{service} ({account})</translation>
    </message>
    <message>
        <source>{words} (assumed)</source>
        <translation>{words} (משוער)</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About Dialer</source>
        <translation>על Dialer</translation>
    </message>
    <message>
        <source>Dialer&apos;s picture</source>
        <translation>הסמל של Dialer</translation>
    </message>
    <message>
        <source>Dialer {version}</source>
        <translation>Dialer {version}</translation>
    </message>
    <message>
        <source>Calls through callback services: the service rings your phone, then theirs, and joins the two. No sound passes through this program.

Free software under the MIT licence.</source>
        <translation>שיחות דרך שירותי שיחה חוזרת: השירות מצלצל בטלפון שלך, אחר כך בשל הצד השני, ומחבר ביניהם. שום צליל לא עובר בתוכנה הזאת.

תוכנה חופשית ברישיון MIT.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקשים</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>בדיקה כללית</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>ממה זה עשוי</translation>
    </message>
    <message>
        <source>Qt is used under the GNU Lesser General Public License, version 3, as files of its own that you may replace. The letters of reports are DejaVu Sans.</source>
        <translation>נעשה שימוש ב־Qt לפי GNU Lesser General Public License, גרסה 3, כקבצים נפרדים שאפשר להחליף. אותיות הדוחות הן DejaVu Sans.</translation>
    </message>
</context>
<context>
    <name>AccountEdit</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Service</source>
        <translation>שירות</translation>
    </message>
    <message>
        <source>The callback service where you have an account.</source>
        <translation>שירות השיחה החוזרת שבו יש לך חשבון.</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>שם החשבון</translation>
    </message>
    <message>
        <source>What you will call it here, such as Home.</source>
        <translation>איך ייקרא כאן, למשל בית.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>כתובת השירות</translation>
    </message>
    <message>
        <source>Scheme, host and port to use instead of the service&apos;s own; usually empty.</source>
        <translation>סכמה, מארח ופורט במקום אלה של השירות; בדרך כלל ריק.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>הגדרות נוספות</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Sees whether the account works; rings no phone</source>
        <translation>בודק אם החשבון פועל; שום טלפון לא מצלצל</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Your service</source>
        <translation>השירות שלך</translation>
    </message>
    <message>
        <source>What it gave you</source>
        <translation>מה שקיבלת ממנו</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>הטלפון שלך</translation>
    </message>
    <message>
        <source>Assumed: {what}</source>
        <translation>הנחה: {what}</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>יש לתת לו שם.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>כבר יש חשבון בשם הזה.</translation>
    </message>
    <message>
        <source>Dialer needs to know which phone to ring first.</source>
        <translation>Dialer צריך לדעת איזה טלפון יצלצל ראשון.</translation>
    </message>
    <message>
        <source>Asking {service}…</source>
        <translation>פונה אל {service}…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>שומר…</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>no phone yet</source>
        <translation>עוד אין טלפון</translation>
    </message>
    <message>
        <source>{service} · your phones: {phones}</source>
        <translation>{service} · הטלפונים שלך: {phones}</translation>
    </message>
    <message>
        <source>Usual account · {words}</source>
        <translation>החשבון הרגיל · {words}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <source>Change {account}</source>
        <translation>שינוי {account}</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Test {account}</source>
        <translation>בדיקת {account}</translation>
    </message>
    <message>
        <source>Sees whether the account works; rings no phone</source>
        <translation>בודק אם החשבון פועל; שום טלפון לא מצלצל</translation>
    </message>
    <message>
        <source>Numbers shown…</source>
        <translation>מספרים מוצגים…</translation>
    </message>
    <message>
        <source>Numbers that {account} may show</source>
        <translation>מספרים ש־{account} רשאי להציג</translation>
    </message>
    <message>
        <source>Numbers that the other party may see</source>
        <translation>מספרים שהצד השני יכול לראות</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>להפוך לרגיל</translation>
    </message>
    <message>
        <source>Make {account} the usual account</source>
        <translation>להפוך את {account} לחשבון הרגיל</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Remove {account}</source>
        <translation>הסרת {account}</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>The callback services that place your calls.</source>
        <translation>שירותי השיחה החוזרת שמבצעים את השיחות שלך.</translation>
    </message>
    <message>
        <source>Reading your accounts…</source>
        <translation>קורא את החשבונות שלך…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>הוספת חשבון</translation>
    </message>
    <message>
        <source>There is no account yet. Add one, or try the demo from the start page.</source>
        <translation>עוד אין חשבון. אפשר להוסיף אחד, או לנסות את ההדגמה מדף הפתיחה.</translation>
    </message>
    <message>
        <source>Change {account}</source>
        <translation>שינוי {account}</translation>
    </message>
    <message>
        <source>{account} is saved.</source>
        <translation>{account} נשמר.</translation>
    </message>
    <message>
        <source>Numbers that {account} may show</source>
        <translation>מספרים ש־{account} רשאי להציג</translation>
    </message>
    <message>
        <source>Asking {service}…</source>
        <translation>פונה אל {service}…</translation>
    </message>
    <message>
        <source>{account} is removed. Its calls stay in the log.</source>
        <translation>{account} הוסר. השיחות שלו נשארות ביומן.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>כמו המערכת</translation>
    </message>
    <message>
        <source>Follows when the desktop changes.</source>
        <translation>משתנה יחד עם שולחן העבודה.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>White and bright colours on black, with lines around everything.</source>
        <translation>לבן וצבעים בהירים על שחור, עם קווים סביב הכול.</translation>
    </message>
    <message>
        <source>The accent colour, the size of letters and less motion follow the system&apos;s own settings.</source>
        <translation>צבע ההדגשה, גודל האותיות ופחות תנועה הם לפי הגדרות המערכת.</translation>
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
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Nothing is selected that this program can see: type or paste the number.</source>
        <translation>לא נבחר דבר שהתוכנה יכולה לראות: יש להקליד או להדביק את המספר.</translation>
    </message>
    <message>
        <source>The shortcut for selected numbers does not work here. {why}</source>
        <translation>קיצור המקשים למספרים שנבחרו אינו פועל כאן. {why}</translation>
    </message>
</context>
<context>
    <name>BookRow</name>
    <message>
        <source>Sync now</source>
        <translation>סנכרון</translation>
    </message>
    <message>
        <source>Sync {book} now</source>
        <translation>סנכרון {book} עכשיו</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Remove {book}</source>
        <translation>הסרת {book}</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>עוד לא סונכרן.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>{when}: {why}</source>
        <translation>{when}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought here</source>
        <translation>
            <numerusform>%Ln הובא לכאן</numerusform>
            <numerusform>%Ln הובאו לכאן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought there</source>
        <translation>
            <numerusform>%Ln הועבר לשם</numerusform>
            <numerusform>%Ln הועברו לשם</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation>
            <numerusform>%Ln נמחק כאן</numerusform>
            <numerusform>%Ln נמחקו כאן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted there</source>
        <translation>
            <numerusform>%Ln נמחק שם</numerusform>
            <numerusform>%Ln נמחקו שם</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed differently on both sides</source>
        <translation>
            <numerusform>%Ln השתנה אחרת בשני הצדדים</numerusform>
            <numerusform>%Ln השתנו אחרת בשני הצדדים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln נשאר כפי שהוא</numerusform>
            <numerusform>%Ln נשארו כפי שהם</numerusform>
        </translation>
    </message>
    <message>
        <source>in step already</source>
        <translation>כבר מעודכן</translation>
    </message>
    <message>
        <source>Syncing… {done} of {total}</source>
        <translation>מסנכרן… {done} מתוך {total}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>מסנכרן…</translation>
    </message>
    <message>
        <source>Delete them and sync</source>
        <translation>למחוק אותם ולסנכרן</translation>
    </message>
</context>
<context>
    <name>BooksSheet</name>
    <message>
        <source>Address books</source>
        <translation>פנקסי כתובות</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>כפי שייקרא אצלך</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>שם משתמש</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>is not shown again</source>
        <translation>לא תוצג שוב</translation>
    </message>
    <message>
        <source>Look and add</source>
        <translation>חיפוש והוספה</translation>
    </message>
    <message>
        <source>Contacts can be kept in step with address books on a CardDAV server, such as Nextcloud, Fastmail, iCloud or Radicale, and with PokeTALK&apos;s.</source>
        <translation>אפשר לסנכרן אנשי קשר עם פנקסי כתובות בשרת CardDAV, כמו Nextcloud, ‏Fastmail, ‏iCloud או Radicale, ועם PokeTALK.</translation>
    </message>
    <message>
        <source>Add a CardDAV address book</source>
        <translation>הוספת פנקס CardDAV</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>מחפש…</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Close this call&apos;s card</source>
        <translation>סגירת הכרטיס של השיחה</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>מה קרה עד כה</translation>
    </message>
    <message>
        <source>Talking for {time}</source>
        <translation>בשיחה כבר {time}</translation>
    </message>
    <message>
        <source>Setting up for {time}</source>
        <translation>בחיבור כבר {time}</translation>
    </message>
    <message>
        <source>via {account}, from {number}</source>
        <translation>דרך {account}, מן {number}</translation>
    </message>
    <message>
        <source>Call to {party}</source>
        <translation>שיחה אל {party}</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>Details of the call</source>
        <translation>פרטי השיחה</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <source>Back to the list of calls</source>
        <translation>חזרה לרשימת השיחות</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>הוספה לאנשי הקשר</translation>
    </message>
    <message>
        <source>All calls with them</source>
        <translation>כל השיחות עם איש הקשר</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>כפי שהגיע</translation>
    </message>
    <message>
        <source>The chosen event as it arrived</source>
        <translation>האירוע שנבחר, כפי שהגיע</translation>
    </message>
    <message>
        <source>Everything that was told</source>
        <translation>כל מה שנמסר</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Live calls</source>
        <translation>שיחות פעילות</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>{count} שיחות</translation>
    </message>
</context>
<context>
    <name>CallbacksPage</name>
    <message>
        <source>Some services tell of a call by calling back an address on this computer. Behind a router that needs a way in. Calls are placed without it too, but then their progress and end are not seen.</source>
        <translation>יש שירותים שמוסרים על שיחה בפנייה לכתובת במחשב הזה. מאחורי נתב דרושה לכך דרך פנימה. שיחות מתבצעות גם בלעדיה, אבל אז אין רואים את ההתקדמות והסוף.</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>לבדוק עכשיו</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>דרכים פנימה</translation>
    </message>
    <message>
        <source>One of the two is enough. A reverse proxy or a tunnel of your own is a public address too.</source>
        <translation>די באחת מהשתיים. גם פרוקסי הפוך או מנהרה משלך הם כתובת ציבורית.</translation>
    </message>
    <message>
        <source>The listener</source>
        <translation>ההאזנה</translation>
    </message>
    <message>
        <source>Dialer inside another site</source>
        <translation>Dialer בתוך אתר אחר</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>בודק…</translation>
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
        <translation>חיוג</translation>
    </message>
    <message>
        <source>A call to this number may be running already: nobody has confirmed it. Another one would ring both phones again, and both may be charged.</source>
        <translation>ייתכן ששיחה למספר הזה כבר מתנהלת: איש לא אישר אותה. שיחה נוספת תצלצל שוב בשני הטלפונים, וייתכן חיוב על שתיהן.</translation>
    </message>
    <message>
        <source>A call to this number is running. Another one would ring both phones again.</source>
        <translation>שיחה למספר הזה מתנהלת. שיחה נוספת תצלצל שוב בשני הטלפונים.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>מחייג…</translation>
    </message>
    <message>
        <source>The call is being placed.</source>
        <translation>השיחה נשלחת.</translation>
    </message>
    <message>
        <source>An account and a phone of yours are needed first.</source>
        <translation>קודם דרושים חשבון וטלפון שלך.</translation>
    </message>
    <message>
        <source>There is a question to answer first.</source>
        <translation>קודם יש לענות על שאלה.</translation>
    </message>
    <message>
        <source>Type a number first.</source>
        <translation>קודם יש להקליד מספר.</translation>
    </message>
</context>
<context>
    <name>CallsView</name>
    <message>
        <source>Calls</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <source>Reading your calls…</source>
        <translation>קורא את השיחות שלך…</translation>
    </message>
    <message>
        <source>No call is like that.</source>
        <translation>אין שיחה כזאת.</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>הצגת כל השיחות</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>עוד אין שיחות</translation>
    </message>
    <message>
        <source>Calls that you make are listed here. To make one, type a number under Dial.</source>
        <translation>כאן מופיעות השיחות שלך. כדי להתקשר יש להקליד מספר תחת חיוג.</translation>
    </message>
</context>
<context>
    <name>CheckupPage</name>
    <message>
        <source>Check-up</source>
        <translation>בדיקה כללית</translation>
    </message>
    <message>
        <source>What works on this computer, and what to do about the rest. It rings no phone.</source>
        <translation>מה פועל במחשב הזה, ומה לעשות בשאר. שום טלפון לא מצלצל.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>מחפש…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>לבדוק שוב</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation>העתקת הממצאים</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>דוח לתמיכה…</translation>
    </message>
    <message>
        <source>{check}: {detail}</source>
        <translation>{check}: {detail}</translation>
    </message>
    <message>
        <source>Open “{page}”</source>
        <translation>פתיחת ”{page}“</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>מחזיק מפתחות</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>מגש</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>קישורים</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>קיצור מקשים</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>התראות</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>הפעלה בכניסה למערכת</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>האזנה</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>כתובת ציבורית</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>נתב</translation>
    </message>
    <message>
        <source>Service files</source>
        <translation>שירותים לפי קובץ</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>Account {name}</source>
        <translation>חשבון {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention.</source>
        <translation>
            <numerusform>%n דורש טיפול.</numerusform>
            <numerusform>%n דורשים טיפול.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>הכול תקין.</translation>
    </message>
    <message>
        <source>What was found is copied.</source>
        <translation>הממצאים הועתקו.</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A call is running</source>
        <translation>מתנהלת שיחה</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) still being hung up.</source>
        <translation>
            <numerusform>שיחה %n עדיין מתנתקת.</numerusform>
            <numerusform>%n שיחות עדיין מתנתקות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) still running.</source>
        <translation>
            <numerusform>שיחה %n עדיין מתנהלת.</numerusform>
            <numerusform>%n שיחות עדיין מתנהלות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your phones stay connected when this window closes. Dialer takes the call up again at its next start; meanwhile it cannot hang up or keep a limit.</source>
        <translation>הטלפונים שלך נשארים מחוברים גם כשהחלון נסגר. Dialer ימשיך לעקוב בהפעלה הבאה; עד אז אינו יכול לנתק או לשמור על מגבלה.</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>להשאיר את החלון פתוח</translation>
    </message>
    <message>
        <source>Close, leave it running</source>
        <translation>לסגור ולהשאיר את השיחה</translation>
    </message>
    <message>
        <source>Hang up, then close</source>
        <translation>לנתק ואז לסגור</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Look again</source>
        <translation>לבדוק שוב</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>{number} is being rung now. Answer it, and key in this code:</source>
        <translation>{number} מצלצל עכשיו. יש לענות ולהקיש את הקוד הזה:</translation>
    </message>
    <message>
        <source>Code {digits}</source>
        <translation>קוד {digits}</translation>
    </message>
    <message>
        <source>Waiting until it is keyed in…</source>
        <translation>ממתין להקשת הקוד…</translation>
    </message>
    <message>
        <source>Not verified yet. Waiting until the code is keyed in…</source>
        <translation>עדיין לא אומת. ממתין להקשת הקוד…</translation>
    </message>
    <message>
        <source>It is not verified. If the phone did not ring, or the code was not taken, close this and have it rung again.</source>
        <translation>הוא לא אומת. אם הטלפון לא צלצל או שהקוד לא התקבל, יש לסגור ולצלצל אליו שוב.</translation>
    </message>
    <message>
        <source>{number} is verified: the other party may see it now.</source>
        <translation>{number} אומת: עכשיו הצד השני יכול לראות אותו.</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>In the file</source>
        <translation>בקובץ</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>הופך ל</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>רשומה {number}</translation>
    </message>
    <message>
        <source>{heading} becomes: {field}</source>
        <translation>{heading} הופך ל: {field}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>עמודה {number}</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns of the file, and what each becomes</source>
        <translation>עמודות הקובץ ומה תהיה כל אחת</translation>
    </message>
</context>
<context>
    <name>ConferenceCard</name>
    <message>
        <source>Conference</source>
        <translation>ועידה</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>משתתפים</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Close this conference&apos;s card</source>
        <translation>סגירת הכרטיס של הוועידה</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>הוספת מישהו</translation>
    </message>
    <message>
        <source>End for all</source>
        <translation>סיום לכולם</translation>
    </message>
    <message>
        <source>via {account}, from {number}</source>
        <translation>דרך {account}, מן {number}</translation>
    </message>
    <message>
        <source>Press again to end it</source>
        <translation>לחיצה נוספת לסיום</translation>
    </message>
    <message>
        <source>Being ended…</source>
        <translation>מסתיימת…</translation>
    </message>
    <message>
        <source>Running for {time}</source>
        <translation>מתנהלת כבר {time}</translation>
    </message>
    <message>
        <source>All phones: {cost}</source>
        <translation>כל הטלפונים: {cost}</translation>
    </message>
</context>
<context>
    <name>ConferencePart</name>
    <message>
        <source>Conferences</source>
        <translation>ועידות</translation>
    </message>
    <message>
        <source>{number} can be dear to call. Add it once more to call all the same.</source>
        <translation>שיחה אל {number} עשויה להיות יקרה. יש להוסיף שוב כדי להתקשר בכל זאת.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדשה</translation>
    </message>
    <message>
        <source>Conference {number}</source>
        <translation>ועידה {number}</translation>
    </message>
</context>
<context>
    <name>ConfirmStrip</name>
    <message>
        <source>Do not call</source>
        <translation>לא להתקשר</translation>
    </message>
    <message>
        <source>Call all the same</source>
        <translation>להתקשר בכל זאת</translation>
    </message>
</context>
<context>
    <name>ContactBar</name>
    <message>
        <source>Search name, number, keypad letters</source>
        <translation>שם, מספר או אותיות מקשים</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>חיפוש אנשי קשר</translation>
    </message>
    <message>
        <source>Search contacts ( / )</source>
        <translation>חיפוש אנשי קשר ( / )</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>איש קשר חדש</translation>
    </message>
    <message>
        <source>New contact (Ctrl+N)</source>
        <translation>איש קשר חדש (Ctrl+N)</translation>
    </message>
    <message>
        <source>Import, export, duplicates, undo</source>
        <translation>ייבוא, ייצוא, כפולים, ביטול</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ייבוא קובץ…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>ייצוא לקובץ…</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>חיפוש כפולים</translation>
    </message>
    <message>
        <source>Address books elsewhere…</source>
        <translation>פנקסי כתובות במקום אחר…</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>ביטול השינוי האחרון</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>אילו אנשי קשר</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>כולם</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>מועדפים</translation>
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
        <translation>פרטי איש הקשר</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>אנשי קשר</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>חזרה לאנשי הקשר</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>מועדף</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Edit this contact</source>
        <translation>עריכת איש הקשר</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <source>All calls with this contact</source>
        <translation>כל השיחות עם איש הקשר</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <translation>מחיקת איש הקשר</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>No number yet: add one with Edit.</source>
        <translation>עוד אין מספר: אפשר להוסיף בעריכה.</translation>
    </message>
    <message>
        <source>Groups: {groups}</source>
        <translation>קבוצות: {groups}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>העתקת {number}</translation>
    </message>
    <message>
        <source>Call {number} together with others</source>
        <translation>התקשרות אל {number} יחד עם אחרים</translation>
    </message>
    <message>
        <source>Call together with others (Ctrl+J)</source>
        <translation>התקשרות יחד עם אחרים (Ctrl+J)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>חיוג</translation>
    </message>
    <message>
        <source>Call {name}, {label} {number}</source>
        <translation>התקשרות אל {name}, {label} {number}</translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation>כתיבה אל {address}</translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>הועתק: {words}</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Edit the contact</source>
        <translation>עריכת איש הקשר</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>בחירת תמונה…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>ללא תמונה</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>חברה</translation>
    </message>
    <message>
        <source>E-mail addresses, with commas between</source>
        <translation>כתובות דוא״ל, מופרדות בפסיקים</translation>
    </message>
    <message>
        <source>Groups, with commas between</source>
        <translation>קבוצות, מופרדות בפסיקים</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>מספר נוסף</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>מספרים</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>עריכת איש קשר</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>איש קשר חדש</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>נייד</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>בחירת תמונה</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>תמונות ({endings})</translation>
    </message>
    <message>
        <source>{file} is no picture that can be shown, or larger than 10 MB.</source>
        <translation>{file} אינו תמונה שאפשר להציג, או גדול מ־10 MB.</translation>
    </message>
</context>
<context>
    <name>ContactsModel</name>
    <message>
        <source>favourite</source>
        <translation>מועדף</translation>
    </message>
</context>
<context>
    <name>ContactsPlace</name>
    <message>
        <source>Another file is being imported. Wait until that is over.</source>
        <translation>קובץ אחר מיובא כעת. יש להמתין לסיומו.</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation>אנשי קשר</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>נייד</translation>
    </message>
</context>
<context>
    <name>CountryButton</name>
    <message>
        <source>none</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Default country: {country}</source>
        <translation>ארץ ברירת מחדל: {country}</translation>
    </message>
</context>
<context>
    <name>CountryPopup</name>
    <message>
        <source>Default country</source>
        <translation>ארץ ברירת מחדל</translation>
    </message>
    <message>
        <source>Name, letters or +code</source>
        <translation>שם, אותיות או ‎+קידומת</translation>
    </message>
    <message>
        <source>Search for a country</source>
        <translation>חיפוש ארץ</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>ארצות</translation>
    </message>
    <message>
        <source>No country is called like that.</source>
        <translation>אין ארץ בשם הזה.</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>New conference</source>
        <translation>ועידה חדשה</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>ויתור</translation>
    </message>
    <message>
        <source>Give this conference up</source>
        <translation>ויתור על הוועידה</translation>
    </message>
    <message>
        <source>Your phone rings first, then all of theirs. When you hang up, it ends for everybody.</source>
        <translation>הטלפון שלך מצלצל ראשון, ואז כל השאר. כשהטלפון שלך מתנתק, היא מסתיימת לכולם.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>למי להתקשר</translation>
    </message>
    <message>
        <source>{number} is there already.</source>
        <translation>{number} כבר שם.</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} נוסף</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>הסרת {name}</translation>
    </message>
    <message>
        <source>Nobody yet. Type a name or a number, or add people from the contacts.</source>
        <translation>עוד אין איש. יש להקליד שם או מספר, או להוסיף מאנשי הקשר.</translation>
    </message>
    <message>
        <source>These can be dear to call. Press again to call all the same.</source>
        <translation>אלה עשויים להיות יקרים. לחיצה נוספת תתקשר בכל זאת.</translation>
    </message>
    <message>
        <source>Being started…</source>
        <translation>מתחילה…</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>להתחיל בכל זאת</translation>
    </message>
    <message numerus="yes">
        <source>Start with %n other(s)</source>
        <translation>
            <numerusform>להתחיל עם עוד %n</numerusform>
            <numerusform>להתחיל עם עוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the conference</source>
        <translation>להתחיל את הוועידה</translation>
    </message>
    <message>
        <source>A minute, all phones together: {price}</source>
        <translation>דקה, כל הטלפונים יחד: {price}</translation>
    </message>
</context>
<context>
    <name>DuplicatesCard</name>
    <message>
        <source>Merge</source>
        <translation>מיזוג</translation>
    </message>
    <message>
        <source>Merge {names}</source>
        <translation>מיזוג {names}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>לא אותו אדם</translation>
    </message>
    <message>
        <source>Not the same: {names}</source>
        <translation>לא אותו אדם: {names}</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>ממזג…</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>כפולים</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>להציגם שוב</translation>
    </message>
    <message>
        <source>Show those put aside</source>
        <translation>הצגת אלה שהונחו בצד</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>מחפש כפולים…</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>לא נמצאו כפולים</translation>
    </message>
    <message>
        <source>No two contacts share a number, an e-mail address or a name.</source>
        <translation>אין שני אנשי קשר עם אותו מספר, אותה כתובת דוא״ל או אותו שם.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are put aside as not the same.</source>
        <translation>
            <numerusform>קבוצה %Ln הונחה בצד כלא אותו אדם.</numerusform>
            <numerusform>%Ln קבוצות הונחו בצד כלא אותו אדם.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of contacts may be the same.</source>
        <translation>
            <numerusform>קבוצה %Ln של אנשי קשר עשויה להיות אותו אדם.</numerusform>
            <numerusform>%Ln קבוצות של אנשי קשר עשויות להיות אותו אדם.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen one leads: its name and company stay, and all that the others know besides is added to it.</source>
        <translation>הנבחר מוביל: שמו וחברתו נשארים, וכל מה שהאחרים יודעים נוסף אליו.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are put aside.</source>
        <translation>
            <numerusform>קבוצה %Ln הונחה בצד.</numerusform>
            <numerusform>%Ln קבוצות הונחו בצד.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>מוזג אל „{name}”.</translation>
    </message>
    <message>
        <source>The contacts are apart again.</source>
        <translation>אנשי הקשר שוב נפרדים.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Reading your contacts…</source>
        <translation>קורא את אנשי הקשר…</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>הוספת איש קשר</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ייבוא קובץ…</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>הצגת כולם</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>לא נמצא איש</translation>
    </message>
    <message>
        <source>Try fewer letters, or a part of the number.</source>
        <translation>אפשר לנסות פחות אותיות, או חלק מהמספר.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>עוד אין אנשי קשר</translation>
    </message>
    <message>
        <source>Add whom you call, or bring them along: drop a .vcf or .csv file here, as your phone, Google, Outlook or Apple export it.</source>
        <translation>אפשר להוסיף את מי שמתקשרים אליו, או להביא משם: לגרור לכאן קובץ ‎.vcf או ‎.csv, כפי שהטלפון, Google, ‏Outlook או Apple מייצאים.</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Time</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>נמסר על ידי</translation>
    </message>
    <message>
        <source>Everything that was told</source>
        <translation>כל מה שנמסר</translation>
    </message>
    <message>
        <source>{what} (told before)</source>
        <translation>{what} (כבר נמסר)</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>More for this call</source>
        <translation>עוד לשיחה הזאת</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>ללא מגבלה</translation>
    </message>
    <message>
        <source> min</source>
        <translation> דק׳</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>לא שוב</translation>
    </message>
    <message>
        <source> times</source>
        <translation> פעמים</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Number that they see</source>
        <translation>המספר שהם רואים</translation>
    </message>
    <message>
        <source>Longest talk</source>
        <translation>שיחה ארוכה ביותר</translation>
    </message>
    <message>
        <source>Highest cost</source>
        <translation>עלות מרבית</translation>
    </message>
    <message>
        <source>Ring me again if busy</source>
        <translation>לצלצל אליי שוב אם תפוס</translation>
    </message>
    <message>
        <source>Memo for the provider</source>
        <translation>סימוכין לספק</translation>
    </message>
    <message>
        <source>The highest cost is a plain number, such as {example}.</source>
        <translation>העלות המרבית היא מספר פשוט, כמו {example}.</translation>
    </message>
    <message>
        <source>they see {number}</source>
        <translation>הם רואים {number}</translation>
    </message>
    <message numerus="yes">
        <source>at most %n minute(s)</source>
        <translation>
            <numerusform>דקה %n לכל היותר</numerusform>
            <numerusform>%n דקות לכל היותר</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>{amount} לכל היותר</translation>
    </message>
    <message numerus="yes">
        <source>my phone again up to %n time(s)</source>
        <translation>
            <numerusform>הטלפון שלי עוד פעם %n</numerusform>
            <numerusform>הטלפון שלי עוד עד %n פעמים</numerusform>
        </translation>
    </message>
    <message>
        <source>memo: {text}</source>
        <translation>סימוכין: {text}</translation>
    </message>
</context>
<context>
    <name>FactsGrid</name>
    <message>
        <source>Copy: {name}</source>
        <translation>העתקה: {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>הועתק: {words}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A fault in Dialer itself ({kind}). Nothing that was written down is lost. Please report it, with what dialer --verbose shows.</source>
        <translation>תקלה ב־Dialer עצמו ({kind}). דבר ממה שנרשם לא אבד. נא לדווח עליה, עם הפלט של dialer --verbose.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search name, number, note</source>
        <translation>שם, מספר, הערה</translation>
    </message>
    <message>
        <source>Search your calls</source>
        <translation>חיפוש בשיחות שלך</translation>
    </message>
    <message>
        <source>Search your calls ( / )</source>
        <translation>חיפוש בשיחות שלך ( / )</translation>
    </message>
    <message>
        <source>Save these calls as a table (CSV)</source>
        <translation>שמירת השיחות כטבלה (CSV)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>תקופה</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>איך נגמרה</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>כל החשבונות</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>יום ראשון בטווח</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>יום אחרון בטווח</translation>
    </message>
    <message>
        <source>Show everybody&apos;s calls again</source>
        <translation>להציג שוב את השיחות של כולם</translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation>{amount} (ללא מטבע)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>שיחה %Ln</numerusform>
            <numerusform>%Ln שיחות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln talked</source>
        <translation>
            <numerusform>%Ln נענתה</numerusform>
            <numerusform>%Ln נענו</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Verdict</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>To</source>
        <translation>אל</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>מדוע</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>חויב</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>נרשם</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>עודף</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>תואם</translation>
    </message>
    <message>
        <source>only in the bill</source>
        <translation>רק בחשבון הספק</translation>
    </message>
    <message>
        <source>only in the log</source>
        <translation>רק ביומן</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>שונה</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>הוצאה</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>הופקד</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>לא נמסר</translation>
    </message>
    <message>
        <source>{amount} + {count} not told</source>
        <translation>{amount} + {count} שלא נמסרו</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Dialer</source>
        <translation>עזרה — Dialer</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>דף עזרה</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>כל הדפים</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Save these calls</source>
        <translation>שמירת השיחות</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>טבלה (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) saved to {file}.</source>
        <translation>
            <numerusform>שיחה %Ln נשמרה ב־{file}.</numerusform>
            <numerusform>%Ln שיחות נשמרו ב־{file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import contacts</source>
        <translation>ייבוא אנשי קשר</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>בחירת קובץ אחר…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>ביטול הייבוא</translation>
    </message>
    <message>
        <source>Contacts ({endings})</source>
        <translation>אנשי קשר ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>קורא את {file}…</translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation>מייבא את {file}…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in the file</source>
        <translation>
            <numerusform>רשומה %Ln בקובץ</numerusform>
            <numerusform>%Ln רשומות בקובץ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} read</source>
        <translation>
            <numerusform>%Ln מתוך {total} נקראה</numerusform>
            <numerusform>%Ln מתוך {total} נקראו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln נוספה</numerusform>
            <numerusform>%Ln נוספו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln עודכנה</numerusform>
            <numerusform>%Ln עודכנו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln הושמטה</numerusform>
            <numerusform>%Ln הושמטו</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>מבטל…</translation>
    </message>
    <message>
        <source>What was read until now is kept. It can be undone.</source>
        <translation>מה שנקרא עד כה נשמר. אפשר לבטלו.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were taken in before that.</source>
        <translation>
            <numerusform>לפני כן נקלטה רשומה %Ln.</numerusform>
            <numerusform>לפני כן נקלטו %Ln רשומות.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken in was undone.</source>
        <translation>מה שנקלט בוטל.</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message>
        <source>read</source>
        <translation>נקראו</translation>
    </message>
    <message>
        <source>added</source>
        <translation>נוספו</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>עודכנו</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>הושמטו</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>מה הושמט, ומדוע</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>העתקת הרשימה</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>הצגת אנשי קשר</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>ביטול הייבוא</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>ייבוא קובץ נוסף…</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>{file} יובא.</translation>
    </message>
    <message>
        <source>The import of {file} was cancelled.</source>
        <translation>הייבוא של {file} בוטל.</translation>
    </message>
    <message>
        <source>What was read until then is kept. Undo import takes it back.</source>
        <translation>מה שנקרא עד אז נשמר. „ביטול הייבוא” יסיר אותו.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>לא נקלט דבר.</translation>
    </message>
    <message>
        <source>{file} has no contacts in it.</source>
        <translation>אין אנשי קשר ב־{file}.</translation>
    </message>
    <message>
        <source>All of them were there already, just as they are.</source>
        <translation>כולם כבר היו שם, בדיוק כך.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln הושמטה</numerusform>
            <numerusform>%Ln הושמטו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came in without some part</source>
        <translation>
            <numerusform>%Ln הגיעה ללא חלק כלשהו</numerusform>
            <numerusform>%Ln הגיעו ללא חלק כלשהו</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone: the contacts are as they were before.</source>
        <translation>הייבוא בוטל: אנשי הקשר כמו שהיו.</translation>
    </message>
    <message numerus="yes">
        <source>The import was undone, but for %Ln that changed since: these were left alone.</source>
        <translation>
            <numerusform>הייבוא בוטל, פרט ל־%Ln שהשתנה מאז: הוא נשאר כפי שהוא.</numerusform>
            <numerusform>הייבוא בוטל, פרט ל־%Ln שהשתנו מאז: הם נשארו כפי שהם.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone. What was changed since was left alone.</source>
        <translation>הייבוא בוטל. מה שהשתנה מאז נשאר כפי שהוא.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>מבטל…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <source>To</source>
        <translation>אל</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>שעה</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>הופקד</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>הוצאה</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>יתרה</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} נמחק.</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>בוטל: {what}.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>ייצוא אנשי קשר</translation>
    </message>
    <message>
        <source>vCard, with pictures (*.vcf);;Table (*.csv)</source>
        <translation>vCard, עם תמונות (*.vcf);;טבלה (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written to {file}.</source>
        <translation>
            <numerusform>איש קשר %Ln נכתב אל {file}.</numerusform>
            <numerusform>%Ln אנשי קשר נכתבו אל {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>לוח מקשים</translation>
    </message>
    <message>
        <source>Hold for +</source>
        <translation>לחיצה ארוכה ל־+</translation>
    </message>
    <message>
        <source>Hold for plus</source>
        <translation>לחיצה ארוכה לפלוס</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>כוכבית</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>סולמית</translation>
    </message>
    <message>
        <source>0, plus</source>
        <translation>0, פלוס</translation>
    </message>
</context>
<context>
    <name>LegsView</name>
    <message>
        <source>The two legs of the call</source>
        <translation>שני צדי השיחה</translation>
    </message>
    <message>
        <source>You</source>
        <translation>את/ה</translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>Share of the limit</source>
        <translation>חלק מהמגבלה</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dialer closes as soon as the call is over.</source>
        <translation>Dialer ייסגר ברגע שהשיחה תסתיים.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Dismiss this message</source>
        <translation>סגירת ההודעה</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>סגירה (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>עוד %n</numerusform>
            <numerusform>עוד %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <source>More: appearance, help, about Dialer</source>
        <translation>עוד: מראה, עזרה, על Dialer</translation>
    </message>
    <message>
        <source>Appearance, help, about Dialer</source>
        <translation>מראה, עזרה, על Dialer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>בדיקה כללית</translation>
    </message>
    <message>
        <source>About Dialer</source>
        <translation>על Dialer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>כמו המערכת</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Write a note</source>
        <translation>כתיבת הערה</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <translation>הערה על השיחה</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>מספר להתקשרות</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>מחיקת הספרה האחרונה</translation>
    </message>
    <message>
        <source>Erase; Esc clears all</source>
        <translation>מחיקה; Esc מנקה הכול</translation>
    </message>
    <message>
        <source>Call together with others</source>
        <translation>התקשרות יחד עם אחרים</translation>
    </message>
    <message>
        <source>Call together with others (Ctrl+J)</source>
        <translation>התקשרות יחד עם אחרים (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Kind of number</source>
        <translation>סוג המספר</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>נייד</translation>
    </message>
    <message>
        <source>home</source>
        <translation>בית</translation>
    </message>
    <message>
        <source>work</source>
        <translation>עבודה</translation>
    </message>
    <message>
        <source>main</source>
        <translation>ראשי</translation>
    </message>
    <message>
        <source>other</source>
        <translation>אחר</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Number, in any writing</source>
        <translation>מספר, בכל צורת כתיבה</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>הסרת המספר</translation>
    </message>
    <message>
        <source>rented from {service}</source>
        <translation>שכור מ־{service}</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>אומת</translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <translation>הסרת {number}</translation>
    </message>
    <message>
        <source>Take this number off the list</source>
        <translation>הסרת המספר הזה מהרשימה</translation>
    </message>
    <message>
        <source>Take {number} off the list? To be shown again, its phone has to be rung again.</source>
        <translation>להסיר את {number} מהרשימה? כדי להציגו שוב, הטלפון שלו יצטרך לצלצל שוב.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>להשאיר</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Contacts</source>
        <translation>אנשי קשר</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>חזרה לאנשי הקשר</translation>
    </message>
    <message>
        <source>Back to the contacts (Esc)</source>
        <translation>חזרה לאנשי הקשר (Esc)</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>דפים</translation>
    </message>
</context>
<context>
    <name>ParticipantRow</name>
    <message>
        <source>Hang up {name}</source>
        <translation>ניתוק {name}</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>Type or paste a number in any writing.</source>
        <translation>אפשר להקליד או להדביק מספר בכל צורת כתיבה.</translation>
    </message>
    <message>
        <source>Calls the {kind} {number}</source>
        <translation>מתקשר אל: {kind} {number}</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>קווי</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>נייד</translation>
    </message>
    <message>
        <source>landline or mobile</source>
        <translation>קווי או נייד</translation>
    </message>
    <message>
        <source>free-call number</source>
        <translation>מספר חינם</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>תעריף מיוחד</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>עלות משותפת</translation>
    </message>
    <message>
        <source>internet line</source>
        <translation>קו אינטרנט</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>מספר אישי</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>זימונית</translation>
    </message>
    <message>
        <source>company number</source>
        <translation>מספר חברה</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>תא קולי</translation>
    </message>
    <message>
        <source>Call {number}, {place}</source>
        <translation>התקשרות אל {number}, {place}</translation>
    </message>
    <message>
        <source>{time} there: night, they may be asleep</source>
        <translation>שם השעה {time}: לילה, אולי ישנים</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>שם השעה {time}</translation>
    </message>
    <message>
        <source>between {first} and {last} there: it may be night</source>
        <translation>שם בין {first} ל־{last}: אולי לילה</translation>
    </message>
    <message>
        <source>between {first} and {last} there</source>
        <translation>שם בין {first} ל־{last}</translation>
    </message>
    <message>
        <source>Not a whole number yet.</source>
        <translation>עוד לא מספר שלם.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Which one do you mean?</source>
        <translation>אפשר לקרוא זאת בשתי דרכים. למה הכוונה?</translation>
    </message>
    <message>
        <source>Enter takes the first of the people found; the arrow leads there.</source>
        <translation>Enter בוחר את הראשון שנמצא; החץ מוביל לשם.</translation>
    </message>
    <message>
        <source>About this number</source>
        <translation>על המספר הזה</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Name or number</source>
        <translation>שם או מספר</translation>
    </message>
    <message>
        <source>Name or number of somebody to add</source>
        <translation>שם או מספר של מי שיש להוסיף</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <source>Name, such as My mobile</source>
        <translation>שם, כמו הנייד שלי</translation>
    </message>
    <message>
        <source>Name of {number}</source>
        <translation>השם של {number}</translation>
    </message>
    <message>
        <source>Ring this one first</source>
        <translation>שזה יצלצל ראשון</translation>
    </message>
    <message>
        <source>Ring {number} unless another is chosen</source>
        <translation>ש־{number} יצלצל אם לא נבחר אחר</translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <translation>הסרת {number}</translation>
    </message>
    <message>
        <source>Remove this phone from the account</source>
        <translation>הסרת הטלפון מהחשבון</translation>
    </message>
    <message>
        <source>rings first unless you choose another</source>
        <translation>מצלצל ראשון אם לא נבחר אחר</translation>
    </message>
</context>
<context>
    <name>PhonesPage</name>
    <message>
        <source>My phones</source>
        <translation>הטלפונים שלי</translation>
    </message>
    <message>
        <source>The phone that rings first, before the other party&apos;s. An account may have several; you choose one when you dial.</source>
        <translation>הטלפון שמצלצל לפני של הצד השני. לחשבון יכולים להיות כמה; בוחרים אחד בעת החיוג.</translation>
    </message>
    <message>
        <source>Reading your phones…</source>
        <translation>קורא את הטלפונים שלך…</translation>
    </message>
    <message>
        <source>There is no account yet, and so no phone. Add an account first.</source>
        <translation>עוד אין חשבון, ולכן אין טלפון. קודם יש להוסיף חשבון.</translation>
    </message>
    <message>
        <source>No phone yet: a call needs one to ring first.</source>
        <translation>עוד אין טלפון: לשיחה דרוש אחד שיצלצל ראשון.</translation>
    </message>
    <message>
        <source>One more phone</source>
        <translation>עוד טלפון</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>מספר הטלפון שלי</translation>
    </message>
    <message>
        <source>Add this phone</source>
        <translation>הוספת הטלפון</translation>
    </message>
    <message>
        <source>Add this phone to {account}</source>
        <translation>הוספת הטלפון אל {account}</translation>
    </message>
    <message>
        <source>{number} is removed from {account}.</source>
        <translation>{number} הוסר מ־{account}.</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Print the report</source>
        <translation>הדפסת הדוח</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>העמוד הקודם</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>העמוד הבא</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>נייר</translation>
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
        <translation>גודל</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>רוחב החלון</translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count} %</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>שמירה כ־PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>הדפסה…</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>עמוד {page} מתוך {count}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>מדפיס…</translation>
    </message>
    <message>
        <source>Not all of it was printed.</source>
        <translation>לא הכול הודפס.</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>Add a rate sheet…</source>
        <translation>הוספת מחירון…</translation>
    </message>
    <message>
        <source>Price of this call</source>
        <translation>מחיר השיחה</translation>
    </message>
    <message>
        <source>others ▾</source>
        <translation>אחרים ▾</translation>
    </message>
    <message>
        <source>details ▾</source>
        <translation>פרטים ▾</translation>
    </message>
    <message>
        <source>Prices of all accounts</source>
        <translation>מחירי כל החשבונות</translation>
    </message>
    <message>
        <source>What the price is made of</source>
        <translation>ממה מורכב המחיר</translation>
    </message>
    <message>
        <source>Add a rate sheet for {account}</source>
        <translation>הוספת מחירון עבור {account}</translation>
    </message>
    <message>
        <source>Always through the cheapest</source>
        <translation>תמיד דרך הזול ביותר</translation>
    </message>
    <message>
        <source>Import a rate sheet for {account}…</source>
        <translation>ייבוא מחירון עבור {account}…</translation>
    </message>
</context>
<context>
    <name>Pricing</name>
    <message>
        <source>Asking {account} for its price…</source>
        <translation>שואל את {account} למחיר…</translation>
    </message>
    <message>
        <source>No price via {account}: {why}</source>
        <translation>אין מחיר דרך {account}: {why}</translation>
    </message>
    <message>
        <source>{account} says that this number cannot be called</source>
        <translation>לפי {account} אי אפשר להתקשר למספר הזה</translation>
    </message>
    <message>
        <source>{account} could not be asked for its price</source>
        <translation>לא היה אפשר לשאול את {account} למחיר</translation>
    </message>
    <message>
        <source>{words} · cheapest</source>
        <translation>{words} · הזול ביותר</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>The log of calls, contacts and bills stay on this computer; services keep what they keep. Keys and passwords are never written into the log file.</source>
        <translation>יומן השיחות, אנשי הקשר וחשבונות הספק נשארים במחשב הזה; שירותים שומרים מה שהם שומרים. מפתחות וסיסמאות לעולם אינם נכתבים לקובץ היומן.</translation>
    </message>
    <message>
        <source>Delete them now</source>
        <translation>למחוק אותן עכשיו</translation>
    </message>
    <message>
        <source>Delete the older calls now</source>
        <translation>למחוק עכשיו את השיחות הישנות</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are older. They are deleted within some hours.</source>
        <translation>
            <numerusform>שיחה %n ישנה יותר. היא תימחק תוך כמה שעות.</numerusform>
            <numerusform>%n שיחות ישנות יותר. הן יימחקו תוך כמה שעות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are deleted.</source>
        <translation>
            <numerusform>שיחה %n נמחקה.</numerusform>
            <numerusform>%n שיחות נמחקו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProvedNumbers</name>
    <message>
        <source>Back to the accounts</source>
        <translation>חזרה לחשבונות</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>קורא את הרשימה…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>When you call, the other party may see one of these. {service} shows a number of yours once it is verified: its phone is rung, and whoever answers keys in a code.</source>
        <translation>כשמתקשרים, הצד השני יכול לראות אחד מאלה. {service} מציג מספר שלך אחרי שאומת: הטלפון שלו מצלצל, ומי שעונה מקיש קוד.</translation>
    </message>
    <message>
        <source>Verify a number</source>
        <translation>אימות מספר</translation>
    </message>
    <message>
        <source>No number may be shown yet. Verify one of yours below.</source>
        <translation>עדיין אין מספר שמותר להציג. אפשר לאמת למטה מספר שלך.</translation>
    </message>
    <message>
        <source>{number} is off the list.</source>
        <translation>{number} הוסר מהרשימה.</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>A number of yours</source>
        <translation>מספר שלך</translation>
    </message>
    <message>
        <source>Its phone rings at once. With its country&apos;s code is safest.</source>
        <translation>הטלפון שלו מצלצל מיד. הבטוח ביותר עם קידומת הארץ.</translation>
    </message>
    <message>
        <source>Name for it, if you like</source>
        <translation>שם עבורו, אם רוצים</translation>
    </message>
    <message>
        <source>What you and the service call it, such as Office.</source>
        <translation>איך קוראים לו אצלך ובשירות, למשל משרד.</translation>
    </message>
    <message>
        <source>Ring it and show the code</source>
        <translation>לצלצל ולהציג את הקוד</translation>
    </message>
    <message>
        <source>{number} is on the list.</source>
        <translation>{number} נמצא ברשימה.</translation>
    </message>
    <message>
        <source>No answer came back, so there is no code for {number}; its phone may have rung all the same. It is not on the list. You can have it rung again.</source>
        <translation>לא חזרה תשובה, ולכן אין קוד עבור {number}; ייתכן שהטלפון צלצל בכל זאת. הוא אינו ברשימה. אפשר לצלצל אליו שוב.</translation>
    </message>
    <message>
        <source>{number} is on the list already.</source>
        <translation>{number} כבר נמצא ברשימה.</translation>
    </message>
    <message>
        <source>Asking {service} to ring {number}…</source>
        <translation>מבקש מ־{service} לצלצל אל {number}…</translation>
    </message>
    <message>
        <source>No answer came back: the phone of {number} may ring, but there is no code. Looking at the list…</source>
        <translation>לא חזרה תשובה: הטלפון של {number} עשוי לצלצל, אבל אין קוד. בודק את הרשימה…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>The first call may still be running. Another one would ring both phones again, and both may be charged.</source>
        <translation>ייתכן שהשיחה הראשונה עוד מתנהלת. שיחה נוספת תצלצל שוב בשני הטלפונים, וייתכן חיוב על שתיהן.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>להמתין</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>להתקשר בכל זאת</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick dial</source>
        <translation>חיוג מהיר</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>אזורים</translation>
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
        <translation>המחירים של {account}: קובץ CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>טבלאות (*.csv *.txt *.tsv);;כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Prices of {account}</source>
        <translation>המחירים של {account}</translation>
    </message>
    <message>
        <source>The sheet names no currency. Which is it in?</source>
        <translation>המחירון אינו מציין מטבע. באיזה מטבע הוא?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>להשתמש בו</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>להשאיר פתוח</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) for {account}, in {currency}.</source>
        <translation>
            <numerusform>מחיר %Ln עבור {account}, ב־{currency}.</numerusform>
            <numerusform>%Ln מחירים עבור {account}, ב־{currency}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) for {account}; the sheet names no currency.</source>
        <translation>
            <numerusform>מחיר %Ln עבור {account}; המחירון אינו מציין מטבע.</numerusform>
            <numerusform>%Ln מחירים עבור {account}; המחירון אינו מציין מטבע.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out: {some}{more}</source>
        <translation>
            <numerusform>שורה %Ln הושמטה: {some}{more}</numerusform>
            <numerusform>%Ln שורות הושמטו: {some}{more}</numerusform>
        </translation>
    </message>
    <message>
        <source>It names no increments: calls are reckoned by the second.</source>
        <translation>הוא אינו מציין מקטעי חיוב: השיחות מחושבות לפי שניות.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Stopped. Choose fewer days, or ask again.</source>
        <translation>נעצר. יש לבחור פחות ימים, או לשאול שוב.</translation>
    </message>
    <message>
        <source>Asking the providers…</source>
        <translation>פונה לספקים…</translation>
    </message>
    <message numerus="yes">
        <source>The bill shows %n call(s) in doubt.</source>
        <translation>
            <numerusform>חשבון הספק מראה שיחה %n בספק.</numerusform>
            <numerusform>חשבון הספק מראה %n שיחות בספק.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} could not be asked: {why}</source>
        <translation>לא היה אפשר לפנות אל {account}: {why}</translation>
    </message>
    <message>
        <source>What is shown is as of {when}.</source>
        <translation>המוצג נכון ל־{when}.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>משווה…</translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Days</source>
        <translation>ימים</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>כל החשבונות</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>קיבוץ</translation>
    </message>
    <message>
        <source>Search name, number</source>
        <translation>שם, מספר</translation>
    </message>
    <message>
        <source>Search the items</source>
        <translation>חיפוש בפריטים</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>יום ראשון בטווח</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>יום אחרון בטווח</translation>
    </message>
    <message>
        <source>Ask the providers again</source>
        <translation>פנייה חוזרת לספקים</translation>
    </message>
    <message>
        <source>Save or print the report</source>
        <translation>שמירה או הדפסה של הדוח</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>טבלה (CSV)…</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)…</source>
        <translation>גיליון (XLSX)…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>מסמך (PDF)…</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>תצוגה מקדימה והדפסה…</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Sub-totals</source>
        <translation>סיכומי ביניים</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>פריטים</translation>
    </message>
    <message>
        <source>The bill beside your own log</source>
        <translation>חשבון הספק לצד היומן שלך</translation>
    </message>
    <message>
        <source>Compare with my calls</source>
        <translation>השוואה לשיחות שלי</translation>
    </message>
    <message>
        <source>Save what differs…</source>
        <translation>שמירת ההבדלים…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>סקירה</translation>
    </message>
    <message>
        <source>Check the bill</source>
        <translation>בדיקת החשבון</translation>
    </message>
    <message>
        <source>The provider&apos;s bill is laid beside your own log: what is in one alone, and what differs in length or price, stands here with the reason.</source>
        <translation>חשבון הספק מונח לצד היומן שלך: מה שקיים רק באחד מהם, ומה ששונה במשך או במחיר, מופיע כאן עם הסיבה.</translation>
    </message>
    <message>
        <source>Nothing was charged in these days. The next call will stand here.</source>
        <translation>לא היה חיוב בימים האלה. השיחה הבאה תופיע כאן.</translation>
    </message>
    <message>
        <source>Nothing in these days is like that.</source>
        <translation>אין דבר כזה בימים האלה.</translation>
    </message>
    <message>
        <source>Spending, {how}, in {currency}; the table has the same figures</source>
        <translation>הוצאות, {how}, ב־{currency}; לטבלה אותם נתונים</translation>
    </message>
    <message>
        <source>no named currency</source>
        <translation>מטבע שלא צוין</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>מסכם…</translation>
    </message>
    <message>
        <source>Calls compared: {all}. Not in agreement: {wrong}.</source>
        <translation>שיחות שהושוו: {all}. לא תואמות: {wrong}.</translation>
    </message>
    <message>
        <source>Too many to list: here are those that disagree, the first of them.</source>
        <translation>רבות מדי לרשימה: הנה הראשונות שאינן תואמות.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>טבלה (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>גיליון (*.xlsx)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>מסמך (*.pdf)</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Table (*.csv)</source>
        <translation>מסמך (*.pdf);;טבלה (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) written to {file}.</source>
        <translation>
            <numerusform>שיחה %Ln נכתבה אל {file}.</numerusform>
            <numerusform>%Ln שיחות נכתבו אל {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) written to {file}.</source>
        <translation>
            <numerusform>פריט %Ln נכתב אל {file}.</numerusform>
            <numerusform>%Ln פריטים נכתבו אל {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>כותב את {file}…</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>נעצר: לא נכתב קובץ.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>מסדר את העמודים…</translation>
    </message>
    <message>
        <source>Pages printed: {count}.</source>
        <translation>עמודים שהודפסו: {count}.</translation>
    </message>
</context>
<context>
    <name>SecretsLine</name>
    <message>
        <source>Keys and passwords are kept in {place}.</source>
        <translation>מפתחות וסיסמאות נשמרים כאן: {place}.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>What services can do</source>
        <translation>מה שירותים יכולים</translation>
    </message>
    <message>
        <source>As accounts begin; an account of yours that differs stands behind its service. What a service&apos;s documents do not say outright is marked as assumed: its page tells more.</source>
        <translation>כך חשבונות מתחילים; חשבון שלך ששונה מופיע אחרי השירות שלו. מה שמסמכי השירות אינם אומרים במפורש מסומן כמשוער: בדף שלו יש עוד.</translation>
    </message>
    <message>
        <source>More on each service:</source>
        <translation>עוד על כל שירות:</translation>
    </message>
    <message>
        <source>Help on {service}</source>
        <translation>עזרה על {service}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Put back to the default: {name}</source>
        <translation>חזרה לברירת המחדל: {name}</translation>
    </message>
    <message>
        <source>Put back to the default</source>
        <translation>חזרה לברירת המחדל</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>כמו המערכת</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>נשמר</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Search settings</source>
        <translation>חיפוש הגדרות</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>דפי ההגדרות</translation>
    </message>
    <message>
        <source>No setting speaks of that.</source>
        <translation>אין הגדרה שעוסקת בזה.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Back to the list of settings</source>
        <translation>חזרה לרשימת ההגדרות</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>חזרה לרשימה (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n pages found</source>
        <translation>
            <numerusform>נמצא דף %n</numerusform>
            <numerusform>נמצאו %n דפים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Dial</source>
        <translation>חיוג</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>אנשי קשר</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>התנסות</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Many links to call were opened one after the other; the last ones were left.</source>
        <translation>קישורי חיוג רבים נפתחו בזה אחר זה; האחרונים לא טופלו.</translation>
    </message>
    <message>
        <source>{account} is ready to call.</source>
        <translation>{account} מוכן להתקשר.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own.</source>
        <translation>ההדגמה נפתחת בחלון משלה.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקשים</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>ShownNumber</name>
    <message>
        <source>Number that they see</source>
        <translation>המספר שהם רואים</translation>
    </message>
    <message>
        <source>A number of yours</source>
        <translation>מספר שלך</translation>
    </message>
    <message>
        <source>Another number that they see</source>
        <translation>מספר אחר שהם רואים</translation>
    </message>
    <message>
        <source>Verify a number…</source>
        <translation>אימות מספר…</translation>
    </message>
    <message>
        <source>This account shows only numbers that were proved to be yours</source>
        <translation>החשבון הזה מציג רק מספרים שהוכחו כשלך</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>הרגיל</translation>
    </message>
    <message>
        <source>Another number…</source>
        <translation>מספר אחר…</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ועוד %Ln</numerusform>
            <numerusform>ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} leads</source>
        <translation>{name} מוביל</translation>
    </message>
    <message>
        <source>Groups: {groups}</source>
        <translation>קבוצות: {groups}</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>הערות: {notes}</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>שיחה %Ln</numerusform>
            <numerusform>%Ln שיחות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a cost</source>
        <translation>
            <numerusform>%Ln ללא עלות</numerusform>
            <numerusform>%Ln ללא עלות</numerusform>
        </translation>
    </message>
    <message>
        <source>the provider names no currency</source>
        <translation>הספק אינו מציין מטבע</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>בהתחלה</translation>
    </message>
    <message>
        <source>At the beginning, reckoned</source>
        <translation>בהתחלה, מחושב</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>הופקד</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>הוצאה</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>בסוף</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Callbacks: listening</source>
        <translation>קריאות חוזרות: מאזין</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>עוד אין חשבון</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation>חשבון: {name}</translation>
    </message>
    <message>
        <source>Accounts: {names}</source>
        <translation>חשבונות: {names}</translation>
    </message>
    <message>
        <source>{account}: {money}, running low</source>
        <translation>{account}: {money}, אוזל</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>ללא הוצאה</translation>
    </message>
    <message>
        <source>about {spent}, partly reckoned</source>
        <translation>בערך {spent}, חלקו מחושב</translation>
    </message>
    <message>
        <source>This month: {spent}</source>
        <translation>החודש: {spent}</translation>
    </message>
    <message>
        <source>This month: {spent} of {limit} per currency</source>
        <translation>החודש: {spent} מתוך {limit} לכל מטבע</translation>
    </message>
    <message>
        <source>This month: {spent} of {limit}</source>
        <translation>החודש: {spent} מתוך {limit}</translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation>{amount} (ללא מטבע)</translation>
    </message>
    <message>
        <source>The listener is switched off: news of calls comes by asking alone.</source>
        <translation>ההאזנה כבויה: חדשות על שיחות מגיעות רק בשאילה.</translation>
    </message>
    <message>
        <source>Callbacks: off</source>
        <translation>קריאות חוזרות: כבוי</translation>
    </message>
    <message>
        <source>Callbacks: off, polling</source>
        <translation>קריאות חוזרות: כבוי, בשאילה</translation>
    </message>
    <message>
        <source>Callbacks: not reachable</source>
        <translation>קריאות חוזרות: לא נגיש</translation>
    </message>
    <message>
        <source>{accounts}: callbacks cannot arrive. See Callbacks in the settings.</source>
        <translation>{accounts}: קריאות חוזרות אינן יכולות להגיע. כדאי לראות קריאות חוזרות בהגדרות.</translation>
    </message>
    <message>
        <source>Callbacks: none, polling</source>
        <translation>קריאות חוזרות: אין, בשאילה</translation>
    </message>
    <message>
        <source>Callbacks: none</source>
        <translation>קריאות חוזרות: אין</translation>
    </message>
    <message>
        <source>The router leads {url} here</source>
        <translation>הנתב מוביל את {url} לכאן</translation>
    </message>
    <message>
        <source>Callbacks: listening through the router</source>
        <translation>קריאות חוזרות: מאזין דרך הנתב</translation>
    </message>
    <message>
        <source>Providers call {url}</source>
        <translation>הספקים פונים אל {url}</translation>
    </message>
    <message>
        <source>Callbacks: listening at {address}</source>
        <translation>קריאות חוזרות: מאזין ב־{address}</translation>
    </message>
    <message>
        <source>Only what runs on this machine reaches this address; set listener.public_url for the providers on the internet.</source>
        <translation>רק מה שפועל במחשב הזה מגיע לכתובת הזאת; לספקים באינטרנט יש להגדיר listener.public_url.</translation>
    </message>
    <message>
        <source>Callbacks: listening at {address}, this machine only</source>
        <translation>קריאות חוזרות: מאזין ב־{address}, רק מהמחשב הזה</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>What happened so far</source>
        <translation>מה קרה עד כה</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>הצעות</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>כבר חויגו</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>אחרונים</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>אנשי קשר</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>מועדפים</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>להתנסות</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>אין מי שמתאים.</translation>
    </message>
    <message>
        <source>Whom you call will be here, to call again.</source>
        <translation>כאן יהיו מי שהתקשרת אליהם, להתקשר שוב.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>היום {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>אתמול {time}</translation>
    </message>
</context>
<context>
    <name>SupportSheet</name>
    <message>
        <source>Report for support</source>
        <translation>דוח לתמיכה</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>הדוח</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>מכין…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>שמירה…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>This is all that the report tells. Keys, passwords, full phone numbers and the addresses of callbacks are left out. Read it before you send it.</source>
        <translation>זה כל מה שהדוח אומר. מפתחות, סיסמאות, מספרים מלאים וכתובות של קריאות חוזרות אינם בו. כדאי לקרוא אותו לפני ששולחים.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>שמירת הדוח</translation>
    </message>
    <message>
        <source>The report is saved in {path}.</source>
        <translation>הדוח נשמר ב־{path}.</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>Letters</source>
        <translation>קידוד תווים</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>מופרד ב</translation>
    </message>
    <message>
        <source>The first line has headings</source>
        <translation>בשורה הראשונה כותרות</translation>
    </message>
    <message>
        <source>The first entries come in as</source>
        <translation>כך ייכנסו הרשומות הראשונות</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>בחירת קובץ אחר…</translation>
    </message>
    <message>
        <source>{file} is a table. Look whether each column becomes what it should.</source>
        <translation>{file} הוא טבלה. כדאי לבדוק שכל עמודה הופכת למה שצריך.</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>הושמט: {why}</translation>
    </message>
    <message>
        <source>No column is a name, a company, a number or an e-mail address yet. Choose at least one of these under “Becomes”.</source>
        <translation>עוד אין עמודה שהיא שם, חברה, מספר או כתובת דוא״ל. יש לבחור לפחות אחת מאלה תחת „הופך ל”.</translation>
    </message>
</context>
<context>
    <name>ToleranceFields</name>
    <message>
        <source> s</source>
        <translation> ש׳</translation>
    </message>
    <message>
        <source>Seconds that may differ</source>
        <translation>שניות שמותר שיהיו שונות</translation>
    </message>
    <message>
        <source>Amount that may differ</source>
        <translation>סכום שמותר שיהיה שונה</translation>
    </message>
    <message>
        <source>Let pass as rounding</source>
        <translation>לראות כעיגול</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Export and import</source>
        <translation>ייצוא וייבוא</translation>
    </message>
    <message>
        <source>Settings, accounts, names of phones and address books in one file: to keep, or for another computer. Keys and passwords are never in it.</source>
        <translation>הגדרות, חשבונות, שמות טלפונים ופנקסי כתובות בקובץ אחד: לשמירה, או למחשב אחר. מפתחות וסיסמאות לעולם אינם בו.</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>ייצוא לקובץ…</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>ייבוא מקובץ…</translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>לקבל את אלה</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>ייצוא הגדרות</translation>
    </message>
    <message>
        <source>Exported to {path}. Keys and passwords are not in it.</source>
        <translation>יוצא אל {path}. מפתחות וסיסמאות אינם בו.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>ייבוא הגדרות</translation>
    </message>
    <message>
        <source>Settings of Dialer (*.json)</source>
        <translation>הגדרות של Dialer (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>The file holds:</source>
        <translation>בקובץ:</translation>
    </message>
    <message>
        <source>The file holds nothing to take.</source>
        <translation>אין בקובץ מה לקבל.</translation>
    </message>
    <message>
        <source>Taken over:</source>
        <translation>התקבלו:</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>הגדרות:</translation>
    </message>
    <message>
        <source>Accounts:</source>
        <translation>חשבונות:</translation>
    </message>
    <message>
        <source>Names of phones:</source>
        <translation>שמות טלפונים:</translation>
    </message>
    <message>
        <source>Address books:</source>
        <translation>פנקסי כתובות:</translation>
    </message>
    <message>
        <source>As they are here already.</source>
        <translation>כפי שהם כאן כבר.</translation>
    </message>
    <message>
        <source>To be typed again, at Accounts:</source>
        <translation>להקלדה מחדש, בחשבונות:</translation>
    </message>
    <message>
        <source>{account}: {secrets}</source>
        <translation>{account}: {secrets}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>הושמטו:</translation>
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
        <translation>חיוג מהיר…</translation>
    </message>
    <message>
        <source>Open Dialer</source>
        <translation>פתיחת Dialer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>{party}: {where}</source>
        <translation>{party}: {where}</translation>
    </message>
    <message>
        <source>Hang up {party}</source>
        <translation>ניתוק {party}</translation>
    </message>
    <message>
        <source>Hang up on your phone</source>
        <translation>יש לנתק בטלפון</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>מועדפים</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>אחרונים</translation>
    </message>
</context>
<context>
    <name>TryView</name>
    <message>
        <source>Numbers to try</source>
        <translation>מספרים להתנסות</translation>
    </message>
    <message>
        <source>Everything here is simulated: no phone rings and nothing is paid. Take a number, then press Call. A is your own phone, B the other party&apos;s.</source>
        <translation>הכול כאן מדומה: שום טלפון לא מצלצל ודבר לא משולם. יש לבחור מספר וללחוץ חיוג. A הוא הטלפון שלך, B של הצד השני.</translation>
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
        <translation>מ־{date}. אצלך {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>מה חדש</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>הורדה</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>פתיחת הדף</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>דילוג על הגרסה</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>מאוחר יותר</translation>
    </message>
    <message>
        <source>There is no file for this computer in it.</source>
        <translation>אין בה קובץ למחשב הזה.</translation>
    </message>
    <message>
        <source>Its signature is checked.</source>
        <translation>החתימה נבדקת.</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>סכום הביקורת נבדק.</translation>
    </message>
    <message>
        <source>{file}, {size}, goes into your downloads. {vouched} You start it yourself.</source>
        <translation>{file}, {size}, יישמר בהורדות שלך. {vouched} ההפעלה בידיים שלך.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>הצגת התיקייה</translation>
    </message>
    <message>
        <source>{path} is whole. Close Dialer, then start it.</source>
        <translation>{path} שלם. יש לסגור את Dialer ואז להפעיל אותו.</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Dialer {version} is out.</source>
        <translation>יצא Dialer {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>מה חדש</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>Look now</source>
        <translation>לבדוק עכשיו</translation>
    </message>
    <message>
        <source>Asks the release feed</source>
        <translation>שואל את מקור הגרסאות</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>מה חדש</translation>
    </message>
    <message>
        <source>This is Dialer {version}.</source>
        <translation>זהו Dialer {version}.</translation>
    </message>
    <message>
        <source>Dialer {version} is out.</source>
        <translation>יצא Dialer {version}.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>זו הגרסה החדשה ביותר.</translation>
    </message>
    <message>
        <source>Last looked: {when}.</source>
        <translation>נבדק לאחרונה: {when}.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>מחפש…</translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <source>From: the phone of yours that rings first</source>
        <translation>מן: הטלפון שלך שמצלצל ראשון</translation>
    </message>
    <message>
        <source>Via: the account that places the call</source>
        <translation>דרך: החשבון שמבצע את השיחה</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>דרך</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>הוספת חשבון</translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation>עוד לשיחה הזאת</translation>
    </message>
    <message>
        <source>Cheapest: {account}</source>
        <translation>הזול ביותר: {account}</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>הזול ביותר</translation>
    </message>
    <message>
        <source>There is no account to call through yet.</source>
        <translation>עוד אין חשבון להתקשר דרכו.</translation>
    </message>
    <message>
        <source>{account} knows no phone of yours that it could ring first.</source>
        <translation>{account} אינו מכיר טלפון שלך שיוכל לצלצל בו ראשון.</translation>
    </message>
    <message>
        <source>Add a phone of yours</source>
        <translation>הוספת טלפון שלך</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome to Dialer</source>
        <translation>ברוכים הבאים ל־Dialer</translation>
    </message>
    <message>
        <source>Dialer makes calls through callback services: the service rings your phone, then theirs, and connects the two. Here you say whom to call, see both phones ring, and what it costs.</source>
        <translation>Dialer מתקשר דרך שירותי שיחה חוזרת: השירות מצלצל בטלפון שלך, אחר כך בשל הצד השני, ומחבר ביניהם. כאן אומרים למי להתקשר, רואים את שני הטלפונים מצלצלים, וכמה זה עולה.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>התנסות בהדגמה</translation>
    </message>
    <message>
        <source>Made-up services on this computer. It rings no phone and costs nothing.</source>
        <translation>שירותים מדומים במחשב הזה. שום טלפון לא מצלצל ואין עלות.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>הוספת חשבון</translation>
    </message>
    <message>
        <source>Three steps: your callback service, the key or password that it gave you, and the phone that is to ring.</source>
        <translation>שלושה צעדים: שירות השיחה החוזרת שלך, המפתח או הסיסמה שקיבלת ממנו, והטלפון שיצלצל.</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>How far it is</source>
        <translation>ההתקדמות</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} מתוך {total}</translation>
    </message>
</context>
<context>
    <name>account_first</name>
    <message>
        <source>Add an account first, then call {text}.</source>
        <translation>קודם יש להוסיף חשבון, ואז להתקשר אל {text}.</translation>
    </message>
</context>
<context>
    <name>conference</name>
    <message>
        <source>You</source>
        <translation>את/ה</translation>
    </message>
    <message>
        <source>left</source>
        <translation>עזב</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>תפוס</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>אין מענה</translation>
    </message>
    <message>
        <source>not reached in time</source>
        <translation>לא הושג בזמן</translation>
    </message>
    <message>
        <source>no free line</source>
        <translation>אין קו פנוי</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>אין מספר כזה</translation>
    </message>
    <message>
        <source>refused by the service</source>
        <translation>סורב על ידי השירות</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>לא היה אפשר להשיג</translation>
    </message>
    <message>
        <source>gone; why is not known</source>
        <translation>איננו; הסיבה לא ידועה</translation>
    </message>
    <message>
        <source>being hung up</source>
        <translation>מתנתק</translation>
    </message>
    <message>
        <source>about to be called</source>
        <translation>עומד להיות מחויג</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>מצלצל</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>בשיחה</translation>
    </message>
    <message>
        <source>not certain whether called</source>
        <translation>לא ברור אם חויג</translation>
    </message>
    <message>
        <source>The conference is over</source>
        <translation>הוועידה נגמרה</translation>
    </message>
    <message>
        <source>The service refused the conference</source>
        <translation>השירות סירב לוועידה</translation>
    </message>
    <message>
        <source>The conference did not come about</source>
        <translation>הוועידה לא התקיימה</translation>
    </message>
    <message>
        <source>Closed: what became of it is not known</source>
        <translation>סגורה: לא ידוע מה עלה בגורלה</translation>
    </message>
    <message>
        <source>Over: nobody joined you</source>
        <translation>נגמרה: איש לא הצטרף</translation>
    </message>
    <message>
        <source>It is not certain whether it was placed</source>
        <translation>לא בטוח שהיא בוצעה</translation>
    </message>
    <message>
        <source>Being ended</source>
        <translation>מסתיימת</translation>
    </message>
    <message>
        <source>Your phone is ringing</source>
        <translation>הטלפון שלך מצלצל</translation>
    </message>
    <message>
        <source>You are there; the others are being called</source>
        <translation>הצד שלך מחובר; מתקשרים לאחרים</translation>
    </message>
    <message>
        <source>The service has been asked</source>
        <translation>השירות התבקש</translation>
    </message>
    <message>
        <source>The request went out and no answer came. Wait for your phone before you start another.</source>
        <translation>הבקשה יצאה ולא הגיעה תשובה. יש להמתין לטלפון לפני שמתחילים אחרת.</translation>
    </message>
</context>
<context>
    <name>contact table</name>
    <message>
        <source>Number without a kind</source>
        <translation>מספר ללא סוג</translation>
    </message>
    <message>
        <source>Number: {label}</source>
        <translation>מספר: {label}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>השמטה</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>שם מלא</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>תואר לפני השם</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>שם פרטי</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>שם אמצעי</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>שם משפחה</translation>
    </message>
    <message>
        <source>Addition after the name</source>
        <translation>תוספת אחרי השם</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>כינוי</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>חברה</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>כתובת דוא״ל</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Kind of the next number</source>
        <translation>סוג המספר הבא</translation>
    </message>
    <message>
        <source>Groups, with ::: between</source>
        <translation>קבוצות, עם ::: ביניהן</translation>
    </message>
    <message>
        <source>Groups, with commas between</source>
        <translation>קבוצות, מופרדות בפסיקים</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>Favourite (yes or no)</source>
        <translation>מועדף (כן או לא)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ארץ</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>Country of the numbers</source>
        <translation>ארץ המספרים</translation>
    </message>
    <message>
        <source>Further details</source>
        <translation>פרטים נוספים</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>נייד</translation>
    </message>
    <message>
        <source>home</source>
        <translation>בית</translation>
    </message>
    <message>
        <source>work</source>
        <translation>עבודה</translation>
    </message>
    <message>
        <source>main</source>
        <translation>ראשי</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>פקס</translation>
    </message>
    <message>
        <source>other</source>
        <translation>אחר</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode ‏(UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode ‏(UTF-16)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>מערב אירופי (Windows)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>מרכז אירופי (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>קירילי (Windows)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>יווני (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>טורקי (Windows)</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>עברי (Windows)</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>ערבי (Windows)</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>בלטי (Windows)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>יפני (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>סיני מפושט (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>סיני מסורתי (Big5)</translation>
    </message>
    <message>
        <source>Korean (Windows)</source>
        <translation>קוריאני (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>קירילי (KOI8-R)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>מערב אירופי (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>מערב אירופי (Mac)</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>פסיק  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>נקודה ופסיק  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>טאב</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>קו אנכי  |</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%n others with you</source>
        <translation>
            <numerusform>עוד %n אתך</numerusform>
            <numerusform>עוד %n אתך</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF of {count} items would have thousands of pages.</source>
        <translation>ל־PDF של {count} פריטים היו אלפי עמודים.</translation>
    </message>
    <message>
        <source>A PokeTALK password has 4 to 50 characters.</source>
        <translation>בסיסמת PokeTALK יש 4 עד 50 תווים.</translation>
    </message>
    <message>
        <source>A call between these two numbers runs: wait until it ends.</source>
        <translation>מתנהלת שיחה בין שני המספרים האלה: יש להמתין לסופה.</translation>
    </message>
    <message>
        <source>A call may be running: wait for the phone before calling again.</source>
        <translation>ייתכן ששיחה מתנהלת: יש להמתין לטלפון לפני שמתקשרים שוב.</translation>
    </message>
    <message numerus="yes">
        <source>A call of %n minutes: {cost}</source>
        <translation>
            <numerusform>שיחה של דקה %n: {cost}</numerusform>
            <numerusform>שיחה של %n דקות: {cost}</numerusform>
        </translation>
    </message>
    <message>
        <source>A call&apos;s limit must be at least 1 minute.</source>
        <translation>מגבלת שיחה חייבת להיות לפחות דקה 1.</translation>
    </message>
    <message>
        <source>A call&apos;s limit of money must be more than 0.</source>
        <translation>מגבלת העלות של שיחה חייבת להיות גדולה מ־0.</translation>
    </message>
    <message>
        <source>A caller ID cannot be set with this {title} account.</source>
        <translation>בחשבון {title} הזה אי אפשר להציג מספר אחר.</translation>
    </message>
    <message>
        <source>A conference in the call log is damaged: {error}.</source>
        <translation>ועידה ביומן פגומה: {error}.</translation>
    </message>
    <message>
        <source>A conference needs somebody to call.</source>
        <translation>לוועידה דרוש מי שיתקשרו אליו.</translation>
    </message>
    <message>
        <source>A conference through this account has at most {most} others.</source>
        <translation>בוועידה דרך החשבון הזה יש לכל היותר {most} משתתפים אחרים.</translation>
    </message>
    <message>
        <source>A contact needs a name, a company, an e-mail address or a number.</source>
        <translation>לאיש קשר דרוש שם, חברה, כתובת דוא״ל או מספר.</translation>
    </message>
    <message>
        <source>A limit of minutes cannot be kept on this call: {why}.</source>
        <translation>אי אפשר לשמור על מגבלת דקות בשיחה הזאת: {why}.</translation>
    </message>
    <message>
        <source>A limit of money cannot be kept on this call: {why}.</source>
        <translation>אי אפשר לשמור על מגבלת עלות בשיחה הזאת: {why}.</translation>
    </message>
    <message>
        <source>A number of this call cannot be called</source>
        <translation>אי אפשר להתקשר למספר בשיחה הזאת</translation>
    </message>
    <message>
        <source>A server of your own that takes the account API&apos;s requests in PokeTALK&apos;s place.</source>
        <translation>שרת משלך שמקבל את בקשות ממשק החשבון במקום PokeTALK.</translation>
    </message>
    <message>
        <source>A sheet needs the columns prefix and per_minute, as dialer price sheet writes them.</source>
        <translation>במחירון דרושות העמודות prefix ו־per_minute, כפי ש־dialer price sheet כותב אותן.</translation>
    </message>
    <message>
        <source>A shortcut in all programs can be set.</source>
        <translation>אפשר להגדיר קיצור מקשים בכל התוכנות.</translation>
    </message>
    <message>
        <source>A shortcut in all programs that offers to call the selected text, such as Ctrl+Alt+D.</source>
        <translation>קיצור מקשים בכל התוכנות שמציע להתקשר לטקסט שנבחר, כמו Ctrl+Alt+D.</translation>
    </message>
    <message>
        <source>A user of ari.conf.</source>
        <translation>משתמש מתוך ari.conf.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>מפתח API</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>סוד API</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>אסימון API</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>אסימון גישה</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>מזהה החשבון</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID של החשבון</translation>
    </message>
    <message>
        <source>Add it again with --set {key}=VALUE (or {key}=@FILE).</source>
        <translation>יש להוסיף אותו שוב עם ‎--set {key}=VALUE (או ‎{key}=@FILE).</translation>
    </message>
    <message>
        <source>Add one with dialer accounts add NAME --provider P, or try dialer demo.</source>
        <translation>אפשר להוסיף עם dialer accounts add NAME --provider P, או לנסות dialer demo.</translation>
    </message>
    <message>
        <source>Add one with dialer contacts books add NAME --url URL --username USER.</source>
        <translation>אפשר להוסיף עם dialer contacts books add NAME --url URL --username USER.</translation>
    </message>
    <message>
        <source>Add the account again with --own-number YOUR_NUMBER.</source>
        <translation>יש להוסיף את החשבון שוב עם ‎--own-number YOUR_NUMBER.</translation>
    </message>
    <message>
        <source>Add the book again with --set password=@-.</source>
        <translation>יש להוסיף את הפנקס שוב עם ‎--set password=@-.</translation>
    </message>
    <message>
        <source>Added {title}</source>
        <translation>נוסף {title}</translation>
    </message>
    <message>
        <source>Address at your operator</source>
        <translation>כתובת אצל המפעיל שלך</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>פנקס כתובות</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>כתובת לאסימונים</translation>
    </message>
    <message>
        <source>After +{country_code} no number begins with this {digit}: leave it out.</source>
        <translation>אחרי ‎+{country_code} שום מספר לא מתחיל ב־{digit}: יש להשמיטה.</translation>
    </message>
    <message>
        <source>All settings that it needs are there; whether it takes them, the first call shows.</source>
        <translation>כל ההגדרות הדרושות קיימות; אם יתקבלו, השיחה הראשונה תראה.</translation>
    </message>
    <message>
        <source>Also calls {ids}.</source>
        <translation>מתקשר גם אל {ids}.</translation>
    </message>
    <message>
        <source>An Enterprise account: reports on calls and caller IDs are allowed.</source>
        <translation>חשבון Enterprise: דיווחים על שיחות ומספרים אחרים לתצוגה מותרים.</translation>
    </message>
    <message>
        <source>An access token of your own, instead of fetching one; it ends some day.</source>
        <translation>אסימון גישה משלך, במקום להביא אחד; יום אחד הוא יפוג.</translation>
    </message>
    <message>
        <source>An account cannot be called {name}.</source>
        <translation>חשבון אינו יכול להיקרא {name}.</translation>
    </message>
    <message>
        <source>An account is called {name} already.</source>
        <translation>כבר יש חשבון בשם {name}.</translation>
    </message>
    <message>
        <source>An address book cannot be called {name}.</source>
        <translation>פנקס כתובות אינו יכול להיקרא {name}.</translation>
    </message>
    <message>
        <source>An address book needs a name and a web address.</source>
        <translation>לפנקס כתובות דרושים שם וכתובת אינטרנט.</translation>
    </message>
    <message>
        <source>An address book needs a user name and a password.</source>
        <translation>לפנקס כתובות דרושים שם משתמש וסיסמה.</translation>
    </message>
    <message>
        <source>Another Dialer holds the listener but does not open it.</source>
        <translation>Dialer אחר מחזיק בהאזנה אך אינו פותח אותה.</translation>
    </message>
    <message>
        <source>Another caller ID</source>
        <translation>מספר אחר לתצוגה</translation>
    </message>
    <message>
        <source>Another program has the shortcut {keys} already.</source>
        <translation>לתוכנה אחרת כבר יש הקיצור {keys}.</translation>
    </message>
    <message>
        <source>Another program holds it; close that and try again.</source>
        <translation>תוכנה אחרת מחזיקה בו; יש לסגור אותה ולנסות שוב.</translation>
    </message>
    <message>
        <source>Another report was asked for.</source>
        <translation>התבקש דוח אחר.</translation>
    </message>
    <message>
        <source>Ask Called.in why.</source>
        <translation>יש לשאול את Called.in מדוע.</translation>
    </message>
    <message>
        <source>Ask Twilio before a call with another caller ID whether it may be shown.</source>
        <translation>לשאול את Twilio, לפני שיחה עם מספר אחר לתצוגה, אם מותר להציגו.</translation>
    </message>
    <message>
        <source>Ask about caller IDs</source>
        <translation>לשאול על מספרים לתצוגה</translation>
    </message>
    <message>
        <source>Ask once a day whether there is a newer version. Nothing is fetched before you say so.</source>
        <translation>לשאול פעם ביום אם יש גרסה חדשה. דבר אינו מורד לפני אישור שלך.</translation>
    </message>
    <message>
        <source>Ask the operator what the account may do, and check its scope.</source>
        <translation>יש לשאול את המפעיל מה מותר לחשבון, ולבדוק את ה־scope שלו.</translation>
    </message>
    <message>
        <source>Ask the router to lead callbacks from the internet to this machine (UPnP, NAT-PMP or PCP). The listener is then open to the local network too.</source>
        <translation>לבקש מהנתב להוביל קריאות חוזרות מהאינטרנט למחשב הזה (UPnP, ‏NAT-PMP או PCP). אז ההאזנה פתוחה גם לרשת המקומית.</translation>
    </message>
    <message>
        <source>Ask your internet provider for a public address, or use a tunnel and set a public address.</source>
        <translation>יש לבקש מספק האינטרנט כתובת ציבורית, או להשתמש במנהרה ולהגדיר כתובת ציבורית.</translation>
    </message>
    <message>
        <source>Assumed name of the action that lists calls.</source>
        <translation>השם המשוער של הפעולה שמונה שיחות.</translation>
    </message>
    <message>
        <source>Assumed names of the account API&apos;s methods, where they differ: make_call=NAME, …</source>
        <translation>שמות משוערים של פעולות ממשק החשבון, במקום שהם שונים: make_call=NAME, …</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>אסימון אימות</translation>
    </message>
    <message>
        <source>Balance asked for</source>
        <translation>אפשר לשאול ליתרה</translation>
    </message>
    <message>
        <source>Both phones of this call are the same.</source>
        <translation>שני הטלפונים של השיחה הזאת הם אותו טלפון.</translation>
    </message>
    <message>
        <source>Bring this one up to date, then try again.</source>
        <translation>יש לעדכן את זה ולנסות שוב.</translation>
    </message>
    <message>
        <source>Buy credits at Called.in.</source>
        <translation>יש לקנות קרדיט ב־Called.in.</translation>
    </message>
    <message>
        <source>Call again if that was not meant.</source>
        <translation>אפשר להתקשר שוב אם זה לא היה בכוונה.</translation>
    </message>
    <message>
        <source>Call another number, or another way.</source>
        <translation>יש להתקשר למספר אחר, או בדרך אחרת.</translation>
    </message>
    <message>
        <source>Call another number, or ask PokeTALK to take it off.</source>
        <translation>יש להתקשר למספר אחר, או לבקש מ־PokeTALK להסירו משם.</translation>
    </message>
    <message>
        <source>Call fewer people, or raise budget.per_call or budget.per_month.</source>
        <translation>יש להתקשר לפחות אנשים, או להגדיל את budget.per_call או budget.per_month.</translation>
    </message>
    <message>
        <source>Call from the phone that the account belongs to.</source>
        <translation>יש להתקשר מהטלפון שהחשבון שייך לו.</translation>
    </message>
    <message>
        <source>Call the selected number</source>
        <translation>התקשרות למספר שנבחר</translation>
    </message>
    <message>
        <source>Call through another account.</source>
        <translation>יש להתקשר דרך חשבון אחר.</translation>
    </message>
    <message>
        <source>Call without --no-wait.</source>
        <translation>יש להתקשר ללא ‎--no-wait.</translation>
    </message>
    <message>
        <source>Callbacks are off.</source>
        <translation>הקריאות החוזרות כבויות.</translation>
    </message>
    <message>
        <source>Callbacks arrive by your public address.</source>
        <translation>קריאות חוזרות מגיעות דרך הכתובת הציבורית שלך.</translation>
    </message>
    <message>
        <source>Callbacks arrive through the router.</source>
        <translation>קריאות חוזרות מגיעות דרך הנתב.</translation>
    </message>
    <message>
        <source>Callbacks may arrive; from this machine alone it cannot be told.</source>
        <translation>ייתכן שקריאות חוזרות מגיעות; מהמחשב הזה לבדו אי אפשר לדעת.</translation>
    </message>
    <message>
        <source>Callbacks of services on this machine or in this network arrive.</source>
        <translation>קריאות חוזרות של שירותים במחשב הזה או ברשת הזאת מגיעות.</translation>
    </message>
    <message>
        <source>Calls besides numbers</source>
        <translation>מתקשר, מלבד למספרים</translation>
    </message>
    <message>
        <source>Calls can be hung up at once.</source>
        <translation>אפשר לנתק שיחות מיד.</translation>
    </message>
    <message>
        <source>Calls can be hung up within {seconds} seconds, at the next callback.</source>
        <translation>אפשר לנתק שיחות תוך {seconds} שניות, בקריאה החוזרת הבאה.</translation>
    </message>
    <message>
        <source>Calls cannot be hung up from here.</source>
        <translation>אי אפשר לנתק שיחות מכאן.</translation>
    </message>
    <message>
        <source>Can show another caller ID, once you have proved that it is yours.</source>
        <translation>יכול להציג מספר אחר, אחרי שיוכח שהוא שלך.</translation>
    </message>
    <message>
        <source>Can show another caller ID.</source>
        <translation>יכול להציג מספר אחר.</translation>
    </message>
    <message>
        <source>Change --from or --to.</source>
        <translation>יש לשנות ‎--from או ‎--to.</translation>
    </message>
    <message>
        <source>Change it there.</source>
        <translation>יש לשנות אותו שם.</translation>
    </message>
    <message>
        <source>Changed {title}</source>
        <translation>שונה {title}</translation>
    </message>
    <message>
        <source>Check both numbers and their country codes.</source>
        <translation>יש לבדוק את שני המספרים ואת קידומות הארץ שלהם.</translation>
    </message>
    <message>
        <source>Check both numbers before calling again.</source>
        <translation>יש לבדוק את שני המספרים לפני שמתקשרים שוב.</translation>
    </message>
    <message>
        <source>Check both; some services want a password made for this program alone.</source>
        <translation>יש לבדוק את שניהם; יש שירותים שרוצים סיסמה רק לתוכנה הזאת.</translation>
    </message>
    <message>
        <source>Check its name and where it lies.</source>
        <translation>יש לבדוק את שמו ואת מקומו.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder, or set DIALER_HOME to another one.</source>
        <translation>יש לבדוק שמותר לכתוב לתיקייה שלו, או להגדיר DIALER_HOME אחרת.</translation>
    </message>
    <message>
        <source>Check that your own phone is switched on and may call.</source>
        <translation>יש לבדוק שהטלפון שלך דלוק ושמותר לו להתקשר.</translation>
    </message>
    <message>
        <source>Check the account&apos;s api_key, or ask PokeTALK for one.</source>
        <translation>יש לבדוק את api_key של החשבון, או לבקש מ־PokeTALK.</translation>
    </message>
    <message>
        <source>Check the account&apos;s api_key.</source>
        <translation>יש לבדוק את api_key של החשבון.</translation>
    </message>
    <message>
        <source>Check the account&apos;s app_key, username and password.</source>
        <translation>יש לבדוק את app_key, ‏username ו־password של החשבון.</translation>
    </message>
    <message>
        <source>Check the account&apos;s base URL.</source>
        <translation>יש לבדוק את כתובת הבסיס של החשבון.</translation>
    </message>
    <message>
        <source>Check the account&apos;s client_id and client_secret, or its token.</source>
        <translation>יש לבדוק את client_id ו־client_secret של החשבון, או את ה־token שלו.</translation>
    </message>
    <message>
        <source>Check the account&apos;s client_id, client_secret and token_url.</source>
        <translation>יש לבדוק את client_id, ‏client_secret ו־token_url של החשבון.</translation>
    </message>
    <message>
        <source>Check the account&apos;s e-mail and password.</source>
        <translation>יש לבדוק את הדוא״ל והסיסמה של החשבון.</translation>
    </message>
    <message>
        <source>Check the account&apos;s endpoint.</source>
        <translation>יש לבדוק את נקודת הקצה של החשבון.</translation>
    </message>
    <message>
        <source>Check the account&apos;s endpoints.</source>
        <translation>יש לבדוק את נקודות הקצה של החשבון.</translation>
    </message>
    <message>
        <source>Check the account&apos;s key and secret.</source>
        <translation>יש לבדוק את המפתח והסוד של החשבון.</translation>
    </message>
    <message>
        <source>Check the account&apos;s username (your Spokn ID) and password.</source>
        <translation>יש לבדוק את username (מזהה Spokn שלך) ואת password של החשבון.</translation>
    </message>
    <message>
        <source>Check the account&apos;s username and password.</source>
        <translation>יש לבדוק את username ואת password של החשבון.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>יש לבדוק את הכתובת ואת החיבור.</translation>
    </message>
    <message>
        <source>Check the address, and that res_ari_events and res_http_websocket are loaded.</source>
        <translation>יש לבדוק את הכתובת, וש־res_ari_events ו־res_http_websocket טעונים.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>יש לבדוק את הכתובת.</translation>
    </message>
    <message>
        <source>Check the connection, then ask again.</source>
        <translation>יש לבדוק את החיבור ולשאול שוב.</translation>
    </message>
    <message>
        <source>Check the connection, then sync again.</source>
        <translation>יש לבדוק את החיבור ולסנכרן שוב.</translation>
    </message>
    <message>
        <source>Check the number before calling again.</source>
        <translation>יש לבדוק את המספר לפני שמתקשרים שוב.</translation>
    </message>
    <message>
        <source>Check the number, or try again later.</source>
        <translation>יש לבדוק את המספר, או לנסות מאוחר יותר.</translation>
    </message>
    <message>
        <source>Check the number: with its country code, or a Spokn ID of 7 digits.</source>
        <translation>יש לבדוק את המספר: עם קידומת הארץ, או מזהה Spokn בן 7 ספרות.</translation>
    </message>
    <message>
        <source>Check the numbers; a caller ID needs an Enterprise account.</source>
        <translation>יש לבדוק את המספרים; להצגת מספר אחר דרוש חשבון Enterprise.</translation>
    </message>
    <message>
        <source>Check the two numbers and the account.</source>
        <translation>יש לבדוק את שני המספרים ואת החשבון.</translation>
    </message>
    <message>
        <source>Check the two numbers.</source>
        <translation>יש לבדוק את שני המספרים.</translation>
    </message>
    <message>
        <source>Check the user&apos;s permissions in ari.conf.</source>
        <translation>יש לבדוק את הרשאות המשתמש ב־ari.conf.</translation>
    </message>
    <message>
        <source>Check username and password: they are a user&apos;s in ari.conf.</source>
        <translation>יש לבדוק שם משתמש וסיסמה: הם של משתמש ב־ari.conf.</translation>
    </message>
    <message>
        <source>Check your own number in the account.</source>
        <translation>יש לבדוק את המספר שלך בחשבון.</translation>
    </message>
    <message>
        <source>Check your own number: with its country code, or a Spokn ID of 7 digits.</source>
        <translation>יש לבדוק את המספר שלך: עם קידומת הארץ, או מזהה Spokn בן 7 ספרות.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>יש לבחור קובץ בתוכה.</translation>
    </message>
    <message>
        <source>Choose another account.</source>
        <translation>יש לבחור חשבון אחר.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>יש לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>יש לבחור תיקייה אחרת, או לפנות מקום.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>יש לבחור שם אחר.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>יש לבחור מספר אחר.</translation>
    </message>
    <message>
        <source>Choose another phone of your own, or another account.</source>
        <translation>יש לבחור טלפון אחר שלך, או חשבון אחר.</translation>
    </message>
    <message>
        <source>Choose another phone.</source>
        <translation>יש לבחור טלפון אחר.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>יש לבחור לו מקום אחר.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>יש לבחור פורט אחר.</translation>
    </message>
    <message>
        <source>Choose it in FaceTime&apos;s settings under Default for calls.</source>
        <translation>יש לבחור אותו בהגדרות FaceTime, תחת ברירת המחדל לשיחות.</translation>
    </message>
    <message>
        <source>Choose it in Windows&apos; settings under Apps, Default apps, Dialer.</source>
        <translation>יש לבחור אותו בהגדרות Windows, תחת יישומים, יישומי ברירת מחדל, Dialer.</translation>
    </message>
    <message>
        <source>Choose it in the desktop&apos;s settings under default programs.</source>
        <translation>יש לבחור אותו בהגדרות שולחן העבודה, תחת תוכנות ברירת מחדל.</translation>
    </message>
    <message>
        <source>Choose one of your own numbers.</source>
        <translation>יש לבחור אחד מהמספרים שלך.</translation>
    </message>
    <message>
        <source>Choose one that Dialer exported.</source>
        <translation>יש לבחור קובץ ש־Dialer ייצא.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>מזהה לקוח</translation>
    </message>
    <message>
        <source>Closing the window leaves Dialer running in the tray, where there is one.</source>
        <translation>אחרי סגירת החלון Dialer ממשיך במגש, במקום שיש כזה.</translation>
    </message>
    <message>
        <source>Codes with * or # are for the telephone network itself and cannot be called from here: type the number alone.</source>
        <translation>קודים עם * או # מיועדים לרשת הטלפון עצמה ואי אפשר לחייג אותם מכאן: יש להקליד רק את המספר.</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>ועידות</translation>
    </message>
    <message>
        <source>Contacts are just being synced, by this Dialer or another one.</source>
        <translation>אנשי הקשר מסתנכרנים כעת, על ידי Dialer זה או אחר.</translation>
    </message>
    <message>
        <source>DIALER_SECRETS is {wanted}.</source>
        <translation>DIALER_SECRETS הוא {wanted}.</translation>
    </message>
    <message>
        <source>Delete calls from the log when they are older than so many days; empty keeps them all. Calls of the running month stay, because its limit counts them.</source>
        <translation>למחוק מהיומן שיחות ישנות ממספר ימים כזה; ריק שומר את כולן. שיחות החודש הנוכחי נשארות, כי המגבלה שלו סופרת אותן.</translation>
    </message>
    <message>
        <source>Dialer does not start when you log in.</source>
        <translation>Dialer אינו מופעל בכניסה למערכת.</translation>
    </message>
    <message>
        <source>Dialer hangs up, while it runs</source>
        <translation>Dialer מנתק, כל עוד הוא פועל</translation>
    </message>
    <message>
        <source>Dialer is asking {title} for it by its own id.</source>
        <translation>Dialer שואל עליה את {title} לפי המזהה שלו.</translation>
    </message>
    <message>
        <source>Dialer is looking for it in {title}&apos;s list of calls.</source>
        <translation>Dialer מחפש אותה ברשימת השיחות של {title}.</translation>
    </message>
    <message>
        <source>Dialer is not registered for links.</source>
        <translation>Dialer אינו רשום לקישורים.</translation>
    </message>
    <message>
        <source>Dialer is registered for tel:, callto: and sip: links.</source>
        <translation>Dialer רשום לקישורי tel:‎, ‏callto:‎ ו־sip:‎.</translation>
    </message>
    <message>
        <source>Dialer itself failed.</source>
        <translation>Dialer עצמו נכשל.</translation>
    </message>
    <message>
        <source>Dialer itself joins the two phones, so it has to run until the call is over.</source>
        <translation>Dialer עצמו מחבר את שני הטלפונים, ולכן עליו לפעול עד שהשיחה תיגמר.</translation>
    </message>
    <message>
        <source>Dialer listens at {address}, and answers.</source>
        <translation>Dialer מאזין ב־{address}, ועונה.</translation>
    </message>
    <message>
        <source>Dialer no longer opens tel:, callto: and sip: links.</source>
        <translation>Dialer אינו פותח עוד קישורי tel:‎, ‏callto:‎ ו־sip:‎.</translation>
    </message>
    <message>
        <source>Dialer opens tel:, callto: and sip: links.</source>
        <translation>Dialer פותח קישורי tel:‎, ‏callto:‎ ו־sip:‎.</translation>
    </message>
    <message>
        <source>Dialer opens {some} links, and not the others.</source>
        <translation>Dialer פותח קישורי {some}, ולא את האחרים.</translation>
    </message>
    <message>
        <source>Dialer starts when you log in.</source>
        <translation>Dialer מופעל בכניסה למערכת.</translation>
    </message>
    <message>
        <source>Dialer was not registered for links.</source>
        <translation>Dialer לא היה רשום לקישורים.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>האם הכוונה ל־{near}?</translation>
    </message>
    <message>
        <source>Does a firewall on this machine forbid it?</source>
        <translation>האם חומת אש במחשב הזה אוסרת זאת?</translation>
    </message>
    <message>
        <source>Doubtful calls looked up</source>
        <translation>איתור שיחות בספק</translation>
    </message>
    <message>
        <source>END:VCARD is missing: another card begins inside it, in line {number}</source>
        <translation>חסר END:VCARD: כרטיס אחר מתחיל בתוכו, בשורה {number}</translation>
    </message>
    <message>
        <source>END:VCARD is missing: the file may have been cut off</source>
        <translation>חסר END:VCARD: ייתכן שהקובץ נחתך</translation>
    </message>
    <message>
        <source>End what your phone is doing, then call again.</source>
        <translation>יש לסיים את מה שהטלפון עושה, ולהתקשר שוב.</translation>
    </message>
    <message>
        <source>Export the contacts as vCard (.vcf) or CSV.</source>
        <translation>יש לייצא את אנשי הקשר כ־vCard ‏(‎.vcf) או CSV.</translation>
    </message>
    <message>
        <source>Fields are {fields}.</source>
        <translation>השדות הם {fields}.</translation>
    </message>
    <message>
        <source>Free some space, or set DIALER_HOME to a folder on this machine&apos;s own disk.</source>
        <translation>יש לפנות מקום, או להגדיר DIALER_HOME לתיקייה בדיסק של המחשב הזה.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was acknowledged is lost.</source>
        <translation>יש לפנות מקום; דבר ממה שאושר לא אבד.</translation>
    </message>
    <message>
        <source>From here, something else answers at that address.</source>
        <translation>מכאן, משהו אחר עונה בכתובת ההיא.</translation>
    </message>
    <message>
        <source>From here, {url} is not reached: {why}.</source>
        <translation>מכאן אי אפשר להגיע אל {url}: {why}.</translation>
    </message>
    <message>
        <source>GNOME&apos;s AppIndicator extension adds one.</source>
        <translation>ההרחבה AppIndicator של GNOME מוסיפה אחד.</translation>
    </message>
    <message>
        <source>Give a number to call.</source>
        <translation>יש לתת מספר להתקשרות.</translation>
    </message>
    <message>
        <source>Give it with --set {key}=VALUE (or {key}=@FILE).</source>
        <translation>יש לתת אותו עם ‎--set {key}=VALUE (או ‎{key}=@FILE).</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>יש לתת יותר מהמזהה.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>יש לתת אחד מהם.</translation>
    </message>
    <message>
        <source>Give one such as https://dav.example.org/.</source>
        <translation>יש לתת כתובת כמו https://dav.example.org/.</translation>
    </message>
    <message>
        <source>Give one&apos;s.</source>
        <translation>יש לתת את הכתובת של אחד מהם.</translation>
    </message>
    <message>
        <source>Give scheme, host and port alone, such as http://127.0.0.1:8080.</source>
        <translation>יש לתת רק סכמה, מארח ופורט, כמו http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Give the description another name.</source>
        <translation>יש לתת לתיאור שם אחר.</translation>
    </message>
    <message>
        <source>Give the name with --username and the password with --set password=@-.</source>
        <translation>יש לתת את השם עם ‎--username ואת הסיסמה עם ‎--set password=@-.</translation>
    </message>
    <message>
        <source>Give the server&apos;s CardDAV address, which its help names, or the book&apos;s own.</source>
        <translation>יש לתת את כתובת CardDAV של השרת, שבעזרה שלו, או את זו של הפנקס עצמו.</translation>
    </message>
    <message>
        <source>Give them with --username and --set password=@- (or password=@FILE).</source>
        <translation>יש לתת אותם עם ‎--username ו־‎--set password=@- (או password=@FILE).</translation>
    </message>
    <message>
        <source>Give what stands before .signalwire.com, without dots.</source>
        <translation>יש לתת את מה שלפני ‎.signalwire.com, ללא נקודות.</translation>
    </message>
    <message>
        <source>HTTP {status}</source>
        <translation>HTTP {status}</translation>
    </message>
    <message>
        <source>HTTP {status} instead of asking for the login</source>
        <translation>HTTP {status} במקום לבקש כניסה</translation>
    </message>
    <message>
        <source>Hang up one of the two phones.</source>
        <translation>יש לנתק באחד משני הטלפונים.</translation>
    </message>
    <message>
        <source>Hang up one of the two phones; for later calls, set listener.public_url.</source>
        <translation>יש לנתק באחד משני הטלפונים; לשיחות הבאות יש להגדיר listener.public_url.</translation>
    </message>
    <message>
        <source>Hang up the phone.</source>
        <translation>יש לנתק בטלפון.</translation>
    </message>
    <message>
        <source>Hang up your own phone.</source>
        <translation>יש לנתק בטלפון שלך.</translation>
    </message>
    <message>
        <source>Hanging up</source>
        <translation>ניתוק</translation>
    </message>
    <message>
        <source>How calls are connected and disconnected; Talkety takes both.</source>
        <translation>איך שיחות מתחברות ומתנתקות; Talkety מקבל את שתי הדרכים.</translation>
    </message>
    <message>
        <source>How long each phone is rung, in seconds.</source>
        <translation>כמה זמן כל טלפון מצלצל, בשניות.</translation>
    </message>
    <message>
        <source>How long to wait before your own phone is rung again, in seconds.</source>
        <translation>כמה להמתין לפני שהטלפון שלך יצלצל שוב, בשניות.</translation>
    </message>
    <message>
        <source>How long to wait for a provider&apos;s answer, in seconds.</source>
        <translation>כמה להמתין לתשובת ספק, בשניות.</translation>
    </message>
    <message>
        <source>How long to wait for the report on the other party after that on your own phone, in seconds (assumed).</source>
        <translation>כמה להמתין לדיווח על הצד השני אחרי הדיווח על הטלפון שלך, בשניות (משוער).</translation>
    </message>
    <message>
        <source>How long your own phone is rung, in seconds.</source>
        <translation>כמה זמן הטלפון שלך מצלצל, בשניות.</translation>
    </message>
    <message>
        <source>How numbers are called, such as PJSIP/{to}@trunk. {to} is the number with its plus, {to_digits} without; {to_country_code} and {to_national} are its parts.</source>
        <translation>איך מחייגים מספרים, למשל PJSIP/{to}@trunk. ‏{to} הוא המספר עם הפלוס, {to_digits} בלעדיו; {to_country_code} ו־{to_national} הם חלקיו.</translation>
    </message>
    <message>
        <source>How often a provider is asked about a call that is being set up, in seconds.</source>
        <translation>באיזו תדירות שואלים ספק על שיחה בהקמה, בשניות.</translation>
    </message>
    <message>
        <source>How often a provider is asked about a call while people talk, in seconds.</source>
        <translation>באיזו תדירות שואלים ספק בזמן שיחה, בשניות.</translation>
    </message>
    <message>
        <source>How phone numbers are sent: with a plus, as documented, or as digits alone.</source>
        <translation>איך נשלחים מספרים: עם פלוס, כפי שמתועד, או כספרות בלבד.</translation>
    </message>
    <message>
        <source>How the call ended is not known</source>
        <translation>לא ידוע איך נגמרה השיחה</translation>
    </message>
    <message>
        <source>How the client logs in when it fetches a token (assumed: basic).</source>
        <translation>איך הלקוח מזדהה כשהוא מביא אסימון (משוער: basic).</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>שיחה %n</numerusform>
            <numerusform>%n שיחות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls; the bill is too high by {amount}.</source>
        <translation>
            <numerusform>שיחה %n; חשבון הספק גבוה מדי ב־{amount}.</numerusform>
            <numerusform>%n שיחות; חשבון הספק גבוה מדי ב־{amount}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the file as .xlsx.</source>
        <translation>
            <numerusform>עוד %n נמצא בקובץ מסוג ‎.xlsx‎.</numerusform>
            <numerusform>עוד %n נמצאים בקובץ מסוג ‎.xlsx‎.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are described by files.</source>
        <translation>
            <numerusform>שירות %n מתואר בקובץ.</numerusform>
            <numerusform>%n שירותים מתוארים בקבצים.</numerusform>
        </translation>
    </message>
    <message>
        <source>A balance was not told for the first of these days: it is reckoned from one that was told for another day, by the items between.</source>
        <translation>לא נמסרה יתרה ליום הראשון מבין ימים אלה: היא מחושבת מיתרה שנמסרה ליום אחר, לפי הפריטים שביניהם.</translation>
    </message>
    <message>
        <source>A minute costs {price}.</source>
        <translation>דקה עולה {price}.</translation>
    </message>
    <message>
        <source>A trial account calls verified numbers only: verify this one, or top up.</source>
        <translation>חשבון ניסיון מתקשר רק למספרים מאומתים: יש לאמת את המספר הזה או לטעון את החשבון.</translation>
    </message>
    <message>
        <source>A trial account cannot do this: top it up first.</source>
        <translation>חשבון ניסיון אינו יכול לעשות זאת: יש לטעון אותו תחילה.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Account {account}</source>
        <translation>חשבון {account}</translation>
    </message>
    <message>
        <source>Add one with dialer accounts add.</source>
        <translation>אפשר להוסיף אחד עם dialer accounts add.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Allow calls to this country in the console, under voice geographic permissions.</source>
        <translation>יש להתיר שיחות למדינה הזאת במסוף, תחת Voice Geographic Permissions.</translation>
    </message>
    <message>
        <source>An address book is called {name} already.</source>
        <translation>כבר יש פנקס כתובות בשם {name}.</translation>
    </message>
    <message>
        <source>An extension can be shown to another extension only.</source>
        <translation>שלוחה יכולה להיות מוצגת לשלוחה אחרת בלבד.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>יתרה</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>יתרה בסוף</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>יתרה בהתחלה</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>חויב</translation>
    </message>
    <message>
        <source>Billing report</source>
        <translation>דוח חיובים</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>לפי ארץ</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>לפי יום</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>לפי חודש</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>לפי שבוע</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>להתקשר עכשיו</translation>
    </message>
    <message>
        <source>Call {party}?</source>
        <translation>להתקשר אל {party}?</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <source>Calls in the last {days} days: {calls}; answered: {percent} %; not put through: {failed}.</source>
        <translation>שיחות ב־{days} הימים האחרונים: {calls}; נענו: {percent} %; לא חוברו: {failed}.</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>להתקשר…</translation>
    </message>
    <message>
        <source>Change its address by hand if that is right.</source>
        <translation>אם זה נכון, יש לשנות את הכתובת ידנית.</translation>
    </message>
    <message>
        <source>Check the account&apos;s login.</source>
        <translation>יש לבדוק את פרטי הכניסה של החשבון.</translation>
    </message>
    <message>
        <source>Check the account&apos;s number: it is one of the service, or one that it has verified.</source>
        <translation>יש לבדוק את המספר של החשבון: הוא של השירות, או מספר שהשירות אימת.</translation>
    </message>
    <message>
        <source>Check your own phone&apos;s number.</source>
        <translation>יש לבדוק את מספר הטלפון שלך.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>עלות</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ארץ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>מטבע</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>הפקדות</translation>
    </message>
    <message>
        <source>Disputed calls</source>
        <translation>שיחות שבמחלוקת</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>לא להתקשר</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>היום הראשון</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them the amount is not known.</source>
        <translation>
            <numerusform>עבור %n מהן הסכום אינו ידוע.</numerusform>
            <numerusform>עבור %n מהן הסכום אינו ידוע.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the {name} {text}, write {typed}.</source>
        <translation>אם הכוונה אל {name} {text}, יש לכתוב {typed}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <source>Have the number verified with dialer caller-ids verify, or show another one.</source>
        <translation>יש לאמת את המספר בפקודה dialer caller-ids verify, או להציג מספר אחר.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>איך הסתיימה</translation>
    </message>
    <message>
        <source>How your exchange&apos;s own extensions are called, such as PJSIP/{extension}.</source>
        <translation>איך מחייגים לשלוחות של המרכזייה שלך, למשל PJSIP/{extension}.</translation>
    </message>
    <message>
        <source>How your own phone is called, such as PJSIP/alice; when empty, as other numbers are. One that is an extension is called as such.</source>
        <translation>איך מחייגים לטלפון שלך, למשל PJSIP/alice; ריק, כמו מספרים אחרים. טלפון שהוא שלוחה מחויג כשלוחה.</translation>
    </message>
    <message>
        <source>If the server is yours, have this machine trust the authority that signed it, or name its file in SSL_CERT_FILE.</source>
        <translation>אם השרת שלך, יש לגרום למחשב הזה לבטוח ברשות שחתמה עליו, או לציין את הקובץ שלה ב־SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>If they are meant to be deleted on the other side too, sync with --yes.</source>
        <translation>אם יש למחוק אותם גם בצד השני, יש לסנכרן עם ‎--yes.</translation>
    </message>
    <message>
        <source>If you trust that place with your password, give its address instead.</source>
        <translation>אם הסיסמה שלך בטוחה במקום ההוא, יש לתת את כתובתו.</translation>
    </message>
    <message>
        <source>If your phone rings, do not answer it.</source>
        <translation>אם הטלפון שלך מצלצל, אין לענות.</translation>
    </message>
    <message>
        <source>In {path}: {what_happened}</source>
        <translation>ב־{path}: {what_happened}</translation>
    </message>
    <message>
        <source>Install the newer version again; nothing was changed.</source>
        <translation>יש להתקין שוב את הגרסה החדשה יותר; דבר לא שונה.</translation>
    </message>
    <message>
        <source>Is your phone switched on, and its number right? Then call again.</source>
        <translation>האם הטלפון שלך דלוק ומספרו נכון? אם כן, אפשר להתקשר שוב.</translation>
    </message>
    <message>
        <source>It asks its release feed for newer versions, and you fetch and start them.</source>
        <translation>הוא שואל את מקור הגרסאות שלו על גרסאות חדשות; ההורדה וההפעלה בידיים שלך.</translation>
    </message>
    <message>
        <source>It can be hung up as soon as {title} has answered.</source>
        <translation>אפשר יהיה לנתק ברגע ש־{title} יענה.</translation>
    </message>
    <message>
        <source>It can only be file, or not set.</source>
        <translation>הערך יכול להיות רק file, או לא מוגדר.</translation>
    </message>
    <message>
        <source>It cannot be hung up yet. If your phone rings, let it ring.</source>
        <translation>עוד אי אפשר לנתק. אם הטלפון שלך מצלצל, יש להניח לו לצלצל.</translation>
    </message>
    <message>
        <source>It is AC and 32 letters and digits; the console shows it.</source>
        <translation>הוא AC ו־32 אותיות וספרות; הקונסולה מציגה אותו.</translation>
    </message>
    <message>
        <source>It is ended as soon as it is listed; putting down your own phone ends it at once.</source>
        <translation>היא תסתיים ברגע שתופיע שם; ניתוק הטלפון שלך מסיים אותה מיד.</translation>
    </message>
    <message>
        <source>It is not known whether this conference came about.</source>
        <translation>לא ידוע אם הוועידה התקיימה.</translation>
    </message>
    <message>
        <source>It is not known whether {title} placed the call: {why}.</source>
        <translation>לא ידוע אם {title} ביצע את השיחה: {why}.</translation>
    </message>
    <message>
        <source>It is not known whether {title} placed this call: it cannot be told to end it.</source>
        <translation>לא ידוע אם {title} ביצע את השיחה: אי אפשר לבקש ממנו לסיים אותה.</translation>
    </message>
    <message>
        <source>It is running. Free some space on the disk.</source>
        <translation>היא מתנהלת. יש לפנות מקום בדיסק.</translation>
    </message>
    <message>
        <source>It is too large to be one.</source>
        <translation>הוא גדול מדי לכך.</translation>
    </message>
    <message>
        <source>It may have been charged: look at the provider&apos;s bill before you call.</source>
        <translation>ייתכן שחויבה: כדאי להסתכל בחשבון הספק לפני שמתקשרים.</translation>
    </message>
    <message>
        <source>It takes up to a minute.</source>
        <translation>זה לוקח עד דקה.</translation>
    </message>
    <message>
        <source>It was deleted. Try again later, or from the release&apos;s page.</source>
        <translation>הוא נמחק. אפשר לנסות שוב מאוחר יותר, או מדף הגרסה.</translation>
    </message>
    <message>
        <source>It was not reached from here. Many routers do not let their own network in by the outside address; services are not concerned by that.</source>
        <translation>לא היה אפשר להגיע אליו מכאן. נתבים רבים אינם מכניסים את הרשת שלהם דרך הכתובת החיצונית; זה לא נוגע לשירותים.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>פריטים</translation>
    </message>
    <message>
        <source>Items of {account}, {currency}</source>
        <translation>הפריטים של {account}, {currency}</translation>
    </message>
    <message>
        <source>Items, {currency}</source>
        <translation>פריטים, {currency}</translation>
    </message>
    <message>
        <source>Its calls show no progress and no end: {title} cannot reach this machine.</source>
        <translation>השיחות שלה אינן מראות התקדמות או סוף: {title} אינו מגיע למחשב הזה.</translation>
    </message>
    <message>
        <source>Its limit of {money} is kept only while something follows the conference: the window, or --wait.</source>
        <translation>המגבלה שלה, {money}, נשמרת רק כל עוד משהו עוקב אחרי הוועידה: החלון, או ‎--wait.</translation>
    </message>
    <message>
        <source>Its package manager brings newer versions.</source>
        <translation>מנהל החבילות שלו מביא גרסאות חדשות.</translation>
    </message>
    <message>
        <source>Its phones cannot be read.</source>
        <translation>אי אפשר לקרוא את הטלפונים שלה.</translation>
    </message>
    <message>
        <source>Keep your own phone at hand: it rings first. Then call again.</source>
        <translation>כדאי שהטלפון שלך יהיה בהישג יד: הוא מצלצל ראשון. ואז להתקשר שוב.</translation>
    </message>
    <message>
        <source>Keeps an address book that contacts can be synced with.</source>
        <translation>מנהל פנקס כתובות שאפשר לסנכרן אתו אנשי קשר.</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>שיחות אחרונות</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>היום האחרון</translation>
    </message>
    <message>
        <source>Lead the reverse proxy, tunnel or port forward to port {port} of this machine, with the whole path.</source>
        <translation>יש להוביל את הפרוקסי ההפוך, המנהרה או הפניית הפורט לפורט {port} של המחשב הזה, עם כל הנתיב.</translation>
    </message>
    <message>
        <source>Leave the application key out of questions for prices, as one documented example does.</source>
        <translation>להשמיט את מפתח היישום בשאלות על מחירים, כמו בדוגמה מתועדת אחת.</translation>
    </message>
    <message>
        <source>Let its name end with .vcf or .csv.</source>
        <translation>השם צריך להסתיים ב־‎.vcf או ‎.csv.</translation>
    </message>
    <message>
        <source>Let the command wait, or call without the limit.</source>
        <translation>יש להניח לפקודה להמתין, או להתקשר ללא המגבלה.</translation>
    </message>
    <message>
        <source>Limit of minutes</source>
        <translation>מגבלת דקות</translation>
    </message>
    <message>
        <source>Limit of money during a call</source>
        <translation>מגבלת עלות בזמן שיחה</translation>
    </message>
    <message>
        <source>Limit the call with --max-minutes where the provider takes it, or import the account&apos;s prices.</source>
        <translation>אפשר להגביל את השיחה עם ‎--max-minutes במקום שהספק מקבל זאת, או לייבא את מחירי החשבון.</translation>
    </message>
    <message>
        <source>Limit the call with --max-minutes where the provider takes it.</source>
        <translation>אפשר להגביל את השיחה עם ‎--max-minutes במקום שהספק מקבל זאת.</translation>
    </message>
    <message>
        <source>Limits a call&apos;s minutes itself, to at most {most}.</source>
        <translation>מגביל בעצמו את דקות השיחה, ל־{most} לכל היותר.</translation>
    </message>
    <message>
        <source>Limits a call&apos;s minutes itself.</source>
        <translation>מגביל בעצמו את דקות השיחה.</translation>
    </message>
    <message>
        <source>Listen on a local port for the providers&apos; callbacks.</source>
        <translation>להאזין בפורט מקומי לקריאות החוזרות של הספקים.</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>נרשם</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>לבדוק שוב</translation>
    </message>
    <message>
        <source>Look at the account&apos;s balance and state in its console.</source>
        <translation>יש לבדוק את היתרה ואת מצב החשבון במסוף שלו.</translation>
    </message>
    <message>
        <source>Look at the release&apos;s page for a newer version.</source>
        <translation>כדאי לחפש גרסה חדשה יותר בדף הגרסה.</translation>
    </message>
    <message>
        <source>Look at the release&apos;s page.</source>
        <translation>כדאי להסתכל בדף הגרסה.</translation>
    </message>
    <message>
        <source>Look at your phone before you call again.</source>
        <translation>יש להסתכל בטלפון שלך לפני שמתקשרים שוב.</translation>
    </message>
    <message>
        <source>Look up its address, and add the book again: dialer contacts books add.</source>
        <translation>יש לחפש את כתובתו ולהוסיף את הפנקס שוב: dialer contacts books add.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or failing; what was acknowledged is not lost.</source>
        <translation>יש לבדוק אם הדיסק מלא או תקול; מה שאושר לא אבד.</translation>
    </message>
    <message>
        <source>Make some there.</source>
        <translation>יש לפנות שם מקום.</translation>
    </message>
    <message>
        <source>Make sure that the account has credit, or try again later.</source>
        <translation>יש לוודא שבחשבון יש יתרה, או לנסות מאוחר יותר.</translation>
    </message>
    <message>
        <source>Mend it or move it away; nothing was changed.</source>
        <translation>יש לתקן או להזיז אותו; דבר לא שונה.</translation>
    </message>
    <message>
        <source>Mend {path} (dialer providers check tells every fault in it), or delete it.</source>
        <translation>יש לתקן את {path} (הפקודה dialer providers check מראה כל שגיאה בו), או למחוק אותו.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n contacts into {title}</source>
        <translation>
            <numerusform>איש קשר %n מוזג אל {title}</numerusform>
            <numerusform>%n אנשי קשר מוזגו אל {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>חודש</translation>
    </message>
    <message>
        <source>Move the file away and restore a backup; Dialer makes a new one where there is none.</source>
        <translation>יש להזיז את הקובץ ולשחזר גיבוי; במקום שאין, Dialer יוצר חדש.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>יש לציין קובץ בתוכה.</translation>
    </message>
    <message>
        <source>Name its columns like First Name, Company, Phone and E-mail.</source>
        <translation>יש לקרוא לעמודות בשמות כמו First Name, ‏Company, ‏Phone ו־E-mail.</translation>
    </message>
    <message>
        <source>Name one such as UTC, Europe/London or America/New_York.</source>
        <translation>יש לציין אזור כמו UTC, ‏Europe/London או America/New_York.</translation>
    </message>
    <message>
        <source>Name one with --account, or set default_account.</source>
        <translation>יש לציין חשבון עם ‎--account, או להגדיר default_account.</translation>
    </message>
    <message>
        <source>Name one with --account; it takes part from then on.</source>
        <translation>יש לציין אחד עם ‎--account; מאז הוא משתתף.</translation>
    </message>
    <message>
        <source>Names of actions where they differ from the assumed ones: conference_connect=NAME, and so for conference_add, conference_status, conference_disconnect and convert; several are separated by commas.</source>
        <translation>שמות פעולות במקום שהם שונים מהמשוערים: conference_connect=NAME, וכך ל־conference_add, ‏conference_status, ‏conference_disconnect ו־convert; כמה מופרדים בפסיקים.</translation>
    </message>
    <message>
        <source>Needs no callbacks: it is asked once a call is over.</source>
        <translation>אין צורך בקריאות חוזרות: שואלים אחרי סוף השיחה.</translation>
    </message>
    <message>
        <source>Needs no callbacks: it is asked while a call runs.</source>
        <translation>אין צורך בקריאות חוזרות: שואלים בזמן השיחה.</translation>
    </message>
    <message>
        <source>Newer versions come from where you have it from.</source>
        <translation>גרסאות חדשות מגיעות מאותו מקור.</translation>
    </message>
    <message>
        <source>No account is named.</source>
        <translation>לא צוין חשבון.</translation>
    </message>
    <message>
        <source>No call was placed. Check the connection, then try again.</source>
        <translation>לא בוצעה שיחה. יש לבדוק את החיבור ולנסות שוב.</translation>
    </message>
    <message>
        <source>No call was placed. Try again then.</source>
        <translation>לא בוצעה שיחה. אפשר לנסות שוב אז.</translation>
    </message>
    <message>
        <source>No callback can arrive: nothing listens on this machine.</source>
        <translation>שום קריאה חוזרת אינה יכולה להגיע: דבר אינו מאזין במחשב הזה.</translation>
    </message>
    <message>
        <source>No callback from the internet can arrive yet.</source>
        <translation>עוד אין קריאה חוזרת מהאינטרנט שיכולה להגיע.</translation>
    </message>
    <message>
        <source>No callback from the internet can arrive, and none of your accounts needs one.</source>
        <translation>קריאה חוזרת מהאינטרנט אינה יכולה להגיע, ואף חשבון שלך אינו זקוק לה.</translation>
    </message>
    <message>
        <source>No column of {name} is known to be a name, number or address (headers: {known}).</source>
        <translation>אין ב־{name} עמודה שמוכרת כשם, מספר או כתובת (כותרות: {known}).</translation>
    </message>
    <message>
        <source>No contact was named.</source>
        <translation>לא צוין איש קשר.</translation>
    </message>
    <message>
        <source>No country has the code in this link: type the number in full.</source>
        <translation>לאף ארץ אין הקידומת שבקישור: יש להקליד את המספר המלא.</translation>
    </message>
    <message>
        <source>No country has this code: check the digits after the plus or the international prefix.</source>
        <translation>לאף ארץ אין קידומת כזאת: יש לבדוק את הספרות אחרי הפלוס או הקידומת הבין־לאומית.</translation>
    </message>
    <message>
        <source>No number in {place} is written like this: type it with area code and leading zero, or in full, with + and country code.</source>
        <translation>אין מספר ב־{place} שנכתב כך: יש להקליד עם אזור חיוג ואפס מוביל, או במלואו, עם + וקידומת ארץ.</translation>
    </message>
    <message>
        <source>No number in {place} known to this version begins like this: check it before you call.</source>
        <translation>אין מספר ב־{place} שהגרסה הזאת מכירה ומתחיל כך: כדאי לבדוק לפני שמתקשרים.</translation>
    </message>
    <message>
        <source>No phone rang.</source>
        <translation>שום טלפון לא צלצל.</translation>
    </message>
    <message>
        <source>No phone rang. When the cause is mended, call again.</source>
        <translation>שום טלפון לא צלצל. כשהסיבה תתוקן, אפשר להתקשר שוב.</translation>
    </message>
    <message>
        <source>No price could be read ({why}).</source>
        <translation>לא היה אפשר לקרוא מחיר ({why}).</translation>
    </message>
    <message>
        <source>No price could be read.</source>
        <translation>לא היה אפשר לקרוא מחיר.</translation>
    </message>
    <message>
        <source>No program here shows notifications.</source>
        <translation>אין כאן תוכנה שמציגה התראות.</translation>
    </message>
    <message>
        <source>No public address is set.</source>
        <translation>לא הוגדרה כתובת ציבורית.</translation>
    </message>
    <message>
        <source>No router has opened a way in yet.</source>
        <translation>עוד לא פתח נתב דרך פנימה.</translation>
    </message>
    <message>
        <source>No router opened a way in ({reasons}).</source>
        <translation>שום נתב לא פתח דרך פנימה ({reasons}).</translation>
    </message>
    <message>
        <source>No router was found.</source>
        <translation>לא נמצא נתב.</translation>
    </message>
    <message>
        <source>Nobody listens for callbacks just now.</source>
        <translation>איש אינו מאזין כעת לקריאות חוזרות.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody tells what %n calls cost. They are not in the sums.</source>
        <translation>
            <numerusform>איש אינו אומר כמה עלתה שיחה %n. היא אינה כלולה בסכומים.</numerusform>
            <numerusform>איש אינו אומר כמה עלו %n שיחות. הן אינן כלולות בסכומים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note sent with the call</source>
        <translation>סימוכין שנשלח עם השיחה</translation>
    </message>
    <message>
        <source>Nothing is told of a call on such an account.</source>
        <translation>בחשבון כזה לא נמסר דבר על שיחה.</translation>
    </message>
    <message>
        <source>Nothing opens tel:, callto: and sip: links.</source>
        <translation>דבר אינו פותח קישורי tel:‎, ‏callto:‎ ו־sip:‎.</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>לא נלקח ממנו דבר.</translation>
    </message>
    <message>
        <source>Nothing was taken from it: somebody may have tampered with it.</source>
        <translation>לא נלקח ממנו דבר: ייתכן שמישהו התעסק בו.</translation>
    </message>
    <message>
        <source>Notify when a call comes near its limit.</source>
        <translation>להודיע כששיחה מתקרבת למגבלה שלה.</translation>
    </message>
    <message>
        <source>Notify when a call failed, and say why.</source>
        <translation>להודיע כששיחה נכשלה, ומדוע.</translation>
    </message>
    <message>
        <source>Notify when an account&apos;s balance is low.</source>
        <translation>להודיע כשיתרת חשבון נמוכה.</translation>
    </message>
    <message>
        <source>Notify when the other party has answered.</source>
        <translation>להודיע כשהצד השני ענה.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>Number that is shown</source>
        <translation>המספר שמוצג</translation>
    </message>
    <message>
        <source>Numbers like this one are not reached from outside {country}.</source>
        <translation>אי אפשר להגיע למספרים כאלה מבחוץ (ארץ: {country}).</translation>
    </message>
    <message>
        <source>Offer to call a number that was just copied, in whatever program.</source>
        <translation>להציע להתקשר למספר שזה עתה הועתק, בכל תוכנה.</translation>
    </message>
    <message>
        <source>One of the two lines was busy</source>
        <translation>אחד משני הקווים היה תפוס</translation>
    </message>
    <message>
        <source>One of the two phones was not answered</source>
        <translation>באחד משני הטלפונים לא ענו</translation>
    </message>
    <message>
        <source>Only the end is told, by a callback; it needs an address that reaches this machine.</source>
        <translation>רק הסוף נמסר, בקריאה חוזרת; דרושה כתובת שמגיעה למחשב הזה.</translation>
    </message>
    <message>
        <source>Only the end is told: it is asked for until it is listed.</source>
        <translation>רק הסוף נמסר: שואלים עליו עד שיופיע ברשימה.</translation>
    </message>
    <message>
        <source>Open tel:, callto: and sip: links with Dialer.</source>
        <translation>לפתוח קישורי tel:‎, ‏callto:‎ ו־sip:‎ עם Dialer.</translation>
    </message>
    <message>
        <source>Own phone rung again</source>
        <translation>צלצול חוזר בטלפון שלך</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>עמוד {page} מתוך {pages}</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>הופקד</translation>
    </message>
    <message>
        <source>Phone numbers alone are called here, and {text} is none.</source>
        <translation>כאן מתקשרים למספרי טלפון בלבד, ו־{text} אינו כזה.</translation>
    </message>
    <message>
        <source>PokeTALK&apos;s does, with the account&apos;s email and password.</source>
        <translation>של PokeTALK כן, עם הדוא״ל והסיסמה של החשבון.</translation>
    </message>
    <message>
        <source>Price asked for</source>
        <translation>אפשר לשאול למחיר</translation>
    </message>
    <message>
        <source>Progress comes by callbacks; they need an address that reaches this machine.</source>
        <translation>ההתקדמות מגיעה בקריאות חוזרות; דרושה כתובת שמגיעה למחשב הזה.</translation>
    </message>
    <message>
        <source>Progress is asked for while a call runs.</source>
        <translation>שואלים על ההתקדמות בזמן השיחה.</translation>
    </message>
    <message>
        <source>Progress of a call</source>
        <translation>התקדמות השיחה</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>מזהה הפרויקט</translation>
    </message>
    <message>
        <source>Raise budget.per_call or budget.per_month for the next one.</source>
        <translation>יש להגדיל את budget.per_call או budget.per_month לבאה.</translation>
    </message>
    <message>
        <source>Raise budget.per_month, or wait for the next month.</source>
        <translation>יש להגדיל את budget.per_month, או להמתין לחודש הבא.</translation>
    </message>
    <message>
        <source>Raise it.</source>
        <translation>יש להגדיל אותו.</translation>
    </message>
    <message>
        <source>Raise the limit.</source>
        <translation>יש להגדיל את המגבלה.</translation>
    </message>
    <message>
        <source>Refuse numbers with other than 10 national digits (country code 1) or 4 to 14 (others; assumed).</source>
        <translation>לסרב למספרים שאין בהם 10 ספרות לאומיות (קידומת 1) או 4 עד 14 (אחרים; משוער).</translation>
    </message>
    <message>
        <source>Register your public IP address with PokeTALK, beside the API key.</source>
        <translation>יש לרשום ב־PokeTALK את כתובת ה־IP הציבורית שלך, לצד מפתח ה־API.</translation>
    </message>
    <message>
        <source>Remove it with dialer price forget --account {account}, and import it again.</source>
        <translation>יש להסיר אותו עם dialer price forget --account {account}, ולייבא שוב.</translation>
    </message>
    <message>
        <source>Remove that one first.</source>
        <translation>קודם יש להסיר את ההוא.</translation>
    </message>
    <message>
        <source>Remove the book and add it again: contacts stay and are matched anew.</source>
        <translation>יש להסיר את הפנקס ולהוסיפו שוב: אנשי הקשר נשארים ומותאמים מחדש.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n contacts</source>
        <translation>
            <numerusform>איש קשר %n הוסר</numerusform>
            <numerusform>%n אנשי קשר הוסרו</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {title}</source>
        <translation>הוסר {title}</translation>
    </message>
    <message>
        <source>Report this fault of Dialer&apos;s.</source>
        <translation>יש לדווח על התקלה הזאת של Dialer.</translation>
    </message>
    <message>
        <source>Restart that one.</source>
        <translation>יש להפעיל מחדש את ההוא.</translation>
    </message>
    <message>
        <source>Restore a backup of the file, or report this.</source>
        <translation>יש לשחזר גיבוי של הקובץ, או לדווח על כך.</translation>
    </message>
    <message>
        <source>Ringing time</source>
        <translation>משך הצלצול</translation>
    </message>
    <message numerus="yes">
        <source>Rings your own phone again up to %n times.</source>
        <translation>
            <numerusform>מצלצל שוב בטלפון שלך פעם אחת.</numerusform>
            <numerusform>מצלצל שוב בטלפון שלך עד %n פעמים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>מתנהלות עכשיו</translation>
    </message>
    <message>
        <source>SIP number</source>
        <translation>מספר SIP</translation>
    </message>
    <message>
        <source>Save it as .xlsx or .csv, or take fewer days.</source>
        <translation>יש לשמור כ־‎.xlsx או ‎.csv, או לבחור פחות ימים.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV first.</source>
        <translation>קודם יש לשמור את הגיליון כ־CSV.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>שניות</translation>
    </message>
    <message>
        <source>Seconds billed</source>
        <translation>שניות שחויבו</translation>
    </message>
    <message>
        <source>Seconds charged</source>
        <translation>שניות לחיוב</translation>
    </message>
    <message>
        <source>Seconds logged</source>
        <translation>שניות שנרשמו</translation>
    </message>
    <message>
        <source>See that the endpoint is in Asterisk, and that its phone is registered.</source>
        <translation>יש לבדוק שנקודת הקצה ב־Asterisk ושהטלפון שלה רשום.</translation>
    </message>
    <message>
        <source>Services are told your public address, which was not reached from here.</source>
        <translation>לשירותים נמסרת הכתובת הציבורית שלך, שאי אפשר היה להגיע אליה מכאן.</translation>
    </message>
    <message>
        <source>Set DIALER_HOME to a folder that can be written.</source>
        <translation>יש להגדיר DIALER_HOME לתיקייה שאפשר לכתוב בה.</translation>
    </message>
    <message>
        <source>Set a public address with the router&apos;s name or address, and the port.</source>
        <translation>יש להגדיר כתובת ציבורית עם שם הנתב או כתובתו, והפורט.</translation>
    </message>
    <message>
        <source>Set client_id, client_secret and token_url, or a token.</source>
        <translation>יש להגדיר client_id, ‏client_secret ו־token_url, או token.</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>יש להגדיר אותו שוב.</translation>
    </message>
    <message>
        <source>Set listener.enabled to true.</source>
        <translation>יש להגדיר listener.enabled ל־true.</translation>
    </message>
    <message>
        <source>Set listener.port to another one (0 takes any that is free).</source>
        <translation>יש להגדיר listener.port לאחר (0 לוקח כל פורט פנוי).</translation>
    </message>
    <message>
        <source>Set listener.public_url, or call without --max-minutes.</source>
        <translation>יש להגדיר listener.public_url, או להתקשר ללא ‎--max-minutes.</translation>
    </message>
    <message>
        <source>Set read_only = no for the user in ari.conf, or name another.</source>
        <translation>יש להגדיר read_only = no למשתמש ב־ari.conf, או לציין אחר.</translation>
    </message>
    <message>
        <source>Set the account&apos;s api_key.</source>
        <translation>יש להגדיר את api_key של החשבון.</translation>
    </message>
    <message>
        <source>Several calls begin with {shown}.</source>
        <translation>כמה שיחות מתחילות ב־{shown}.</translation>
    </message>
    <message>
        <source>Several conferences are called {conference_id}.</source>
        <translation>כמה ועידות נקראות {conference_id}.</translation>
    </message>
    <message>
        <source>Several contacts begin with {shown}.</source>
        <translation>כמה אנשי קשר מתחילים ב־{shown}.</translation>
    </message>
    <message>
        <source>Show Dialer&apos;s page inside another site; dialer service-page tells its address.</source>
        <translation>להציג את הדף של Dialer בתוך אתר אחר; dialer service-page מציג את כתובתו.</translation>
    </message>
    <message>
        <source>Show a phone number instead.</source>
        <translation>יש להציג במקום זאת מספר טלפון.</translation>
    </message>
    <message>
        <source>Show an icon in the tray, where the desktop has one.</source>
        <translation>להציג סמל במגש, במקום שיש כזה בשולחן העבודה.</translation>
    </message>
    <message>
        <source>So none of them was ended: put down your own phone, which ends it.</source>
        <translation>לכן אף אחת מהן לא סוימה: ניתוק הטלפון שלך מסיים אותה.</translation>
    </message>
    <message>
        <source>So the end and the cost of this call will not be known here; {title} rings anyway.</source>
        <translation>לכן הסוף והעלות של השיחה לא ייוודעו כאן; {title} מצלצל בכל זאת.</translation>
    </message>
    <message>
        <source>So this call&apos;s progress, end and cost will not be known here, and it cannot be hung up from here; {title} rings anyway.</source>
        <translation>לכן ההתקדמות, הסוף והעלות של השיחה לא ייוודעו כאן, ואי אפשר לנתק אותה מכאן; {title} מצלצל בכל זאת.</translation>
    </message>
    <message>
        <source>Some are {encodings}.</source>
        <translation>כמה מהם: {encodings}.</translation>
    </message>
    <message>
        <source>Some routers do not let their own network in by the outside address: then it may work all the same. Open it from a phone without Wi-Fi to see.</source>
        <translation>יש נתבים שאינם מכניסים את הרשת שלהם דרך הכתובת החיצונית: ובכל זאת זה עשוי לפעול. כדי לראות, אפשר לפתוח אותה בטלפון ללא Wi-Fi.</translation>
    </message>
    <message>
        <source>Something answers at {url}, but it is not this Dialer.</source>
        <translation>משהו עונה ב־{url}, אבל לא Dialer הזה.</translation>
    </message>
    <message>
        <source>Something changed meanwhile; the call was asked again.</source>
        <translation>בינתיים משהו השתנה; השיחה נשאלה שוב.</translation>
    </message>
    <message>
        <source>Something else than this Dialer answers at {address}.</source>
        <translation>משהו אחר מ־Dialer הזה עונה ב־{address}.</translation>
    </message>
    <message>
        <source>Something has changed: look again before you call.</source>
        <translation>משהו השתנה: יש לבדוק שוב לפני שמתקשרים.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>הוצאה</translation>
    </message>
    <message>
        <source>Spent by country</source>
        <translation>הוצאה לפי ארץ</translation>
    </message>
    <message>
        <source>Spent by day</source>
        <translation>הוצאה לפי יום</translation>
    </message>
    <message>
        <source>Spent by day, {currency}</source>
        <translation>הוצאה לפי יום, {currency}</translation>
    </message>
    <message>
        <source>Spent by destination, {currency}</source>
        <translation>הוצאה לפי יעד, {currency}</translation>
    </message>
    <message>
        <source>Spent by month, {currency}</source>
        <translation>הוצאה לפי חודש, {currency}</translation>
    </message>
    <message>
        <source>Spent by week, {currency}</source>
        <translation>הוצאה לפי שבוע, {currency}</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>יש לפצל אותו.</translation>
    </message>
    <message>
        <source>Spokn ID</source>
        <translation>מזהה Spokn</translation>
    </message>
    <message>
        <source>Start Dialer again.</source>
        <translation>יש להפעיל את Dialer שוב.</translation>
    </message>
    <message>
        <source>Start Dialer when you log in to this computer.</source>
        <translation>להפעיל את Dialer בכניסה למחשב הזה.</translation>
    </message>
    <message>
        <source>Start it with --wait.</source>
        <translation>יש להתחיל אותה עם ‎--wait.</translation>
    </message>
    <message>
        <source>Start or unlock the desktop&apos;s keychain, or set DIALER_SECRETS=file to keep secrets in a file that only you can read.</source>
        <translation>יש להפעיל או לפתוח את מחזיק המפתחות של שולחן העבודה, או להגדיר DIALER_SECRETS=file כדי לשמור סודות בקובץ שרק לך גישה אליו.</translation>
    </message>
    <message>
        <source>States and results beyond the known ones: word=ongoing, success, busy, no_answer, failed or cancelled; several are separated by commas.</source>
        <translation>מצבים ותוצאות מעבר לידועים: word=ongoing, success, busy, no_answer, failed או cancelled; כמה מופרדים בפסיקים.</translation>
    </message>
    <message>
        <source>Status words beyond the assumed ones: word=queued, ringing, talking, completed, busy, no_answer, cancelled or failed; several are separated by commas.</source>
        <translation>מילות מצב מעבר למשוערות: word=queued, ringing, talking, completed, busy, no_answer, cancelled או failed; כמה מופרדות בפסיקים.</translation>
    </message>
    <message>
        <source>Stored there: {own_numbers}.</source>
        <translation>שמורים שם: {own_numbers}.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>סיכום</translation>
    </message>
    <message>
        <source>Switch it on, and news of calls can come by itself.</source>
        <translation>יש להפעיל אותה, וחדשות על שיחות יוכלו להגיע מעצמן.</translation>
    </message>
    <message>
        <source>Switch on UPnP or NAT-PMP in the router, or lead a port here by hand and set listener.public_url.</source>
        <translation>יש להפעיל UPnP או NAT-PMP בנתב, או להוביל לכאן פורט ביד ולהגדיר listener.public_url.</translation>
    </message>
    <message>
        <source>Synced with {title}</source>
        <translation>סונכרן עם {title}</translation>
    </message>
    <message>
        <source>Takes effect at {title}&apos;s next report, within {seconds} s.</source>
        <translation>יחול בדיווח הבא של {title}, תוך {seconds} ש׳.</translation>
    </message>
    <message>
        <source>TeXML application</source>
        <translation>יישום TeXML</translation>
    </message>
    <message>
        <source>Tell them.</source>
        <translation>יש להודיע להם.</translation>
    </message>
    <message>
        <source>Tells nothing of its calls.</source>
        <translation>אינו מוסר דבר על השיחות שלו.</translation>
    </message>
    <message>
        <source>Tells what a call costs while it runs, so a limit of money can be kept.</source>
        <translation>מוסר כמה עולה שיחה בזמן שהיא מתנהלת, ולכן אפשר לשמור על מגבלת עלות.</translation>
    </message>
    <message>
        <source>That user&apos;s password.</source>
        <translation>הסיסמה של המשתמש ההוא.</translation>
    </message>
    <message>
        <source>The API key from Called.in.</source>
        <translation>מפתח ה־API של Called.in.</translation>
    </message>
    <message>
        <source>The API key is set; whether PokeTALK takes it, and knows this machine&apos;s public address, the first call shows.</source>
        <translation>מפתח ה־API מוגדר; אם PokeTALK מקבל אותו ומכיר את הכתובת הציבורית של המחשב, השיחה הראשונה תראה.</translation>
    </message>
    <message>
        <source>The API key of your account.</source>
        <translation>מפתח ה־API של החשבון שלך.</translation>
    </message>
    <message>
        <source>The API key that PokeTALK gave you.</source>
        <translation>מפתח ה־API שקיבלת מ־PokeTALK.</translation>
    </message>
    <message>
        <source>The API key.</source>
        <translation>מפתח ה־API.</translation>
    </message>
    <message>
        <source>The API password.</source>
        <translation>סיסמת ה־API.</translation>
    </message>
    <message>
        <source>The API secret.</source>
        <translation>סוד ה־API.</translation>
    </message>
    <message>
        <source>The API username of your account.</source>
        <translation>שם המשתמש ל־API של החשבון שלך.</translation>
    </message>
    <message>
        <source>The D-Bus session cannot be reached: {error}.</source>
        <translation>אי אפשר להגיע להפעלת D-Bus: {error}.</translation>
    </message>
    <message>
        <source>The SID of an API key, to log in with it instead (assumed).</source>
        <translation>ה־SID של מפתח API, לכניסה באמצעותו (משוער).</translation>
    </message>
    <message>
        <source>The SIP number or extension through which calls go, where it is not the usual one.</source>
        <translation>מספר ה־SIP או השלוחה שדרכם עוברות שיחות, אם אינם הרגילים.</translation>
    </message>
    <message>
        <source>The account that calls go through when none is named.</source>
        <translation>החשבון לשיחות כשלא צוין אחר.</translation>
    </message>
    <message>
        <source>The account {account} has no phone of yours to ring first.</source>
        <translation>לחשבון {account} אין טלפון שלך שיצלצל ראשון.</translation>
    </message>
    <message>
        <source>The account {account} keeps no list of numbers to be shown.</source>
        <translation>החשבון {account} אינו מנהל רשימת מספרים לתצוגה.</translation>
    </message>
    <message>
        <source>The account {name} has neither client_id nor token.</source>
        <translation>לחשבון {name} אין client_id ואין token.</translation>
    </message>
    <message>
        <source>The account {name} has no {key}.</source>
        <translation>לחשבון {name} חסר {key}.</translation>
    </message>
    <message>
        <source>The account {name} keeps no address book.</source>
        <translation>החשבון {name} אינו מנהל פנקס כתובות.</translation>
    </message>
    <message>
        <source>The account&apos;s SID: AC and 32 letters and digits.</source>
        <translation>ה־SID של החשבון: AC ו־32 אותיות וספרות.</translation>
    </message>
    <message>
        <source>The account&apos;s email is no e-mail address.</source>
        <translation>הדוא״ל של החשבון אינו כתובת דוא״ל.</translation>
    </message>
    <message>
        <source>The account&apos;s id, as TeXML&apos;s addresses have it.</source>
        <translation>המזהה של החשבון, כמו בכתובות של TeXML.</translation>
    </message>
    <message>
        <source>The account&apos;s prices are in {currency} and its bill in {other}: no limit of money can be reckoned from them.</source>
        <translation>מחירי החשבון ב־{currency} והחיוב שלו ב־{other}: אי אפשר לחשב מהם מגבלת עלות.</translation>
    </message>
    <message>
        <source>The account&apos;s quota is used up: ask the operator.</source>
        <translation>המכסה של החשבון נוצלה: יש לשאול את המפעיל.</translation>
    </message>
    <message>
        <source>The account&apos;s token. Callbacks are checked by it, so it is needed even beside an API key.</source>
        <translation>האסימון של החשבון. בו נבדקות הקריאות החוזרות, ולכן הוא דרוש גם לצד מפתח API.</translation>
    </message>
    <message>
        <source>The address for {title}&apos;s callbacks is too long.</source>
        <translation>הכתובת לקריאות החוזרות של {title} ארוכה מדי.</translation>
    </message>
    <message>
        <source>The address for {title}&apos;s events is too long.</source>
        <translation>הכתובת לאירועים של {title} ארוכה מדי.</translation>
    </message>
    <message>
        <source>The address is {over} characters too long for {title}.</source>
        <translation>הכתובת ארוכה ב־{over} תווים מדי עבור {title}.</translation>
    </message>
    <message>
        <source>The address may not hold a name, password, query or fragment.</source>
        <translation>הכתובת אינה יכולה להכיל שם, סיסמה, שאילתה או מקטע.</translation>
    </message>
    <message>
        <source>The address to listen on; anything but loopback lets other machines connect.</source>
        <translation>הכתובת להאזנה; כל כתובת שאינה מקומית מאפשרת למחשבים אחרים להתחבר.</translation>
    </message>
    <message>
        <source>The address under which providers reach the listener from outside.</source>
        <translation>הכתובת שבה ספקים מגיעים להאזנה מבחוץ.</translation>
    </message>
    <message>
        <source>The answer of {title} is far too long.</source>
        <translation>התשובה של {title} ארוכה מדי.</translation>
    </message>
    <message>
        <source>The application key that Talkety gave you.</source>
        <translation>מפתח היישום שקיבלת מ־Talkety.</translation>
    </message>
    <message>
        <source>The base URL {base_url} is not usable.</source>
        <translation>כתובת הבסיס {base_url} אינה שמישה.</translation>
    </message>
    <message>
        <source>The bill and the log agree: there is nothing to dispute.</source>
        <translation>חשבון הספק והיומן תואמים: אין על מה לערער.</translation>
    </message>
    <message>
        <source>The budget cannot be kept on this call: its cost is not told while it runs.</source>
        <translation>אי אפשר לשמור על התקציב בשיחה הזאת: העלות שלה לא נמסרת בזמן שהיא מתנהלת.</translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation>השיחה נכשלה</translation>
    </message>
    <message>
        <source>The call has already ended.</source>
        <translation>השיחה כבר נגמרה.</translation>
    </message>
    <message>
        <source>The call has reached {words}.</source>
        <translation>השיחה הגיעה אל {words}.</translation>
    </message>
    <message>
        <source>The call is at {share} % of {words}.</source>
        <translation>השיחה הגיעה ל־{share} % מן {words}.</translation>
    </message>
    <message>
        <source>The call is being hung up.</source>
        <translation>השיחה מתנתקת.</translation>
    </message>
    <message>
        <source>The call is being placed.</source>
        <translation>השיחה מתבצעת.</translation>
    </message>
    <message>
        <source>The call is hung up at {title}&apos;s next callback, within {hang_up_within_s} seconds.</source>
        <translation>השיחה תנותק בקריאה החוזרת הבאה של {title}, תוך {hang_up_within_s} שניות.</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>השיחה נגמרה</translation>
    </message>
    <message>
        <source>The call is placed: your own phone rings first.</source>
        <translation>השיחה בוצעה: קודם מצלצל הטלפון שלך.</translation>
    </message>
    <message>
        <source>The call is running. Free some space on the disk.</source>
        <translation>השיחה מתנהלת. יש לפנות מקום בדיסק.</translation>
    </message>
    <message>
        <source>The call log is closed.</source>
        <translation>יומן השיחות סגור.</translation>
    </message>
    <message>
        <source>The call log {path} cannot be used: {text}.</source>
        <translation>אי אפשר להשתמש ביומן השיחות {path}: {text}.</translation>
    </message>
    <message>
        <source>The call log {path} was written by a newer Dialer (format {version}).</source>
        <translation>יומן השיחות {path} נכתב על ידי Dialer חדש יותר (מבנה {version}).</translation>
    </message>
    <message>
        <source>The call was cancelled before both had answered</source>
        <translation>השיחה בוטלה לפני ששניהם ענו</translation>
    </message>
    <message>
        <source>The call was cancelled before the other party answered</source>
        <translation>השיחה בוטלה לפני שהצד השני ענה</translation>
    </message>
    <message>
        <source>The call was hung up from here</source>
        <translation>השיחה נותקה מכאן</translation>
    </message>
    <message>
        <source>The call was not placed</source>
        <translation>השיחה לא בוצעה</translation>
    </message>
    <message>
        <source>The callback port {host}:{port} cannot be opened: {reason}.</source>
        <translation>אי אפשר לפתוח את פורט הקריאות החוזרות {host}:{port}: {reason}.</translation>
    </message>
    <message>
        <source>The client&apos;s id, as the operator gave it.</source>
        <translation>מזהה הלקוח, כפי שהמפעיל נתן אותו.</translation>
    </message>
    <message>
        <source>The client&apos;s secret.</source>
        <translation>הסוד של הלקוח.</translation>
    </message>
    <message>
        <source>The company is longer than {most} characters.</source>
        <translation>שם החברה ארוך מ־{most} תווים.</translation>
    </message>
    <message>
        <source>The conference has already ended.</source>
        <translation>הוועידה כבר נגמרה.</translation>
    </message>
    <message>
        <source>The conference has reached its limit of {max_cost}, reckoned from its prices.</source>
        <translation>הוועידה הגיעה למגבלה שלה, {max_cost}, לפי חישוב מהמחירים.</translation>
    </message>
    <message>
        <source>The conference has reached its limit of {max_cost}.</source>
        <translation>הוועידה הגיעה למגבלה שלה, {max_cost}.</translation>
    </message>
    <message>
        <source>The conference is being ended.</source>
        <translation>הוועידה מסתיימת.</translation>
    </message>
    <message>
        <source>The conferences are closed.</source>
        <translation>הוועידות סגורות.</translation>
    </message>
    <message>
        <source>The configuration {path} cannot be used: {what}.</source>
        <translation>אי אפשר להשתמש בתצורה {path}: {what}.</translation>
    </message>
    <message>
        <source>The contact has {count} e-mail addresses; {most} can be kept.</source>
        <translation>לאיש הקשר {count} כתובות דוא״ל; אפשר לשמור {most}.</translation>
    </message>
    <message>
        <source>The contact has {count} groups; {most} can be kept.</source>
        <translation>לאיש הקשר {count} קבוצות; אפשר לשמור {most}.</translation>
    </message>
    <message>
        <source>The contact has {count} numbers; {most} can be kept.</source>
        <translation>לאיש הקשר {count} מספרים; אפשר לשמור {most}.</translation>
    </message>
    <message>
        <source>The contact was changed at {title} meanwhile.</source>
        <translation>איש הקשר השתנה בינתיים ב־{title}.</translation>
    </message>
    <message>
        <source>The contacts are closed.</source>
        <translation>אנשי הקשר סגורים.</translation>
    </message>
    <message>
        <source>The country of numbers that are typed in national form.</source>
        <translation>הארץ של מספרים שמוקלדים בצורה לאומית.</translation>
    </message>
    <message>
        <source>The days end on {last} before they begin on {first}.</source>
        <translation>הימים נגמרים ב־{last} לפני שהם מתחילים ב־{first}.</translation>
    </message>
    <message>
        <source>The days of a report lie between {first_day} and {last_day}.</source>
        <translation>ימי הדוח הם בין {first_day} ל־{last_day}.</translation>
    </message>
    <message>
        <source>The demo changes nothing of your desktop.</source>
        <translation>ההדגמה אינה משנה דבר בשולחן העבודה שלך.</translation>
    </message>
    <message>
        <source>The description {name} cannot be used: {fault}.</source>
        <translation>אי אפשר להשתמש בתיאור {name}: {fault}.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut ({step}).</source>
        <translation>שולחן העבודה לא אישר את קיצור המקשים ({step}).</translation>
    </message>
    <message>
        <source>The desktop has a tray.</source>
        <translation>בשולחן העבודה יש מגש.</translation>
    </message>
    <message>
        <source>The desktop has no tray: closing the window ends Dialer.</source>
        <translation>אין מגש בשולחן העבודה: סגירת החלון מסיימת את Dialer.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal for shortcuts does not answer.</source>
        <translation>הפורטל של שולחן העבודה לקיצורי מקשים אינו עונה.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal grants a shortcut in all programs.</source>
        <translation>הפורטל של שולחן העבודה מאשר קיצור מקשים בכל התוכנות.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal opened no session for shortcuts.</source>
        <translation>הפורטל של שולחן העבודה לא פתח הפעלה לקיצורי מקשים.</translation>
    </message>
    <message>
        <source>The e-mail address of your PokeTALK account, when you have no API key.</source>
        <translation>כתובת הדוא״ל של חשבון PokeTALK שלך, אם אין לך מפתח API.</translation>
    </message>
    <message>
        <source>The ending says what kind of file it is to be.</source>
        <translation>הסיומת אומרת איזה קובץ יהיה.</translation>
    </message>
    <message>
        <source>The engine failed.</source>
        <translation>המנוע נכשל.</translation>
    </message>
    <message>
        <source>The extension in this link is no row of digits: type the number.</source>
        <translation>השלוחה בקישור הזה אינה רצף ספרות: יש להקליד את המספר.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB.</source>
        <translation>הקובץ גדול מ־{most} MB.</translation>
    </message>
    <message>
        <source>The file is no text.</source>
        <translation>הקובץ אינו טקסט.</translation>
    </message>
    <message>
        <source>The file leads it to {host}, and its key or password is kept here.</source>
        <translation>הקובץ מפנה אל {host}, והמפתח או הסיסמה שמורים כאן.</translation>
    </message>
    <message>
        <source>The file was made by a newer Dialer.</source>
        <translation>הקובץ נוצר על ידי Dialer חדש יותר.</translation>
    </message>
    <message>
        <source>The first minute of this call costs {first} (both phones), and {money} is left of this month&apos;s budget of {per_month}.</source>
        <translation>הדקה הראשונה של השיחה עולה {first} (שני הטלפונים), ומתקציב החודש, {per_month}, נשארו {money}.</translation>
    </message>
    <message>
        <source>The first minute of this conference costs {cost} (all phones), and the budgets leave it {left}.</source>
        <translation>הדקה הראשונה של הוועידה עולה {cost} (כל הטלפונים), והתקציבים משאירים לה {left}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <translation>אי אפשר ליצור את התיקייה {folder}: {strerror}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {error}.</source>
        <translation>אי אפשר להשתמש בתיקייה {folder}: {error}.</translation>
    </message>
    <message>
        <source>The key of a {title} account has no spaces.</source>
        <translation>במפתח של חשבון {title} אין רווחים.</translation>
    </message>
    <message>
        <source>The keyboard has no key for {keys}.</source>
        <translation>אין במקלדת מקש עבור {keys}.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: {what}.</source>
        <translation>אי אפשר להשתמש במחזיק המפתחות: {what}.</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret.</source>
        <translation>מחזיק המפתחות לא שמר את הסוד.</translation>
    </message>
    <message>
        <source>The last {most} steps are kept.</source>
        <translation>{most} הצעדים האחרונים נשמרים.</translation>
    </message>
    <message>
        <source>The link says that this number is within {domain}: check it.</source>
        <translation>לפי הקישור המספר הזה הוא בתוך {domain}: כדאי לבדוק.</translation>
    </message>
    <message>
        <source>The listener at {address} is not reached: {why}.</source>
        <translation>אי אפשר להגיע להאזנה ב־{address}: {why}.</translation>
    </message>
    <message>
        <source>The listener is switched off.</source>
        <translation>ההאזנה כבויה.</translation>
    </message>
    <message>
        <source>The most that all calls of a calendar month may cost, per currency.</source>
        <translation>הסכום המרבי שכל השיחות בחודש קלנדרי יכולות לעלות, לכל מטבע.</translation>
    </message>
    <message>
        <source>The most that one call may cost, in its account&apos;s currency.</source>
        <translation>הסכום המרבי ששיחה אחת יכולה לעלות, במטבע החשבון שלה.</translation>
    </message>
    <message>
        <source>The name is longer than {most} characters.</source>
        <translation>השם ארוך מ־{most} תווים.</translation>
    </message>
    <message>
        <source>The network had no free line</source>
        <translation>לא היה קו פנוי ברשת</translation>
    </message>
    <message>
        <source>The network had no free line to the other party</source>
        <translation>לא היה קו פנוי ברשת אל הצד השני</translation>
    </message>
    <message>
        <source>The network had no free line to your own phone</source>
        <translation>לא היה קו פנוי ברשת אל הטלפון שלך</translation>
    </message>
    <message>
        <source>The notes are longer than {most} characters.</source>
        <translation>ההערות ארוכות מ־{most} תווים.</translation>
    </message>
    <message>
        <source>The number of a TeXML application of yours.</source>
        <translation>המספר של יישום TeXML שלך.</translation>
    </message>
    <message>
        <source>The number that is shown when your phone rings, and to the other party: one of 46elks, or the one that you signed up with.</source>
        <translation>המספר שמוצג כשהטלפון שלך מצלצל, וגם לצד השני: של 46elks, או זה שנרשמת אתו.</translation>
    </message>
    <message>
        <source>The number that is shown when your phone rings, and to the other party: one of the service, or one of yours that it has verified.</source>
        <translation>המספר שמוצג כשהטלפון שלך מצלצל, וגם לצד השני: של השירות, או שלך אחרי שאימת אותו.</translation>
    </message>
    <message>
        <source>The number that your own phone shows when Spokn rings it (Enterprise only); Spokn shows the other party&apos;s when this is not set.</source>
        <translation>המספר שהטלפון שלך מציג כש־Spokn מצלצל אליו (רק Enterprise); בלעדיו Spokn מציג את של הצד השני.</translation>
    </message>
    <message>
        <source>The other party could not be reached</source>
        <translation>לא היה אפשר להשיג את הצד השני</translation>
    </message>
    <message>
        <source>The other party did not answer</source>
        <translation>הצד השני לא ענה</translation>
    </message>
    <message>
        <source>The other party&apos;s line is busy</source>
        <translation>הקו של הצד השני תפוס</translation>
    </message>
    <message>
        <source>The other party&apos;s number does not exist or cannot be called</source>
        <translation>המספר של הצד השני אינו קיים או שאי אפשר להתקשר אליו</translation>
    </message>
    <message>
        <source>The package&apos;s provider {name} is left aside: {path} is another one.</source>
        <translation>הספק {name} של החבילה אינו בשימוש: {path} הוא אחר.</translation>
    </message>
    <message>
        <source>The part {part} of the file cannot be read.</source>
        <translation>אי אפשר לקרוא את החלק {part} של הקובץ.</translation>
    </message>
    <message>
        <source>The password of the address book {name} is not kept here.</source>
        <translation>הסיסמה של פנקס הכתובות {name} אינה שמורה כאן.</translation>
    </message>
    <message>
        <source>The password of your PokeTALK account.</source>
        <translation>הסיסמה של חשבון PokeTALK שלך.</translation>
    </message>
    <message>
        <source>The picture is bigger than {most} MB.</source>
        <translation>התמונה גדולה מ־{most} MB.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 takes any free one.</source>
        <translation>הפורט להאזנה; 0 לוקח כל פורט פנוי.</translation>
    </message>
    <message>
        <source>The program&apos;s bundle names links as its own.</source>
        <translation>חבילת התוכנה רושמת קישורים כשלה.</translation>
    </message>
    <message>
        <source>The project&apos;s API token.</source>
        <translation>אסימון ה־API של הפרויקט.</translation>
    </message>
    <message>
        <source>The project&apos;s id.</source>
        <translation>המזהה של הפרויקט.</translation>
    </message>
    <message>
        <source>The provider refused the call</source>
        <translation>הספק סירב לשיחה</translation>
    </message>
    <message>
        <source>The provider took the call, but that could not be written down.</source>
        <translation>הספק קיבל את השיחה, אבל לא היה אפשר לרשום זאת.</translation>
    </message>
    <message>
        <source>The provider took the conference, but that could not be written down.</source>
        <translation>הספק קיבל את הוועידה, אבל לא היה אפשר לרשום זאת.</translation>
    </message>
    <message>
        <source>The provider {name} of the package {package} is left aside: {why}.</source>
        <translation>הספק {name} של החבילה {package} אינו בשימוש: {why}.</translation>
    </message>
    <message>
        <source>The rate sheet of {account} is damaged: {error}.</source>
        <translation>המחירון של {account} פגום: {error}.</translation>
    </message>
    <message>
        <source>The rate sheets are closed.</source>
        <translation>המחירונים סגורים.</translation>
    </message>
    <message>
        <source>The registry cannot be changed: {why}.</source>
        <translation>אי אפשר לשנות את הרישום של המערכת: {why}.</translation>
    </message>
    <message>
        <source>The release feed answered with HTTP {status}.</source>
        <translation>מקור הגרסאות ענה HTTP {status}.</translation>
    </message>
    <message>
        <source>The release feed could not be reached ({why}).</source>
        <translation>לא ניתן היה להגיע אל מקור הגרסאות ({why}).</translation>
    </message>
    <message>
        <source>The release feed is in a form that this version does not know.</source>
        <translation>מקור הגרסאות כתוב בצורה שגרסה זו אינה מכירה.</translation>
    </message>
    <message>
        <source>The release feed is not in order ({what}).</source>
        <translation>מקור הגרסאות אינו תקין ({what}).</translation>
    </message>
    <message>
        <source>The release feed leads from one address to the next.</source>
        <translation>מקור הגרסאות מפנה מכתובת לכתובת.</translation>
    </message>
    <message>
        <source>The release feed leads to an address that is not secure.</source>
        <translation>מקור הגרסאות מוביל לכתובת שאינה מאובטחת.</translation>
    </message>
    <message>
        <source>The release feed&apos;s answer is far too long.</source>
        <translation>התשובה של מקור הגרסאות ארוכה מדי.</translation>
    </message>
    <message>
        <source>The release feed&apos;s signature is wrong.</source>
        <translation>החתימה של מקור הגרסאות שגויה.</translation>
    </message>
    <message>
        <source>The router is not asked for a way in.</source>
        <translation>הנתב אינו מתבקש לפתוח דרך פנימה.</translation>
    </message>
    <message>
        <source>The router leads {address} here by {by}, but that is no address of the internet: another router stands before it.</source>
        <translation>הנתב מוביל את {address} לכאן דרך {by}, אבל זו אינה כתובת אינטרנט: נתב אחר עומד לפניו.</translation>
    </message>
    <message>
        <source>The router leads {address} to this Dialer, by {by}.</source>
        <translation>הנתב מוביל את {address} אל Dialer הזה, דרך {by}.</translation>
    </message>
    <message>
        <source>The router opened a way by {by}, but does not tell its address.</source>
        <translation>הנתב פתח דרך באמצעות {by}, אבל אינו מוסר את כתובתו.</translation>
    </message>
    <message>
        <source>The router&apos;s answer cannot be read.</source>
        <translation>אי אפשר לקרוא את תשובת הנתב.</translation>
    </message>
    <message>
        <source>The secret of a shared key, where callbacks are signed with one (SHA-256).</source>
        <translation>הסוד של מפתח משותף, במקום שקריאות חוזרות נחתמות בו (SHA-256).</translation>
    </message>
    <message>
        <source>The secret of that API key.</source>
        <translation>הסוד של מפתח ה־API ההוא.</translation>
    </message>
    <message>
        <source>The secrets file {path} cannot be used: {what}.</source>
        <translation>אי אפשר להשתמש בקובץ הסודות {path}: {what}.</translation>
    </message>
    <message>
        <source>The sheet has more than {most} prefixes.</source>
        <translation>במחירון יותר מ־{most} קידומות.</translation>
    </message>
    <message>
        <source>The system shows them.</source>
        <translation>המערכת מציגה אותן.</translation>
    </message>
    <message>
        <source>The time zone of the dates in PokeTALK&apos;s billing report (assumed: UTC), such as Europe/London.</source>
        <translation>אזור הזמן של התאריכים בדוח החיוב של PokeTALK (משוער: UTC), כמו Europe/London.</translation>
    </message>
    <message>
        <source>The window&apos;s language; takes effect at the next start.</source>
        <translation>שפת החלון; תחול בהפעלה הבאה.</translation>
    </message>
    <message>
        <source>The word may belong to this number, {first}, or not, {second}: type the one you mean.</source>
        <translation>ייתכן שהמילה שייכת למספר, {first}, או לא, {second}: יש להקליד את הרצוי.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n further faults.</source>
        <translation>
            <numerusform>יש עוד תקלה %n.</numerusform>
            <numerusform>יש עוד %n תקלות.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are letters O, l or I in this number: type digits 0 and 1.</source>
        <translation>יש במספר הזה אותיות O, ‏l או I: יש להקליד ספרות 0 ו־1.</translation>
    </message>
    <message>
        <source>There are no earlier calls.</source>
        <translation>אין שיחות קודמות.</translation>
    </message>
    <message>
        <source>There are several accounts: {names}.</source>
        <translation>יש כמה חשבונות: {names}.</translation>
    </message>
    <message>
        <source>There are several address books there: {shown}.</source>
        <translation>יש שם כמה פנקסי כתובות: {shown}.</translation>
    </message>
    <message>
        <source>There are several address books: {names}.</source>
        <translation>יש כמה פנקסי כתובות: {names}.</translation>
    </message>
    <message>
        <source>There are too few digits here: type the whole number, such as +44 20 7946 0018.</source>
        <translation>יש כאן מעט מדי ספרות: יש להקליד את כל המספר, כמו ‎+44 20 7946 0018.</translation>
    </message>
    <message>
        <source>There are {to}, {to_digits}, {to_country_code} and {to_national}.</source>
        <translation>יש {to}, ‏{to_digits}, ‏{to_country_code} ו־{to_national}.</translation>
    </message>
    <message>
        <source>There are: {assumed_actions}.</source>
        <translation>יש: {assumed_actions}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>יש: {names}.</translation>
    </message>
    <message>
        <source>There is a numeral here that is no plain digit: type digits 0 to 9.</source>
        <translation>יש כאן סימן מספר שאינו ספרה פשוטה: יש להקליד ספרות 0 עד 9.</translation>
    </message>
    <message>
        <source>There is a stray letter in this number: check it and type digits.</source>
        <translation>יש במספר הזה אות תועה: יש לבדוק ולהקליד ספרות.</translation>
    </message>
    <message>
        <source>There is an account of this name at another service already.</source>
        <translation>כבר יש חשבון בשם הזה בשירות אחר.</translation>
    </message>
    <message>
        <source>There is another provider {name} already.</source>
        <translation>כבר יש ספק אחר בשם {name}.</translation>
    </message>
    <message>
        <source>There is more than one extension here: leave the number and one.</source>
        <translation>יש כאן יותר משלוחה אחת: יש להשאיר את המספר ואחת.</translation>
    </message>
    <message>
        <source>There is more than one number in this text: leave the one to call.</source>
        <translation>יש בטקסט הזה יותר ממספר אחד: יש להשאיר את זה שמתקשרים אליו.</translation>
    </message>
    <message>
        <source>There is no D-Bus session here.</source>
        <translation>אין כאן הפעלת D-Bus.</translation>
    </message>
    <message>
        <source>There is no X display here to take a shortcut on.</source>
        <translation>אין כאן תצוגת X לקיצור מקשים.</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>עוד אין חשבון.</translation>
    </message>
    <message>
        <source>There is no account {name}.</source>
        <translation>אין חשבון {name}.</translation>
    </message>
    <message>
        <source>There is no address book at {url}.</source>
        <translation>אין פנקס כתובות ב־{url}.</translation>
    </message>
    <message>
        <source>There is no address book to sync with.</source>
        <translation>אין פנקס כתובות לסנכרן אתו.</translation>
    </message>
    <message>
        <source>There is no address book {name}.</source>
        <translation>אין פנקס כתובות {name}.</translation>
    </message>
    <message>
        <source>There is no call {shown}.</source>
        <translation>אין שיחה {shown}.</translation>
    </message>
    <message>
        <source>There is no conference {conference_id}.</source>
        <translation>אין ועידה {conference_id}.</translation>
    </message>
    <message>
        <source>There is no contact {contact_id}.</source>
        <translation>אין איש קשר {contact_id}.</translation>
    </message>
    <message>
        <source>There is no contact {shown}.</source>
        <translation>אין איש קשר {shown}.</translation>
    </message>
    <message>
        <source>There is no description {name}.</source>
        <translation>אין תיאור {name}.</translation>
    </message>
    <message>
        <source>There is no display here, and so no shortcut.</source>
        <translation>אין כאן תצוגה, ולכן אין קיצור מקשים.</translation>
    </message>
    <message>
        <source>There is no display, so no window and no tray.</source>
        <translation>אין תצוגה, ולכן אין חלון ואין מגש.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}.</source>
        <translation>אין קידוד {encoding}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>אין קובץ {path}.</translation>
    </message>
    <message>
        <source>There is no home folder here: HOME is not set.</source>
        <translation>אין כאן תיקיית בית: HOME אינו מוגדר.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>אין כאן מחזיק מפתחות.</translation>
    </message>
    <message>
        <source>There is no number here: type one, such as +44 20 7946 0018.</source>
        <translation>אין כאן מספר: יש להקליד אחד, כמו ‎+44 20 7946 0018.</translation>
    </message>
    <message>
        <source>There is no place for bills here.</source>
        <translation>אין כאן מקום לחשבונות ספק.</translation>
    </message>
    <message>
        <source>There is no place for conferences here.</source>
        <translation>אין כאן מקום לוועידות.</translation>
    </message>
    <message>
        <source>There is no place for rate sheets here.</source>
        <translation>אין כאן מקום למחירונים.</translation>
    </message>
    <message>
        <source>There is no provider {name}.</source>
        <translation>אין ספק {name}.</translation>
    </message>
    <message>
        <source>There is no release feed to ask.</source>
        <translation>אין מקור גרסאות שאפשר לשאול.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>אין הגדרה {key}.</translation>
    </message>
    <message>
        <source>There is no step {step} to undo.</source>
        <translation>אין צעד {step} לביטול.</translation>
    </message>
    <message>
        <source>There is no such participant.</source>
        <translation>אין משתתף כזה.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>עוד אין.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>אין מה לבטל.</translation>
    </message>
    <message>
        <source>There is only {extension}.</source>
        <translation>יש רק {extension}.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>זה</translation>
    </message>
    <message>
        <source>This Dialer runs from source, or was built without a release feed.</source>
        <translation>Dialer הזה פועל מקוד המקור, או נבנה ללא מקור גרסאות.</translation>
    </message>
    <message>
        <source>This Dialer was installed as a package of your system.</source>
        <translation>Dialer הזה הותקן כחבילה של המערכת שלך.</translation>
    </message>
    <message>
        <source>This Dialer was installed from a file of its release.</source>
        <translation>Dialer הזה הותקן מקובץ של הגרסה שלו.</translation>
    </message>
    <message>
        <source>This address names a user, not a telephone number: only numbers can be called.</source>
        <translation>הכתובת הזאת מציינת משתמש, לא מספר טלפון: אפשר להתקשר רק למספרים.</translation>
    </message>
    <message numerus="yes">
        <source>This call ends after %n minutes at the latest: {limit} pays for no more at {per_minute} a minute.</source>
        <translation>
            <numerusform>השיחה תסתיים לכל המאוחר אחרי דקה %n: ‏{limit} אינו מספיק ליותר לפי {per_minute} לדקה.</numerusform>
            <numerusform>השיחה תסתיים לכל המאוחר אחרי %n דקות: {limit} אינו מספיק ליותר לפי {per_minute} לדקה.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be read in two ways, {first} or {second}: type the one you mean with its plus.</source>
        <translation>אפשר לקרוא זאת בשתי דרכים, {first} או {second}: יש להקליד את הרצוי עם הפלוס.</translation>
    </message>
    <message>
        <source>This desktop lets no program have a shortcut in all others.</source>
        <translation>שולחן העבודה הזה אינו מאפשר לתוכנה קיצור מקשים בכל האחרות.</translation>
    </message>
    <message>
        <source>This desktop lets no program have a shortcut in all others: it has no portal for them.</source>
        <translation>שולחן העבודה הזה אינו מאפשר לתוכנה קיצור מקשים בכל האחרות: אין לו פורטל לכך.</translation>
    </message>
    <message>
        <source>This form is too old, so nobody was called. Look at the last calls, then again.</source>
        <translation>הטופס הזה ישן מדי, ולכן לא התקשרו לאיש. יש לבדוק את השיחות האחרונות ולנסות שוב.</translation>
    </message>
    <message>
        <source>This home has no folder for descriptions.</source>
        <translation>למקום הזה אין תיקייה לתיאורים.</translation>
    </message>
    <message>
        <source>This is a local number without its area code: type the area code too, or the number in full, with + and country code.</source>
        <translation>זה מספר מקומי ללא אזור חיוג: יש להקליד גם את אזור החיוג, או את המספר במלואו, עם + וקידומת ארץ.</translation>
    </message>
    <message>
        <source>This is a personal number, which is often charged like a premium-rate one.</source>
        <translation>זה מספר אישי, שלעתים קרובות מחויב כתעריף מיוחד.</translation>
    </message>
    <message>
        <source>This is a premium-rate number: calls to it can be very expensive.</source>
        <translation>זה מספר בתעריף מיוחד: שיחות אליו עשויות להיות יקרות מאוד.</translation>
    </message>
    <message>
        <source>This is a satellite telephone: calls to it can be very expensive.</source>
        <translation>זה טלפון לוויני: שיחות אליו עשויות להיות יקרות מאוד.</translation>
    </message>
    <message>
        <source>This is a shared-cost number: calls to it can cost more than others.</source>
        <translation>זה מספר בעלות משותפת: שיחות אליו עשויות לעלות יותר מאחרות.</translation>
    </message>
    <message>
        <source>This is no file of Dialer&apos;s settings.</source>
        <translation>זה אינו קובץ הגדרות של Dialer.</translation>
    </message>
    <message>
        <source>This is too long for a number: check its digits.</source>
        <translation>זה ארוך מדי למספר: יש לבדוק את הספרות.</translation>
    </message>
    <message>
        <source>This link does not say where its local number belongs: type it in full.</source>
        <translation>הקישור אינו אומר לאן שייך המספר המקומי שלו: יש להקליד אותו במלואו.</translation>
    </message>
    <message>
        <source>This log keeps no calls that were placed elsewhere.</source>
        <translation>היומן הזה אינו שומר שיחות שבוצעו במקום אחר.</translation>
    </message>
    <message>
        <source>This may be a local number without its area code: type the area code as it is dialled in {country}, or {meant} if that is meant.</source>
        <translation>ייתכן שזה מספר מקומי ללא אזור חיוג: יש להקליד את אזור החיוג כפי שמחייגים שם ({country}), או {meant} אם זו הכוונה.</translation>
    </message>
    <message>
        <source>This month&apos;s calls already cost {money}, and budget.per_month is {per_month}.</source>
        <translation>שיחות החודש כבר עולות {money}, ו־budget.per_month הוא {per_month}.</translation>
    </message>
    <message>
        <source>This number is of the wrong length for {place}</source>
        <translation>אורך המספר אינו נכון עבור {place}</translation>
    </message>
    <message>
        <source>This number is too long for {place}</source>
        <translation>המספר ארוך מדי עבור {place}</translation>
    </message>
    <message>
        <source>This number is too short for {place}</source>
        <translation>המספר קצר מדי עבור {place}</translation>
    </message>
    <message>
        <source>This number may not be called with this account.</source>
        <translation>אסור להתקשר למספר הזה מהחשבון הזה.</translation>
    </message>
    <message>
        <source>This system always has one.</source>
        <translation>במערכת הזאת תמיד יש אחד.</translation>
    </message>
    <message>
        <source>This text is too long for a number: type the number alone.</source>
        <translation>הטקסט ארוך מדי למספר: יש להקליד רק את המספר.</translation>
    </message>
    <message>
        <source>This was read as a number in {place}.</source>
        <translation>זה נקרא כמספר ב־{place}.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>אל</translation>
    </message>
    <message>
        <source>To merge, name two contacts or more.</source>
        <translation>למיזוג יש לציין שני אנשי קשר או יותר.</translation>
    </message>
    <message>
        <source>Too many calls run at once: wait for one to end.</source>
        <translation>יותר מדי שיחות מתנהלות בו־זמנית: יש להמתין שאחת תסתיים.</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>עודף</translation>
    </message>
    <message>
        <source>Top up your Spokn account.</source>
        <translation>יש לטעון את חשבון Spokn שלך.</translation>
    </message>
    <message>
        <source>Top up your Talkety account.</source>
        <translation>יש לטעון את חשבון Talkety שלך.</translation>
    </message>
    <message>
        <source>Top up your {title} account.</source>
        <translation>יש לטעון את חשבון {title} שלך.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>סיכומים</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or through another account.</source>
        <translation>אפשר לנסות שוב בעוד כמה דקות, או דרך חשבון אחר.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>אפשר לנסות שוב בעוד כמה דקות.</translation>
    </message>
    <message>
        <source>Try again in a minute?</source>
        <translation>לנסות שוב בעוד דקה?</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>אפשר לנסות שוב בעוד רגע.</translation>
    </message>
    <message>
        <source>Try again later, or call another number.</source>
        <translation>אפשר לנסות מאוחר יותר, או להתקשר למספר אחר.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>אפשר לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>Try again later. The provider gave no more reason than is in the details.</source>
        <translation>אפשר לנסות שוב מאוחר יותר. הספק לא נתן סיבה מעבר למה שבפרטים.</translation>
    </message>
    <message>
        <source>Try again later?</source>
        <translation>לנסות שוב מאוחר יותר?</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>אפשר לנסות שוב אז.</translation>
    </message>
    <message>
        <source>Try again; if it stays, keep the file and report it.</source>
        <translation>אפשר לנסות שוב; אם זה נמשך, יש לשמור את הקובץ ולדווח.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Use a tag of at most 128 characters.</source>
        <translation>סימוכין של 128 תווים לכל היותר.</translation>
    </message>
    <message>
        <source>Use its https:// address.</source>
        <translation>יש להשתמש בכתובת https://‎ שלו.</translation>
    </message>
    <message>
        <source>Use up to 40 letters, digits, dots, hyphens and underscores.</source>
        <translation>עד 40 אותיות, ספרות, נקודות, מקפים וקווים תחתונים.</translation>
    </message>
    <message>
        <source>Use up to 60 letters, digits, spaces and . @ + -, a letter or digit first.</source>
        <translation>עד 60 אותיות, ספרות, רווחים ו־‎. @ + -, ובתחילה אות או ספרה.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>יש להמתין דקה ולנסות שוב.</translation>
    </message>
    <message>
        <source>Wait a moment, then call again.</source>
        <translation>יש להמתין רגע ולהתקשר שוב.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>יש להמתין לסיום.</translation>
    </message>
    <message>
        <source>Wait {seconds} s, then try again.</source>
        <translation>יש להמתין {seconds} ש׳ ולנסות שוב.</translation>
    </message>
    <message>
        <source>Warn when less than this is left on an account, in its currency.</source>
        <translation>להזהיר כשנשאר בחשבון פחות מזה, במטבע שלו.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>שבוע</translation>
    </message>
    <message>
        <source>What Dialer&apos;s applications are called inside Asterisk; each call has one of its own.</source>
        <translation>איך נקראים יישומי Dialer בתוך Asterisk; לכל שיחה אחד משלה.</translation>
    </message>
    <message>
        <source>What a link does: ask whether to call its number, or fill in the number only.</source>
        <translation>מה קישור עושה: שואל אם להתקשר למספר, או רק ממלא את המספר.</translation>
    </message>
    <message>
        <source>What a report of an answered call says (assumed: both): both parties were connected, or only that the first phone was answered.</source>
        <translation>מה אומר דיווח על שיחה שנענתה (משוער: both): שני הצדדים חוברו, או רק הטלפון הראשון ענה.</translation>
    </message>
    <message>
        <source>What a token is asked for.</source>
        <translation>לשם מה מבקשים אסימון.</translation>
    </message>
    <message>
        <source>What costs</source>
        <translation>מה עולה כסף</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>מה שונה</translation>
    </message>
    <message>
        <source>What goes into the header {name} must be visible ASCII on one line.</source>
        <translation>מה שנכתב בכותרת {name} חייב להיות ASCII נראה בשורה אחת.</translation>
    </message>
    <message>
        <source>What is remembered of an address book is damaged: {error}.</source>
        <translation>מה שנזכר על פנקס כתובות פגום: {error}.</translation>
    </message>
    <message>
        <source>What the other party is shown, such as +12125550100; when empty, what Asterisk shows.</source>
        <translation>מה מוצג לצד השני, כמו ‎+12125550100; ריק, מה ש־Asterisk מציג.</translation>
    </message>
    <message>
        <source>What the provider said is in the details.</source>
        <translation>מה שהספק אמר נמצא בפרטים.</translation>
    </message>
    <message>
        <source>What your own phone shows when it rings: the number that is called, or caller_id.</source>
        <translation>מה הטלפון שלך מציג כשהוא מצלצל: המספר שמחייגים, או caller_id.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>מתי</translation>
    </message>
    <message>
        <source>When Dialer starts at login, it waits in the tray and opens no window.</source>
        <translation>כש־Dialer מופעל בכניסה למערכת, הוא ממתין במגש ואינו פותח חלון.</translation>
    </message>
    <message>
        <source>Where Asterisk&apos;s REST interface is, such as http://192.168.1.2:8088/ari.</source>
        <translation>איפה ממשק REST של Asterisk, למשל http://192.168.1.2:8088/ari.</translation>
    </message>
    <message>
        <source>Where access tokens are fetched with client_id and client_secret.</source>
        <translation>איפה מביאים אסימוני גישה עם client_id ו־client_secret.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>אל מי</translation>
    </message>
    <message>
        <source>With {title}, this program itself calls the other party once your phone has answered, so it has to stay.</source>
        <translation>עם {title}, התוכנה הזאת עצמה מתקשרת לצד השני אחרי שהטלפון שלך ענה, ולכן עליה להישאר.</translation>
    </message>
    <message>
        <source>With {title}, this program itself joins the phones, so it has to stay.</source>
        <translation>עם {title}, התוכנה הזאת עצמה מחברת את הטלפונים, ולכן עליה להישאר.</translation>
    </message>
    <message>
        <source>Without a default country this number has no meaning: type it with + and its country code, or set the default country.</source>
        <translation>ללא ארץ ברירת מחדל אין למספר משמעות: יש להקליד אותו עם + וקידומת הארץ, או להגדיר ארץ ברירת מחדל.</translation>
    </message>
    <message>
        <source>Without a default country this number has no sure meaning: type {international} if that is meant, or set the default country.</source>
        <translation>ללא ארץ ברירת מחדל אין למספר משמעות ודאית: יש להקליד {international} אם זו הכוונה, או להגדיר ארץ ברירת מחדל.</translation>
    </message>
    <message>
        <source>Without it, every extension would ring the same phone.</source>
        <translation>בלי זה כל שלוחה תצלצל באותו טלפון.</translation>
    </message>
    <message>
        <source>Write a technology, a slash and whom to call, such as PJSIP/{to}@trunk.</source>
        <translation>יש לכתוב טכנולוגיה, לוכסן ולמי להתקשר, למשל PJSIP/{to}@trunk.</translation>
    </message>
    <message>
        <source>Write a technology, a slash and {extension}, such as PJSIP/{extension}.</source>
        <translation>יש לכתוב טכנולוגיה, לוכסן ו־{extension}, למשל PJSIP/{extension}.</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31.</source>
        <translation>יש לכתוב כמו 2026-01-31.</translation>
    </message>
    <message>
        <source>Write it as USD.</source>
        <translation>יש לכתוב כמו USD.</translation>
    </message>
    <message>
        <source>Write it with + and the country code.</source>
        <translation>יש לכתוב עם + וקידומת הארץ.</translation>
    </message>
    <message>
        <source>Write phone numbers into the log file in full; otherwise only their first and last digits.</source>
        <translation>לכתוב מספרי טלפון במלואם לקובץ היומן; אחרת רק ספרות ראשונות ואחרונות.</translation>
    </message>
    <message>
        <source>Write {typed} or {e164}.</source>
        <translation>יש לכתוב {typed} או {e164}.</translation>
    </message>
    <message>
        <source>Your Spokn ID.</source>
        <translation>מזהה Spokn שלך.</translation>
    </message>
    <message>
        <source>Your Spokn password.</source>
        <translation>סיסמת Spokn שלך.</translation>
    </message>
    <message>
        <source>Your Talkety login.</source>
        <translation>שם הכניסה שלך ל־Talkety.</translation>
    </message>
    <message>
        <source>Your Talkety password.</source>
        <translation>סיסמת Talkety שלך.</translation>
    </message>
    <message>
        <source>Your operator cannot call this number.</source>
        <translation>המפעיל שלך אינו יכול להתקשר למספר הזה.</translation>
    </message>
    <message>
        <source>Your operator&apos;s address of Click to Dial, such as https://api.example.com/click-to-dial/v0.2.</source>
        <translation>כתובת Click to Dial של המפעיל שלך, למשל https://api.example.com/click-to-dial/v0.2.</translation>
    </message>
    <message>
        <source>Your own phone cannot be reached by this service.</source>
        <translation>השירות הזה אינו יכול להגיע לטלפון שלך.</translation>
    </message>
    <message>
        <source>Your own phone could not be reached</source>
        <translation>לא היה אפשר להשיג את הטלפון שלך</translation>
    </message>
    <message>
        <source>Your own phone did not join, so the others are hung up.</source>
        <translation>הטלפון שלך לא הצטרף, ולכן האחרים מנותקים.</translation>
    </message>
    <message>
        <source>Your own phone has left.</source>
        <translation>הטלפון שלך עזב את הוועידה.</translation>
    </message>
    <message>
        <source>Your own phone hung up before the other party answered</source>
        <translation>הטלפון שלך ניתק לפני שהצד השני ענה</translation>
    </message>
    <message>
        <source>Your own phone is hung up, and the whole conference with it.</source>
        <translation>הטלפון שלך מתנתק, ואתו כל הוועידה.</translation>
    </message>
    <message>
        <source>Your own phone rings first: keep it at hand, then call again.</source>
        <translation>הטלפון שלך מצלצל ראשון: כדאי שיהיה בהישג יד, ואז להתקשר שוב.</translation>
    </message>
    <message>
        <source>Your own phone was busy</source>
        <translation>הטלפון שלך היה תפוס</translation>
    </message>
    <message>
        <source>Your own phone was not answered</source>
        <translation>בטלפון שלך לא ענו</translation>
    </message>
    <message>
        <source>Your own phone&apos;s number does not exist or cannot be called</source>
        <translation>מספר הטלפון שלך אינו קיים או שאי אפשר להתקשר אליו</translation>
    </message>
    <message>
        <source>Your phone rings after about {seconds} s.</source>
        <translation>הטלפון שלך מצלצל אחרי כ־{seconds} שניות.</translation>
    </message>
    <message>
        <source>Your phone {number} rings first, through the account {account}.</source>
        <translation>קודם מצלצל הטלפון שלך {number}, דרך החשבון {account}.</translation>
    </message>
    <message>
        <source>Your space&apos;s name, as before .signalwire.com.</source>
        <translation>שם המרחב שלך, כמו לפני ‎.signalwire.com.</translation>
    </message>
    <message>
        <source>a Spokn ID of 7 digits</source>
        <translation>מזהה Spokn בן 7 ספרות</translation>
    </message>
    <message>
        <source>a call to this number was placed just now</source>
        <translation>שיחה למספר הזה בוצעה זה עתה</translation>
    </message>
    <message>
        <source>a cell of it is longer than {most} letters</source>
        <translation>תא בה ארוך מ־{most} אותיות</translation>
    </message>
    <message>
        <source>a contact that it has added is not in its list</source>
        <translation>איש קשר שהוסיף אינו ברשימה שלו</translation>
    </message>
    <message>
        <source>a currency not named</source>
        <translation>מטבע שלא צוין</translation>
    </message>
    <message>
        <source>a fault in this program: {kind}</source>
        <translation>תקלה בתוכנה הזאת: {kind}</translation>
    </message>
    <message>
        <source>a quote in it is never closed</source>
        <translation>מירכאות בה אינן נסגרות</translation>
    </message>
    <message>
        <source>account {name}</source>
        <translation>חשבון {name}</translation>
    </message>
    <message>
        <source>accounts is not a table</source>
        <translation>accounts אינו טבלה</translation>
    </message>
    <message>
        <source>action_names: there is no action {action}.</source>
        <translation>action_names: אין פעולה {action}.</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>כתובות</translation>
    </message>
    <message>
        <source>an extension such as 101 or alice</source>
        <translation>שלוחה כמו 101 או alice</translation>
    </message>
    <message>
        <source>an input parameter is invalid</source>
        <translation>פרמטר אינו תקין</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ועוד %n</numerusform>
            <numerusform>ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>another Dialer of yours</source>
        <translation>Dialer אחר שלך</translation>
    </message>
    <message>
        <source>another program has been writing it for 10 s</source>
        <translation>תוכנה אחרת כותבת אותו כבר 10 ש׳</translation>
    </message>
    <message>
        <source>another router stands between this machine and the router</source>
        <translation>נתב אחר עומד בין המחשב הזה לנתב</translation>
    </message>
    <message>
        <source>app cannot be {text}.</source>
        <translation>app אינו יכול להיות {text}.</translation>
    </message>
    <message>
        <source>as Spokn has it</source>
        <translation>כפי שקבוע ב־Spokn</translation>
    </message>
    <message>
        <source>asked for a token, it answered with HTTP {status}</source>
        <translation>כשהתבקש אסימון, הוא ענה HTTP {status}</translation>
    </message>
    <message>
        <source>asked for a token, {error}</source>
        <translation>כשהתבקש אסימון: {error}</translation>
    </message>
    <message>
        <source>asked for while it runs</source>
        <translation>נשאל בזמן השיחה</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>מיד</translation>
    </message>
    <message>
        <source>at the next callback, within {seconds} s</source>
        <translation>בקריאה החוזרת הבאה, תוך {seconds} ש׳</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>הכניסה נכשלה</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>כתובת בסיס</translation>
    </message>
    <message>
        <source>books is not a table</source>
        <translation>books אינו טבלה</translation>
    </message>
    <message>
        <source>both phones</source>
        <translation>שני הטלפונים</translation>
    </message>
    <message>
        <source>budget.per_call is 0: no call may cost anything.</source>
        <translation>budget.per_call הוא 0: אסור לשום שיחה לעלות דבר.</translation>
    </message>
    <message>
        <source>by callbacks</source>
        <translation>בקריאות חוזרות</translation>
    </message>
    <message>
        <source>by callbacks too</source>
        <translation>גם בקריאות חוזרות</translation>
    </message>
    <message>
        <source>by the service, also while this computer sleeps</source>
        <translation>על ידי השירות, גם כשהמחשב הזה ישן</translation>
    </message>
    <message>
        <source>by the service, at most {most}</source>
        <translation>על ידי השירות, {most} לכל היותר</translation>
    </message>
    <message>
        <source>callbacks are taken in at {where}</source>
        <translation>קריאות חוזרות מתקבלות ב־{where}</translation>
    </message>
    <message>
        <source>card {number}, line {line}</source>
        <translation>כרטיס {number}, שורה {line}</translation>
    </message>
    <message>
        <source>cells beyond the last column</source>
        <translation>תאים מעבר לעמודה האחרונה</translation>
    </message>
    <message>
        <source>charged by the second</source>
        <translation>חיוב לפי שניות</translation>
    </message>
    <message>
        <source>charged in steps of {first_s}/{step_s} seconds</source>
        <translation>חיוב במקטעים של {first_s}/{step_s} שניות</translation>
    </message>
    <message>
        <source>closed by this program: {why}</source>
        <translation>נסגרה על ידי התוכנה: {why}</translation>
    </message>
    <message>
        <source>closed by this program: {words}</source>
        <translation>נסגרה על ידי התוכנה: {words}</translation>
    </message>
    <message>
        <source>cost is told, but it cannot hang up</source>
        <translation>העלות נמסרת, אבל הוא אינו יכול לנתק</translation>
    </message>
    <message>
        <source>cost: billed {billed}, logged {logged}</source>
        <translation>עלות: חויב {billed}, נרשם {logged}</translation>
    </message>
    <message>
        <source>currency: billed in {billed}, logged in {logged}</source>
        <translation>מטבע: חויב ב־{billed}, נרשם ב־{logged}</translation>
    </message>
    <message>
        <source>dialer calls lists them.</source>
        <translation>dialer calls מונה אותן.</translation>
    </message>
    <message>
        <source>dialer conference status lists those that run.</source>
        <translation>dialer conference status מונה את הפעילות.</translation>
    </message>
    <message>
        <source>dialer config set region CC names one.</source>
        <translation>dialer config set region CC קובע אחת.</translation>
    </message>
    <message>
        <source>dialer contacts list shows them.</source>
        <translation>dialer contacts list מציג אותם.</translation>
    </message>
    <message>
        <source>dialer links register makes Dialer open them.</source>
        <translation>dialer links register גורם ל־Dialer לפתוח אותם.</translation>
    </message>
    <message>
        <source>duration: billed {billed} s, logged {logged} s</source>
        <translation>משך: חויב {billed} ש׳, נרשם {logged} ש׳</translation>
    </message>
    <message>
        <source>each second</source>
        <translation>כל שנייה</translation>
    </message>
    <message>
        <source>error {code}, {message}</source>
        <translation>שגיאה {code}, {message}</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>שלוחה</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>לתמיד</translation>
    </message>
    <message>
        <source>found in the provider&apos;s bill</source>
        <translation>נמצאה בחשבון הספק</translation>
    </message>
    <message>
        <source>found in the provider&apos;s list of calls</source>
        <translation>נמצאה ברשימת השיחות של הספק</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>מ־{first} עד {last}</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>קבוצות</translation>
    </message>
    <message>
        <source>http://{hostname} would carry your password through the internet for anyone to read.</source>
        <translation>http://{hostname} יישא את הסיסמה שלך באינטרנט לעיני כול.</translation>
    </message>
    <message>
        <source>hung up from here</source>
        <translation>נותקה מכאן</translation>
    </message>
    <message>
        <source>interrupted before the answer came</source>
        <translation>הופסקה לפני שהגיעה התשובה</translation>
    </message>
    <message>
        <source>it answered with &lt;{name_of}&gt;</source>
        <translation>הוא ענה עם &lt;{name_of}&gt;</translation>
    </message>
    <message>
        <source>it answered with an error that has no code</source>
        <translation>הוא ענה בשגיאה ללא קוד</translation>
    </message>
    <message>
        <source>it cannot be searched: {why}</source>
        <translation>אי אפשר לחפש: {why}</translation>
    </message>
    <message>
        <source>it cannot look up the credit of the account</source>
        <translation>הוא אינו יכול לבדוק את יתרת החשבון</translation>
    </message>
    <message>
        <source>it cannot work out how long the call may last</source>
        <translation>הוא אינו יכול לחשב כמה זמן השיחה יכולה להימשך</translation>
    </message>
    <message>
        <source>it converted {count} numbers where {count_2} were asked for</source>
        <translation>הוא המיר {count} מספרים כשהתבקשו {count_2}</translation>
    </message>
    <message>
        <source>it did not make the call</source>
        <translation>הוא לא ביצע את השיחה</translation>
    </message>
    <message>
        <source>it did not take the number</source>
        <translation>הוא לא קיבל את המספר</translation>
    </message>
    <message>
        <source>it does not accept the client</source>
        <translation>הוא אינו מקבל את הלקוח</translation>
    </message>
    <message>
        <source>it does not accept the login</source>
        <translation>הוא אינו מקבל את פרטי הכניסה</translation>
    </message>
    <message>
        <source>it does not accept the token</source>
        <translation>הוא אינו מקבל את האסימון</translation>
    </message>
    <message>
        <source>it does not accept the user name and password</source>
        <translation>הוא אינו מקבל את שם המשתמש והסיסמה</translation>
    </message>
    <message>
        <source>it does not hold accounts with their secrets</source>
        <translation>אין בו חשבונות עם סודותיהם</translation>
    </message>
    <message>
        <source>it does not know the internet address of this machine</source>
        <translation>הוא אינו מכיר את כתובת האינטרנט של המחשב הזה</translation>
    </message>
    <message>
        <source>it does not know this API user</source>
        <translation>הוא אינו מכיר את משתמש ה־API הזה</translation>
    </message>
    <message>
        <source>it does not serve that destination</source>
        <translation>הוא אינו משרת את היעד הזה</translation>
    </message>
    <message>
        <source>it does not serve the destination of your own phone</source>
        <translation>הוא אינו משרת את היעד של הטלפון שלך</translation>
    </message>
    <message>
        <source>it does not take the request&apos;s content type</source>
        <translation>הוא אינו מקבל את סוג התוכן של הבקשה</translation>
    </message>
    <message>
        <source>it does not take this kind of card</source>
        <translation>הוא אינו מקבל כרטיס מסוג זה</translation>
    </message>
    <message>
        <source>it does not tell its time</source>
        <translation>הוא אינו מוסר את השעה שלו</translation>
    </message>
    <message>
        <source>it ended while this program did not listen</source>
        <translation>היא נגמרה בזמן שהתוכנה לא האזינה</translation>
    </message>
    <message>
        <source>it finds the contact&apos;s card invalid</source>
        <translation>לדעתו כרטיס איש הקשר אינו תקין</translation>
    </message>
    <message>
        <source>it forgets the login at once</source>
        <translation>הוא שוכח מיד את הכניסה</translation>
    </message>
    <message>
        <source>it gives no token</source>
        <translation>הוא אינו נותן אסימון</translation>
    </message>
    <message>
        <source>it has another contact with the same UID</source>
        <translation>יש לו איש קשר אחר עם אותו UID</translation>
    </message>
    <message>
        <source>it has more than {most} properties</source>
        <translation>יש בו יותר מ־{most} מאפיינים</translation>
    </message>
    <message>
        <source>it has no events at this address</source>
        <translation>אין לו אירועים בכתובת הזאת</translation>
    </message>
    <message>
        <source>it has no list of gateways</source>
        <translation>אין לו רשימת שערים</translation>
    </message>
    <message>
        <source>it has no name, company, address or number</source>
        <translation>אין בו שם, חברה, כתובת או מספר</translation>
    </message>
    <message>
        <source>it has no price</source>
        <translation>אין לו מחיר</translation>
    </message>
    <message>
        <source>it has no service provider for this call</source>
        <translation>אין לו ספק לשיחה הזאת</translation>
    </message>
    <message>
        <source>it has no state</source>
        <translation>אין לו מצב</translation>
    </message>
    <message>
        <source>it has no way to this phone ({words})</source>
        <translation>אין לו דרך לטלפון הזה ({words})</translation>
    </message>
    <message>
        <source>it holds no list of calls</source>
        <translation>הוא אינו מחזיק רשימת שיחות</translation>
    </message>
    <message>
        <source>it holds no statistics</source>
        <translation>הוא אינו מחזיק סטטיסטיקה</translation>
    </message>
    <message>
        <source>it is in {named}, and the lines before are in {currency}</source>
        <translation>הוא ב־{named}, והשורות שלפניו ב־{currency}</translation>
    </message>
    <message>
        <source>it is no CloudEvent of version 1.0</source>
        <translation>זה אינו CloudEvent בגרסה 1.0</translation>
    </message>
    <message>
        <source>it is not known whether this call came about, and the bill does not show it</source>
        <translation>לא ידוע אם השיחה התקיימה, וחשבון הספק אינו מראה אותה</translation>
    </message>
    <message>
        <source>it is switched off in the router, or not allowed</source>
        <translation>זה כבוי בנתב, או אסור</translation>
    </message>
    <message>
        <source>it is too big: more than {megabytes} MB or {lines} lines</source>
        <translation>הוא גדול מדי: יותר מ־{megabytes} MB או {lines} שורות</translation>
    </message>
    <message>
        <source>it lists nothing</source>
        <translation>הוא אינו מונה דבר</translation>
    </message>
    <message>
        <source>it may not hold a name, password, query or fragment</source>
        <translation>אסור שיכיל שם, סיסמה, שאילתה או מקטע</translation>
    </message>
    <message>
        <source>it must be a country&apos;s two letters, such as GB or DE</source>
        <translation>דרושות שתי אותיות של ארץ, כמו GB או DE</translation>
    </message>
    <message>
        <source>it must be a plain decimal number such as 2.50</source>
        <translation>דרוש מספר עשרוני פשוט, כמו 2.50</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>דרוש מספר שלם</translation>
    </message>
    <message>
        <source>it must be at least {least}</source>
        <translation>דרוש לפחות {least}</translation>
    </message>
    <message>
        <source>it must be at most {most}</source>
        <translation>דרוש לכל היותר {most}</translation>
    </message>
    <message>
        <source>it must be one of {choices}</source>
        <translation>דרוש אחד מתוך {choices}</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>דרוש true או false</translation>
    </message>
    <message>
        <source>it must begin with http:// or https:// and name a host</source>
        <translation>צריך להתחיל ב־http://‎ או https://‎ ולציין מארח</translation>
    </message>
    <message>
        <source>it must end in a letter, a digit or F1 to F24, such as Ctrl+Alt+D</source>
        <translation>צריך להסתיים באות, בספרה או ב־F1 עד F24, כמו Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>it must hold Ctrl, Alt or Meta, such as Ctrl+Alt+D</source>
        <translation>צריך לכלול Ctrl, ‏Alt או Meta, כמו Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>it names no call</source>
        <translation>הוא אינו מציין שיחה</translation>
    </message>
    <message>
        <source>it names no prefix</source>
        <translation>לא צוינה קידומת</translation>
    </message>
    <message>
        <source>it names no price for a number that it calls valid</source>
        <translation>הוא אינו מציין מחיר למספר שהוא רואה כתקין</translation>
    </message>
    <message>
        <source>it never appeared there</source>
        <translation>היא לא הופיעה שם</translation>
    </message>
    <message>
        <source>it redirects elsewhere (HTTP {status})</source>
        <translation>הוא מפנה למקום אחר (HTTP {status})</translation>
    </message>
    <message>
        <source>it says nothing of the call&apos;s state</source>
        <translation>הוא אינו אומר דבר על מצב השיחה</translation>
    </message>
    <message>
        <source>it stands outside of any card</source>
        <translation>זה מחוץ לכל כרטיס</translation>
    </message>
    <message>
        <source>it takes no connection (HTTP {status})</source>
        <translation>הוא אינו מקבל חיבור (HTTP {status})</translation>
    </message>
    <message>
        <source>it tells a time of no zone</source>
        <translation>הוא מוסר שעה ללא אזור</translation>
    </message>
    <message>
        <source>it tells neither success nor an error</source>
        <translation>הוא אינו מוסר הצלחה או שגיאה</translation>
    </message>
    <message>
        <source>it tells no amount</source>
        <translation>הוא אינו מוסר סכום</translation>
    </message>
    <message>
        <source>it tells no balance</source>
        <translation>הוא אינו מוסר יתרה</translation>
    </message>
    <message>
        <source>it tells no price</source>
        <translation>הוא אינו מוסר מחיר</translation>
    </message>
    <message>
        <source>it tells no price for a number that it was asked about</source>
        <translation>הוא אינו מוסר מחיר למספר שנשאל עליו</translation>
    </message>
    <message>
        <source>it tells no time</source>
        <translation>הוא אינו מוסר שעה</translation>
    </message>
    <message>
        <source>it tells of no call</source>
        <translation>הוא אינו מוסר על שיחה</translation>
    </message>
    <message>
        <source>it told of another call than the one asked for</source>
        <translation>הוא מסר על שיחה אחרת מזו שנשאל עליה</translation>
    </message>
    <message>
        <source>it told of another conference than the one asked for</source>
        <translation>הוא מסר על ועידה אחרת מזו שנשאל עליה</translation>
    </message>
    <message>
        <source>it was never connected, and its end was never told</source>
        <translation>היא לא חוברה, וסופה לא נמסר</translation>
    </message>
    <message>
        <source>it was not known whether this call came about: the bill shows it</source>
        <translation>לא היה ידוע אם השיחה התקיימה: חשבון הספק מראה אותה</translation>
    </message>
    <message>
        <source>its answer is far too long</source>
        <translation>התשובה שלו ארוכה מדי</translation>
    </message>
    <message>
        <source>its answer is no JSON document</source>
        <translation>התשובה שלו אינה מסמך JSON</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status})</source>
        <translation>התשובה שלו אינה מתועדת (HTTP {status})</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}, code {code})</source>
        <translation>התשובה שלו אינה מתועדת (HTTP {status}, קוד {code})</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}, code {code}{told})</source>
        <translation>התשובה שלו אינה מתועדת (HTTP {status}, קוד {code}{told})</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}{told})</source>
        <translation>התשובה שלו אינה מתועדת (HTTP {status}{told})</translation>
    </message>
    <message>
        <source>its answer names no call</source>
        <translation>התשובה שלו אינה מציינת שיחה</translation>
    </message>
    <message>
        <source>its answer to {method} has no result (HTTP {status})</source>
        <translation>בתשובה שלו ל־{method} אין תוצאה (HTTP {status})</translation>
    </message>
    <message>
        <source>its callDuration is no number of seconds</source>
        <translation>callDuration אינו מספר שניות</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>אין אמון בתעודה שלו</translation>
    </message>
    <message>
        <source>its end alone, asked for</source>
        <translation>רק הסוף, בשאילה</translation>
    </message>
    <message>
        <source>its end alone, by a callback</source>
        <translation>רק הסוף, בקריאה חוזרת</translation>
    </message>
    <message numerus="yes">
        <source>its limit of %n minutes</source>
        <translation>
            <numerusform>המגבלה שלה, דקה %n</numerusform>
            <numerusform>המגבלה שלה, %n דקות</numerusform>
        </translation>
    </message>
    <message>
        <source>its limit of {amount}</source>
        <translation>המגבלה שלה, {amount}</translation>
    </message>
    <message>
        <source>its list has no end</source>
        <translation>לרשימה שלו אין סוף</translation>
    </message>
    <message>
        <source>its list has no end, or goes on somewhere else</source>
        <translation>לרשימה שלו אין סוף, או שהיא נמשכת במקום אחר</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>שמו אינו מוכר</translation>
    </message>
    <message>
        <source>its name leads to no address</source>
        <translation>שמו אינו מוביל לשום כתובת</translation>
    </message>
    <message>
        <source>its picture is damaged: it is no base64</source>
        <translation>התמונה פגומה: אינה base64</translation>
    </message>
    <message>
        <source>its picture is empty</source>
        <translation>התמונה ריקה</translation>
    </message>
    <message>
        <source>its picture is larger than {largest_octets} MB</source>
        <translation>התמונה גדולה מ־{largest_octets} MB</translation>
    </message>
    <message>
        <source>its picture is written in an unknown way</source>
        <translation>התמונה כתובה בצורה לא מוכרת</translation>
    </message>
    <message>
        <source>its report tells no balance</source>
        <translation>הדוח שלו אינו מוסר יתרה</translation>
    </message>
    <message>
        <source>its statistics have no end</source>
        <translation>לסטטיסטיקה שלו אין סוף</translation>
    </message>
    <message>
        <source>its token is of another kind</source>
        <translation>האסימון שלו מסוג אחר</translation>
    </message>
    <message>
        <source>its type is not that of a call&apos;s status</source>
        <translation>הסוג שלו אינו של מצב שיחה</translation>
    </message>
    <message>
        <source>left out: {what}</source>
        <translation>הושמט: {what}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>שורה {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {what}</source>
        <translation>שורה {line}, עמודה {column}: {what}</translation>
    </message>
    <message>
        <source>line {line}: {why}</source>
        <translation>שורה {line}: {why}</translation>
    </message>
    <message>
        <source>line {number} ({name}) is too long</source>
        <translation>שורה {number} ({name}) ארוכה מדי</translation>
    </message>
    <message>
        <source>line {number} is no property</source>
        <translation>שורה {number} אינה מאפיין</translation>
    </message>
    <message>
        <source>listener.public_url is not set, and not needed.</source>
        <translation>listener.public_url אינו מוגדר, ואין בו צורך.</translation>
    </message>
    <message>
        <source>listener.public_url is not set: callbacks for {accounts} cannot arrive, so calls there show neither progress nor end.</source>
        <translation>listener.public_url אינו מוגדר: קריאות חוזרות עבור {accounts} אינן יכולות להגיע, ולכן שיחות שם אינן מראות התקדמות או סוף.</translation>
    </message>
    <message>
        <source>macOS gives links to programs in Applications only, and this one runs outside.</source>
        <translation>macOS נותן קישורים רק לתוכנות בתיקייה Applications, וזאת פועלת מחוצה לה.</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>כמעט אותו שם</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>no access token was got</source>
        <translation>לא התקבל אסימון גישה</translation>
    </message>
    <message>
        <source>no answer came within {seconds} s</source>
        <translation>לא הגיעה תשובה תוך {seconds} ש׳</translation>
    </message>
    <message>
        <source>no answer came within {timeout_s} s</source>
        <translation>לא הגיעה תשובה תוך {timeout_s} ש׳</translation>
    </message>
    <message>
        <source>no answer from the provider: the call may have been placed</source>
        <translation>אין תשובה מהספק: ייתכן שהשיחה בוצעה</translation>
    </message>
    <message>
        <source>no answer that can be read ({name})</source>
        <translation>אין תשובה שאפשר לקרוא ({name})</translation>
    </message>
    <message>
        <source>no connection came about</source>
        <translation>לא נוצר חיבור</translation>
    </message>
    <message>
        <source>no connection came within {seconds} s</source>
        <translation>לא נוצר חיבור תוך {seconds} ש׳</translation>
    </message>
    <message>
        <source>no connection can be made ({reason})</source>
        <translation>אי אפשר ליצור חיבור ({reason})</translation>
    </message>
    <message>
        <source>no currency named</source>
        <translation>לא צוין מטבע</translation>
    </message>
    <message>
        <source>no event can tell how it ended</source>
        <translation>שום אירוע לא יוכל לומר איך נגמרה</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ללא מגבלה</translation>
    </message>
    <message>
        <source>no more callbacks came</source>
        <translation>לא הגיעו עוד קריאות חוזרות</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>אין סיבה</translation>
    </message>
    <message>
        <source>no router answers</source>
        <translation>שום נתב אינו עונה</translation>
    </message>
    <message>
        <source>no secure connection came about</source>
        <translation>לא נוצר חיבור מאובטח</translation>
    </message>
    <message>
        <source>no warning</source>
        <translation>ללא אזהרה</translation>
    </message>
    <message>
        <source>nobody follows it</source>
        <translation>איש אינו עוקב אחריה</translation>
    </message>
    <message>
        <source>nobody joined it, and its end was never told</source>
        <translation>איש לא הצטרף, והסוף לא נמסר</translation>
    </message>
    <message>
        <source>nobody says what this call cost</source>
        <translation>איש אינו אומר כמה עלתה השיחה</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ללא</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>לא צוין</translation>
    </message>
    <message>
        <source>not placed: {why}</source>
        <translation>לא בוצעה: {why}</translation>
    </message>
    <message>
        <source>nothing answers within {timeout_s} seconds</source>
        <translation>דבר אינו עונה תוך {timeout_s} שניות</translation>
    </message>
    <message>
        <source>nothing is told</source>
        <translation>דבר לא נמסר</translation>
    </message>
    <message>
        <source>nothing was ever heard of it</source>
        <translation>לא נשמע עליה דבר</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>מספרים</translation>
    </message>
    <message>
        <source>numbers proved to be yours</source>
        <translation>מספרים שהוכחו כשלך</translation>
    </message>
    <message>
        <source>one of the two numbers is on its blacklist</source>
        <translation>אחד משני המספרים ברשימה השחורה שלו</translation>
    </message>
    <message>
        <source>only at your phone</source>
        <translation>רק בטלפון שלך</translation>
    </message>
    <message>
        <source>phones is not a table</source>
        <translation>phones אינו טבלה</translation>
    </message>
    <message>
        <source>plain http alone</source>
        <translation>רק http פשוט</translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet at least {bound}</source>
        <translation>תעריף: חויב {billed}, לפי המחירון לפחות {bound}</translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet at most {bound}</source>
        <translation>תעריף: חויב {billed}, לפי המחירון לכל היותר {bound}</translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet {bound}</source>
        <translation>תעריף: חויב {billed}, לפי המחירון {bound}</translation>
    </message>
    <message>
        <source>readable; national numbers are of {region}</source>
        <translation>קריא; מספרים לאומיים הם של {region}</translation>
    </message>
    <message>
        <source>reckoned from the price</source>
        <translation>מחושב מהמחיר</translation>
    </message>
    <message>
        <source>report_zone cannot be {name}: there is no such time zone.</source>
        <translation>report_zone אינו יכול להיות {name}: אין אזור זמן כזה.</translation>
    </message>
    <message>
        <source>rounding: {amount}</source>
        <translation>עיגול: {amount}</translation>
    </message>
    <message>
        <source>row {count}, line {line}</source>
        <translation>שורת טבלה {count}, שורה {line}</translation>
    </message>
    <message>
        <source>secrets are kept in {place}</source>
        <translation>הסודות נשמרים ב: {place}</translation>
    </message>
    <message>
        <source>synced with your contacts</source>
        <translation>מסונכרן עם אנשי הקשר שלך</translation>
    </message>
    <message>
        <source>tel:, callto: and sip: links open {programs}.</source>
        <translation>קישורי tel:‎, ‏callto:‎ ו־sip:‎ נפתחים ב־{programs}.</translation>
    </message>
    <message>
        <source>that</source>
        <translation>זה</translation>
    </message>
    <message>
        <source>the API key is disabled at present</source>
        <translation>מפתח ה־API מושבת כעת</translation>
    </message>
    <message>
        <source>the API key is empty</source>
        <translation>מפתח ה־API ריק</translation>
    </message>
    <message>
        <source>the API key is invalid</source>
        <translation>מפתח ה־API אינו תקף</translation>
    </message>
    <message>
        <source>the account {name} has own_numbers or settings of a wrong kind</source>
        <translation>לחשבון {name} יש own_numbers או הגדרות מסוג שגוי</translation>
    </message>
    <message>
        <source>the account {name} names no provider</source>
        <translation>החשבון {name} אינו מציין ספק</translation>
    </message>
    <message>
        <source>the address book {name} needs kind = &quot;carddav&quot;, a url, a username</source>
        <translation>לפנקס הכתובות {name} דרושים kind = &quot;carddav&quot;, ‏url, ‏username</translation>
    </message>
    <message>
        <source>the bill does not show this call</source>
        <translation>חשבון הספק אינו מראה את השיחה</translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation>השיחה נגמרה</translation>
    </message>
    <message>
        <source>the call&apos;s id is not known yet</source>
        <translation>מזהה השיחה עוד לא ידוע</translation>
    </message>
    <message>
        <source>the called number&apos;s area code is not supported</source>
        <translation>אזור החיוג של המספר המבוקש אינו נתמך</translation>
    </message>
    <message>
        <source>the called number&apos;s country is not supported</source>
        <translation>הארץ של המספר המבוקש אינה נתמכת</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>החיבור נקטע</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>החיבור נדחה</translation>
    </message>
    <message>
        <source>the contact, with its picture, is too large for it</source>
        <translation>איש הקשר, עם תמונתו, גדול מדי עבורו</translation>
    </message>
    <message>
        <source>the cost cannot be read: {text}</source>
        <translation>אי אפשר לקרוא את העלות: {text}</translation>
    </message>
    <message>
        <source>the cost is told while it runs</source>
        <translation>העלות נמסרת בזמן השיחה</translation>
    </message>
    <message>
        <source>the desktop has none: closing the window ends Dialer.</source>
        <translation>בשולחן העבודה אין: סגירת החלון מסיימת את Dialer.</translation>
    </message>
    <message>
        <source>the desktop has one.</source>
        <translation>בשולחן העבודה יש אחד.</translation>
    </message>
    <message>
        <source>the file {path}</source>
        <translation>הקובץ {path}</translation>
    </message>
    <message>
        <source>the first {first}, then each {step} begun</source>
        <translation>{first} הראשונות, ואז כל {step} שהתחילו</translation>
    </message>
    <message>
        <source>the keychain ({name})</source>
        <translation>מחזיק המפתחות ({name})</translation>
    </message>
    <message>
        <source>the length cannot be read: {text}</source>
        <translation>אי אפשר לקרוא את משך השיחה: {text}</translation>
    </message>
    <message>
        <source>the log has no such call: it was placed elsewhere, or nobody placed it</source>
        <translation>אין ביומן שיחה כזאת: היא בוצעה במקום אחר, או שאיש לא ביצע אותה</translation>
    </message>
    <message>
        <source>the number is on its do-not-call list</source>
        <translation>המספר ברשימת אל־תתקשר שלו</translation>
    </message>
    <message>
        <source>the number to call is bad</source>
        <translation>המספר להתקשרות שגוי</translation>
    </message>
    <message>
        <source>the number to call is empty</source>
        <translation>המספר להתקשרות ריק</translation>
    </message>
    <message>
        <source>the number to ring first is bad</source>
        <translation>המספר שמצלצל ראשון שגוי</translation>
    </message>
    <message>
        <source>the number to ring first is empty</source>
        <translation>המספר שמצלצל ראשון ריק</translation>
    </message>
    <message>
        <source>the number {raw}, which a spreadsheet has cut</source>
        <translation>המספר {raw}, שגיליון אלקטרוני חתך</translation>
    </message>
    <message>
        <source>the other party&apos;s phone</source>
        <translation>הטלפון של הצד השני</translation>
    </message>
    <message>
        <source>the other party&apos;s phone rings</source>
        <translation>הטלפון של הצד השני מצלצל</translation>
    </message>
    <message>
        <source>the program ended before the provider&apos;s answer was written down</source>
        <translation>התוכנה הסתיימה לפני שנרשמה תשובת הספק</translation>
    </message>
    <message>
        <source>the provider gives no bill: this is reckoned by the rate sheet</source>
        <translation>הספק אינו נותן חשבון: זה חושב לפי המחירון</translation>
    </message>
    <message>
        <source>the provider gives no bill: this is what it said of the call</source>
        <translation>הספק אינו נותן חשבון: זה מה שאמר על השיחה</translation>
    </message>
    <message>
        <source>the provider stopped answering</source>
        <translation>הספק הפסיק לענות</translation>
    </message>
    <message>
        <source>the provider took the call</source>
        <translation>הספק קיבל את השיחה</translation>
    </message>
    <message>
        <source>the provider&apos;s report never came</source>
        <translation>הדיווח של הספק לא הגיע</translation>
    </message>
    <message>
        <source>the proxy did not let the connection through</source>
        <translation>הפרוקסי לא העביר את החיבור</translation>
    </message>
    <message>
        <source>the proxy that the environment names is of a kind that is not supported</source>
        <translation>הפרוקסי שהסביבה מציינת הוא מסוג שאינו נתמך</translation>
    </message>
    <message>
        <source>the range {part} ends before it begins</source>
        <translation>הטווח {part} נגמר לפני שהוא מתחיל</translation>
    </message>
    <message>
        <source>the range {part} has more than {most} prefixes</source>
        <translation>בטווח {part} יותר מ־{most} קידומות</translation>
    </message>
    <message>
        <source>the report on the other leg never came</source>
        <translation>הדיווח על הצד האחר לא הגיע</translation>
    </message>
    <message>
        <source>the request is badly formed</source>
        <translation>הבקשה בנויה שלא כהלכה</translation>
    </message>
    <message>
        <source>the resource was not found</source>
        <translation>המשאב לא נמצא</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>השאר</translation>
    </message>
    <message>
        <source>the rest of the file, with too many quotes that never close</source>
        <translation>שאר הקובץ, עם יותר מדי מירכאות שאינן נסגרות</translation>
    </message>
    <message>
        <source>the router answered for port {inner}, not for {port}</source>
        <translation>הנתב ענה עבור פורט {inner}, לא עבור {port}</translation>
    </message>
    <message>
        <source>the router at {host} does not listen: {why}</source>
        <translation>הנתב ב־{host} אינו מאזין: {why}</translation>
    </message>
    <message>
        <source>the router cannot give the port outside</source>
        <translation>הנתב אינו יכול לתת את הפורט החיצוני</translation>
    </message>
    <message>
        <source>the router cannot read an option</source>
        <translation>הנתב אינו יכול לקרוא אפשרות</translation>
    </message>
    <message>
        <source>the router cannot read the request</source>
        <translation>הנתב אינו יכול לקרוא את הבקשה</translation>
    </message>
    <message>
        <source>the router does not answer</source>
        <translation>הנתב אינו עונה</translation>
    </message>
    <message>
        <source>the router does not know an option</source>
        <translation>הנתב אינו מכיר אפשרות</translation>
    </message>
    <message>
        <source>the router does not know this request</source>
        <translation>הנתב אינו מכיר את הבקשה</translation>
    </message>
    <message>
        <source>the router does not map TCP</source>
        <translation>הנתב אינו ממפה TCP</translation>
    </message>
    <message>
        <source>the router has no connection to the internet</source>
        <translation>לנתב אין חיבור לאינטרנט</translation>
    </message>
    <message>
        <source>the router has no room for another way in</source>
        <translation>אין בנתב מקום לדרך נוספת פנימה</translation>
    </message>
    <message>
        <source>the router keeps too many peers</source>
        <translation>הנתב מחזיק יותר מדי עמיתים</translation>
    </message>
    <message>
        <source>the router refuses with code {code}</source>
        <translation>הנתב מסרב עם קוד {code}</translation>
    </message>
    <message>
        <source>the router refuses: {why}</source>
        <translation>הנתב מסרב: {why}</translation>
    </message>
    <message>
        <source>the router&apos;s answer is cut short</source>
        <translation>תשובת הנתב קטועה</translation>
    </message>
    <message>
        <source>the same e-mail address {value}</source>
        <translation>אותה כתובת דוא״ל {value}</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>אותו שם</translation>
    </message>
    <message>
        <source>the same number {value}</source>
        <translation>אותו מספר {value}</translation>
    </message>
    <message>
        <source>the table breaks off: {error}</source>
        <translation>הטבלה נקטעת: {error}</translation>
    </message>
    <message>
        <source>the tag is too long</source>
        <translation>הסימוכין ארוך מדי</translation>
    </message>
    <message>
        <source>there are no call credits left</source>
        <translation>לא נשאר קרדיט לשיחות</translation>
    </message>
    <message>
        <source>there is no contact in it</source>
        <translation>אין בו איש קשר</translation>
    </message>
    <message>
        <source>there is no key to hold that is called {unknown}</source>
        <translation>אין מקש להחזקה בשם {unknown}</translation>
    </message>
    <message>
        <source>there is not enough credit for the call</source>
        <translation>אין די קרדיט לשיחה</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>המחשב הזה</translation>
    </message>
    <message>
        <source>this machine has too many ways in already</source>
        <translation>למחשב הזה כבר יש יותר מדי דרכים פנימה</translation>
    </message>
    <message>
        <source>this machine&apos;s list of trusted authorities cannot be read</source>
        <translation>אי אפשר לקרוא את רשימת הרשויות המהימנות של המחשב הזה</translation>
    </message>
    <message>
        <source>this provider does not tell a running call&apos;s cost to this machine, or cannot be told to hang up</source>
        <translation>הספק אינו מוסר למחשב הזה את עלות השיחה בזמן שהיא מתנהלת, או שאי אפשר לבקש ממנו לנתק</translation>
    </message>
    <message>
        <source>this provider takes none in the request, and without its callbacks it cannot be told to hang up</source>
        <translation>הספק אינו מקבל מגבלה בבקשה, וללא הקריאות החוזרות שלו אי אפשר לבקש ממנו לנתק</translation>
    </message>
    <message>
        <source>this user may not listen</source>
        <translation>למשתמש הזה אסור להאזין</translation>
    </message>
    <message>
        <source>this user may only look on</source>
        <translation>למשתמש הזה מותר רק לצפות</translation>
    </message>
    <message>
        <source>this version of NAT-PMP is not supported</source>
        <translation>גרסת NAT-PMP הזאת אינה נתמכת</translation>
    </message>
    <message>
        <source>this version of PCP is not supported</source>
        <translation>גרסת PCP הזאת אינה נתמכת</translation>
    </message>
    <message>
        <source>told at once by a connection of its own</source>
        <translation>נמסר מיד בחיבור משלו</translation>
    </message>
    <message>
        <source>up to {count} characters</source>
        <translation>עד {count} תווים</translation>
    </message>
    <message>
        <source>up to {times} times</source>
        <translation>עד {times} פעמים</translation>
    </message>
    <message>
        <source>what came of the request could not be written down</source>
        <translation>לא היה אפשר לרשום מה עלה בגורל הבקשה</translation>
    </message>
    <message>
        <source>with up to {most} others</source>
        <translation>עם עד {most} אחרים</translation>
    </message>
    <message>
        <source>write commas between the prefixes of {part}</source>
        <translation>יש לכתוב פסיקים בין הקידומות של {part}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>you answered</source>
        <translation>ענית</translation>
    </message>
    <message>
        <source>you are talking</source>
        <translation>השיחה מתנהלת</translation>
    </message>
    <message>
        <source>you may not read this address book</source>
        <translation>אין הרשאה לקרוא את פנקס הכתובות הזה</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>אין הרשאה לכתוב שם</translation>
    </message>
    <message>
        <source>your own phone&apos;s area code is not supported</source>
        <translation>אזור החיוג של הטלפון שלך אינו נתמך</translation>
    </message>
    <message>
        <source>your own phone&apos;s country is not supported</source>
        <translation>הארץ של הטלפון שלך אינה נתמכת</translation>
    </message>
    <message>
        <source>your own phone&apos;s leg is charged too</source>
        <translation>גם המקטע אל הטלפון שלך מחויב</translation>
    </message>
    <message>
        <source>your own phone&apos;s leg is free</source>
        <translation>המקטע אל הטלפון שלך ללא תשלום</translation>
    </message>
    <message>
        <source>your phone rings</source>
        <translation>הטלפון שלך מצלצל</translation>
    </message>
    <message numerus="yes">
        <source>{account} is the only one of %n accounts whose price is known</source>
        <translation>
            <numerusform>{account} הוא החשבון היחיד</numerusform>
            <numerusform>מתוך %n חשבונות רק המחיר של {account} ידוע</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} is none of your own phones at the account {account}.</source>
        <translation>{address} אינו אחד הטלפונים שלך בחשבון {account}.</translation>
    </message>
    <message>
        <source>{called} is an emergency number in other places.</source>
        <translation>{called} הוא מספר חירום במקומות אחרים.</translation>
    </message>
    <message>
        <source>{called} is an emergency number, which a callback service cannot reach: call it from a telephone.</source>
        <translation>{called} הוא מספר חירום, ששירות שיחה חוזרת אינו מגיע אליו: יש לחייג מטלפון.</translation>
    </message>
    <message>
        <source>{country} ({code})</source>
        <translation>{country} ({code})</translation>
    </message>
    <message>
        <source>{count} of {all} {what}</source>
        <translation>{count} מתוך {all} {what}</translation>
    </message>
    <message>
        <source>{count} of {links} contacts that were on both sides are gone from {side}; nothing was changed.</source>
        <translation>{count} מתוך {links} אנשי קשר שהיו בשני הצדדים נעלמו מן {side}; דבר לא שונה.</translation>
    </message>
    <message>
        <source>{field} is no field.</source>
        <translation>{field} אינו שדה.</translation>
    </message>
    <message>
        <source>{file} is not what the release feed says it is.</source>
        <translation>{file} אינו מה שמקור הגרסאות אומר.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} עד {last}</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {why}.</source>
        <translation>אי אפשר לכתוב אל {folder}: {why}.</translation>
    </message>
    <message>
        <source>{key} cannot be {shown}.</source>
        <translation>{key} אינו יכול להיות {shown}.</translation>
    </message>
    <message>
        <source>{key} cannot be {shown}: {error}.</source>
        <translation>{key} אינו יכול להיות {shown}: {error}.</translation>
    </message>
    <message>
        <source>{key} cannot be {text}.</source>
        <translation>{key} אינו יכול להיות {text}.</translation>
    </message>
    <message>
        <source>{key} cannot hold line breaks or control characters.</source>
        <translation>{key} אינו יכול להכיל שבירות שורה או תווי בקרה.</translation>
    </message>
    <message>
        <source>{key} has no {name} in it.</source>
        <translation>ב־{key} אין {name}.</translation>
    </message>
    <message>
        <source>{key} has {name} in it, which stands for nothing.</source>
        <translation>יש ב־{key} את {name}, שאינו מציין דבר.</translation>
    </message>
    <message>
        <source>{key} is not set.</source>
        <translation>{key} אינו מוגדר.</translation>
    </message>
    <message>
        <source>{key}: {entry} is not of the form word=meaning.</source>
        <translation>{key}: {entry} אינו בצורה מילה=משמעות.</translation>
    </message>
    <message>
        <source>{key}: {right} is no meaning that can be set.</source>
        <translation>{key}: {right} אינו משמעות שאפשר להגדיר.</translation>
    </message>
    <message>
        <source>{left} is left of this conference&apos;s limit: too little for a minute more.</source>
        <translation>ממגבלת הוועידה נשארו {left}: מעט מדי לדקה נוספת.</translation>
    </message>
    <message>
        <source>{limit} does not pay for one minute of this call: with a minute of waiting for the other party that costs up to {first}.</source>
        <translation>{limit} אינו מספיק לדקה אחת של השיחה: עם דקת המתנה לצד השני היא עולה עד {first}.</translation>
    </message>
    <message>
        <source>{limit}, reckoned from its price</source>
        <translation>{limit}, מחושב מהמחיר</translation>
    </message>
    <message>
        <source>{lock} cannot be locked: {strerror}.</source>
        <translation>אי אפשר לנעול את {lock}: {strerror}.</translation>
    </message>
    <message>
        <source>{meaning} (code {code})</source>
        <translation>{meaning} (קוד {code})</translation>
    </message>
    <message>
        <source>{named} is no currency: write it as USD</source>
        <translation>{named} אינו מטבע: יש לכתוב כמו USD</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>אי אפשר לקרוא את {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>אי אפשר לקרוא את {name}: {strerror}.</translation>
    </message>
    <message>
        <source>{name} does not end in {kinds} or {kinds_2}.</source>
        <translation>{name} אינו מסתיים ב־{kinds} או {kinds_2}.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>אין שורות ב־{name}.</translation>
    </message>
    <message>
        <source>{name} holds no contacts: there is no vCard in it, and no table.</source>
        <translation>אין אנשי קשר ב־{name}: אין בו vCard ואין טבלה.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} הוא תיקייה.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ריק.</translation>
    </message>
    <message>
        <source>{name} is no file of contacts but of another kind.</source>
        <translation>{name} אינו קובץ אנשי קשר אלא מסוג אחר.</translation>
    </message>
    <message>
        <source>{name} says not what to write.</source>
        <translation>{name} אינו אומר מה לכתוב.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{national} is a short number that works only from telephones in {country}: a callback service needs the full number.</source>
        <translation>{national} הוא מספר קצר שפועל רק מטלפונים בארץ ({country}): לשירות שיחה חוזרת דרוש המספר המלא.</translation>
    </message>
    <message>
        <source>{number} ({country})</source>
        <translation>{number} ({country})</translation>
    </message>
    <message>
        <source>{number} has already left.</source>
        <translation>{number} כבר עזב.</translation>
    </message>
    <message>
        <source>{number} has no country code that is known.</source>
        <translation>ל־{number} אין קידומת ארץ ידועה.</translation>
    </message>
    <message>
        <source>{number} is being hung up.</source>
        <translation>{number} מתנתק.</translation>
    </message>
    <message>
        <source>{number} is in this conference already.</source>
        <translation>{number} כבר בוועידה.</translation>
    </message>
    <message>
        <source>{number} is named twice.</source>
        <translation>{number} צוין פעמיים.</translation>
    </message>
    <message>
        <source>{number} is no price</source>
        <translation>{number} אינו מחיר</translation>
    </message>
    <message>
        <source>{number} is not among the numbers that {title} has verified.</source>
        <translation>{number} אינו בין המספרים ש־{title} אימת.</translation>
    </message>
    <message>
        <source>{number} is your own phone, which is called anyway.</source>
        <translation>{number} הוא הטלפון שלך, שמתקשרים אליו ממילא.</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} או {last}</translation>
    </message>
    <message>
        <source>{own_id} is not {own_ids}.</source>
        <translation>{own_id} אינו מתאים: דרוש {own_ids}.</translation>
    </message>
    <message>
        <source>{path} is left aside: there is another provider {name}.</source>
        <translation>הקובץ {path} אינו בשימוש: יש ספק אחר בשם {name}.</translation>
    </message>
    <message>
        <source>{path} is left aside: {other} has the same name in it, {name}.</source>
        <translation>הקובץ {path} אינו בשימוש: אותו שם, {name}, כתוב גם בקובץ {other}.</translation>
    </message>
    <message>
        <source>{stripped} can be {own_ids} or the phone number {e164}.</source>
        <translation>{stripped} יכול להיות {own_ids} או מספר הטלפון {e164}.</translation>
    </message>
    <message>
        <source>{part} can be one prefix or a range: write {begin}{end}, or all of them</source>
        <translation>{part} יכול להיות קידומת או טווח: יש לכתוב {begin}{end}, או את כולן</translation>
    </message>
    <message>
        <source>Verify it in the settings, under Accounts, or with dialer caller-ids verify {number}.</source>
        <translation>אפשר לאמת אותו בהגדרות, תחת חשבונות, או בפקודה dialer caller-ids verify {number}.</translation>
    </message>
    <message>
        <source>readable; no default country: numbers must be typed with + and country code.</source>
        <translation>קריא; אין ארץ ברירת מחדל: יש להקליד מספרים עם + וקידומת ארץ.</translation>
    </message>
    <message>
        <source>{part} is no area code</source>
        <translation>{part} אינו אזור חיוג</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {why}.</source>
        <translation>אי אפשר לשנות את {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>אי אפשר לקרוא את {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>אי אפשר לקרוא את {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {why}.</source>
        <translation>אי אפשר להסיר את {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>אי אפשר לכתוב את {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>אי אפשר לכתוב את {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}.</source>
        <translation>לא היה אפשר לכתוב את {path}: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is too long for a description.</source>
        <translation>{path} ארוך מדי לתיאור.</translation>
    </message>
    <message>
        <source>{place} ({title})</source>
        <translation>{place} ({title})</translation>
    </message>
    <message>
        <source>{prefix} has another price in line {before}, which counts</source>
        <translation>ל־{prefix} יש מחיר אחר בשורה {before}, והוא הקובע</translation>
    </message>
    <message>
        <source>{program} shows them.</source>
        <translation>{program} מציג אותן.</translation>
    </message>
    <message>
        <source>{provider} refused: {meaning} (code {code}).</source>
        <translation>{provider} סירב: {meaning} (קוד {code}).</translation>
    </message>
    <message>
        <source>{service} does not answer.</source>
        <translation>{service} אינו עונה.</translation>
    </message>
    <message>
        <source>{service} refused: {why}.</source>
        <translation>{service} סירב: {why}.</translation>
    </message>
    <message>
        <source>{shown} is a formula, not a price</source>
        <translation>{shown} הוא נוסחה, לא מחיר</translation>
    </message>
    <message>
        <source>{shown} is less than nothing</source>
        <translation>{shown} הוא פחות מכלום</translation>
    </message>
    <message>
        <source>{shown} is no length of time</source>
        <translation>{shown} אינו משך זמן</translation>
    </message>
    <message>
        <source>{shown} is no price</source>
        <translation>{shown} אינו מחיר</translation>
    </message>
    <message>
        <source>{shown} is not verified, so it cannot be shown</source>
        <translation>{shown} לא אומת, ולכן אי אפשר להציגו</translation>
    </message>
    <message>
        <source>{sid} is no SID of an account.</source>
        <translation>{sid} אינו SID של חשבון.</translation>
    </message>
    <message>
        <source>{space} is no name of a space.</source>
        <translation>{space} אינו שם של מרחב.</translation>
    </message>
    <message>
        <source>{step} is not a table</source>
        <translation>{step} אינו טבלה</translation>
    </message>
    <message>
        <source>{strip} are no increments: write them as 60/60</source>
        <translation>{strip} אינם מקטעי חיוב: יש לכתוב כמו 60/60</translation>
    </message>
    <message>
        <source>{text} begins with 0: write it with its country code</source>
        <translation>{text} מתחיל ב־0: יש לכתוב עם קידומת הארץ</translation>
    </message>
    <message>
        <source>{text} is longer than any number</source>
        <translation>{text} ארוך מכל מספר</translation>
    </message>
    <message>
        <source>{text} is no address of an address book.</source>
        <translation>{text} אינו כתובת של פנקס כתובות.</translation>
    </message>
    <message>
        <source>{text} is no currency.</source>
        <translation>{text} אינו מטבע.</translation>
    </message>
    <message>
        <source>{text} is no day.</source>
        <translation>{text} אינו יום.</translation>
    </message>
    <message>
        <source>{text} is no number that can be dialled.</source>
        <translation>{text} אינו מספר שאפשר לחייג.</translation>
    </message>
    <message>
        <source>{text} is no prefix</source>
        <translation>{text} אינו קידומת</translation>
    </message>
    <message>
        <source>{text} was cut by a spreadsheet: format the column as text</source>
        <translation>{text} נחתך על ידי גיליון אלקטרוני: יש לעצב את העמודה כטקסט</translation>
    </message>
    <message>
        <source>{title} accepts the account.</source>
        <translation>{title} מקבל את החשבון.</translation>
    </message>
    <message>
        <source>{title} accepts the key; {money} is left.</source>
        <translation>{title} מקבל את המפתח; נשארו {money}.</translation>
    </message>
    <message>
        <source>{title} accepts the login.</source>
        <translation>{title} מקבל את פרטי הכניסה.</translation>
    </message>
    <message>
        <source>{title} accepts the login; {money} is left.</source>
        <translation>{title} מקבל את פרטי הכניסה; נשארו {money}.</translation>
    </message>
    <message>
        <source>{title} accepts the login; {number} cannot be dialled.</source>
        <translation>{title} מקבל את פרטי הכניסה; אי אפשר להתקשר אל {number}.</translation>
    </message>
    <message>
        <source>{title} accepts the login; {number} costs {price} a minute.</source>
        <translation>{title} מקבל את פרטי הכניסה; {number} עולה {price} לדקה.</translation>
    </message>
    <message>
        <source>{title} adds nobody to a running conference.</source>
        <translation>{title} אינו מוסיף איש לוועידה פעילה.</translation>
    </message>
    <message numerus="yes">
        <source>{title} allows 0 to %n retries, not {retries}.</source>
        <translation>
            <numerusform>{title} מאפשר 0 עד ניסיון חוזר %n, לא {retries}.</numerusform>
            <numerusform>{title} מאפשר 0 עד %n ניסיונות חוזרים, לא {retries}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} allows at most {most} characters; this tag has {tag_chars} characters.</source>
        <translation>{title} מאפשר {most} תווים לכל היותר; בסימוכין הזה {tag_chars} תווים.</translation>
    </message>
    <message>
        <source>{title} allows no retries, not {retries}.</source>
        <translation>{title} אינו מאפשר ניסיונות חוזרים, לא {retries}.</translation>
    </message>
    <message>
        <source>{title} allows no tag; this tag has {tag_chars} characters.</source>
        <translation>{title} אינו מאפשר סימוכין; בזה {tag_chars} תווים.</translation>
    </message>
    <message>
        <source>{title} answers as no address book does (HTTP {status}).</source>
        <translation>{title} עונה כפי ששום פנקס כתובות אינו עונה (HTTP {status}).</translation>
    </message>
    <message>
        <source>{title} calls North American numbers of 10 digits; {number} has {count}.</source>
        <translation>{title} מתקשר למספרים צפון־אמריקאיים בני 10 ספרות; ב־{number} יש {count}.</translation>
    </message>
    <message>
        <source>{title} calls back Enterprise accounts only.</source>
        <translation>{title} פונה בחזרה רק לחשבונות Enterprise.</translation>
    </message>
    <message>
        <source>{title} calls back by {schemes} alone.</source>
        <translation>{title} פונה בחזרה רק ב־{schemes}.</translation>
    </message>
    <message>
        <source>{title} calls back plain http:// addresses only.</source>
        <translation>{title} פונה בחזרה רק לכתובות http://‎ פשוטות.</translation>
    </message>
    <message>
        <source>{title} calls full phone numbers only, and {number} is none.</source>
        <translation>{title} מתקשר רק למספרים מלאים, ו־{number} אינו כזה.</translation>
    </message>
    <message>
        <source>{title} calls nobody back for this account.</source>
        <translation>{title} אינו פונה בחזרה בחשבון הזה.</translation>
    </message>
    <message>
        <source>{title} cannot be asked about a call.</source>
        <translation>אי אפשר לשאול את {title} על שיחה.</translation>
    </message>
    <message>
        <source>{title} cannot be asked for this: {why}.</source>
        <translation>אי אפשר לשאול את {title} על זה: {why}.</translation>
    </message>
    <message>
        <source>{title} cannot be asked. If your phone rings now, it is this call.</source>
        <translation>אי אפשר לשאול את {title}. אם הטלפון שלך מצלצל עכשיו, זו השיחה הזאת.</translation>
    </message>
    <message>
        <source>{title} cannot call {number}.</source>
        <translation>{title} אינו יכול להתקשר אל {number}.</translation>
    </message>
    <message>
        <source>{title} cannot call {number}: its length is not usual.</source>
        <translation>{title} אינו יכול להתקשר אל {number}: האורך אינו רגיל.</translation>
    </message>
    <message>
        <source>{title} cannot end a conference from here.</source>
        <translation>{title} אינו יכול לסיים ועידה מכאן.</translation>
    </message>
    <message>
        <source>{title} cannot end one participant alone.</source>
        <translation>{title} אינו יכול לנתק משתתף אחד לבדו.</translation>
    </message>
    <message>
        <source>{title} cannot hang up from here: hang up your phone to end the call.</source>
        <translation>{title} אינו יכול לנתק מכאן: יש לנתק בטלפון כדי לסיים את השיחה.</translation>
    </message>
    <message>
        <source>{title} cannot reach this machine, so it cannot be told to hang up: hang up your phone to end the call.</source>
        <translation>{title} אינו מגיע למחשב הזה, ולכן אי אפשר לבקש ממנו לנתק: יש לנתק בטלפון כדי לסיים את השיחה.</translation>
    </message>
    <message>
        <source>{title} cannot reach this machine: listener.public_url is not set.</source>
        <translation>{title} אינו מגיע למחשב הזה: listener.public_url אינו מוגדר.</translation>
    </message>
    <message>
        <source>{title} could not be reached: {why}.</source>
        <translation>לא היה אפשר להגיע אל {title}: {why}.</translation>
    </message>
    <message>
        <source>{title} did not do what was asked (HTTP {status}).</source>
        <translation>{title} לא עשה את מה שהתבקש (HTTP {status}).</translation>
    </message>
    <message>
        <source>{title} does not list all of its contacts.</source>
        <translation>{title} אינו מונה את כל אנשי הקשר שלו.</translation>
    </message>
    <message>
        <source>{title} does not list calls.</source>
        <translation>{title} אינו מונה שיחות.</translation>
    </message>
    <message>
        <source>{title} does not list this call yet, so it cannot be told to end it.</source>
        <translation>השיחה עוד לא מופיעה ברשימה של {title}: אי אפשר לבקש ממנו לסיים אותה.</translation>
    </message>
    <message>
        <source>{title} does not remove this contact.</source>
        <translation>{title} אינו מסיר את איש הקשר.</translation>
    </message>
    <message>
        <source>{title} does not take this contact.</source>
        <translation>{title} אינו מקבל את איש הקשר.</translation>
    </message>
    <message>
        <source>{title} does not take this contact: {why}.</source>
        <translation>{title} אינו מקבל את איש הקשר: {why}.</translation>
    </message>
    <message>
        <source>{title} gave no documented answer: {why}.</source>
        <translation>{title} לא נתן תשובה מתועדת: {why}.</translation>
    </message>
    <message>
        <source>{title} hangs up at its next event only.</source>
        <translation>{title} מנתק רק באירוע הבא שלו.</translation>
    </message>
    <message>
        <source>{title} has no channel of this call</source>
        <translation>ל־{title} אין ערוץ של השיחה הזאת</translation>
    </message>
    <message>
        <source>{title} has no room left.</source>
        <translation>אין עוד מקום אצל {title}.</translation>
    </message>
    <message>
        <source>{title} has no usable address with these settings: {why}.</source>
        <translation>ל־{title} אין כתובת שמישה עם ההגדרות האלה: {why}.</translation>
    </message>
    <message>
        <source>{title} has no way to hang up a call from here.</source>
        <translation>ל־{title} אין דרך לנתק שיחה מכאן.</translation>
    </message>
    <message>
        <source>{title} has no way to hang up this call from here.</source>
        <translation>ל־{title} אין דרך לנתק את השיחה הזאת מכאן.</translation>
    </message>
    <message>
        <source>{title} has nothing that can be asked without ringing a phone.</source>
        <translation>ל־{title} אין דבר שאפשר לשאול בלי לצלצל בטלפון.</translation>
    </message>
    <message>
        <source>{title} has something in this contact that Dialer cannot read ({why}).</source>
        <translation>יש ל־{title} באיש הקשר הזה משהו ש־Dialer אינו יכול לקרוא ({why}).</translation>
    </message>
    <message>
        <source>{title} holds no conferences.</source>
        <translation>{title} אינו מקיים ועידות.</translation>
    </message>
    <message>
        <source>{title} is in trouble (HTTP {status}).</source>
        <translation>{title} בקשיים (HTTP {status}).</translation>
    </message>
    <message>
        <source>{title} is told {url} with each call.</source>
        <translation>{title} מקבל את {url} עם כל שיחה.</translation>
    </message>
    <message>
        <source>{title} keeps no address book.</source>
        <translation>{title} אינו מנהל פנקס כתובות.</translation>
    </message>
    <message>
        <source>{title} limits a call to 1 minute or more.</source>
        <translation>{title} מגביל שיחה לדקה 1 או יותר.</translation>
    </message>
    <message>
        <source>{title} limits a call to 1 to {most} minutes.</source>
        <translation>{title} מגביל שיחה ל־1 עד {most} דקות.</translation>
    </message>
    <message>
        <source>{title} lists several calls that may be this one.</source>
        <translation>ברשימה של {title} יש כמה שיחות שיכולות להיות השיחה הזאת.</translation>
    </message>
    <message>
        <source>{title} names {scheme}://{netloc} as the place of its address books.</source>
        <translation>{title} מציין את {scheme}://{netloc} כמקום פנקסי הכתובות שלו.</translation>
    </message>
    <message>
        <source>{title} needs {key}: {sentence}</source>
        <translation>ל־{title} דרוש {key}: {sentence}</translation>
    </message>
    <message>
        <source>{title} reports only once a call is over; Dialer is waiting for that.</source>
        <translation>{title} מדווח רק אחרי שהשיחה נגמרה; Dialer ממתין לכך.</translation>
    </message>
    <message>
        <source>{title} sends on in circles.</source>
        <translation>{title} מפנה במעגלים.</translation>
    </message>
    <message>
        <source>{title} sends on to {scheme}://{netloc}.</source>
        <translation>{title} מפנה אל {scheme}://{netloc}.</translation>
    </message>
    <message>
        <source>{title} shows a Spokn ID to another Spokn ID only.</source>
        <translation>{title} מציג מזהה Spokn רק למזהה Spokn אחר.</translation>
    </message>
    <message>
        <source>{title} shows a caller ID of your own phone&apos;s country only.</source>
        <translation>{title} מציג רק מספר מארץ הטלפון שלך.</translation>
    </message>
    <message>
        <source>{title} tells no balance.</source>
        <translation>{title} אינו מוסר יתרה.</translation>
    </message>
    <message>
        <source>{title} tells no price.</source>
        <translation>{title} אינו מוסר מחיר.</translation>
    </message>
    <message>
        <source>{title} tells nothing of a call on this account.</source>
        <translation>{title} אינו מוסר דבר על שיחה בחשבון הזה.</translation>
    </message>
    <message>
        <source>{title} tells nothing of a call on this account: its progress, end and cost cannot be shown, and it cannot be hung up from here.</source>
        <translation>{title} אינו מוסר דבר על שיחה בחשבון הזה: אי אפשר להציג את ההתקדמות, הסוף והעלות, ואי אפשר לנתק אותה מכאן.</translation>
    </message>
    <message>
        <source>{title} tells only the end.</source>
        <translation>{title} מוסר רק את הסוף.</translation>
    </message>
    <message>
        <source>{title} took a contact and does not show it.</source>
        <translation>{title} קיבל איש קשר ואינו מציג אותו.</translation>
    </message>
    <message>
        <source>{title} wants the country code by itself, and {number} has none that is known.</source>
        <translation>{title} רוצה את קידומת הארץ לבדה, ול־{number} אין קידומת ידועה.</translation>
    </message>
    <message>
        <source>{title} was asked too often and wants to be left alone for {wait_s} s.</source>
        <translation>{title} נשאל לעתים קרובות מדי ומבקש שלא יפריעו לו {wait_s} ש׳.</translation>
    </message>
    <message>
        <source>{title} was given no address to call back, so it cannot be told to hang up.</source>
        <translation>{title} לא קיבל כתובת לקריאות חוזרות, ולכן אי אפשר לבקש ממנו לנתק.</translation>
    </message>
    <message>
        <source>{title} {version} accepts the login, but has no endpoint {name}.</source>
        <translation>{title} {version} מקבל את פרטי הכניסה, אבל אין לו נקודת קצה {name}.</translation>
    </message>
    <message>
        <source>{title} {version} accepts the login.</source>
        <translation>{title} {version} מקבל את פרטי הכניסה.</translation>
    </message>
    <message>
        <source>{title} {version} accepts the login; {name} is {state}.</source>
        <translation>{title} {version} מקבל את פרטי הכניסה; {name} במצב {state}.</translation>
    </message>
    <message>
        <source>{title}&apos;s first callback will prove it; Dialer is waiting for it.</source>
        <translation>הקריאה החוזרת הראשונה של {title} תוכיח זאת; Dialer ממתין לה.</translation>
    </message>
    <message>
        <source>{title}&apos;s id of this call is not known yet.</source>
        <translation>המזהה של השיחה ב־{title} עוד לא ידוע.</translation>
    </message>
    <message>
        <source>{title}&apos;s id of this conference is not known yet.</source>
        <translation>המזהה של הוועידה ב־{title} עוד לא ידוע.</translation>
    </message>
    <message>
        <source>{title}&apos;s id of this participant is not known yet.</source>
        <translation>המזהה של המשתתף ב־{title} עוד לא ידוע.</translation>
    </message>
    <message>
        <source>{title}&apos;s reports cannot reach this machine.</source>
        <translation>הדיווחים של {title} אינם מגיעים למחשב הזה.</translation>
    </message>
    <message>
        <source>{tool} could not be run: {error}.</source>
        <translation>לא היה אפשר להפעיל את {tool}: {error}.</translation>
    </message>
    <message>
        <source>{url} leads to this Dialer.</source>
        <translation>{url} מוביל אל Dialer הזה.</translation>
    </message>
    <message>
        <source>{version} has no file for this computer.</source>
        <translation>אין ב־{version} קובץ למחשב הזה.</translation>
    </message>
    <message>
        <source>{what} is no country known here: set the default country to a code of two letters, such as GB.</source>
        <translation>{what} אינו ארץ מוכרת כאן: יש להגדיר ארץ ברירת מחדל בקוד של שתי אותיות, כמו GB.</translation>
    </message>
    <message>
        <source>{what}: {needed} digits follow the country code there, not {count}; check them.</source>
        <translation>{what}: שם באות {needed} ספרות אחרי קידומת הארץ, לא {count}; יש לבדוק אותן.</translation>
    </message>
    <message>
        <source>{who}: {how}</source>
        <translation>{who}: {how}</translation>
    </message>
    <message>
        <source>“{strange}” does not belong in a number: type the number alone.</source>
        <translation>„{strange}” אינו שייך למספר: יש להקליד רק את המספר.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Called</source>
        <translation>חויג</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>בוצעה</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>נגמרה</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>משך השיחה</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>עלות</translation>
    </message>
    <message>
        <source>Your leg</source>
        <translation>הצד שלך</translation>
    </message>
    <message>
        <source>Other leg</source>
        <translation>הצד האחר</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>מגבלה</translation>
    </message>
    <message>
        <source>Provider&apos;s words</source>
        <translation>דברי הספק</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>ועידה</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>בוצעה על ידי</translation>
    </message>
    <message>
        <source>another program or phone, with this account</source>
        <translation>תוכנה או טלפון אחר, עם החשבון הזה</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>סימוכין</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>מזהה אצל הספק</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>מזהה השיחה</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} דק׳</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>API key</source>
        <translation>מפתח API</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>מפתח יישום</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>שם משתמש</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>כתובת דוא״ל</translation>
    </message>
    <message>
        <source>Enterprise account</source>
        <translation>חשבון Enterprise</translation>
    </message>
    <message>
        <source>Address of your own server</source>
        <translation>כתובת שרת משלך</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>{name} (if you have one)</source>
        <translation>{name} (אם יש)</translation>
    </message>
    <message>
        <source>is kept; type to replace it</source>
        <translation>שמורה; הקלדה תחליף אותה</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>זה דרוש.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} שע׳ {minutes} דק׳</translation>
    </message>
    <message>
        <source>{amount} (currency not named by the provider)</source>
        <translation>{amount} (הספק אינו מציין מטבע)</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Any time</source>
        <translation>כל זמן</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 הימים האחרונים</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>החודש</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>החודש הקודם</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>השנה</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>בחירת ימים…</translation>
    </message>
    <message>
        <source>However it ended</source>
        <translation>כל סיום</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>משך השיחה</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>לא חוברו</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>סורבו</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>לא ברורות</translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>This call may have been placed</source>
        <translation>ייתכן שהשיחה בוצעה</translation>
    </message>
    <message>
        <source>{title} did not answer the request.</source>
        <translation>{title} לא ענה לבקשה.</translation>
    </message>
    <message>
        <source>Asking {title} to connect</source>
        <translation>מבקש מ־{title} לחבר</translation>
    </message>
    <message>
        <source>{title} took the call</source>
        <translation>{title} קיבל את השיחה</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up</source>
        <translation>הטלפון שלך מצלצל: יש לענות</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>ענית</translation>
    </message>
    <message>
        <source>The other phone rings</source>
        <translation>הטלפון השני מצלצל</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>בשיחה</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>ניתוק</translation>
    </message>
    <message>
        <source>Hanging up… within {seconds} s</source>
        <translation>מנתק… תוך {seconds} ש׳</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <translation>מנתק…</translation>
    </message>
    <message>
        <source>Press again to hang up</source>
        <translation>לחיצה נוספת לניתוק</translation>
    </message>
    <message>
        <source>Call again…</source>
        <translation>התקשרות חוזרת…</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>בדיקת המספר</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>התקשרות חוזרת</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>mobile</source>
        <translation>נייד</translation>
    </message>
    <message>
        <source>home</source>
        <translation>בית</translation>
    </message>
    <message>
        <source>work</source>
        <translation>עבודה</translation>
    </message>
    <message>
        <source>main</source>
        <translation>ראשי</translation>
    </message>
    <message>
        <source>other</source>
        <translation>אחר</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>פקס</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>זימונית</translation>
    </message>
</context>
<context>
    <name>legs</name>
    <message>
        <source>You: {you}. The other party: {other}.</source>
        <translation>הצד שלך: {you}. הצד השני: {other}.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>rings first</source>
        <translation>מצלצל ראשון</translation>
    </message>
    <message>
        <source>rings next</source>
        <translation>מצלצל אחריו</translation>
    </message>
    <message>
        <source>rang</source>
        <translation>צלצל</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>לא חויג</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>מצלצל</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>נענה</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>לא נמסר</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>תפוס</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>אין מענה</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>נותק</translation>
    </message>
    <message>
        <source>no free line</source>
        <translation>אין קו פנוי</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>מספר שגוי</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>סורב</translation>
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
        <translation>{party}: יש מענה</translation>
    </message>
    <message>
        <source>You are talking, through {account}.</source>
        <translation>השיחה מתנהלת, דרך {account}.</translation>
    </message>
    <message>
        <source>Limit near: {party}</source>
        <translation>המגבלה קרובה: {party}</translation>
    </message>
    <message>
        <source>The call was not placed</source>
        <translation>השיחה לא בוצעה</translation>
    </message>
    <message>
        <source>{account} is running low</source>
        <translation>{account} אוזל</translation>
    </message>
    <message>
        <source>{money} is left.</source>
        <translation>נשארו {money}.</translation>
    </message>
    <message>
        <source>Dialer is still here</source>
        <translation>Dialer עדיין כאן</translation>
    </message>
    <message>
        <source>It waits in the tray, and tells you of your calls. Its icon&apos;s menu has Quit; Settings can have closing the window end it.</source>
        <translation>הוא ממתין במגש ומודיע על השיחות שלך. בתפריט הסמל יש יציאה; בהגדרות אפשר לקבוע שסגירת החלון תסיים אותו.</translation>
    </message>
    <message>
        <source>Call {number}?</source>
        <translation>להתקשר אל {number}?</translation>
    </message>
    <message>
        <source>You just copied this number.</source>
        <translation>המספר הזה הועתק זה עתה.</translation>
    </message>
</context>
<context>
    <name>origin</name>
    <message>
        <source>Call the selected number, {number}?</source>
        <translation>להתקשר למספר שנבחר, {number}?</translation>
    </message>
    <message>
        <source>Call the copied number, {number}?</source>
        <translation>להתקשר למספר שהועתק, {number}?</translation>
    </message>
    <message>
        <source>A link from {program} asks to call {number}.</source>
        <translation>קישור מ־{program} מבקש להתקשר אל {number}.</translation>
    </message>
    <message>
        <source>A link asks to call {number}.</source>
        <translation>קישור מבקש להתקשר אל {number}.</translation>
    </message>
    <message>
        <source>A {scheme}: link from {program} asks to call {number}.</source>
        <translation>קישור {scheme}: מ־{program} מבקש להתקשר אל {number}.</translation>
    </message>
    <message>
        <source>A {scheme}: link asks to call {number}.</source>
        <translation>קישור {scheme}: מבקש להתקשר אל {number}.</translation>
    </message>
</context>
<context>
    <name>page_makers</name>
    <message>
        <source>service, key, password, user name, test, caller ID, verify</source>
        <translation>שירות, מפתח, סיסמה, שם משתמש, בדיקה, מספר מוצג, אימות</translation>
    </message>
    <message>
        <source>own number, rings first, from</source>
        <translation>מספר שלי, מצלצל ראשון, מן</translation>
    </message>
    <message>
        <source>capabilities, providers, compare, assumed</source>
        <translation>יכולות, ספקים, השוואה, משוער</translation>
    </message>
    <message>
        <source>router, port, UPnP, public address, self-test</source>
        <translation>נתב, פורט, UPnP, כתובת ציבורית, בדיקה עצמית</translation>
    </message>
    <message>
        <source>theme, light, dark, contrast, colours</source>
        <translation>ערכה, בהיר, כהה, ניגודיות, צבעים</translation>
    </message>
    <message>
        <source>version, newer, download, release</source>
        <translation>גרסה, חדש, הורדה, עדכון</translation>
    </message>
    <message>
        <source>backup, move, file</source>
        <translation>גיבוי, העברה, קובץ</translation>
    </message>
    <message>
        <source>doctor, problem, support, report</source>
        <translation>בדיקה, בעיה, תמיכה, דוח</translation>
    </message>
    <message>
        <source>version, licence, keyboard, help</source>
        <translation>גרסה, רישיון, מקלדת, עזרה</translation>
    </message>
    <message>
        <source>Each in the account&apos;s own currency. A call that would go beyond is not placed, or is ended in time where the service allows that.</source>
        <translation>כל אחת במטבע החשבון. שיחה שתחרוג ממנה אינה מבוצעת, או מסתיימת בזמן במקום שהשירות מאפשר.</translation>
    </message>
    <message>
        <source>What the desktop tells you of while the window is out of sight.</source>
        <translation>מה ששולחן העבודה מודיע לך כשהחלון אינו נראה.</translation>
    </message>
    <message>
        <source>For those who know why; what stands here is good for most.</source>
        <translation>למי שיודע מדוע; מה שכאן טוב לרוב האנשים.</translation>
    </message>
</context>
<context>
    <name>phone_field</name>
    <message>
        <source>My phone number</source>
        <translation>מספר הטלפון שלי</translation>
    </message>
    <message>
        <source>The phone that rings first. With its country&apos;s code is safest.</source>
        <translation>הטלפון שמצלצל ראשון. הבטוח ביותר עם קידומת הארץ.</translation>
    </message>
    <message>
        <source>Understood as {number}</source>
        <translation>הובן כ־{number}</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>No price known via {account}; the last call came to about {price}/min</source>
        <translation>אין מחיר ידוע דרך {account}; השיחה האחרונה עלתה בערך {price}/דק׳</translation>
    </message>
    <message>
        <source>{price}/min via {account}</source>
        <translation>{price}/דק׳ דרך {account}</translation>
    </message>
    <message>
        <source>{price}/min and {fee} to connect</source>
        <translation>{price}/דק׳ ועוד {fee} לחיבור</translation>
    </message>
    <message>
        <source>{price}/min for their phone via {account}; for yours no price is known</source>
        <translation>{price}/דק׳ עבור הטלפון השני דרך {account}; עבור שלך אין מחיר ידוע</translation>
    </message>
    <message>
        <source>{words} · currency not named</source>
        <translation>{words} · המטבע לא צוין</translation>
    </message>
    <message>
        <source>No price known via {account}</source>
        <translation>אין מחיר ידוע דרך {account}</translation>
    </message>
    <message>
        <source>{words} · {minutes} min: {cost}</source>
        <translation>{words} · {minutes} דק׳: {cost}</translation>
    </message>
    <message>
        <source>Your phone {own}/min + theirs {other}/min</source>
        <translation>הטלפון שלך {own}/דק׳ + השני {other}/דק׳</translation>
    </message>
    <message>
        <source>Assumed: {what}</source>
        <translation>הונח: {what}</translation>
    </message>
    <message>
        <source>The service&apos;s own word, just now</source>
        <translation>דברי השירות עצמו, ברגע זה</translation>
    </message>
    <message>
        <source>By your rate sheet of {date}</source>
        <translation>לפי המחירון שלך מ־{date}</translation>
    </message>
    <message>
        <source>By what the call on {date} cost</source>
        <translation>לפי עלות השיחה ב־{date}</translation>
    </message>
    <message>
        <source>No price is known yet</source>
        <translation>עוד אין מחיר ידוע</translation>
    </message>
    <message>
        <source>{account} in {currency}</source>
        <translation>{account} ב־{currency}</translation>
    </message>
    <message>
        <source>{account} in a currency that is not named</source>
        <translation>{account} במטבע שלא צוין</translation>
    </message>
    <message>
        <source>Prices cannot be compared: {where}</source>
        <translation>אי אפשר להשוות את המחירים: {where}</translation>
    </message>
    <message>
        <source>{account} is as cheap as {other}</source>
        <translation>{account} זול כמו {other}</translation>
    </message>
    <message>
        <source>Cheapest: {account}, since {minutes} min cost {cost}, and {more} via {other}</source>
        <translation>הזול ביותר: {account}, כי {minutes} דק׳ עולות {cost}, ודרך {other} עולות {more}</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Dialer is open already, but does not answer.</source>
        <translation>Dialer כבר פתוח, אבל אינו מגיב.</translation>
    </message>
    <message>
        <source>Wait a little, or end it, and start it again. Calls go on meanwhile.</source>
        <translation>המתינו מעט, או סגרו אותו והפעילו אותו מחדש. השיחות נמשכות בינתיים.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>By day</source>
        <translation>לפי יום</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>לפי שבוע</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>לפי חודש</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>לפי ארץ</translation>
    </message>
    <message>
        <source>By contact</source>
        <translation>לפי איש קשר</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>לפי חשבון</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>כל האחרים</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>My phones</source>
        <translation>הטלפונים שלי</translation>
    </message>
    <message>
        <source>What services can do</source>
        <translation>מה שירותים יכולים</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>קריאות חוזרות</translation>
    </message>
    <message>
        <source>Limits of money</source>
        <translation>מגבלות עלות</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>שפה וארץ</translation>
    </message>
    <message>
        <source>Desktop and tray</source>
        <translation>שולחן עבודה ומגש</translation>
    </message>
    <message>
        <source>Links and shortcuts</source>
        <translation>קישורים וקיצורי מקשים</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>התראות</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>פרטיות</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>עדכונים</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>ייצוא וייבוא</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>בדיקה כללית</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>מתקדם</translation>
    </message>
    <message>
        <source>About and help</source>
        <translation>על התוכנה ועזרה</translation>
    </message>
</context>
<context>
    <name>setting_names</name>
    <message>
        <source>Country of numbers</source>
        <translation>ארץ המספרים</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Usual account</source>
        <translation>החשבון הרגיל</translation>
    </message>
    <message>
        <source>Listen for callbacks</source>
        <translation>להאזין לקריאות חוזרות</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>כתובת להאזנה</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>פורט</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>כתובת ציבורית</translation>
    </message>
    <message>
        <source>Ask the router for a way in</source>
        <translation>לבקש מהנתב דרך פנימה</translation>
    </message>
    <message>
        <source>Page inside another site</source>
        <translation>דף בתוך אתר אחר</translation>
    </message>
    <message>
        <source>Most for one call</source>
        <translation>מרב לשיחה</translation>
    </message>
    <message>
        <source>Most for a month</source>
        <translation>מרב לחודש</translation>
    </message>
    <message>
        <source>Warn of a low balance</source>
        <translation>להזהיר מיתרה נמוכה</translation>
    </message>
    <message>
        <source>Days that calls are kept</source>
        <translation>ימים לשמירת שיחות</translation>
    </message>
    <message>
        <source>Full numbers in the log file</source>
        <translation>מספרים מלאים בקובץ היומן</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>סמל במגש</translation>
    </message>
    <message>
        <source>Closing goes to the tray</source>
        <translation>סגירה עוברת למגש</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>הפעלה במגש</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>הפעלה בכניסה למערכת</translation>
    </message>
    <message>
        <source>The other party answered</source>
        <translation>הצד השני ענה</translation>
    </message>
    <message>
        <source>A call failed</source>
        <translation>שיחה נכשלה</translation>
    </message>
    <message>
        <source>A limit is near</source>
        <translation>מגבלה קרובה</translation>
    </message>
    <message>
        <source>A balance is low</source>
        <translation>יתרה נמוכה</translation>
    </message>
    <message>
        <source>Open links to call</source>
        <translation>פתיחת קישורי חיוג</translation>
    </message>
    <message>
        <source>When a link is opened</source>
        <translation>כשנפתח קישור</translation>
    </message>
    <message>
        <source>Call the selected text</source>
        <translation>התקשרות לטקסט שנבחר</translation>
    </message>
    <message>
        <source>Offer copied numbers</source>
        <translation>הצעת מספרים שהועתקו</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>לחפש גרסאות חדשות</translation>
    </message>
    <message>
        <source>Wait for an answer, in seconds</source>
        <translation>המתנה לתשובה, בשניות</translation>
    </message>
    <message>
        <source>Ask while it rings, every … seconds</source>
        <translation>שאילה בזמן צלצול, כל … שניות</translation>
    </message>
    <message>
        <source>Ask during a call, every … seconds</source>
        <translation>שאילה בזמן שיחה, כל … שניות</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>כמו המערכת</translation>
    </message>
    <message>
        <source>Fill in the number only</source>
        <translation>רק למלא את המספר</translation>
    </message>
    <message>
        <source>Ask whether to call</source>
        <translation>לשאול אם להתקשר</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>מ־{least} עד {most}.</translation>
    </message>
    <message>
        <source>{least} or more.</source>
        <translation>{least} או יותר.</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>{most} לכל היותר.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>בכל מקום</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>חיוג</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>אנשי קשר</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>דוח</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Try, in the demo</source>
        <translation>התנסות, בהדגמה</translation>
    </message>
    <message>
        <source>The quick dial box</source>
        <translation>תיבת החיוג המהיר</translation>
    </message>
    <message>
        <source>Hang up, when pressed twice</source>
        <translation>ניתוק, בלחיצה כפולה</translation>
    </message>
    <message>
        <source>Help on what is in sight</source>
        <translation>עזרה על מה שמוצג</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>הרשימה הזאת</translation>
    </message>
    <message>
        <source>Close; it asks while a call runs</source>
        <translation>סגירה; שואל אם שיחה מתנהלת</translation>
    </message>
    <message>
        <source>Put a message away, or go back</source>
        <translation>סגירת הודעה, או חזרה</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>חיוג</translation>
    </message>
    <message>
        <source>Clear the number</source>
        <translation>ניקוי המספר</translation>
    </message>
    <message>
        <source>To the suggestions</source>
        <translation>אל ההצעות</translation>
    </message>
    <message>
        <source>Call several people together</source>
        <translation>התקשרות לכמה אנשים יחד</translation>
    </message>
    <message>
        <source>Lists: calls, contacts, settings</source>
        <translation>רשימות: שיחות, אנשי קשר, הגדרות</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>A new contact, among contacts</source>
        <translation>איש קשר חדש, באנשי הקשר</translation>
    </message>
    <message>
        <source>Undo, among contacts</source>
        <translation>ביטול, באנשי הקשר</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>פתיחת הנבחר</translation>
    </message>
    <message>
        <source>Clear the search, or go back</source>
        <translation>ניקוי החיפוש, או חזרה</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>תצוגה מקדימה והדפסה</translation>
    </message>
</context>
<context>
    <name>spending</name>
    <message>
        <source>about {cost}, reckoned</source>
        <translation>בערך {cost}, מחושב</translation>
    </message>
    <message>
        <source>{cost} of {limit}</source>
        <translation>{cost} מתוך {limit}</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>לכל היותר {limit}</translation>
    </message>
    <message>
        <source>{time} of {limit} min</source>
        <translation>{time} מתוך {limit} דק׳</translation>
    </message>
    <message>
        <source>at most {limit} min</source>
        <translation>לכל היותר {limit} דק׳</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>המגבלה הושגה</translation>
    </message>
    <message>
        <source>limit near</source>
        <translation>המגבלה קרובה</translation>
    </message>
    <message>
        <source>cost not told during the call</source>
        <translation>העלות אינה נמסרת בזמן השיחה</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>provider&apos;s reply</source>
        <translation>תשובת הספק</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>נשאל</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>קריאה חוזרת</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>התוכנה הזאת</translation>
    </message>
    <message>
        <source>{title} took the call</source>
        <translation>{title} קיבל את השיחה</translation>
    </message>
    <message>
        <source>{title} did not answer</source>
        <translation>{title} לא ענה</translation>
    </message>
    <message>
        <source>your phone rings</source>
        <translation>הטלפון שלך מצלצל</translation>
    </message>
    <message>
        <source>the other phone rings</source>
        <translation>הטלפון השני מצלצל</translation>
    </message>
    <message>
        <source>you answered</source>
        <translation>ענית</translation>
    </message>
    <message>
        <source>the other party answered</source>
        <translation>הצד השני ענה</translation>
    </message>
    <message>
        <source>{title} said something that is not documented</source>
        <translation>{title} אמר משהו שאינו מתועד</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>עדיין מתנהלת</translation>
    </message>
    <message>
        <source>you asked to hang up</source>
        <translation>ביקשת לנתק</translation>
    </message>
    <message>
        <source>hanging up: {why}</source>
        <translation>מנתק: {why}</translation>
    </message>
    <message>
        <source>The end was told</source>
        <translation>הסוף נמסר</translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation>השיחה נגמרה</translation>
    </message>
    <message>
        <source>the account of your phone&apos;s leg</source>
        <translation>החשבון על המקטע של הטלפון שלך</translation>
    </message>
    <message>
        <source>the account of the other party&apos;s leg</source>
        <translation>החשבון על המקטע של הצד השני</translation>
    </message>
    <message>
        <source>you asked {title} to connect</source>
        <translation>ביקשת מ־{title} לחבר</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>Talked</source>
        <translation>משך השיחה</translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation>{amount} (ללא מטבע)</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>ועידה</translation>
    </message>
    <message>
        <source>placed elsewhere</source>
        <translation>בוצעה במקום אחר</translation>
    </message>
    <message>
        <source>Your own phone</source>
        <translation>הטלפון שלך</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>{name}: a new account at {service}</source>
        <translation>{name}: חשבון חדש אצל {service}</translation>
    </message>
    <message>
        <source>{name}, {part}</source>
        <translation>{name}, {part}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>כלום</translation>
    </message>
    <message>
        <source>{what}: {new}</source>
        <translation>{what}: {new}</translation>
    </message>
    <message>
        <source>{what}: {old} → {new}</source>
        <translation>{what}: {old} ← {new}</translation>
    </message>
    <message>
        <source>address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>own phones</source>
        <translation>הטלפונים שלך</translation>
    </message>
    <message>
        <source>on</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>off</source>
        <translation>לא</translation>
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
        <translation>Dialer: מתקשר</translation>
    </message>
    <message>
        <source>Dialer: talking</source>
        <translation>Dialer: בשיחה</translation>
    </message>
</context>
</TS>
