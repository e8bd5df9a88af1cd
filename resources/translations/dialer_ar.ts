<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AbilityTable</name>
    <message>
        <source>What services can do</source>
        <translation>ما تستطيعه الخدمات</translation>
    </message>
    <message>
        <source>{service} ({account})</source>
        <translation>{service} ({account})</translation>
    </message>
    <message>
        <source>{words} (assumed)</source>
        <translation>{words} (مفترض)</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About Dialer</source>
        <translation>حول Dialer</translation>
    </message>
    <message>
        <source>Dialer&apos;s picture</source>
        <translation>صورة Dialer</translation>
    </message>
    <message>
        <source>Dialer {version}</source>
        <translation>Dialer {version}</translation>
    </message>
    <message>
        <source>Calls through callback services: the service rings your phone, then theirs, and joins the two. No sound passes through this program.

Free software under the MIT licence.</source>
        <translation>مكالمات عبر خدمات معاودة الاتصال: ترن الخدمة على هاتفك، ثم على هاتف الطرف الآخر، وتصل بينهما. لا يمر أي صوت عبر هذا البرنامج.

برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>مم يتكون</translation>
    </message>
    <message>
        <source>Qt is used under the GNU Lesser General Public License, version 3, as files of its own that you may replace. The letters of reports are DejaVu Sans.</source>
        <translation>يُستخدم Qt بموجب رخصة GNU Lesser General Public License، الإصدار 3، كملفات مستقلة يمكنك استبدالها. حروف التقارير هي DejaVu Sans.</translation>
    </message>
</context>
<context>
    <name>AccountEdit</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>The callback service where you have an account.</source>
        <translation>خدمة معاودة الاتصال التي لديك حساب فيها.</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>What you will call it here, such as Home.</source>
        <translation>الاسم الذي تسميه به هنا، مثل المنزل.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>عنوان الخدمة</translation>
    </message>
    <message>
        <source>Scheme, host and port to use instead of the service&apos;s own; usually empty.</source>
        <translation>المخطط والمضيف والمنفذ بدلا من عناوين الخدمة نفسها؛ فارغ عادة.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>إعدادات أخرى</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Sees whether the account works; rings no phone</source>
        <translation>يتحقق من عمل الحساب؛ لا يرن أي هاتف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Your service</source>
        <translation>خدمتك</translation>
    </message>
    <message>
        <source>What it gave you</source>
        <translation>ما أعطتك إياه</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>هاتفك</translation>
    </message>
    <message>
        <source>Assumed: {what}</source>
        <translation>مفترض: {what}</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطه اسما.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>يوجد حساب بهذا الاسم.</translation>
    </message>
    <message>
        <source>Dialer needs to know which phone to ring first.</source>
        <translation>يحتاج Dialer إلى معرفة الهاتف الذي يرن أولا.</translation>
    </message>
    <message>
        <source>Asking {service}…</source>
        <translation>جار سؤال {service}…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جار الحفظ…</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>no phone yet</source>
        <translation>لا هاتف بعد</translation>
    </message>
    <message>
        <source>{service} · your phones: {phones}</source>
        <translation>{service} · هواتفك: {phones}</translation>
    </message>
    <message>
        <source>Usual account · {words}</source>
        <translation>الحساب المعتاد · {words}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change {account}</source>
        <translation>تغيير {account}</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Test {account}</source>
        <translation>اختبار {account}</translation>
    </message>
    <message>
        <source>Sees whether the account works; rings no phone</source>
        <translation>يتحقق من عمل الحساب؛ لا يرن أي هاتف</translation>
    </message>
    <message>
        <source>Numbers shown…</source>
        <translation>الأرقام الظاهرة…</translation>
    </message>
    <message>
        <source>Numbers that {account} may show</source>
        <translation>الأرقام التي يجوز أن يظهرها {account}</translation>
    </message>
    <message>
        <source>Numbers that the other party may see</source>
        <translation>الأرقام التي قد يراها الطرف الآخر</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>جعله المعتاد</translation>
    </message>
    <message>
        <source>Make {account} the usual account</source>
        <translation>جعل {account} الحساب المعتاد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove {account}</source>
        <translation>إزالة {account}</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>The callback services that place your calls.</source>
        <translation>خدمات معاودة الاتصال التي تجري مكالماتك.</translation>
    </message>
    <message>
        <source>Reading your accounts…</source>
        <translation>جارية قراءة حساباتك…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>There is no account yet. Add one, or try the demo from the start page.</source>
        <translation>لا يوجد حساب بعد. أضف حسابا، أو جرب العرض من صفحة البداية.</translation>
    </message>
    <message>
        <source>Change {account}</source>
        <translation>تغيير {account}</translation>
    </message>
    <message>
        <source>{account} is saved.</source>
        <translation>حُفظ {account}.</translation>
    </message>
    <message>
        <source>Numbers that {account} may show</source>
        <translation>الأرقام التي يجوز أن يظهرها {account}</translation>
    </message>
    <message>
        <source>Asking {service}…</source>
        <translation>جار سؤال {service}…</translation>
    </message>
    <message>
        <source>{account} is removed. Its calls stay in the log.</source>
        <translation>أُزيل {account}. تبقى مكالماته في السجل.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Follows when the desktop changes.</source>
        <translation>يتبع تغيرات سطح المكتب.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
    <message>
        <source>White and bright colours on black, with lines around everything.</source>
        <translation>أبيض وألوان ساطعة على أسود، مع خطوط حول كل شيء.</translation>
    </message>
    <message>
        <source>The accent colour, the size of letters and less motion follow the system&apos;s own settings.</source>
        <translation>لون التمييز وحجم الحروف وتقليل الحركة تتبع إعدادات النظام.</translation>
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
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Nothing is selected that this program can see: type or paste the number.</source>
        <translation>لا يوجد تحديد يراه هذا البرنامج: اكتب الرقم أو الصقه.</translation>
    </message>
    <message>
        <source>The shortcut for selected numbers does not work here. {why}</source>
        <translation>اختصار الأرقام المحددة لا يعمل هنا. {why}</translation>
    </message>
</context>
<context>
    <name>BookRow</name>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Sync {book} now</source>
        <translation>مزامنة {book} الآن</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove {book}</source>
        <translation>إزالة {book}</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>لم تتم المزامنة بعد.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{when}: {why}</source>
        <translation>{when}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought here</source>
        <translation>
            <numerusform>لم يُجلب شيء</numerusform>
            <numerusform>جُلب %Ln إلى هنا</numerusform>
            <numerusform>جُلب %Ln إلى هنا</numerusform>
            <numerusform>جُلبت %Ln إلى هنا</numerusform>
            <numerusform>جُلب %Ln إلى هنا</numerusform>
            <numerusform>جُلب %Ln إلى هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought there</source>
        <translation>
            <numerusform>لم يُنقل شيء</numerusform>
            <numerusform>نُقل %Ln إلى هناك</numerusform>
            <numerusform>نُقل %Ln إلى هناك</numerusform>
            <numerusform>نُقلت %Ln إلى هناك</numerusform>
            <numerusform>نُقل %Ln إلى هناك</numerusform>
            <numerusform>نُقل %Ln إلى هناك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation>
            <numerusform>لم يُحذف شيء هنا</numerusform>
            <numerusform>حُذف %Ln هنا</numerusform>
            <numerusform>حُذف %Ln هنا</numerusform>
            <numerusform>حُذفت %Ln هنا</numerusform>
            <numerusform>حُذف %Ln هنا</numerusform>
            <numerusform>حُذف %Ln هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted there</source>
        <translation>
            <numerusform>لم يُحذف شيء هناك</numerusform>
            <numerusform>حُذف %Ln هناك</numerusform>
            <numerusform>حُذف %Ln هناك</numerusform>
            <numerusform>حُذفت %Ln هناك</numerusform>
            <numerusform>حُذف %Ln هناك</numerusform>
            <numerusform>حُذف %Ln هناك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed differently on both sides</source>
        <translation>
            <numerusform>لا اختلاف بين الجانبين</numerusform>
            <numerusform>تغير %Ln بشكل مختلف في الجانبين</numerusform>
            <numerusform>تغير %Ln بشكل مختلف في الجانبين</numerusform>
            <numerusform>تغيرت %Ln بشكل مختلف في الجانبين</numerusform>
            <numerusform>تغير %Ln بشكل مختلف في الجانبين</numerusform>
            <numerusform>تغير %Ln بشكل مختلف في الجانبين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>لم يُترك شيء</numerusform>
            <numerusform>تُرك %Ln كما هو</numerusform>
            <numerusform>تُرك %Ln كما هما</numerusform>
            <numerusform>تُركت %Ln كما هي</numerusform>
            <numerusform>تُرك %Ln كما هو</numerusform>
            <numerusform>تُرك %Ln كما هو</numerusform>
        </translation>
    </message>
    <message>
        <source>in step already</source>
        <translation>متطابق بالفعل</translation>
    </message>
    <message>
        <source>Syncing… {done} of {total}</source>
        <translation>جارية المزامنة… {done} من {total}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>جارية المزامنة…</translation>
    </message>
    <message>
        <source>Delete them and sync</source>
        <translation>احذفها وزامن</translation>
    </message>
</context>
<context>
    <name>BooksSheet</name>
    <message>
        <source>Address books</source>
        <translation>دفاتر العناوين</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>كما تسميه</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>is not shown again</source>
        <translation>لا تُعرض مرة أخرى</translation>
    </message>
    <message>
        <source>Look and add</source>
        <translation>بحث وإضافة</translation>
    </message>
    <message>
        <source>Contacts can be kept in step with address books on a CardDAV server, such as Nextcloud, Fastmail, iCloud or Radicale, and with PokeTALK&apos;s.</source>
        <translation>يمكن مزامنة جهات الاتصال مع دفاتر عناوين على خادم CardDAV، مثل Nextcloud أو Fastmail أو iCloud أو Radicale، ومع PokeTALK.</translation>
    </message>
    <message>
        <source>Add a CardDAV address book</source>
        <translation>إضافة دفتر CardDAV</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جار البحث…</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this call&apos;s card</source>
        <translation>إغلاق بطاقة هذه المكالمة</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>ما حدث حتى الآن</translation>
    </message>
    <message>
        <source>Talking for {time}</source>
        <translation>في محادثة منذ {time}</translation>
    </message>
    <message>
        <source>Setting up for {time}</source>
        <translation>جار الإعداد منذ {time}</translation>
    </message>
    <message>
        <source>via {account}, from {number}</source>
        <translation>عبر {account}، من {number}</translation>
    </message>
    <message>
        <source>Call to {party}</source>
        <translation>مكالمة إلى {party}</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>Details of the call</source>
        <translation>تفاصيل المكالمة</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Back to the list of calls</source>
        <translation>العودة إلى قائمة المكالمات</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>إضافة إلى جهات الاتصال</translation>
    </message>
    <message>
        <source>All calls with them</source>
        <translation>كل المكالمات معه</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>كما وصل</translation>
    </message>
    <message>
        <source>The chosen event as it arrived</source>
        <translation>الحدث المختار كما وصل</translation>
    </message>
    <message>
        <source>Everything that was told</source>
        <translation>كل ما أُبلغ به</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Live calls</source>
        <translation>المكالمات الجارية</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>المكالمات: {count}</translation>
    </message>
</context>
<context>
    <name>CallbacksPage</name>
    <message>
        <source>Some services tell of a call by calling back an address on this computer. Behind a router that needs a way in. Calls are placed without it too, but then their progress and end are not seen.</source>
        <translation>تبلغ بعض الخدمات عن المكالمة بالاتصال بعنوان على هذا الجهاز. خلف موجّه يلزم لذلك منفذ. تُجرى المكالمات دونه أيضا، لكن لا يُرى تقدمها ولا نهايتها.</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>اختبار الآن</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>One of the two is enough. A reverse proxy or a tunnel of your own is a public address too.</source>
        <translation>يكفي أحد الاثنين. والوكيل العكسي أو النفق الخاص بك عنوان عام أيضا.</translation>
    </message>
    <message>
        <source>The listener</source>
        <translation>الإنصات</translation>
    </message>
    <message>
        <source>Dialer inside another site</source>
        <translation>Dialer داخل موقع آخر</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جار الاختبار…</translation>
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
        <translation>اتصال</translation>
    </message>
    <message>
        <source>A call to this number may be running already: nobody has confirmed it. Another one would ring both phones again, and both may be charged.</source>
        <translation>قد تكون هناك مكالمة جارية إلى هذا الرقم: لم يؤكدها أحد. مكالمة أخرى ستجعل الهاتفين يرنان من جديد، وقد تُحتسب المكالمتان.</translation>
    </message>
    <message>
        <source>A call to this number is running. Another one would ring both phones again.</source>
        <translation>هناك مكالمة جارية إلى هذا الرقم. مكالمة أخرى ستجعل الهاتفين يرنان من جديد.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>جار الاتصال…</translation>
    </message>
    <message>
        <source>The call is being placed.</source>
        <translation>جار إجراء المكالمة.</translation>
    </message>
    <message>
        <source>An account and a phone of yours are needed first.</source>
        <translation>يلزم أولا حساب وهاتف لك.</translation>
    </message>
    <message>
        <source>There is a question to answer first.</source>
        <translation>هناك سؤال تلزم الإجابة عنه أولا.</translation>
    </message>
    <message>
        <source>Type a number first.</source>
        <translation>اكتب رقما أولا.</translation>
    </message>
</context>
<context>
    <name>CallsView</name>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Reading your calls…</source>
        <translation>جارية قراءة مكالماتك…</translation>
    </message>
    <message>
        <source>No call is like that.</source>
        <translation>لا توجد مكالمة كهذه.</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>إظهار كل المكالمات</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>لا مكالمات بعد</translation>
    </message>
    <message>
        <source>Calls that you make are listed here. To make one, type a number under Dial.</source>
        <translation>تظهر هنا المكالمات التي تجريها. لإجراء مكالمة اكتب رقما في قسم الطلب.</translation>
    </message>
</context>
<context>
    <name>CheckupPage</name>
    <message>
        <source>Check-up</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>What works on this computer, and what to do about the rest. It rings no phone.</source>
        <translation>ما يعمل على هذا الجهاز، وما يُفعل بالباقي. لا يرن أي هاتف.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جار البحث…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation>نسخ النتيجة</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>تقرير للدعم…</translation>
    </message>
    <message>
        <source>{check}: {detail}</source>
        <translation>{check}: {detail}</translation>
    </message>
    <message>
        <source>Open “{page}”</source>
        <translation>فتح «{page}»</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>علبة النظام</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>اختصار</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>البدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>الإنصات</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>العنوان العام</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Service files</source>
        <translation>خدمات بملفات</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Account {name}</source>
        <translation>الحساب {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention.</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى انتباه.</numerusform>
            <numerusform>أمر واحد (%n) يحتاج إلى انتباه.</numerusform>
            <numerusform>أمران (%n) يحتاجان إلى انتباه.</numerusform>
            <numerusform>%n أمور تحتاج إلى انتباه.</numerusform>
            <numerusform>%n أمرا يحتاج إلى انتباه.</numerusform>
            <numerusform>%n أمر يحتاج إلى انتباه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>كل شيء سليم.</translation>
    </message>
    <message>
        <source>What was found is copied.</source>
        <translation>نُسخت النتيجة.</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A call is running</source>
        <translation>هناك مكالمة جارية</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) still being hung up.</source>
        <translation>
            <numerusform>لا مكالمات قيد الإنهاء.</numerusform>
            <numerusform>ما زالت مكالمة واحدة (%n) قيد الإنهاء.</numerusform>
            <numerusform>ما زالت مكالمتان (%n) قيد الإنهاء.</numerusform>
            <numerusform>ما زالت %n مكالمات قيد الإنهاء.</numerusform>
            <numerusform>ما زالت %n مكالمة قيد الإنهاء.</numerusform>
            <numerusform>ما زالت %n مكالمة قيد الإنهاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) still running.</source>
        <translation>
            <numerusform>لا مكالمات جارية.</numerusform>
            <numerusform>ما زالت مكالمة واحدة (%n) جارية.</numerusform>
            <numerusform>ما زالت مكالمتان (%n) جاريتين.</numerusform>
            <numerusform>ما زالت %n مكالمات جارية.</numerusform>
            <numerusform>ما زالت %n مكالمة جارية.</numerusform>
            <numerusform>ما زالت %n مكالمة جارية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your phones stay connected when this window closes. Dialer takes the call up again at its next start; meanwhile it cannot hang up or keep a limit.</source>
        <translation>يبقى هاتفاك متصلين عند إغلاق هذه النافذة. يتابع Dialer المكالمة عند تشغيله التالي؛ وحتى ذلك الحين لا يستطيع إنهاءها ولا مراعاة حد.</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>إبقاء النافذة مفتوحة</translation>
    </message>
    <message>
        <source>Close, leave it running</source>
        <translation>إغلاق وترك المكالمة جارية</translation>
    </message>
    <message>
        <source>Hang up, then close</source>
        <translation>إنهاء المكالمة ثم الإغلاق</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Look again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>{number} is being rung now. Answer it, and key in this code:</source>
        <translation>يرن {number} الآن. أجب واطبع هذا الرمز:</translation>
    </message>
    <message>
        <source>Code {digits}</source>
        <translation>الرمز {digits}</translation>
    </message>
    <message>
        <source>Waiting until it is keyed in…</source>
        <translation>في انتظار طباعته…</translation>
    </message>
    <message>
        <source>Not verified yet. Waiting until the code is keyed in…</source>
        <translation>لم يُتحقق منه بعد. في انتظار طباعة الرمز…</translation>
    </message>
    <message>
        <source>It is not verified. If the phone did not ring, or the code was not taken, close this and have it rung again.</source>
        <translation>لم يُتحقق منه. إن لم يرن الهاتف أو لم يُقبل الرمز فأغلق هذا واجعله يرن مجددا.</translation>
    </message>
    <message>
        <source>{number} is verified: the other party may see it now.</source>
        <translation>تم التحقق من {number}: يمكن للطرف الآخر أن يراه الآن.</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>القيد {number}</translation>
    </message>
    <message>
        <source>{heading} becomes: {field}</source>
        <translation>{heading} يصبح: {field}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>العمود {number}</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns of the file, and what each becomes</source>
        <translation>أعمدة الملف وما يصبح عليه كل منها</translation>
    </message>
</context>
<context>
    <name>ConferenceCard</name>
    <message>
        <source>Conference</source>
        <translation>مؤتمر</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this conference&apos;s card</source>
        <translation>إغلاق بطاقة هذا المؤتمر</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>End for all</source>
        <translation>إنهاء للجميع</translation>
    </message>
    <message>
        <source>via {account}, from {number}</source>
        <translation>عبر {account}، من {number}</translation>
    </message>
    <message>
        <source>Press again to end it</source>
        <translation>اضغط مرة أخرى للإنهاء</translation>
    </message>
    <message>
        <source>Being ended…</source>
        <translation>جار الإنهاء…</translation>
    </message>
    <message>
        <source>Running for {time}</source>
        <translation>جار منذ {time}</translation>
    </message>
    <message>
        <source>All phones: {cost}</source>
        <translation>كل الهواتف: {cost}</translation>
    </message>
</context>
<context>
    <name>ConferencePart</name>
    <message>
        <source>Conferences</source>
        <translation>المؤتمرات</translation>
    </message>
    <message>
        <source>{number} can be dear to call. Add it once more to call all the same.</source>
        <translation>قد يكون الاتصال بـ {number} مكلفا. أضفه مرة أخرى للاتصال على أي حال.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Conference {number}</source>
        <translation>مؤتمر {number}</translation>
    </message>
</context>
<context>
    <name>ConfirmStrip</name>
    <message>
        <source>Do not call</source>
        <translation>عدم الاتصال</translation>
    </message>
    <message>
        <source>Call all the same</source>
        <translation>الاتصال على أي حال</translation>
    </message>
</context>
<context>
    <name>ContactBar</name>
    <message>
        <source>Search name, number, keypad letters</source>
        <translation>الاسم أو الرقم أو حروف المفاتيح</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>البحث في جهات الاتصال</translation>
    </message>
    <message>
        <source>Search contacts ( / )</source>
        <translation>البحث في جهات الاتصال ( / )</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>New contact (Ctrl+N)</source>
        <translation>جهة اتصال جديدة (Ctrl+N)</translation>
    </message>
    <message>
        <source>Import, export, duplicates, undo</source>
        <translation>استيراد، تصدير، مكررات، تراجع</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>استيراد ملف…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>تصدير إلى ملف…</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>البحث عن مكررات</translation>
    </message>
    <message>
        <source>Address books elsewhere…</source>
        <translation>دفاتر عناوين في أماكن أخرى…</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>أي جهات اتصال</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
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
        <translation>تفاصيل جهة الاتصال</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>العودة إلى جهات الاتصال</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضلة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit this contact</source>
        <translation>تحرير جهة الاتصال هذه</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>All calls with this contact</source>
        <translation>كل المكالمات مع جهة الاتصال هذه</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <translation>حذف جهة الاتصال هذه</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>No number yet: add one with Edit.</source>
        <translation>لا رقم بعد: أضف رقما عبر التحرير.</translation>
    </message>
    <message>
        <source>Groups: {groups}</source>
        <translation>المجموعات: {groups}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>نسخ {number}</translation>
    </message>
    <message>
        <source>Call {number} together with others</source>
        <translation>الاتصال بـ {number} مع آخرين</translation>
    </message>
    <message>
        <source>Call together with others (Ctrl+J)</source>
        <translation>الاتصال مع آخرين (Ctrl+J)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Call {name}, {label} {number}</source>
        <translation>الاتصال بـ {name}، {label} {number}</translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation>الكتابة إلى {address}</translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>تم النسخ: {words}</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Edit the contact</source>
        <translation>تحرير جهة الاتصال</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>بلا صورة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>E-mail addresses, with commas between</source>
        <translation>عناوين البريد الإلكتروني، تفصلها فواصل</translation>
    </message>
    <message>
        <source>Groups, with commas between</source>
        <translation>المجموعات، تفصلها فواصل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>رقم آخر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>تحرير جهة اتصال</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>محمول</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>صور ({endings})</translation>
    </message>
    <message>
        <source>{file} is no picture that can be shown, or larger than 10 MB.</source>
        <translation>{file} ليس صورة يمكن عرضها، أو أكبر من 10 MB.</translation>
    </message>
</context>
<context>
    <name>ContactsModel</name>
    <message>
        <source>favourite</source>
        <translation>مفضلة</translation>
    </message>
</context>
<context>
    <name>ContactsPlace</name>
    <message>
        <source>Another file is being imported. Wait until that is over.</source>
        <translation>يجري استيراد ملف آخر. انتظر حتى ينتهي.</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>محمول</translation>
    </message>
</context>
<context>
    <name>CountryButton</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Default country: {country}</source>
        <translation>البلد الافتراضي: {country}</translation>
    </message>
</context>
<context>
    <name>CountryPopup</name>
    <message>
        <source>Default country</source>
        <translation>البلد الافتراضي</translation>
    </message>
    <message>
        <source>Name, letters or +code</source>
        <translation>الاسم أو حروف أو +الرمز</translation>
    </message>
    <message>
        <source>Search for a country</source>
        <translation>البحث عن بلد</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>No country is called like that.</source>
        <translation>لا يوجد بلد بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>New conference</source>
        <translation>مؤتمر جديد</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>تخلّ</translation>
    </message>
    <message>
        <source>Give this conference up</source>
        <translation>التخلي عن هذا المؤتمر</translation>
    </message>
    <message>
        <source>Your phone rings first, then all of theirs. When you hang up, it ends for everybody.</source>
        <translation>يرن هاتفك أولا، ثم هواتفهم كلها. عندما تنهي مكالمتك ينتهي للجميع.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>من تتصل به</translation>
    </message>
    <message>
        <source>{number} is there already.</source>
        <translation>{number} موجود بالفعل.</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>أُضيف {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Nobody yet. Type a name or a number, or add people from the contacts.</source>
        <translation>لا أحد بعد. اكتب اسما أو رقما، أو أضف أشخاصا من جهات الاتصال.</translation>
    </message>
    <message>
        <source>These can be dear to call. Press again to call all the same.</source>
        <translation>قد تكون هذه مكلفة. اضغط مرة أخرى للاتصال على أي حال.</translation>
    </message>
    <message>
        <source>Being started…</source>
        <translation>جار البدء…</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>البدء على أي حال</translation>
    </message>
    <message numerus="yes">
        <source>Start with %n other(s)</source>
        <translation>
            <numerusform>البدء وحدك (%n)</numerusform>
            <numerusform>البدء مع شخص آخر (%n)</numerusform>
            <numerusform>البدء مع شخصين آخرين (%n)</numerusform>
            <numerusform>البدء مع %n آخرين</numerusform>
            <numerusform>البدء مع %n آخر</numerusform>
            <numerusform>البدء مع %n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the conference</source>
        <translation>بدء المؤتمر</translation>
    </message>
    <message>
        <source>A minute, all phones together: {price}</source>
        <translation>دقيقة واحدة، كل الهواتف معا: {price}</translation>
    </message>
</context>
<context>
    <name>DuplicatesCard</name>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge {names}</source>
        <translation>دمج {names}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليسوا الشخص نفسه</translation>
    </message>
    <message>
        <source>Not the same: {names}</source>
        <translation>ليسوا الشخص نفسه: {names}</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>جار الدمج…</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>إظهارها من جديد</translation>
    </message>
    <message>
        <source>Show those put aside</source>
        <translation>إظهار ما وُضع جانبا</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>جار البحث عن مكررات…</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>لا مكررات</translation>
    </message>
    <message>
        <source>No two contacts share a number, an e-mail address or a name.</source>
        <translation>لا توجد جهتا اتصال تشتركان في رقم أو بريد إلكتروني أو اسم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are put aside as not the same.</source>
        <translation>
            <numerusform>لا مجموعات جانبا.</numerusform>
            <numerusform>وُضعت مجموعة واحدة (%Ln) جانبا لأنها ليست الشخص نفسه.</numerusform>
            <numerusform>وُضعت مجموعتان (%Ln) جانبا لأنهما ليستا الشخص نفسه.</numerusform>
            <numerusform>وُضعت %Ln مجموعات جانبا لأنها ليست الشخص نفسه.</numerusform>
            <numerusform>وُضعت %Ln مجموعة جانبا لأنها ليست الشخص نفسه.</numerusform>
            <numerusform>وُضعت %Ln مجموعة جانبا لأنها ليست الشخص نفسه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of contacts may be the same.</source>
        <translation>
            <numerusform>لا مجموعات متشابهة.</numerusform>
            <numerusform>قد تكون مجموعة واحدة (%Ln) من جهات الاتصال الشخص نفسه.</numerusform>
            <numerusform>قد تكون مجموعتان (%Ln) من جهات الاتصال الشخص نفسه.</numerusform>
            <numerusform>قد تكون %Ln مجموعات من جهات الاتصال الشخص نفسه.</numerusform>
            <numerusform>قد تكون %Ln مجموعة من جهات الاتصال الشخص نفسه.</numerusform>
            <numerusform>قد تكون %Ln مجموعة من جهات الاتصال الشخص نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen one leads: its name and company stay, and all that the others know besides is added to it.</source>
        <translation>الجهة المختارة هي الأساس: يبقى اسمها وشركتها، ويضاف إليها كل ما تعرفه الأخريات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are put aside.</source>
        <translation>
            <numerusform>لا مجموعات جانبا.</numerusform>
            <numerusform>وُضعت مجموعة واحدة (%Ln) جانبا.</numerusform>
            <numerusform>وُضعت مجموعتان (%Ln) جانبا.</numerusform>
            <numerusform>وُضعت %Ln مجموعات جانبا.</numerusform>
            <numerusform>وُضعت %Ln مجموعة جانبا.</numerusform>
            <numerusform>وُضعت %Ln مجموعة جانبا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>تم الدمج في «{name}».</translation>
    </message>
    <message>
        <source>The contacts are apart again.</source>
        <translation>انفصلت جهات الاتصال من جديد.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Reading your contacts…</source>
        <translation>جارية قراءة جهات اتصالك…</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>استيراد ملف…</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>إظهار الجميع</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>Try fewer letters, or a part of the number.</source>
        <translation>جرب حروفا أقل أو جزءا من الرقم.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>لا جهات اتصال بعد</translation>
    </message>
    <message>
        <source>Add whom you call, or bring them along: drop a .vcf or .csv file here, as your phone, Google, Outlook or Apple export it.</source>
        <translation>أضف من تتصل بهم، أو أحضرهم: أفلت هنا ملف ‎.vcf أو ‎.csv كما يصدره هاتفك أو Google أو Outlook أو Apple.</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>أبلغ به</translation>
    </message>
    <message>
        <source>Everything that was told</source>
        <translation>كل ما أُبلغ به</translation>
    </message>
    <message>
        <source>{what} (told before)</source>
        <translation>{what} (أُبلغ به من قبل)</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>More for this call</source>
        <translation>المزيد لهذه المكالمة</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>دون تكرار</translation>
    </message>
    <message>
        <source> times</source>
        <translation> مرات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Number that they see</source>
        <translation>الرقم الذي يرونه</translation>
    </message>
    <message>
        <source>Longest talk</source>
        <translation>أطول محادثة</translation>
    </message>
    <message>
        <source>Highest cost</source>
        <translation>أعلى تكلفة</translation>
    </message>
    <message>
        <source>Ring me again if busy</source>
        <translation>الرنين علي من جديد إن كان مشغولا</translation>
    </message>
    <message>
        <source>Memo for the provider</source>
        <translation>مرجع للمزود</translation>
    </message>
    <message>
        <source>The highest cost is a plain number, such as {example}.</source>
        <translation>أعلى تكلفة عدد بسيط مثل {example}.</translation>
    </message>
    <message>
        <source>they see {number}</source>
        <translation>يرون {number}</translation>
    </message>
    <message numerus="yes">
        <source>at most %n minute(s)</source>
        <translation>
            <numerusform>بلا دقائق</numerusform>
            <numerusform>دقيقة واحدة (%n) على الأكثر</numerusform>
            <numerusform>دقيقتان (%n) على الأكثر</numerusform>
            <numerusform>%n دقائق على الأكثر</numerusform>
            <numerusform>%n دقيقة على الأكثر</numerusform>
            <numerusform>%n دقيقة على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>{amount} على الأكثر</translation>
    </message>
    <message numerus="yes">
        <source>my phone again up to %n time(s)</source>
        <translation>
            <numerusform>دون تكرار هاتفي</numerusform>
            <numerusform>هاتفي مرة أخرى (%n)</numerusform>
            <numerusform>هاتفي حتى مرتين (%n) أخريين</numerusform>
            <numerusform>هاتفي حتى %n مرات أخرى</numerusform>
            <numerusform>هاتفي حتى %n مرة أخرى</numerusform>
            <numerusform>هاتفي حتى %n مرة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>memo: {text}</source>
        <translation>المرجع: {text}</translation>
    </message>
</context>
<context>
    <name>FactsGrid</name>
    <message>
        <source>Copy: {name}</source>
        <translation>نسخ: {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>تم النسخ: {words}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A fault in Dialer itself ({kind}). Nothing that was written down is lost. Please report it, with what dialer --verbose shows.</source>
        <translation>خلل في Dialer نفسه ({kind}). لم يضع شيء مما سُجل. يرجى الإبلاغ عنه مع ما يعرضه dialer --verbose.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search name, number, note</source>
        <translation>الاسم أو الرقم أو الملاحظة</translation>
    </message>
    <message>
        <source>Search your calls</source>
        <translation>البحث في مكالماتك</translation>
    </message>
    <message>
        <source>Search your calls ( / )</source>
        <translation>البحث في مكالماتك ( / )</translation>
    </message>
    <message>
        <source>Save these calls as a table (CSV)</source>
        <translation>حفظ هذه المكالمات كجدول (CSV)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهت</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Show everybody&apos;s calls again</source>
        <translation>إظهار مكالمات الجميع من جديد</translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation>{amount} (بلا عملة)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة (%Ln)</numerusform>
            <numerusform>مكالمتان (%Ln)</numerusform>
            <numerusform>%Ln مكالمات</numerusform>
            <numerusform>%Ln مكالمة</numerusform>
            <numerusform>%Ln مكالمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln talked</source>
        <translation>
            <numerusform>بلا محادثة</numerusform>
            <numerusform>%Ln بمحادثة</numerusform>
            <numerusform>%Ln بمحادثة</numerusform>
            <numerusform>%Ln بمحادثة</numerusform>
            <numerusform>%Ln بمحادثة</numerusform>
            <numerusform>%Ln بمحادثة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Verdict</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>المحتسب</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>المسجل</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>الزائد</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>only in the bill</source>
        <translation>في الفاتورة فقط</translation>
    </message>
    <message>
        <source>only in the log</source>
        <translation>في السجل فقط</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>المنفق</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>المودع</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير معلن</translation>
    </message>
    <message>
        <source>{amount} + {count} not told</source>
        <translation>{amount} + {count} غير معلن</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Dialer</source>
        <translation>مساعدة — Dialer</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>صفحة المساعدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>كل الصفحات</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Save these calls</source>
        <translation>حفظ هذه المكالمات</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) saved to {file}.</source>
        <translation>
            <numerusform>لم تُحفظ مكالمات في {file}.</numerusform>
            <numerusform>حُفظت مكالمة واحدة (%Ln) في {file}.</numerusform>
            <numerusform>حُفظت مكالمتان (%Ln) في {file}.</numerusform>
            <numerusform>حُفظت %Ln مكالمات في {file}.</numerusform>
            <numerusform>حُفظت %Ln مكالمة في {file}.</numerusform>
            <numerusform>حُفظت %Ln مكالمة في {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات اتصال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Contacts ({endings})</source>
        <translation>جهات اتصال ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>جارية قراءة {file}…</translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation>جار استيراد {file}…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in the file</source>
        <translation>
            <numerusform>لا قيود في الملف</numerusform>
            <numerusform>قيد واحد (%Ln) في الملف</numerusform>
            <numerusform>قيدان (%Ln) في الملف</numerusform>
            <numerusform>%Ln قيود في الملف</numerusform>
            <numerusform>%Ln قيدا في الملف</numerusform>
            <numerusform>%Ln قيد في الملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} read</source>
        <translation>
            <numerusform>لم يُقرأ شيء من {total}</numerusform>
            <numerusform>قُرئ %Ln من {total}</numerusform>
            <numerusform>قُرئ %Ln من {total}</numerusform>
            <numerusform>قُرئت %Ln من {total}</numerusform>
            <numerusform>قُرئ %Ln من {total}</numerusform>
            <numerusform>قُرئ %Ln من {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>لم يُضف شيء</numerusform>
            <numerusform>أُضيف %Ln</numerusform>
            <numerusform>أُضيف %Ln</numerusform>
            <numerusform>أُضيفت %Ln</numerusform>
            <numerusform>أُضيف %Ln</numerusform>
            <numerusform>أُضيف %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>لم يُحدَّث شيء</numerusform>
            <numerusform>حُدِّث %Ln</numerusform>
            <numerusform>حُدِّث %Ln</numerusform>
            <numerusform>حُدِّثت %Ln</numerusform>
            <numerusform>حُدِّث %Ln</numerusform>
            <numerusform>حُدِّث %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>لم يُستبعد شيء</numerusform>
            <numerusform>استُبعد %Ln</numerusform>
            <numerusform>استُبعد %Ln</numerusform>
            <numerusform>استُبعدت %Ln</numerusform>
            <numerusform>استُبعد %Ln</numerusform>
            <numerusform>استُبعد %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>جار الإلغاء…</translation>
    </message>
    <message>
        <source>What was read until now is kept. It can be undone.</source>
        <translation>ما قُرئ حتى الآن محفوظ. يمكن التراجع عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were taken in before that.</source>
        <translation>
            <numerusform>لم يُؤخذ شيء قبل ذلك.</numerusform>
            <numerusform>أُخذ قيد واحد (%Ln) قبل ذلك.</numerusform>
            <numerusform>أُخذ قيدان (%Ln) قبل ذلك.</numerusform>
            <numerusform>أُخذت %Ln قيود قبل ذلك.</numerusform>
            <numerusform>أُخذ %Ln قيدا قبل ذلك.</numerusform>
            <numerusform>أُخذ %Ln قيد قبل ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken in was undone.</source>
        <translation>تم التراجع عما أُخذ.</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message>
        <source>read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضافة</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>محدثة</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>ما استُبعد، ولماذا</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>نسخ هذه القائمة</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>إظهار جهات الاتصال</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>استيراد ملف آخر…</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>تم استيراد {file}.</translation>
    </message>
    <message>
        <source>The import of {file} was cancelled.</source>
        <translation>أُلغي استيراد {file}.</translation>
    </message>
    <message>
        <source>What was read until then is kept. Undo import takes it back.</source>
        <translation>ما قُرئ حتى ذلك الحين محفوظ. «التراجع عن الاستيراد» يزيله.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>{file} has no contacts in it.</source>
        <translation>لا جهات اتصال في {file}.</translation>
    </message>
    <message>
        <source>All of them were there already, just as they are.</source>
        <translation>كانت كلها موجودة كما هي تماما.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>لم يُستبعد شيء</numerusform>
            <numerusform>استُبعد %Ln</numerusform>
            <numerusform>استُبعد %Ln</numerusform>
            <numerusform>استُبعدت %Ln</numerusform>
            <numerusform>استُبعد %Ln</numerusform>
            <numerusform>استُبعد %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came in without some part</source>
        <translation>
            <numerusform>لم ينقص شيء</numerusform>
            <numerusform>جاء %Ln دون جزء منه</numerusform>
            <numerusform>جاء %Ln دون جزء منهما</numerusform>
            <numerusform>جاءت %Ln دون جزء منها</numerusform>
            <numerusform>جاء %Ln دون جزء منه</numerusform>
            <numerusform>جاء %Ln دون جزء منه</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone: the contacts are as they were before.</source>
        <translation>تم التراجع عن الاستيراد: جهات الاتصال كما كانت.</translation>
    </message>
    <message numerus="yes">
        <source>The import was undone, but for %Ln that changed since: these were left alone.</source>
        <translation>
            <numerusform>تم التراجع عن الاستيراد كله.</numerusform>
            <numerusform>تم التراجع عن الاستيراد، ما عدا %Ln تغير منذ ذلك: بقي كما هو.</numerusform>
            <numerusform>تم التراجع عن الاستيراد، ما عدا %Ln تغيرا منذ ذلك: بقيا كما هما.</numerusform>
            <numerusform>تم التراجع عن الاستيراد، ما عدا %Ln تغيرت منذ ذلك: بقيت كما هي.</numerusform>
            <numerusform>تم التراجع عن الاستيراد، ما عدا %Ln تغيرت منذ ذلك: بقيت كما هي.</numerusform>
            <numerusform>تم التراجع عن الاستيراد، ما عدا %Ln تغيرت منذ ذلك: بقيت كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone. What was changed since was left alone.</source>
        <translation>تم التراجع عن الاستيراد. وما تغير منذ ذلك بقي كما هو.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>جار التراجع…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>المودع</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>المنفق</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>{name} was deleted.</source>
        <translation>حُذف {name}.</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>تم التراجع: {what}.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>تصدير جهات الاتصال</translation>
    </message>
    <message>
        <source>vCard, with pictures (*.vcf);;Table (*.csv)</source>
        <translation>vCard مع الصور (*.vcf);;جدول (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written to {file}.</source>
        <translation>
            <numerusform>لم تُكتب جهات اتصال في {file}.</numerusform>
            <numerusform>كُتبت جهة اتصال واحدة (%Ln) في {file}.</numerusform>
            <numerusform>كُتبت جهتا اتصال (%Ln) في {file}.</numerusform>
            <numerusform>كُتبت %Ln جهات اتصال في {file}.</numerusform>
            <numerusform>كُتبت %Ln جهة اتصال في {file}.</numerusform>
            <numerusform>كُتبت %Ln جهة اتصال في {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Hold for +</source>
        <translation>اضغط مطولا لإدخال +</translation>
    </message>
    <message>
        <source>Hold for plus</source>
        <translation>اضغط مطولا لعلامة زائد</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>0, plus</source>
        <translation>0، زائد</translation>
    </message>
</context>
<context>
    <name>LegsView</name>
    <message>
        <source>The two legs of the call</source>
        <translation>طرفا المكالمة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>Share of the limit</source>
        <translation>النسبة من الحد</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dialer closes as soon as the call is over.</source>
        <translation>يُغلق Dialer بمجرد انتهاء المكالمة.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Dismiss this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More: appearance, help, about Dialer</source>
        <translation>المزيد: المظهر، المساعدة، حول Dialer</translation>
    </message>
    <message>
        <source>Appearance, help, about Dialer</source>
        <translation>المظهر، المساعدة، حول Dialer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>About Dialer</source>
        <translation>حول Dialer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <translation>ملاحظة على هذه المكالمة</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>الرقم المطلوب</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>مسح آخر رقم</translation>
    </message>
    <message>
        <source>Erase; Esc clears all</source>
        <translation>مسح؛ Esc يمسح الكل</translation>
    </message>
    <message>
        <source>Call together with others</source>
        <translation>الاتصال مع آخرين</translation>
    </message>
    <message>
        <source>Call together with others (Ctrl+J)</source>
        <translation>الاتصال مع آخرين (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Kind of number</source>
        <translation>نوع الرقم</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>محمول</translation>
    </message>
    <message>
        <source>home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>main</source>
        <translation>رئيسي</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number, in any writing</source>
        <translation>الرقم، بأي كتابة</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>إزالة هذا الرقم</translation>
    </message>
    <message>
        <source>rented from {service}</source>
        <translation>مستأجر من {service}</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <translation>إزالة {number}</translation>
    </message>
    <message>
        <source>Take this number off the list</source>
        <translation>إزالة هذا الرقم من القائمة</translation>
    </message>
    <message>
        <source>Take {number} off the list? To be shown again, its phone has to be rung again.</source>
        <translation>أتريد إزالة {number} من القائمة؟ لإظهاره ثانية لا بد أن يرن هاتفه مجددا.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>العودة إلى جهات الاتصال</translation>
    </message>
    <message>
        <source>Back to the contacts (Esc)</source>
        <translation>العودة إلى جهات الاتصال (Esc)</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
</context>
<context>
    <name>ParticipantRow</name>
    <message>
        <source>Hang up {name}</source>
        <translation>إنهاء مكالمة {name}</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>Type or paste a number in any writing.</source>
        <translation>اكتب رقما أو الصقه بأي كتابة.</translation>
    </message>
    <message>
        <source>Calls the {kind} {number}</source>
        <translation>يتصل بـ: {kind} {number}</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>هاتف ثابت</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>محمول</translation>
    </message>
    <message>
        <source>landline or mobile</source>
        <translation>ثابت أو محمول</translation>
    </message>
    <message>
        <source>free-call number</source>
        <translation>رقم مجاني</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>رقم مرتفع التعرفة</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>تكلفة مشتركة</translation>
    </message>
    <message>
        <source>internet line</source>
        <translation>خط إنترنت</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>رقم شخصي</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>جهاز استدعاء</translation>
    </message>
    <message>
        <source>company number</source>
        <translation>رقم شركة</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>بريد صوتي</translation>
    </message>
    <message>
        <source>Call {number}, {place}</source>
        <translation>الاتصال بـ {number}، {place}</translation>
    </message>
    <message>
        <source>{time} there: night, they may be asleep</source>
        <translation>الساعة هناك {time}: ليل، ربما ينامون</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>الساعة هناك {time}</translation>
    </message>
    <message>
        <source>between {first} and {last} there: it may be night</source>
        <translation>الساعة هناك بين {first} و{last}: قد يكون ليلا</translation>
    </message>
    <message>
        <source>between {first} and {last} there</source>
        <translation>الساعة هناك بين {first} و{last}</translation>
    </message>
    <message>
        <source>Not a whole number yet.</source>
        <translation>ليس رقما كاملا بعد.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Which one do you mean?</source>
        <translation>يمكن قراءة هذا بطريقتين. أيهما تقصد؟</translation>
    </message>
    <message>
        <source>Enter takes the first of the people found; the arrow leads there.</source>
        <translation>يأخذ Enter أول من عُثر عليهم؛ والسهم ينتقل إليهم.</translation>
    </message>
    <message>
        <source>About this number</source>
        <translation>عن هذا الرقم</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Name or number</source>
        <translation>الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Name or number of somebody to add</source>
        <translation>اسم أو رقم من تضيفه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <source>Name, such as My mobile</source>
        <translation>اسم، مثل هاتفي المحمول</translation>
    </message>
    <message>
        <source>Name of {number}</source>
        <translation>اسم {number}</translation>
    </message>
    <message>
        <source>Ring this one first</source>
        <translation>ليرن هذا أولا</translation>
    </message>
    <message>
        <source>Ring {number} unless another is chosen</source>
        <translation>ليرن {number} ما لم يُختر غيره</translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <translation>إزالة {number}</translation>
    </message>
    <message>
        <source>Remove this phone from the account</source>
        <translation>إزالة هذا الهاتف من الحساب</translation>
    </message>
    <message>
        <source>rings first unless you choose another</source>
        <translation>يرن أولا ما لم تختر غيره</translation>
    </message>
</context>
<context>
    <name>PhonesPage</name>
    <message>
        <source>My phones</source>
        <translation>هواتفي</translation>
    </message>
    <message>
        <source>The phone that rings first, before the other party&apos;s. An account may have several; you choose one when you dial.</source>
        <translation>الهاتف الذي يرن قبل هاتف الطرف الآخر. قد يكون للحساب عدة هواتف؛ تختار واحدا عند الاتصال.</translation>
    </message>
    <message>
        <source>Reading your phones…</source>
        <translation>جارية قراءة هواتفك…</translation>
    </message>
    <message>
        <source>There is no account yet, and so no phone. Add an account first.</source>
        <translation>لا يوجد حساب بعد، ولذلك لا هاتف. أضف حسابا أولا.</translation>
    </message>
    <message>
        <source>No phone yet: a call needs one to ring first.</source>
        <translation>لا هاتف بعد: تحتاج المكالمة إلى هاتف يرن أولا.</translation>
    </message>
    <message>
        <source>One more phone</source>
        <translation>هاتف آخر</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>رقم هاتفي</translation>
    </message>
    <message>
        <source>Add this phone</source>
        <translation>إضافة هذا الهاتف</translation>
    </message>
    <message>
        <source>Add this phone to {account}</source>
        <translation>إضافة هذا الهاتف إلى {account}</translation>
    </message>
    <message>
        <source>{number} is removed from {account}.</source>
        <translation>أُزيل {number} من {account}.</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Print the report</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
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
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>عرض النافذة</translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count} %</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>الصفحة {page} من {count}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارية الطباعة…</translation>
    </message>
    <message>
        <source>Not all of it was printed.</source>
        <translation>لم يُطبع كل شيء.</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>Add a rate sheet…</source>
        <translation>إضافة قائمة أسعار…</translation>
    </message>
    <message>
        <source>Price of this call</source>
        <translation>سعر هذه المكالمة</translation>
    </message>
    <message>
        <source>others ▾</source>
        <translation>أخرى ▾</translation>
    </message>
    <message>
        <source>details ▾</source>
        <translation>التفاصيل ▾</translation>
    </message>
    <message>
        <source>Prices of all accounts</source>
        <translation>أسعار كل الحسابات</translation>
    </message>
    <message>
        <source>What the price is made of</source>
        <translation>مم يتكون السعر</translation>
    </message>
    <message>
        <source>Add a rate sheet for {account}</source>
        <translation>إضافة قائمة أسعار لحساب {account}</translation>
    </message>
    <message>
        <source>Always through the cheapest</source>
        <translation>دائما عبر الأرخص</translation>
    </message>
    <message>
        <source>Import a rate sheet for {account}…</source>
        <translation>استيراد قائمة أسعار لحساب {account}…</translation>
    </message>
</context>
<context>
    <name>Pricing</name>
    <message>
        <source>Asking {account} for its price…</source>
        <translation>جار سؤال {account} عن السعر…</translation>
    </message>
    <message>
        <source>No price via {account}: {why}</source>
        <translation>لا سعر عبر {account}: {why}</translation>
    </message>
    <message>
        <source>{account} says that this number cannot be called</source>
        <translation>يقول {account} إنه لا يمكن الاتصال بهذا الرقم</translation>
    </message>
    <message>
        <source>{account} could not be asked for its price</source>
        <translation>تعذر سؤال {account} عن السعر</translation>
    </message>
    <message>
        <source>{words} · cheapest</source>
        <translation>{words} · الأرخص</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>The log of calls, contacts and bills stay on this computer; services keep what they keep. Keys and passwords are never written into the log file.</source>
        <translation>يبقى سجل المكالمات وجهات الاتصال والفواتير على هذا الجهاز؛ وتحتفظ الخدمات بما تحتفظ به. لا تُكتب المفاتيح وكلمات المرور أبدا في ملف السجل.</translation>
    </message>
    <message>
        <source>Delete them now</source>
        <translation>حذفها الآن</translation>
    </message>
    <message>
        <source>Delete the older calls now</source>
        <translation>حذف المكالمات الأقدم الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are older. They are deleted within some hours.</source>
        <translation>
            <numerusform>لا مكالمات أقدم.</numerusform>
            <numerusform>مكالمة واحدة (%n) أقدم. ستُحذف خلال ساعات.</numerusform>
            <numerusform>مكالمتان (%n) أقدم. ستُحذفان خلال ساعات.</numerusform>
            <numerusform>%n مكالمات أقدم. ستُحذف خلال ساعات.</numerusform>
            <numerusform>%n مكالمة أقدم. ستُحذف خلال ساعات.</numerusform>
            <numerusform>%n مكالمة أقدم. ستُحذف خلال ساعات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are deleted.</source>
        <translation>
            <numerusform>لم تُحذف مكالمات.</numerusform>
            <numerusform>حُذفت مكالمة واحدة (%n).</numerusform>
            <numerusform>حُذفت مكالمتان (%n).</numerusform>
            <numerusform>حُذفت %n مكالمات.</numerusform>
            <numerusform>حُذفت %n مكالمة.</numerusform>
            <numerusform>حُذفت %n مكالمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProvedNumbers</name>
    <message>
        <source>Back to the accounts</source>
        <translation>العودة إلى الحسابات</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>جارية قراءة القائمة…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>When you call, the other party may see one of these. {service} shows a number of yours once it is verified: its phone is rung, and whoever answers keys in a code.</source>
        <translation>عندما تتصل قد يرى الطرف الآخر أحد هذه الأرقام. يظهر {service} رقما لك بعد التحقق منه: يرن هاتفه، ويطبع من يجيب رمزا.</translation>
    </message>
    <message>
        <source>Verify a number</source>
        <translation>التحقق من رقم</translation>
    </message>
    <message>
        <source>No number may be shown yet. Verify one of yours below.</source>
        <translation>لا يجوز إظهار أي رقم بعد. تحقق من رقم لك أدناه.</translation>
    </message>
    <message>
        <source>{number} is off the list.</source>
        <translation>أُزيل {number} من القائمة.</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>A number of yours</source>
        <translation>رقم لك</translation>
    </message>
    <message>
        <source>Its phone rings at once. With its country&apos;s code is safest.</source>
        <translation>يرن هاتفه على الفور. الأسلم مع رمز بلده.</translation>
    </message>
    <message>
        <source>Name for it, if you like</source>
        <translation>اسم له، إن شئت</translation>
    </message>
    <message>
        <source>What you and the service call it, such as Office.</source>
        <translation>ما تسميه به أنت والخدمة، مثل المكتب.</translation>
    </message>
    <message>
        <source>Ring it and show the code</source>
        <translation>الرنين وإظهار الرمز</translation>
    </message>
    <message>
        <source>{number} is on the list.</source>
        <translation>{number} موجود في القائمة.</translation>
    </message>
    <message>
        <source>No answer came back, so there is no code for {number}; its phone may have rung all the same. It is not on the list. You can have it rung again.</source>
        <translation>لم يرجع جواب، فليس هناك رمز للرقم {number}؛ وربما رن هاتفه مع ذلك. ليس في القائمة. يمكنك أن تجعله يرن مجددا.</translation>
    </message>
    <message>
        <source>{number} is on the list already.</source>
        <translation>{number} موجود في القائمة من قبل.</translation>
    </message>
    <message>
        <source>Asking {service} to ring {number}…</source>
        <translation>جار طلب الاتصال بـ {number} من {service}…</translation>
    </message>
    <message>
        <source>No answer came back: the phone of {number} may ring, but there is no code. Looking at the list…</source>
        <translation>لم يرجع جواب: قد يرن هاتف {number} ولكن لا رمز له. جار النظر في القائمة…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>The first call may still be running. Another one would ring both phones again, and both may be charged.</source>
        <translation>قد تكون المكالمة الأولى ما زالت جارية. مكالمة أخرى ستجعل الهاتفين يرنان من جديد، وقد تُحتسب المكالمتان.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>الاتصال على أي حال</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick dial</source>
        <translation>اتصال سريع</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>الأقسام</translation>
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
        <translation>أسعار {account}: ملف CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>جداول (*.csv *.txt *.tsv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Prices of {account}</source>
        <translation>أسعار {account}</translation>
    </message>
    <message>
        <source>The sheet names no currency. Which is it in?</source>
        <translation>لا تذكر القائمة العملة. ما هي عملتها؟</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامها</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>تركها مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) for {account}, in {currency}.</source>
        <translation>
            <numerusform>لا أسعار لحساب {account}، بعملة {currency}.</numerusform>
            <numerusform>سعر واحد (%Ln) لحساب {account}، بعملة {currency}.</numerusform>
            <numerusform>سعران (%Ln) لحساب {account}، بعملة {currency}.</numerusform>
            <numerusform>%Ln أسعار لحساب {account}، بعملة {currency}.</numerusform>
            <numerusform>%Ln سعرا لحساب {account}، بعملة {currency}.</numerusform>
            <numerusform>%Ln سعر لحساب {account}، بعملة {currency}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) for {account}; the sheet names no currency.</source>
        <translation>
            <numerusform>لا أسعار لحساب {account}؛ والقائمة لا تذكر العملة.</numerusform>
            <numerusform>سعر واحد (%Ln) لحساب {account}؛ والقائمة لا تذكر العملة.</numerusform>
            <numerusform>سعران (%Ln) لحساب {account}؛ والقائمة لا تذكر العملة.</numerusform>
            <numerusform>%Ln أسعار لحساب {account}؛ والقائمة لا تذكر العملة.</numerusform>
            <numerusform>%Ln سعرا لحساب {account}؛ والقائمة لا تذكر العملة.</numerusform>
            <numerusform>%Ln سعر لحساب {account}؛ والقائمة لا تذكر العملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out: {some}{more}</source>
        <translation>
            <numerusform>لم يُستبعد سطر: {some}{more}</numerusform>
            <numerusform>استُبعد سطر واحد (%Ln): {some}{more}</numerusform>
            <numerusform>استُبعد سطران (%Ln): {some}{more}</numerusform>
            <numerusform>استُبعدت %Ln أسطر: {some}{more}</numerusform>
            <numerusform>استُبعد %Ln سطرا: {some}{more}</numerusform>
            <numerusform>استُبعد %Ln سطر: {some}{more}</numerusform>
        </translation>
    </message>
    <message>
        <source>It names no increments: calls are reckoned by the second.</source>
        <translation>لا تذكر وحدات احتساب: تُحسب المكالمات بالثانية.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Stopped. Choose fewer days, or ask again.</source>
        <translation>تم الإيقاف. اختر أياما أقل أو اسأل من جديد.</translation>
    </message>
    <message>
        <source>Asking the providers…</source>
        <translation>جار سؤال المزودين…</translation>
    </message>
    <message numerus="yes">
        <source>The bill shows %n call(s) in doubt.</source>
        <translation>
            <numerusform>لا تظهر الفاتورة مكالمات مشكوكا فيها.</numerusform>
            <numerusform>تظهر الفاتورة مكالمة واحدة (%n) مشكوكا فيها.</numerusform>
            <numerusform>تظهر الفاتورة مكالمتين (%n) مشكوكا فيهما.</numerusform>
            <numerusform>تظهر الفاتورة %n مكالمات مشكوكا فيها.</numerusform>
            <numerusform>تظهر الفاتورة %n مكالمة مشكوكا فيها.</numerusform>
            <numerusform>تظهر الفاتورة %n مكالمة مشكوكا فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} could not be asked: {why}</source>
        <translation>تعذر سؤال {account}: {why}</translation>
    </message>
    <message>
        <source>What is shown is as of {when}.</source>
        <translation>المعروض بتاريخ {when}.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارية المقارنة…</translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>Search name, number</source>
        <translation>الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Search the items</source>
        <translation>البحث في البنود</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Ask the providers again</source>
        <translation>سؤال المزودين من جديد</translation>
    </message>
    <message>
        <source>Save or print the report</source>
        <translation>حفظ التقرير أو طباعته</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>جدول (CSV)…</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)…</source>
        <translation>جدول بيانات (XLSX)…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>مستند (PDF)…</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>معاينة وطباعة…</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Sub-totals</source>
        <translation>مجاميع فرعية</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>The bill beside your own log</source>
        <translation>الفاتورة إلى جانب سجلك</translation>
    </message>
    <message>
        <source>Compare with my calls</source>
        <translation>المقارنة بمكالماتي</translation>
    </message>
    <message>
        <source>Save what differs…</source>
        <translation>حفظ الاختلافات…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Check the bill</source>
        <translation>فحص الفاتورة</translation>
    </message>
    <message>
        <source>The provider&apos;s bill is laid beside your own log: what is in one alone, and what differs in length or price, stands here with the reason.</source>
        <translation>توضع فاتورة المزود إلى جانب سجلك: ما يوجد في أحدهما فقط، وما يختلف في المدة أو السعر، يظهر هنا مع السبب.</translation>
    </message>
    <message>
        <source>Nothing was charged in these days. The next call will stand here.</source>
        <translation>لم يُحتسب شيء في هذه الأيام. ستظهر المكالمة التالية هنا.</translation>
    </message>
    <message>
        <source>Nothing in these days is like that.</source>
        <translation>لا شيء كهذا في هذه الأيام.</translation>
    </message>
    <message>
        <source>Spending, {how}, in {currency}; the table has the same figures</source>
        <translation>الإنفاق، {how}، بعملة {currency}؛ وفي الجدول الأرقام نفسها</translation>
    </message>
    <message>
        <source>no named currency</source>
        <translation>عملة غير مذكورة</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>جار الجمع…</translation>
    </message>
    <message>
        <source>Calls compared: {all}. Not in agreement: {wrong}.</source>
        <translation>المكالمات التي قورنت: {all}. غير المتطابقة: {wrong}.</translation>
    </message>
    <message>
        <source>Too many to list: here are those that disagree, the first of them.</source>
        <translation>أكثر من أن تُسرد: هذه أولى المكالمات غير المتطابقة.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>جدول بيانات (*.xlsx)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>مستند (*.pdf)</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Table (*.csv)</source>
        <translation>مستند (*.pdf);;جدول (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) written to {file}.</source>
        <translation>
            <numerusform>لم تُكتب مكالمات في {file}.</numerusform>
            <numerusform>كُتبت مكالمة واحدة (%Ln) في {file}.</numerusform>
            <numerusform>كُتبت مكالمتان (%Ln) في {file}.</numerusform>
            <numerusform>كُتبت %Ln مكالمات في {file}.</numerusform>
            <numerusform>كُتبت %Ln مكالمة في {file}.</numerusform>
            <numerusform>كُتبت %Ln مكالمة في {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) written to {file}.</source>
        <translation>
            <numerusform>لم تُكتب بنود في {file}.</numerusform>
            <numerusform>كُتب بند واحد (%Ln) في {file}.</numerusform>
            <numerusform>كُتب بندان (%Ln) في {file}.</numerusform>
            <numerusform>كُتبت %Ln بنود في {file}.</numerusform>
            <numerusform>كُتب %Ln بندا في {file}.</numerusform>
            <numerusform>كُتب %Ln بند في {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>جارية كتابة {file}…</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>تم الإيقاف: لم يُكتب ملف.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>جار تنسيق الصفحات…</translation>
    </message>
    <message>
        <source>Pages printed: {count}.</source>
        <translation>الصفحات المطبوعة: {count}.</translation>
    </message>
</context>
<context>
    <name>SecretsLine</name>
    <message>
        <source>Keys and passwords are kept in {place}.</source>
        <translation>المفاتيح وكلمات المرور محفوظة في {place}.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>What services can do</source>
        <translation>ما تستطيعه الخدمات</translation>
    </message>
    <message>
        <source>As accounts begin; an account of yours that differs stands behind its service. What a service&apos;s documents do not say outright is marked as assumed: its page tells more.</source>
        <translation>كما تبدأ الحسابات؛ وحسابك المختلف يظهر بعد خدمته. ما لا تقوله وثائق الخدمة صراحة معلّم بأنه مفترض: تقول صفحتها المزيد.</translation>
    </message>
    <message>
        <source>More on each service:</source>
        <translation>المزيد عن كل خدمة:</translation>
    </message>
    <message>
        <source>Help on {service}</source>
        <translation>مساعدة عن {service}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Put back to the default: {name}</source>
        <translation>إعادة إلى الافتراضي: {name}</translation>
    </message>
    <message>
        <source>Put back to the default</source>
        <translation>إعادة إلى الافتراضي</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>No setting speaks of that.</source>
        <translation>لا إعداد يتعلق بذلك.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Back to the list of settings</source>
        <translation>العودة إلى قائمة الإعدادات</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>العودة إلى القائمة (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n pages found</source>
        <translation>
            <numerusform>لم يُعثر على صفحات</numerusform>
            <numerusform>عُثر على صفحة واحدة (%n)</numerusform>
            <numerusform>عُثر على صفحتين (%n)</numerusform>
            <numerusform>عُثر على %n صفحات</numerusform>
            <numerusform>عُثر على %n صفحة</numerusform>
            <numerusform>عُثر على %n صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Dial</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Many links to call were opened one after the other; the last ones were left.</source>
        <translation>فُتحت روابط اتصال كثيرة تباعا؛ تُركت الأخيرة منها.</translation>
    </message>
    <message>
        <source>{account} is ready to call.</source>
        <translation>{account} جاهز للاتصال.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own.</source>
        <translation>يُفتح العرض في نافذة خاصة به.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ShownNumber</name>
    <message>
        <source>Number that they see</source>
        <translation>الرقم الذي يرونه</translation>
    </message>
    <message>
        <source>A number of yours</source>
        <translation>رقم لك</translation>
    </message>
    <message>
        <source>Another number that they see</source>
        <translation>رقم آخر يرونه</translation>
    </message>
    <message>
        <source>Verify a number…</source>
        <translation>التحقق من رقم…</translation>
    </message>
    <message>
        <source>This account shows only numbers that were proved to be yours</source>
        <translation>لا يظهر هذا الحساب إلا أرقاما ثبت أنها لك</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Another number…</source>
        <translation>رقم آخر…</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} leads</source>
        <translation>{name} هو الأساس</translation>
    </message>
    <message>
        <source>Groups: {groups}</source>
        <translation>المجموعات: {groups}</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>ملاحظات: {notes}</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة (%Ln)</numerusform>
            <numerusform>مكالمتان (%Ln)</numerusform>
            <numerusform>%Ln مكالمات</numerusform>
            <numerusform>%Ln مكالمة</numerusform>
            <numerusform>%Ln مكالمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a cost</source>
        <translation>
            <numerusform>كلها بتكلفة</numerusform>
            <numerusform>%Ln بلا تكلفة</numerusform>
            <numerusform>%Ln بلا تكلفة</numerusform>
            <numerusform>%Ln بلا تكلفة</numerusform>
            <numerusform>%Ln بلا تكلفة</numerusform>
            <numerusform>%Ln بلا تكلفة</numerusform>
        </translation>
    </message>
    <message>
        <source>the provider names no currency</source>
        <translation>لا يذكر المزود العملة</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>At the beginning, reckoned</source>
        <translation>في البداية، محسوب</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>المودع</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>المنفق</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>في النهاية</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Callbacks: listening</source>
        <translation>الإشعارات الواردة: إنصات</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>لا حساب بعد</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation>الحساب: {name}</translation>
    </message>
    <message>
        <source>Accounts: {names}</source>
        <translation>الحسابات: {names}</translation>
    </message>
    <message>
        <source>{account}: {money}, running low</source>
        <translation>{account}: {money}، يوشك على النفاد</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>لم يُنفق شيء</translation>
    </message>
    <message>
        <source>about {spent}, partly reckoned</source>
        <translation>نحو {spent}، بعضه محسوب</translation>
    </message>
    <message>
        <source>This month: {spent}</source>
        <translation>هذا الشهر: {spent}</translation>
    </message>
    <message>
        <source>This month: {spent} of {limit} per currency</source>
        <translation>هذا الشهر: {spent} من {limit} لكل عملة</translation>
    </message>
    <message>
        <source>This month: {spent} of {limit}</source>
        <translation>هذا الشهر: {spent} من {limit}</translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation>{amount} (بلا عملة)</translation>
    </message>
    <message>
        <source>The listener is switched off: news of calls comes by asking alone.</source>
        <translation>الإنصات متوقف: أخبار المكالمات لا تأتي إلا بالسؤال.</translation>
    </message>
    <message>
        <source>Callbacks: off</source>
        <translation>الإشعارات الواردة: متوقفة</translation>
    </message>
    <message>
        <source>Callbacks: off, polling</source>
        <translation>الإشعارات الواردة: متوقفة، بالسؤال</translation>
    </message>
    <message>
        <source>Callbacks: not reachable</source>
        <translation>الإشعارات الواردة: لا يمكن الوصول</translation>
    </message>
    <message>
        <source>{accounts}: callbacks cannot arrive. See Callbacks in the settings.</source>
        <translation>{accounts}: لا يمكن أن تصل الإشعارات. انظر الإشعارات الواردة في الإعدادات.</translation>
    </message>
    <message>
        <source>Callbacks: none, polling</source>
        <translation>الإشعارات الواردة: لا شيء، بالسؤال</translation>
    </message>
    <message>
        <source>Callbacks: none</source>
        <translation>الإشعارات الواردة: لا شيء</translation>
    </message>
    <message>
        <source>The router leads {url} here</source>
        <translation>يوجّه الموجّه {url} إلى هنا</translation>
    </message>
    <message>
        <source>Callbacks: listening through the router</source>
        <translation>الإشعارات الواردة: إنصات عبر الموجّه</translation>
    </message>
    <message>
        <source>Providers call {url}</source>
        <translation>يستدعي المزودون {url}</translation>
    </message>
    <message>
        <source>Callbacks: listening at {address}</source>
        <translation>الإشعارات الواردة: إنصات على {address}</translation>
    </message>
    <message>
        <source>Only what runs on this machine reaches this address; set listener.public_url for the providers on the internet.</source>
        <translation>لا يصل إلى هذا العنوان إلا ما يعمل على هذا الجهاز؛ عيّن listener.public_url للمزودين على الإنترنت.</translation>
    </message>
    <message>
        <source>Callbacks: listening at {address}, this machine only</source>
        <translation>الإشعارات الواردة: إنصات على {address}، هذا الجهاز فقط</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>What happened so far</source>
        <translation>ما حدث حتى الآن</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>اتصلت بهم من قبل</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>للتجربة</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>لا أحد مطابق.</translation>
    </message>
    <message>
        <source>Whom you call will be here, to call again.</source>
        <translation>سيكون هنا من تتصل بهم، لتتصل من جديد.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>أمس {time}</translation>
    </message>
</context>
<context>
    <name>SupportSheet</name>
    <message>
        <source>Report for support</source>
        <translation>تقرير للدعم</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>جار إعداده…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This is all that the report tells. Keys, passwords, full phone numbers and the addresses of callbacks are left out. Read it before you send it.</source>
        <translation>هذا كل ما في التقرير. ليس فيه مفاتيح ولا كلمات مرور ولا أرقام كاملة ولا عناوين إشعارات. اقرأه قبل أن ترسله.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The report is saved in {path}.</source>
        <translation>حُفظ التقرير في {path}.</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>Letters</source>
        <translation>ترميز المحارف</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>The first line has headings</source>
        <translation>في السطر الأول عناوين</translation>
    </message>
    <message>
        <source>The first entries come in as</source>
        <translation>هكذا تدخل القيود الأولى</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>{file} is a table. Look whether each column becomes what it should.</source>
        <translation>{file} جدول. تحقق من أن كل عمود يصبح ما ينبغي.</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>استُبعد: {why}</translation>
    </message>
    <message>
        <source>No column is a name, a company, a number or an e-mail address yet. Choose at least one of these under “Becomes”.</source>
        <translation>لا عمود بعد هو اسم أو شركة أو رقم أو بريد إلكتروني. اختر واحدا منها على الأقل تحت «يصبح».</translation>
    </message>
</context>
<context>
    <name>ToleranceFields</name>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Seconds that may differ</source>
        <translation>الثواني المسموح باختلافها</translation>
    </message>
    <message>
        <source>Amount that may differ</source>
        <translation>المبلغ المسموح باختلافه</translation>
    </message>
    <message>
        <source>Let pass as rounding</source>
        <translation>اعتباره تقريبا</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Export and import</source>
        <translation>التصدير والاستيراد</translation>
    </message>
    <message>
        <source>Settings, accounts, names of phones and address books in one file: to keep, or for another computer. Keys and passwords are never in it.</source>
        <translation>الإعدادات والحسابات وأسماء الهواتف ودفاتر العناوين في ملف واحد: للحفظ أو لجهاز آخر. ليس فيه أبدا مفاتيح أو كلمات مرور.</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>تصدير إلى ملف…</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>استيراد من ملف…</translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>أخذ هذه</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Exported to {path}. Keys and passwords are not in it.</source>
        <translation>تم التصدير إلى {path}. ليس فيه مفاتيح ولا كلمات مرور.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Settings of Dialer (*.json)</source>
        <translation>إعدادات Dialer (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The file holds:</source>
        <translation>في الملف:</translation>
    </message>
    <message>
        <source>The file holds nothing to take.</source>
        <translation>ليس في الملف ما يؤخذ.</translation>
    </message>
    <message>
        <source>Taken over:</source>
        <translation>أُخذ:</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>الإعدادات:</translation>
    </message>
    <message>
        <source>Accounts:</source>
        <translation>الحسابات:</translation>
    </message>
    <message>
        <source>Names of phones:</source>
        <translation>أسماء الهواتف:</translation>
    </message>
    <message>
        <source>Address books:</source>
        <translation>دفاتر العناوين:</translation>
    </message>
    <message>
        <source>As they are here already.</source>
        <translation>كما هي هنا بالفعل.</translation>
    </message>
    <message>
        <source>To be typed again, at Accounts:</source>
        <translation>تلزم كتابته من جديد، في الحسابات:</translation>
    </message>
    <message>
        <source>{account}: {secrets}</source>
        <translation>{account}: {secrets}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>استُبعد:</translation>
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
        <translation>اتصال سريع…</translation>
    </message>
    <message>
        <source>Open Dialer</source>
        <translation>فتح Dialer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>{party}: {where}</source>
        <translation>{party}: {where}</translation>
    </message>
    <message>
        <source>Hang up {party}</source>
        <translation>إنهاء المكالمة مع {party}</translation>
    </message>
    <message>
        <source>Hang up on your phone</source>
        <translation>أنه المكالمة من هاتفك</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
</context>
<context>
    <name>TryView</name>
    <message>
        <source>Numbers to try</source>
        <translation>أرقام للتجربة</translation>
    </message>
    <message>
        <source>Everything here is simulated: no phone rings and nothing is paid. Take a number, then press Call. A is your own phone, B the other party&apos;s.</source>
        <translation>كل شيء هنا محاكاة: لا يرن هاتف ولا يُدفع شيء. خذ رقما ثم اضغط «اتصال». A هو هاتفك، وB هاتف الطرف الآخر.</translation>
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
        <translation>بتاريخ {date}. لديك {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>فتح صفحته</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>تخطي هذا الإصدار</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>There is no file for this computer in it.</source>
        <translation>لا ملف فيه لهذا الجهاز.</translation>
    </message>
    <message>
        <source>Its signature is checked.</source>
        <translation>يجري التحقق من توقيعه.</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>يجري التحقق من مجموعه الاختباري.</translation>
    </message>
    <message>
        <source>{file}, {size}, goes into your downloads. {vouched} You start it yourself.</source>
        <translation>{file}، {size}، يُحفظ في تنزيلاتك. {vouched} وتشغله بنفسك.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>{path} is whole. Close Dialer, then start it.</source>
        <translation>{path} سليم. أغلق Dialer ثم شغله.</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Dialer {version} is out.</source>
        <translation>صدر Dialer {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>Look now</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Asks the release feed</source>
        <translation>يسأل مصدر الإصدارات</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>This is Dialer {version}.</source>
        <translation>هذا Dialer {version}.</translation>
    </message>
    <message>
        <source>Dialer {version} is out.</source>
        <translation>صدر Dialer {version}.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>هذا أحدث إصدار.</translation>
    </message>
    <message>
        <source>Last looked: {when}.</source>
        <translation>آخر فحص: {when}.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جار البحث…</translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <source>From: the phone of yours that rings first</source>
        <translation>من: هاتفك الذي يرن أولا</translation>
    </message>
    <message>
        <source>Via: the account that places the call</source>
        <translation>عبر: الحساب الذي يجري المكالمة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation>المزيد لهذه المكالمة</translation>
    </message>
    <message>
        <source>Cheapest: {account}</source>
        <translation>الأرخص: {account}</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>الأرخص</translation>
    </message>
    <message>
        <source>There is no account to call through yet.</source>
        <translation>لا يوجد بعد حساب للاتصال عبره.</translation>
    </message>
    <message>
        <source>{account} knows no phone of yours that it could ring first.</source>
        <translation>لا يعرف {account} هاتفا لك يمكن أن يرن أولا.</translation>
    </message>
    <message>
        <source>Add a phone of yours</source>
        <translation>إضافة هاتف لك</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome to Dialer</source>
        <translation>مرحبا بك في Dialer</translation>
    </message>
    <message>
        <source>Dialer makes calls through callback services: the service rings your phone, then theirs, and connects the two. Here you say whom to call, see both phones ring, and what it costs.</source>
        <translation>يتصل Dialer عبر خدمات معاودة الاتصال: ترن الخدمة على هاتفك، ثم على هاتف الطرف الآخر، وتصل بينهما. هنا تحدد من تتصل به، وترى الهاتفين يرنان، وكم يكلف ذلك.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>تجربة العرض</translation>
    </message>
    <message>
        <source>Made-up services on this computer. It rings no phone and costs nothing.</source>
        <translation>خدمات وهمية على هذا الجهاز. لا يرن هاتف ولا تكلفة.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Three steps: your callback service, the key or password that it gave you, and the phone that is to ring.</source>
        <translation>ثلاث خطوات: خدمة معاودة الاتصال، والمفتاح أو كلمة المرور منها، والهاتف الذي سيرن.</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>How far it is</source>
        <translation>مقدار ما أُنجز</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
</context>
<context>
    <name>account_first</name>
    <message>
        <source>Add an account first, then call {text}.</source>
        <translation>أضف حسابا أولا، ثم اتصل بـ {text}.</translation>
    </message>
</context>
<context>
    <name>conference</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>not reached in time</source>
        <translation>لم يوصل إليه في الوقت</translation>
    </message>
    <message>
        <source>no free line</source>
        <translation>لا خط حر</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>لا رقم كهذا</translation>
    </message>
    <message>
        <source>refused by the service</source>
        <translation>رفضته الخدمة</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>تعذر الوصول إليه</translation>
    </message>
    <message>
        <source>gone; why is not known</source>
        <translation>غادر؛ لا يُعرف السبب</translation>
    </message>
    <message>
        <source>being hung up</source>
        <translation>جار إنهاؤه</translation>
    </message>
    <message>
        <source>about to be called</source>
        <translation>سيُتصل به</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>يرن</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>في محادثة</translation>
    </message>
    <message>
        <source>not certain whether called</source>
        <translation>لا يُعرف هل اتُصل به</translation>
    </message>
    <message>
        <source>The conference is over</source>
        <translation>انتهى المؤتمر</translation>
    </message>
    <message>
        <source>The service refused the conference</source>
        <translation>رفضت الخدمة المؤتمر</translation>
    </message>
    <message>
        <source>The conference did not come about</source>
        <translation>لم ينعقد المؤتمر</translation>
    </message>
    <message>
        <source>Closed: what became of it is not known</source>
        <translation>أُغلق: لا يُعرف ما آل إليه</translation>
    </message>
    <message>
        <source>Over: nobody joined you</source>
        <translation>انتهى: لم ينضم إليك أحد</translation>
    </message>
    <message>
        <source>It is not certain whether it was placed</source>
        <translation>ليس مؤكدا أنه أُجري</translation>
    </message>
    <message>
        <source>Being ended</source>
        <translation>جار الإنهاء</translation>
    </message>
    <message>
        <source>Your phone is ringing</source>
        <translation>هاتفك يرن</translation>
    </message>
    <message>
        <source>You are there; the others are being called</source>
        <translation>أنت حاضر؛ يجري الاتصال بالآخرين</translation>
    </message>
    <message>
        <source>The service has been asked</source>
        <translation>سُئلت الخدمة</translation>
    </message>
    <message>
        <source>The request went out and no answer came. Wait for your phone before you start another.</source>
        <translation>خرج الطلب ولم تأت إجابة. انتظر هاتفك قبل أن تبدأ غيره.</translation>
    </message>
</context>
<context>
    <name>contact table</name>
    <message>
        <source>Number without a kind</source>
        <translation>رقم بلا نوع</translation>
    </message>
    <message>
        <source>Number: {label}</source>
        <translation>رقم: {label}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>اللقب قبل الاسم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Addition after the name</source>
        <translation>إضافة بعد الاسم</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>الكنية</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Kind of the next number</source>
        <translation>نوع الرقم التالي</translation>
    </message>
    <message>
        <source>Groups, with ::: between</source>
        <translation>المجموعات، و::: بينها</translation>
    </message>
    <message>
        <source>Groups, with commas between</source>
        <translation>المجموعات، تفصلها فواصل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Favourite (yes or no)</source>
        <translation>مفضلة (نعم أو لا)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرف</translation>
    </message>
    <message>
        <source>Country of the numbers</source>
        <translation>بلد الأرقام</translation>
    </message>
    <message>
        <source>Further details</source>
        <translation>تفاصيل أخرى</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>محمول</translation>
    </message>
    <message>
        <source>home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>main</source>
        <translation>رئيسي</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>فاكس</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>يونيكود (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>يونيكود (UTF-16)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>غرب أوروبي (Windows)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>وسط أوروبي (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>سيريلي (Windows)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>يوناني (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>تركي (Windows)</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>عبري (Windows)</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>عربي (Windows)</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>بلطيقي (Windows)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>ياباني (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>صيني مبسط (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>صيني تقليدي (Big5)</translation>
    </message>
    <message>
        <source>Korean (Windows)</source>
        <translation>كوري (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>سيريلي (KOI8-R)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>غرب أوروبي (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>غرب أوروبي (Mac)</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>فاصلة  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>فاصلة منقوطة  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>خط عمودي  |</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%n others with you</source>
        <translation>
            <numerusform>لا أحد معك</numerusform>
            <numerusform>معك واحد آخر (%n)</numerusform>
            <numerusform>معك اثنان آخران (%n)</numerusform>
            <numerusform>معك %n آخرون</numerusform>
            <numerusform>معك %n آخر</numerusform>
            <numerusform>معك %n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF of {count} items would have thousands of pages.</source>
        <translation>ملف PDF من {count} بند سيكون آلاف الصفحات.</translation>
    </message>
    <message>
        <source>A PokeTALK password has 4 to 50 characters.</source>
        <translation>كلمة مرور PokeTALK من 4 إلى 50 محرفا.</translation>
    </message>
    <message>
        <source>A call between these two numbers runs: wait until it ends.</source>
        <translation>هناك مكالمة جارية بين هذين الرقمين: انتظر حتى تنتهي.</translation>
    </message>
    <message>
        <source>A call may be running: wait for the phone before calling again.</source>
        <translation>قد تكون مكالمة جارية: انتظر الهاتف قبل الاتصال من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>A call of %n minutes: {cost}</source>
        <translation>
            <numerusform>مكالمة بلا مدة: {cost}</numerusform>
            <numerusform>مكالمة من دقيقة واحدة (%n): {cost}</numerusform>
            <numerusform>مكالمة من دقيقتين (%n): {cost}</numerusform>
            <numerusform>مكالمة من %n دقائق: {cost}</numerusform>
            <numerusform>مكالمة من %n دقيقة: {cost}</numerusform>
            <numerusform>مكالمة من %n دقيقة: {cost}</numerusform>
        </translation>
    </message>
    <message>
        <source>A call&apos;s limit must be at least 1 minute.</source>
        <translation>يجب أن يكون حد المكالمة دقيقة 1 على الأقل.</translation>
    </message>
    <message>
        <source>A call&apos;s limit of money must be more than 0.</source>
        <translation>يجب أن يكون حد تكلفة المكالمة أكثر من 0.</translation>
    </message>
    <message>
        <source>A caller ID cannot be set with this {title} account.</source>
        <translation>لا يمكن إظهار رقم آخر بحساب {title} هذا.</translation>
    </message>
    <message>
        <source>A conference in the call log is damaged: {error}.</source>
        <translation>مؤتمر في سجل المكالمات تالف: {error}.</translation>
    </message>
    <message>
        <source>A conference needs somebody to call.</source>
        <translation>يحتاج المؤتمر إلى من يُتصل به.</translation>
    </message>
    <message>
        <source>A conference through this account has at most {most} others.</source>
        <translation>في المؤتمر عبر هذا الحساب {most} مشاركين آخرين على الأكثر.</translation>
    </message>
    <message>
        <source>A contact needs a name, a company, an e-mail address or a number.</source>
        <translation>تحتاج جهة الاتصال إلى اسم أو شركة أو بريد إلكتروني أو رقم.</translation>
    </message>
    <message>
        <source>A limit of minutes cannot be kept on this call: {why}.</source>
        <translation>لا يمكن مراعاة حد الدقائق في هذه المكالمة: {why}.</translation>
    </message>
    <message>
        <source>A limit of money cannot be kept on this call: {why}.</source>
        <translation>لا يمكن مراعاة حد التكلفة في هذه المكالمة: {why}.</translation>
    </message>
    <message>
        <source>A number of this call cannot be called</source>
        <translation>لا يمكن الاتصال برقم في هذه المكالمة</translation>
    </message>
    <message>
        <source>A server of your own that takes the account API&apos;s requests in PokeTALK&apos;s place.</source>
        <translation>خادم لك يتلقى طلبات واجهة الحساب بدلا من PokeTALK.</translation>
    </message>
    <message>
        <source>A sheet needs the columns prefix and per_minute, as dialer price sheet writes them.</source>
        <translation>تحتاج القائمة إلى العمودين prefix وper_minute كما يكتبهما dialer price sheet.</translation>
    </message>
    <message>
        <source>A shortcut in all programs can be set.</source>
        <translation>يمكن تعيين اختصار في كل البرامج.</translation>
    </message>
    <message>
        <source>A shortcut in all programs that offers to call the selected text, such as Ctrl+Alt+D.</source>
        <translation>اختصار في كل البرامج يعرض الاتصال بالنص المحدد، مثل Ctrl+Alt+D.</translation>
    </message>
    <message>
        <source>A user of ari.conf.</source>
        <translation>مستخدم في ari.conf.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>سر API</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>رمز API</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>معرف الحساب</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>معرف SID للحساب</translation>
    </message>
    <message>
        <source>Add it again with --set {key}=VALUE (or {key}=@FILE).</source>
        <translation>أضفه من جديد باستخدام ‎--set {key}=VALUE (أو ‎{key}=@FILE).</translation>
    </message>
    <message>
        <source>Add one with dialer accounts add NAME --provider P, or try dialer demo.</source>
        <translation>أضف حسابا عبر dialer accounts add NAME --provider P، أو جرب dialer demo.</translation>
    </message>
    <message>
        <source>Add one with dialer contacts books add NAME --url URL --username USER.</source>
        <translation>أضف دفترا عبر dialer contacts books add NAME --url URL --username USER.</translation>
    </message>
    <message>
        <source>Add the account again with --own-number YOUR_NUMBER.</source>
        <translation>أضف الحساب من جديد مع ‎--own-number YOUR_NUMBER.</translation>
    </message>
    <message>
        <source>Add the book again with --set password=@-.</source>
        <translation>أضف الدفتر من جديد مع ‎--set password=@-.</translation>
    </message>
    <message>
        <source>Added {title}</source>
        <translation>أُضيف {title}</translation>
    </message>
    <message>
        <source>Address at your operator</source>
        <translation>العنوان لدى مشغلك</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>دفتر العناوين</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>عنوان الرموز</translation>
    </message>
    <message>
        <source>After +{country_code} no number begins with this {digit}: leave it out.</source>
        <translation>بعد ‎+{country_code} لا يبدأ رقم بـ {digit}: احذفه.</translation>
    </message>
    <message>
        <source>All settings that it needs are there; whether it takes them, the first call shows.</source>
        <translation>كل الإعدادات اللازمة موجودة؛ وستبين المكالمة الأولى هل تُقبل.</translation>
    </message>
    <message>
        <source>Also calls {ids}.</source>
        <translation>يتصل أيضا بـ {ids}.</translation>
    </message>
    <message>
        <source>An Enterprise account: reports on calls and caller IDs are allowed.</source>
        <translation>حساب Enterprise: تقارير المكالمات والأرقام الظاهرة الأخرى مسموحة.</translation>
    </message>
    <message>
        <source>An access token of your own, instead of fetching one; it ends some day.</source>
        <translation>رمز وصول خاص بك بدلا من جلب رمز؛ تنتهي صلاحيته يوما ما.</translation>
    </message>
    <message>
        <source>An account cannot be called {name}.</source>
        <translation>لا يمكن تسمية حساب {name}.</translation>
    </message>
    <message>
        <source>An account is called {name} already.</source>
        <translation>يوجد حساب باسم {name}.</translation>
    </message>
    <message>
        <source>An address book cannot be called {name}.</source>
        <translation>لا يمكن تسمية دفتر عناوين {name}.</translation>
    </message>
    <message>
        <source>An address book needs a name and a web address.</source>
        <translation>يحتاج دفتر العناوين إلى اسم وعنوان ويب.</translation>
    </message>
    <message>
        <source>An address book needs a user name and a password.</source>
        <translation>يحتاج دفتر العناوين إلى اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>Another Dialer holds the listener but does not open it.</source>
        <translation>يحجز Dialer آخر الإنصات لكنه لا يفتحه.</translation>
    </message>
    <message>
        <source>Another caller ID</source>
        <translation>رقم ظاهر آخر</translation>
    </message>
    <message>
        <source>Another program has the shortcut {keys} already.</source>
        <translation>لدى برنامج آخر الاختصار {keys}.</translation>
    </message>
    <message>
        <source>Another program holds it; close that and try again.</source>
        <translation>يحجزه برنامج آخر؛ أغلقه ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Another report was asked for.</source>
        <translation>طُلب تقرير آخر.</translation>
    </message>
    <message>
        <source>Ask Called.in why.</source>
        <translation>اسأل Called.in عن السبب.</translation>
    </message>
    <message>
        <source>Ask Twilio before a call with another caller ID whether it may be shown.</source>
        <translation>سؤال Twilio قبل مكالمة برقم ظاهر آخر عما إذا كان يجوز إظهاره.</translation>
    </message>
    <message>
        <source>Ask about caller IDs</source>
        <translation>السؤال عن الأرقام الظاهرة</translation>
    </message>
    <message>
        <source>Ask once a day whether there is a newer version. Nothing is fetched before you say so.</source>
        <translation>السؤال مرة في اليوم عن إصدار أحدث. لا يُجلب شيء قبل أن تأذن.</translation>
    </message>
    <message>
        <source>Ask the operator what the account may do, and check its scope.</source>
        <translation>اسأل المشغل عما يجوز للحساب، وتحقق من scope لديه.</translation>
    </message>
    <message>
        <source>Ask the router to lead callbacks from the internet to this machine (UPnP, NAT-PMP or PCP). The listener is then open to the local network too.</source>
        <translation>طلب توجيه الإشعارات الواردة من الإنترنت إلى هذا الجهاز من الموجّه (UPnP أو NAT-PMP أو PCP). يكون الإنصات عندئذ مفتوحا للشبكة المحلية أيضا.</translation>
    </message>
    <message>
        <source>Ask your internet provider for a public address, or use a tunnel and set a public address.</source>
        <translation>اطلب عنوانا عاما من مزود الإنترنت، أو استخدم نفقا وعيّن عنوانا عاما.</translation>
    </message>
    <message>
        <source>Assumed name of the action that lists calls.</source>
        <translation>الاسم المفترض للإجراء الذي يسرد المكالمات.</translation>
    </message>
    <message>
        <source>Assumed names of the account API&apos;s methods, where they differ: make_call=NAME, …</source>
        <translation>الأسماء المفترضة لأساليب واجهة الحساب حيث تختلف: make_call=NAME، …</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>رمز المصادقة</translation>
    </message>
    <message>
        <source>Balance asked for</source>
        <translation>يمكن السؤال عن الرصيد</translation>
    </message>
    <message>
        <source>Both phones of this call are the same.</source>
        <translation>هاتفا هذه المكالمة هما الهاتف نفسه.</translation>
    </message>
    <message>
        <source>Bring this one up to date, then try again.</source>
        <translation>حدّث هذا ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Buy credits at Called.in.</source>
        <translation>اشتر رصيدا من Called.in.</translation>
    </message>
    <message>
        <source>Call again if that was not meant.</source>
        <translation>اتصل من جديد إن لم يكن ذلك مقصودا.</translation>
    </message>
    <message>
        <source>Call another number, or another way.</source>
        <translation>اتصل برقم آخر أو بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Call another number, or ask PokeTALK to take it off.</source>
        <translation>اتصل برقم آخر، أو اطلب من PokeTALK رفعه منها.</translation>
    </message>
    <message>
        <source>Call fewer people, or raise budget.per_call or budget.per_month.</source>
        <translation>اتصل بعدد أقل، أو ارفع budget.per_call أو budget.per_month.</translation>
    </message>
    <message>
        <source>Call from the phone that the account belongs to.</source>
        <translation>اتصل من الهاتف الذي يخصه الحساب.</translation>
    </message>
    <message>
        <source>Call the selected number</source>
        <translation>الاتصال بالرقم المحدد</translation>
    </message>
    <message>
        <source>Call through another account.</source>
        <translation>اتصل عبر حساب آخر.</translation>
    </message>
    <message>
        <source>Call without --no-wait.</source>
        <translation>اتصل دون ‎--no-wait.</translation>
    </message>
    <message>
        <source>Callbacks are off.</source>
        <translation>الإشعارات الواردة متوقفة.</translation>
    </message>
    <message>
        <source>Callbacks arrive by your public address.</source>
        <translation>تصل الإشعارات عبر عنوانك العام.</translation>
    </message>
    <message>
        <source>Callbacks arrive through the router.</source>
        <translation>تصل الإشعارات عبر الموجّه.</translation>
    </message>
    <message>
        <source>Callbacks may arrive; from this machine alone it cannot be told.</source>
        <translation>قد تصل الإشعارات؛ لا يمكن معرفة ذلك من هذا الجهاز وحده.</translation>
    </message>
    <message>
        <source>Callbacks of services on this machine or in this network arrive.</source>
        <translation>تصل إشعارات الخدمات من هذا الجهاز أو هذه الشبكة.</translation>
    </message>
    <message>
        <source>Calls besides numbers</source>
        <translation>يتصل، إضافة إلى الأرقام، بـ</translation>
    </message>
    <message>
        <source>Calls can be hung up at once.</source>
        <translation>يمكن إنهاء المكالمات فورا.</translation>
    </message>
    <message>
        <source>Calls can be hung up within {seconds} seconds, at the next callback.</source>
        <translation>يمكن إنهاء المكالمات خلال {seconds} ثانية، عند الإشعار التالي.</translation>
    </message>
    <message>
        <source>Calls cannot be hung up from here.</source>
        <translation>لا يمكن إنهاء المكالمات من هنا.</translation>
    </message>
    <message>
        <source>Can show another caller ID, once you have proved that it is yours.</source>
        <translation>يمكنه إظهار رقم آخر بعد أن تثبت أنه لك.</translation>
    </message>
    <message>
        <source>Can show another caller ID.</source>
        <translation>يمكنه إظهار رقم آخر.</translation>
    </message>
    <message>
        <source>Change --from or --to.</source>
        <translation>غيّر ‎--from أو ‎--to.</translation>
    </message>
    <message>
        <source>Change it there.</source>
        <translation>غيّرها هناك.</translation>
    </message>
    <message>
        <source>Changed {title}</source>
        <translation>تغير {title}</translation>
    </message>
    <message>
        <source>Check both numbers and their country codes.</source>
        <translation>تحقق من الرقمين ورمزي البلدين.</translation>
    </message>
    <message>
        <source>Check both numbers before calling again.</source>
        <translation>تحقق من الرقمين قبل الاتصال من جديد.</translation>
    </message>
    <message>
        <source>Check both; some services want a password made for this program alone.</source>
        <translation>تحقق من كليهما؛ بعض الخدمات تريد كلمة مرور لهذا البرنامج وحده.</translation>
    </message>
    <message>
        <source>Check its name and where it lies.</source>
        <translation>تحقق من اسمه ومكانه.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder, or set DIALER_HOME to another one.</source>
        <translation>تحقق من أنه يمكنك الكتابة في مجلده، أو عيّن DIALER_HOME لمجلد آخر.</translation>
    </message>
    <message>
        <source>Check that your own phone is switched on and may call.</source>
        <translation>تحقق من أن هاتفك مفتوح ويمكنه الاتصال.</translation>
    </message>
    <message>
        <source>Check the account&apos;s api_key, or ask PokeTALK for one.</source>
        <translation>تحقق من api_key للحساب، أو اطلبه من PokeTALK.</translation>
    </message>
    <message>
        <source>Check the account&apos;s api_key.</source>
        <translation>تحقق من api_key للحساب.</translation>
    </message>
    <message>
        <source>Check the account&apos;s app_key, username and password.</source>
        <translation>تحقق من app_key وusername وpassword للحساب.</translation>
    </message>
    <message>
        <source>Check the account&apos;s base URL.</source>
        <translation>تحقق من العنوان الأساسي للحساب.</translation>
    </message>
    <message>
        <source>Check the account&apos;s client_id and client_secret, or its token.</source>
        <translation>تحقق من client_id وclient_secret للحساب، أو token لديه.</translation>
    </message>
    <message>
        <source>Check the account&apos;s client_id, client_secret and token_url.</source>
        <translation>تحقق من client_id وclient_secret وtoken_url للحساب.</translation>
    </message>
    <message>
        <source>Check the account&apos;s e-mail and password.</source>
        <translation>تحقق من البريد الإلكتروني وكلمة المرور للحساب.</translation>
    </message>
    <message>
        <source>Check the account&apos;s endpoint.</source>
        <translation>تحقق من نقطة نهاية الحساب.</translation>
    </message>
    <message>
        <source>Check the account&apos;s endpoints.</source>
        <translation>تحقق من نقاط نهاية الحساب.</translation>
    </message>
    <message>
        <source>Check the account&apos;s key and secret.</source>
        <translation>تحقق من مفتاح الحساب وسره.</translation>
    </message>
    <message>
        <source>Check the account&apos;s username (your Spokn ID) and password.</source>
        <translation>تحقق من username (معرف Spokn) وpassword للحساب.</translation>
    </message>
    <message>
        <source>Check the account&apos;s username and password.</source>
        <translation>تحقق من username وpassword للحساب.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>تحقق من العنوان والاتصال.</translation>
    </message>
    <message>
        <source>Check the address, and that res_ari_events and res_http_websocket are loaded.</source>
        <translation>تحقق من العنوان، ومن تحميل res_ari_events وres_http_websocket.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>تحقق من العنوان.</translation>
    </message>
    <message>
        <source>Check the connection, then ask again.</source>
        <translation>تحقق من الاتصال ثم اسأل من جديد.</translation>
    </message>
    <message>
        <source>Check the connection, then sync again.</source>
        <translation>تحقق من الاتصال ثم زامن من جديد.</translation>
    </message>
    <message>
        <source>Check the number before calling again.</source>
        <translation>تحقق من الرقم قبل الاتصال من جديد.</translation>
    </message>
    <message>
        <source>Check the number, or try again later.</source>
        <translation>تحقق من الرقم أو حاول لاحقا.</translation>
    </message>
    <message>
        <source>Check the number: with its country code, or a Spokn ID of 7 digits.</source>
        <translation>تحقق من الرقم: مع رمز البلد، أو معرف Spokn من 7 أرقام.</translation>
    </message>
    <message>
        <source>Check the numbers; a caller ID needs an Enterprise account.</source>
        <translation>تحقق من الأرقام؛ إظهار رقم آخر يتطلب حساب Enterprise.</translation>
    </message>
    <message>
        <source>Check the two numbers and the account.</source>
        <translation>تحقق من الرقمين والحساب.</translation>
    </message>
    <message>
        <source>Check the two numbers.</source>
        <translation>تحقق من الرقمين.</translation>
    </message>
    <message>
        <source>Check the user&apos;s permissions in ari.conf.</source>
        <translation>تحقق من صلاحيات المستخدم في ari.conf.</translation>
    </message>
    <message>
        <source>Check username and password: they are a user&apos;s in ari.conf.</source>
        <translation>تحقق من اسم المستخدم وكلمة المرور: هما لمستخدم في ari.conf.</translation>
    </message>
    <message>
        <source>Check your own number in the account.</source>
        <translation>تحقق من رقمك في الحساب.</translation>
    </message>
    <message>
        <source>Check your own number: with its country code, or a Spokn ID of 7 digits.</source>
        <translation>تحقق من رقمك: مع رمز البلد، أو معرف Spokn من 7 أرقام.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>اختر ملفا فيه.</translation>
    </message>
    <message>
        <source>Choose another account.</source>
        <translation>اختر حسابا آخر.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفا آخر.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>اختر مجلدا آخر أو وفر مساحة.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسما آخر.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>اختر رقما آخر.</translation>
    </message>
    <message>
        <source>Choose another phone of your own, or another account.</source>
        <translation>اختر هاتفا آخر لك أو حسابا آخر.</translation>
    </message>
    <message>
        <source>Choose another phone.</source>
        <translation>اختر هاتفا آخر.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>اختر له مكانا آخر.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>اختر منفذا آخر.</translation>
    </message>
    <message>
        <source>Choose it in FaceTime&apos;s settings under Default for calls.</source>
        <translation>اختره في إعدادات FaceTime، ضمن الافتراضي للمكالمات.</translation>
    </message>
    <message>
        <source>Choose it in Windows&apos; settings under Apps, Default apps, Dialer.</source>
        <translation>اختره في إعدادات Windows، ضمن التطبيقات ثم التطبيقات الافتراضية ثم Dialer.</translation>
    </message>
    <message>
        <source>Choose it in the desktop&apos;s settings under default programs.</source>
        <translation>اختره في إعدادات سطح المكتب، ضمن البرامج الافتراضية.</translation>
    </message>
    <message>
        <source>Choose one of your own numbers.</source>
        <translation>اختر أحد أرقامك.</translation>
    </message>
    <message>
        <source>Choose one that Dialer exported.</source>
        <translation>اختر ملفا صدّره Dialer.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرف العميل</translation>
    </message>
    <message>
        <source>Closing the window leaves Dialer running in the tray, where there is one.</source>
        <translation>إغلاق النافذة يترك Dialer يعمل في علبة النظام حيث توجد.</translation>
    </message>
    <message>
        <source>Codes with * or # are for the telephone network itself and cannot be called from here: type the number alone.</source>
        <translation>الرموز التي فيها * أو # تخص شبكة الهاتف نفسها ولا يمكن طلبها من هنا: اكتب الرقم وحده.</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>المؤتمرات</translation>
    </message>
    <message>
        <source>Contacts are just being synced, by this Dialer or another one.</source>
        <translation>تجري مزامنة جهات الاتصال الآن، بهذا البرنامج أو بنسخة أخرى.</translation>
    </message>
    <message>
        <source>DIALER_SECRETS is {wanted}.</source>
        <translation>قيمة DIALER_SECRETS هي {wanted}.</translation>
    </message>
    <message>
        <source>Delete calls from the log when they are older than so many days; empty keeps them all. Calls of the running month stay, because its limit counts them.</source>
        <translation>حذف المكالمات من السجل إذا زاد عمرها على هذا العدد من الأيام؛ الفارغ يبقيها كلها. تبقى مكالمات الشهر الجاري لأن حده يحتسبها.</translation>
    </message>
    <message>
        <source>Dialer does not start when you log in.</source>
        <translation>لا يبدأ Dialer عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Dialer hangs up, while it runs</source>
        <translation>ينهي Dialer المكالمة ما دام يعمل</translation>
    </message>
    <message>
        <source>Dialer is asking {title} for it by its own id.</source>
        <translation>يسأل Dialer {title} عنها بمعرفه الخاص.</translation>
    </message>
    <message>
        <source>Dialer is looking for it in {title}&apos;s list of calls.</source>
        <translation>يبحث Dialer عنها في قائمة مكالمات {title}.</translation>
    </message>
    <message>
        <source>Dialer is not registered for links.</source>
        <translation>Dialer غير مسجل للروابط.</translation>
    </message>
    <message>
        <source>Dialer is registered for tel:, callto: and sip: links.</source>
        <translation>Dialer مسجل لروابط tel:‎ وcallto:‎ وsip:‎.</translation>
    </message>
    <message>
        <source>Dialer itself failed.</source>
        <translation>أخفق Dialer نفسه.</translation>
    </message>
    <message>
        <source>Dialer itself joins the two phones, so it has to run until the call is over.</source>
        <translation>يصل Dialer بين الهاتفين بنفسه، لذا يجب أن يعمل حتى تنتهي المكالمة.</translation>
    </message>
    <message>
        <source>Dialer listens at {address}, and answers.</source>
        <translation>ينصت Dialer على {address} ويجيب.</translation>
    </message>
    <message>
        <source>Dialer no longer opens tel:, callto: and sip: links.</source>
        <translation>لم يعد Dialer يفتح روابط tel:‎ وcallto:‎ وsip:‎.</translation>
    </message>
    <message>
        <source>Dialer opens tel:, callto: and sip: links.</source>
        <translation>يفتح Dialer روابط tel:‎ وcallto:‎ وsip:‎.</translation>
    </message>
    <message>
        <source>Dialer opens {some} links, and not the others.</source>
        <translation>يفتح Dialer روابط {some} دون الأخرى.</translation>
    </message>
    <message>
        <source>Dialer starts when you log in.</source>
        <translation>يبدأ Dialer عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Dialer was not registered for links.</source>
        <translation>لم يكن Dialer مسجلا للروابط.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>هل تقصد {near}؟</translation>
    </message>
    <message>
        <source>Does a firewall on this machine forbid it?</source>
        <translation>هل يمنعه جدار حماية على هذا الجهاز؟</translation>
    </message>
    <message>
        <source>Doubtful calls looked up</source>
        <translation>البحث عن المكالمات المشكوك فيها</translation>
    </message>
    <message>
        <source>END:VCARD is missing: another card begins inside it, in line {number}</source>
        <translation>ينقص END:VCARD: تبدأ بطاقة أخرى داخلها في السطر {number}</translation>
    </message>
    <message>
        <source>END:VCARD is missing: the file may have been cut off</source>
        <translation>ينقص END:VCARD: ربما قُطع الملف</translation>
    </message>
    <message>
        <source>End what your phone is doing, then call again.</source>
        <translation>أنه ما يفعله هاتفك ثم اتصل من جديد.</translation>
    </message>
    <message>
        <source>Export the contacts as vCard (.vcf) or CSV.</source>
        <translation>صدّر جهات الاتصال بصيغة vCard ‏(‎.vcf) أو CSV.</translation>
    </message>
    <message>
        <source>Fields are {fields}.</source>
        <translation>الحقول هي {fields}.</translation>
    </message>
    <message>
        <source>Free some space, or set DIALER_HOME to a folder on this machine&apos;s own disk.</source>
        <translation>وفر مساحة، أو عيّن DIALER_HOME لمجلد على قرص هذا الجهاز.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was acknowledged is lost.</source>
        <translation>وفر مساحة؛ لم يضع شيء مما أُكد.</translation>
    </message>
    <message>
        <source>From here, something else answers at that address.</source>
        <translation>من هنا يجيب شيء آخر على ذلك العنوان.</translation>
    </message>
    <message>
        <source>From here, {url} is not reached: {why}.</source>
        <translation>من هنا لا يمكن الوصول إلى {url}: {why}.</translation>
    </message>
    <message>
        <source>GNOME&apos;s AppIndicator extension adds one.</source>
        <translation>تضيفها إضافة AppIndicator في GNOME.</translation>
    </message>
    <message>
        <source>Give a number to call.</source>
        <translation>أعط رقما للاتصال به.</translation>
    </message>
    <message>
        <source>Give it with --set {key}=VALUE (or {key}=@FILE).</source>
        <translation>أعطه عبر ‎--set {key}=VALUE (أو ‎{key}=@FILE).</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>أعط مزيدا من المعرف.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>أعط واحدا منها.</translation>
    </message>
    <message>
        <source>Give one such as https://dav.example.org/.</source>
        <translation>أعط عنوانا مثل https://dav.example.org/.</translation>
    </message>
    <message>
        <source>Give one&apos;s.</source>
        <translation>أعط عنوان واحد منها.</translation>
    </message>
    <message>
        <source>Give scheme, host and port alone, such as http://127.0.0.1:8080.</source>
        <translation>أعط المخطط والمضيف والمنفذ فقط، مثل http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Give the description another name.</source>
        <translation>أعط الوصف اسما آخر.</translation>
    </message>
    <message>
        <source>Give the name with --username and the password with --set password=@-.</source>
        <translation>أعط الاسم عبر ‎--username وكلمة المرور عبر ‎--set password=@-.</translation>
    </message>
    <message>
        <source>Give the server&apos;s CardDAV address, which its help names, or the book&apos;s own.</source>
        <translation>أعط عنوان CardDAV للخادم كما تذكره مساعدته، أو عنوان الدفتر نفسه.</translation>
    </message>
    <message>
        <source>Give them with --username and --set password=@- (or password=@FILE).</source>
        <translation>أعطهما عبر ‎--username و‎--set password=@- (أو password=@FILE).</translation>
    </message>
    <message>
        <source>Give what stands before .signalwire.com, without dots.</source>
        <translation>أعط ما يسبق ‎.signalwire.com دون نقاط.</translation>
    </message>
    <message>
        <source>HTTP {status}</source>
        <translation>HTTP {status}</translation>
    </message>
    <message>
        <source>HTTP {status} instead of asking for the login</source>
        <translation>HTTP {status} بدلا من طلب الدخول</translation>
    </message>
    <message>
        <source>Hang up one of the two phones.</source>
        <translation>أنه المكالمة من أحد الهاتفين.</translation>
    </message>
    <message>
        <source>Hang up one of the two phones; for later calls, set listener.public_url.</source>
        <translation>أنه المكالمة من أحد الهاتفين؛ وللمكالمات اللاحقة عيّن listener.public_url.</translation>
    </message>
    <message>
        <source>Hang up the phone.</source>
        <translation>أنه المكالمة من الهاتف.</translation>
    </message>
    <message>
        <source>Hang up your own phone.</source>
        <translation>أنه المكالمة من هاتفك.</translation>
    </message>
    <message>
        <source>Hanging up</source>
        <translation>إنهاء المكالمة</translation>
    </message>
    <message>
        <source>How calls are connected and disconnected; Talkety takes both.</source>
        <translation>كيف توصل المكالمات وتُفصل؛ يقبل Talkety الطريقتين.</translation>
    </message>
    <message>
        <source>How long each phone is rung, in seconds.</source>
        <translation>كم يرن كل هاتف، بالثواني.</translation>
    </message>
    <message>
        <source>How long to wait before your own phone is rung again, in seconds.</source>
        <translation>كم يُنتظر قبل أن يرن هاتفك من جديد، بالثواني.</translation>
    </message>
    <message>
        <source>How long to wait for a provider&apos;s answer, in seconds.</source>
        <translation>كم تُنتظر إجابة المزود، بالثواني.</translation>
    </message>
    <message>
        <source>How long to wait for the report on the other party after that on your own phone, in seconds (assumed).</source>
        <translation>كم يُنتظر التقرير عن الطرف الآخر بعد تقرير هاتفك، بالثواني (مفترض).</translation>
    </message>
    <message>
        <source>How long your own phone is rung, in seconds.</source>
        <translation>كم يرن هاتفك، بالثواني.</translation>
    </message>
    <message>
        <source>How numbers are called, such as PJSIP/{to}@trunk. {to} is the number with its plus, {to_digits} without; {to_country_code} and {to_national} are its parts.</source>
        <translation>كيف يُتصل بالأرقام، مثل PJSIP/{to}@trunk. ‏{to} هو الرقم مع علامة زائد، و{to_digits} دونها؛ و{to_country_code} و{to_national} جزآه.</translation>
    </message>
    <message>
        <source>How often a provider is asked about a call that is being set up, in seconds.</source>
        <translation>كم مرة يُسأل المزود عن مكالمة قيد الإعداد، بالثواني.</translation>
    </message>
    <message>
        <source>How often a provider is asked about a call while people talk, in seconds.</source>
        <translation>كم مرة يُسأل المزود أثناء المحادثة، بالثواني.</translation>
    </message>
    <message>
        <source>How phone numbers are sent: with a plus, as documented, or as digits alone.</source>
        <translation>كيف تُرسل الأرقام: مع علامة زائد كما هو موثق، أو أرقاما فقط.</translation>
    </message>
    <message>
        <source>How the call ended is not known</source>
        <translation>لا يُعرف كيف انتهت المكالمة</translation>
    </message>
    <message>
        <source>How the client logs in when it fetches a token (assumed: basic).</source>
        <translation>كيف يدخل العميل عند جلب رمز (المفترض: basic).</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة (%n)</numerusform>
            <numerusform>مكالمتان (%n)</numerusform>
            <numerusform>%n مكالمات</numerusform>
            <numerusform>%n مكالمة</numerusform>
            <numerusform>%n مكالمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls; the bill is too high by {amount}.</source>
        <translation>
            <numerusform>لا مكالمات؛ تزيد الفاتورة بمقدار {amount}.</numerusform>
            <numerusform>مكالمة واحدة (%n)؛ تزيد الفاتورة بمقدار {amount}.</numerusform>
            <numerusform>مكالمتان (%n)؛ تزيد الفاتورة بمقدار {amount}.</numerusform>
            <numerusform>%n مكالمات؛ تزيد الفاتورة بمقدار {amount}.</numerusform>
            <numerusform>%n مكالمة؛ تزيد الفاتورة بمقدار {amount}.</numerusform>
            <numerusform>%n مكالمة؛ تزيد الفاتورة بمقدار {amount}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the file as .xlsx.</source>
        <translation>
            <numerusform>لا مزيد في الملف بصيغة ‎.xlsx‎.</numerusform>
            <numerusform>واحد آخر (%n) في الملف بصيغة ‎.xlsx‎.</numerusform>
            <numerusform>اثنان آخران (%n) في الملف بصيغة ‎.xlsx‎.</numerusform>
            <numerusform>%n أخرى في الملف بصيغة ‎.xlsx‎.</numerusform>
            <numerusform>%n أخرى في الملف بصيغة ‎.xlsx‎.</numerusform>
            <numerusform>%n أخرى في الملف بصيغة ‎.xlsx‎.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are described by files.</source>
        <translation>
            <numerusform>لا خدمات موصوفة بملفات.</numerusform>
            <numerusform>خدمة واحدة (%n) موصوفة بملف.</numerusform>
            <numerusform>خدمتان (%n) موصوفتان بملفين.</numerusform>
            <numerusform>%n خدمات موصوفة بملفات.</numerusform>
            <numerusform>%n خدمة موصوفة بملفات.</numerusform>
            <numerusform>%n خدمة موصوفة بملفات.</numerusform>
        </translation>
    </message>
    <message>
        <source>A balance was not told for the first of these days: it is reckoned from one that was told for another day, by the items between.</source>
        <translation>لم يُذكر رصيد لأول هذه الأيام: فهو محسوب من رصيد ذُكر ليوم آخر ومن البنود بينهما.</translation>
    </message>
    <message>
        <source>A minute costs {price}.</source>
        <translation>تكلف الدقيقة {price}.</translation>
    </message>
    <message>
        <source>A trial account calls verified numbers only: verify this one, or top up.</source>
        <translation>الحساب التجريبي لا يتصل إلا بأرقام تم التحقق منها: تحقق من هذا الرقم أو اشحن الحساب.</translation>
    </message>
    <message>
        <source>A trial account cannot do this: top it up first.</source>
        <translation>لا يستطيع الحساب التجريبي هذا: اشحنه أولا.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Account {account}</source>
        <translation>الحساب {account}</translation>
    </message>
    <message>
        <source>Add one with dialer accounts add.</source>
        <translation>أضف حسابا عبر dialer accounts add.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Allow calls to this country in the console, under voice geographic permissions.</source>
        <translation>اسمح بالمكالمات إلى هذا البلد في لوحة التحكم، تحت Voice Geographic Permissions.</translation>
    </message>
    <message>
        <source>An address book is called {name} already.</source>
        <translation>يوجد دفتر عناوين باسم {name}.</translation>
    </message>
    <message>
        <source>An extension can be shown to another extension only.</source>
        <translation>لا يمكن إظهار تحويلة إلا لتحويلة أخرى.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>الرصيد بعدها</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>الرصيد قبلها</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>المحتسب</translation>
    </message>
    <message>
        <source>Billing report</source>
        <translation>تقرير الفواتير</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>حسب البلد</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>حسب الأسبوع</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>اتصل الآن</translation>
    </message>
    <message>
        <source>Call {party}?</source>
        <translation>هل تريد الاتصال بـ {party}؟</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Calls in the last {days} days: {calls}; answered: {percent} %; not put through: {failed}.</source>
        <translation>المكالمات في آخر {days} يوما: {calls}؛ أُجيب عنها: {percent} %؛ لم توصَل: {failed}.</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>اتصل…</translation>
    </message>
    <message>
        <source>Change its address by hand if that is right.</source>
        <translation>غيّر العنوان بنفسك إن كان ذلك صحيحا.</translation>
    </message>
    <message>
        <source>Check the account&apos;s login.</source>
        <translation>تحقق من بيانات دخول الحساب.</translation>
    </message>
    <message>
        <source>Check the account&apos;s number: it is one of the service, or one that it has verified.</source>
        <translation>تحقق من رقم الحساب: هو من أرقام الخدمة، أو رقم تحققت منه.</translation>
    </message>
    <message>
        <source>Check your own phone&apos;s number.</source>
        <translation>تحقق من رقم هاتفك.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>الإيداعات</translation>
    </message>
    <message>
        <source>Disputed calls</source>
        <translation>مكالمات متنازع عليها</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>لا تتصل</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them the amount is not known.</source>
        <translation>
            <numerusform>المبلغ معروف لها كلها.</numerusform>
            <numerusform>المبلغ غير معروف لواحدة منها (%n).</numerusform>
            <numerusform>المبلغ غير معروف لاثنتين منها (%n).</numerusform>
            <numerusform>المبلغ غير معروف لعدد %n منها.</numerusform>
            <numerusform>المبلغ غير معروف لعدد %n منها.</numerusform>
            <numerusform>المبلغ غير معروف لعدد %n منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the {name} {text}, write {typed}.</source>
        <translation>إن كان المقصود {name} {text} فاكتب {typed}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Have the number verified with dialer caller-ids verify, or show another one.</source>
        <translation>تحقق من الرقم بالأمر dialer caller-ids verify، أو أظهر رقما آخر.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهت</translation>
    </message>
    <message>
        <source>How your exchange&apos;s own extensions are called, such as PJSIP/{extension}.</source>
        <translation>كيف يُتصل بتحويلات مقسمك، مثل PJSIP/{extension}.</translation>
    </message>
    <message>
        <source>How your own phone is called, such as PJSIP/alice; when empty, as other numbers are. One that is an extension is called as such.</source>
        <translation>كيف يُتصل بهاتفك، مثل PJSIP/alice؛ وإن كان فارغا فكسائر الأرقام. وإن كان تحويلة اتُّصل به كتحويلة.</translation>
    </message>
    <message>
        <source>If the server is yours, have this machine trust the authority that signed it, or name its file in SSL_CERT_FILE.</source>
        <translation>إن كان الخادم لك، فاجعل هذا الجهاز يثق بالجهة التي وقعته، أو اذكر ملفها في SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>If they are meant to be deleted on the other side too, sync with --yes.</source>
        <translation>إن كان يجب حذفها في الجانب الآخر أيضا، فزامن مع ‎--yes.</translation>
    </message>
    <message>
        <source>If you trust that place with your password, give its address instead.</source>
        <translation>إن كنت تأتمن ذلك المكان على كلمة مرورك، فأعط عنوانه بدلا من ذلك.</translation>
    </message>
    <message>
        <source>If your phone rings, do not answer it.</source>
        <translation>إن رن هاتفك فلا تجب.</translation>
    </message>
    <message>
        <source>In {path}: {what_happened}</source>
        <translation>في {path}: {what_happened}</translation>
    </message>
    <message>
        <source>Install the newer version again; nothing was changed.</source>
        <translation>ثبّت الإصدار الأحدث من جديد؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Is your phone switched on, and its number right? Then call again.</source>
        <translation>هل هاتفك مفتوح ورقمه صحيح؟ إذن اتصل من جديد.</translation>
    </message>
    <message>
        <source>It asks its release feed for newer versions, and you fetch and start them.</source>
        <translation>يسأل مصدر إصداراته عن الإصدارات الأحدث، وأنت تجلبها وتشغلها.</translation>
    </message>
    <message>
        <source>It can be hung up as soon as {title} has answered.</source>
        <translation>يمكن إنهاؤها حالما يجيب {title}.</translation>
    </message>
    <message>
        <source>It can only be file, or not set.</source>
        <translation>لا يمكن أن يكون إلا file أو غير معين.</translation>
    </message>
    <message>
        <source>It cannot be hung up yet. If your phone rings, let it ring.</source>
        <translation>لا يمكن إنهاؤها بعد. إن رن هاتفك فدعه يرن.</translation>
    </message>
    <message>
        <source>It is AC and 32 letters and digits; the console shows it.</source>
        <translation>هو AC و32 حرفا ورقما؛ تعرضه وحدة التحكم.</translation>
    </message>
    <message>
        <source>It is ended as soon as it is listed; putting down your own phone ends it at once.</source>
        <translation>تُنهى حالما تظهر فيها، وإغلاق هاتفك ينهيها فورا.</translation>
    </message>
    <message>
        <source>It is not known whether this conference came about.</source>
        <translation>لا يُعرف هل انعقد هذا المؤتمر.</translation>
    </message>
    <message>
        <source>It is not known whether {title} placed the call: {why}.</source>
        <translation>لا يُعرف هل أجرى {title} المكالمة: {why}.</translation>
    </message>
    <message>
        <source>It is not known whether {title} placed this call: it cannot be told to end it.</source>
        <translation>لا يُعرف هل أجرى {title} هذه المكالمة: لا يمكن طلب إنهائها.</translation>
    </message>
    <message>
        <source>It is running. Free some space on the disk.</source>
        <translation>هو جار. وفر مساحة على القرص.</translation>
    </message>
    <message>
        <source>It is too large to be one.</source>
        <translation>هو أكبر من أن يكون كذلك.</translation>
    </message>
    <message>
        <source>It may have been charged: look at the provider&apos;s bill before you call.</source>
        <translation>ربما احتُسبت: انظر في فاتورة المزود قبل أن تتصل.</translation>
    </message>
    <message>
        <source>It takes up to a minute.</source>
        <translation>يستغرق ذلك حتى دقيقة.</translation>
    </message>
    <message>
        <source>It was deleted. Try again later, or from the release&apos;s page.</source>
        <translation>حُذف. حاول لاحقًا، أو من صفحة الإصدار.</translation>
    </message>
    <message>
        <source>It was not reached from here. Many routers do not let their own network in by the outside address; services are not concerned by that.</source>
        <translation>لم يمكن الوصول إليه من هنا. كثير من الموجّهات لا تدخل شبكتها عبر العنوان الخارجي؛ لا يعني ذلك الخدمات.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Items of {account}, {currency}</source>
        <translation>بنود {account}، {currency}</translation>
    </message>
    <message>
        <source>Items, {currency}</source>
        <translation>البنود، {currency}</translation>
    </message>
    <message>
        <source>Its calls show no progress and no end: {title} cannot reach this machine.</source>
        <translation>مكالماته لا تظهر تقدما ولا نهاية: لا يستطيع {title} الوصول إلى هذا الجهاز.</translation>
    </message>
    <message>
        <source>Its limit of {money} is kept only while something follows the conference: the window, or --wait.</source>
        <translation>لا يُراعى حده {money} إلا ما دام شيء يتابع المؤتمر: النافذة أو ‎--wait.</translation>
    </message>
    <message>
        <source>Its package manager brings newer versions.</source>
        <translation>يجلب مدير الحزم لديه الإصدارات الأحدث.</translation>
    </message>
    <message>
        <source>Its phones cannot be read.</source>
        <translation>لا يمكن قراءة هواتفه.</translation>
    </message>
    <message>
        <source>Keep your own phone at hand: it rings first. Then call again.</source>
        <translation>أبق هاتفك في متناول يدك: يرن أولا. ثم اتصل من جديد.</translation>
    </message>
    <message>
        <source>Keeps an address book that contacts can be synced with.</source>
        <translation>يحتفظ بدفتر عناوين يمكن مزامنة جهات الاتصال معه.</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>آخر المكالمات</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Lead the reverse proxy, tunnel or port forward to port {port} of this machine, with the whole path.</source>
        <translation>وجّه الوكيل العكسي أو النفق أو تحويل المنفذ إلى المنفذ {port} على هذا الجهاز، مع المسار كاملا.</translation>
    </message>
    <message>
        <source>Leave the application key out of questions for prices, as one documented example does.</source>
        <translation>إغفال مفتاح التطبيق عند السؤال عن الأسعار، كما في مثال موثق.</translation>
    </message>
    <message>
        <source>Let its name end with .vcf or .csv.</source>
        <translation>اجعل اسمه ينتهي بـ ‎.vcf أو ‎.csv.</translation>
    </message>
    <message>
        <source>Let the command wait, or call without the limit.</source>
        <translation>دع الأمر ينتظر، أو اتصل دون الحد.</translation>
    </message>
    <message>
        <source>Limit of minutes</source>
        <translation>حد الدقائق</translation>
    </message>
    <message>
        <source>Limit of money during a call</source>
        <translation>حد التكلفة أثناء المكالمة</translation>
    </message>
    <message>
        <source>Limit the call with --max-minutes where the provider takes it, or import the account&apos;s prices.</source>
        <translation>حدد المكالمة عبر ‎--max-minutes حيث يقبله المزود، أو استورد أسعار الحساب.</translation>
    </message>
    <message>
        <source>Limit the call with --max-minutes where the provider takes it.</source>
        <translation>حدد المكالمة عبر ‎--max-minutes حيث يقبله المزود.</translation>
    </message>
    <message>
        <source>Limits a call&apos;s minutes itself, to at most {most}.</source>
        <translation>يحد دقائق المكالمة بنفسه، إلى {most} على الأكثر.</translation>
    </message>
    <message>
        <source>Limits a call&apos;s minutes itself.</source>
        <translation>يحد دقائق المكالمة بنفسه.</translation>
    </message>
    <message>
        <source>Listen on a local port for the providers&apos; callbacks.</source>
        <translation>الإنصات على منفذ محلي لإشعارات المزودين.</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>المسجل</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>Look at the account&apos;s balance and state in its console.</source>
        <translation>انظر رصيد الحساب وحالته في لوحة تحكمه.</translation>
    </message>
    <message>
        <source>Look at the release&apos;s page for a newer version.</source>
        <translation>ابحث عن إصدار أحدث في صفحة الإصدار.</translation>
    </message>
    <message>
        <source>Look at the release&apos;s page.</source>
        <translation>انظر في صفحة الإصدار.</translation>
    </message>
    <message>
        <source>Look at your phone before you call again.</source>
        <translation>انظر إلى هاتفك قبل أن تتصل مرة أخرى.</translation>
    </message>
    <message>
        <source>Look up its address, and add the book again: dialer contacts books add.</source>
        <translation>ابحث عن عنوانه وأضف الدفتر من جديد: dialer contacts books add.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or failing; what was acknowledged is not lost.</source>
        <translation>انظر هل القرص ممتلئ أو معطوب؛ ما أُكد لم يضع.</translation>
    </message>
    <message>
        <source>Make some there.</source>
        <translation>وفر مساحة هناك.</translation>
    </message>
    <message>
        <source>Make sure that the account has credit, or try again later.</source>
        <translation>تأكد من وجود رصيد في الحساب أو حاول لاحقا.</translation>
    </message>
    <message>
        <source>Mend it or move it away; nothing was changed.</source>
        <translation>أصلحه أو انقله؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Mend {path} (dialer providers check tells every fault in it), or delete it.</source>
        <translation>أصلح {path} (يذكر الأمر dialer providers check كل خطأ فيه)، أو احذفه.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n contacts into {title}</source>
        <translation>
            <numerusform>لم تُدمج جهات في {title}</numerusform>
            <numerusform>دُمجت جهة اتصال واحدة (%n) في {title}</numerusform>
            <numerusform>دُمجت جهتا اتصال (%n) في {title}</numerusform>
            <numerusform>دُمجت %n جهات اتصال في {title}</numerusform>
            <numerusform>دُمجت %n جهة اتصال في {title}</numerusform>
            <numerusform>دُمجت %n جهة اتصال في {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Move the file away and restore a backup; Dialer makes a new one where there is none.</source>
        <translation>انقل الملف واستعد نسخة احتياطية؛ ينشئ Dialer ملفا جديدا حيث لا يوجد.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>اذكر ملفا فيه.</translation>
    </message>
    <message>
        <source>Name its columns like First Name, Company, Phone and E-mail.</source>
        <translation>سمّ أعمدتها مثل First Name وCompany وPhone وE-mail.</translation>
    </message>
    <message>
        <source>Name one such as UTC, Europe/London or America/New_York.</source>
        <translation>اذكر منطقة مثل UTC أو Europe/London أو America/New_York.</translation>
    </message>
    <message>
        <source>Name one with --account, or set default_account.</source>
        <translation>اذكر حسابا عبر ‎--account، أو عيّن default_account.</translation>
    </message>
    <message>
        <source>Name one with --account; it takes part from then on.</source>
        <translation>اذكر واحدا عبر ‎--account؛ يشارك منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Names of actions where they differ from the assumed ones: conference_connect=NAME, and so for conference_add, conference_status, conference_disconnect and convert; several are separated by commas.</source>
        <translation>أسماء الإجراءات حيث تختلف عن المفترضة: conference_connect=NAME، وكذلك conference_add وconference_status وconference_disconnect وconvert؛ تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Needs no callbacks: it is asked once a call is over.</source>
        <translation>لا يحتاج إلى إشعارات: يُسأل بعد انتهاء المكالمة.</translation>
    </message>
    <message>
        <source>Needs no callbacks: it is asked while a call runs.</source>
        <translation>لا يحتاج إلى إشعارات: يُسأل أثناء المكالمة.</translation>
    </message>
    <message>
        <source>Newer versions come from where you have it from.</source>
        <translation>تأتي الإصدارات الأحدث من حيث حصلت عليه.</translation>
    </message>
    <message>
        <source>No account is named.</source>
        <translation>لم يُذكر حساب.</translation>
    </message>
    <message>
        <source>No call was placed. Check the connection, then try again.</source>
        <translation>لم تُجر مكالمة. تحقق من الاتصال ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>No call was placed. Try again then.</source>
        <translation>لم تُجر مكالمة. حاول من جديد بعدها.</translation>
    </message>
    <message>
        <source>No callback can arrive: nothing listens on this machine.</source>
        <translation>لا يمكن أن يصل إشعار: لا شيء ينصت على هذا الجهاز.</translation>
    </message>
    <message>
        <source>No callback from the internet can arrive yet.</source>
        <translation>لا يمكن أن يصل إشعار من الإنترنت بعد.</translation>
    </message>
    <message>
        <source>No callback from the internet can arrive, and none of your accounts needs one.</source>
        <translation>لا يمكن أن يصل إشعار من الإنترنت، ولا يحتاج إليه أي من حساباتك.</translation>
    </message>
    <message>
        <source>No column of {name} is known to be a name, number or address (headers: {known}).</source>
        <translation>لا يُعرف أي عمود في {name} كاسم أو رقم أو عنوان (العناوين: {known}).</translation>
    </message>
    <message>
        <source>No contact was named.</source>
        <translation>لم تُذكر جهة اتصال.</translation>
    </message>
    <message>
        <source>No country has the code in this link: type the number in full.</source>
        <translation>لا بلد له الرمز الذي في هذا الرابط: اكتب الرقم كاملا.</translation>
    </message>
    <message>
        <source>No country has this code: check the digits after the plus or the international prefix.</source>
        <translation>لا بلد له هذا الرمز: تحقق من الأرقام بعد علامة زائد أو البادئة الدولية.</translation>
    </message>
    <message>
        <source>No number in {place} is written like this: type it with area code and leading zero, or in full, with + and country code.</source>
        <translation>لا يُكتب رقم هكذا في {place}: اكتبه مع رمز المنطقة والصفر، أو كاملا مع + ورمز البلد.</translation>
    </message>
    <message>
        <source>No number in {place} known to this version begins like this: check it before you call.</source>
        <translation>لا يبدأ هكذا رقم يعرفه هذا الإصدار في {place}: تحقق منه قبل الاتصال.</translation>
    </message>
    <message>
        <source>No phone rang.</source>
        <translation>لم يرن أي هاتف.</translation>
    </message>
    <message>
        <source>No phone rang. When the cause is mended, call again.</source>
        <translation>لم يرن أي هاتف. بعد إصلاح السبب اتصل من جديد.</translation>
    </message>
    <message>
        <source>No price could be read ({why}).</source>
        <translation>تعذرت قراءة أي سعر ({why}).</translation>
    </message>
    <message>
        <source>No price could be read.</source>
        <translation>تعذرت قراءة أي سعر.</translation>
    </message>
    <message>
        <source>No program here shows notifications.</source>
        <translation>لا برنامج هنا يعرض التنبيهات.</translation>
    </message>
    <message>
        <source>No public address is set.</source>
        <translation>لم يُعيّن عنوان عام.</translation>
    </message>
    <message>
        <source>No router has opened a way in yet.</source>
        <translation>لم يفتح موجّه منفذا بعد.</translation>
    </message>
    <message>
        <source>No router opened a way in ({reasons}).</source>
        <translation>لم يفتح أي موجّه منفذا ({reasons}).</translation>
    </message>
    <message>
        <source>No router was found.</source>
        <translation>لم يُعثر على موجّه.</translation>
    </message>
    <message>
        <source>Nobody listens for callbacks just now.</source>
        <translation>لا أحد ينصت للإشعارات الآن.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody tells what %n calls cost. They are not in the sums.</source>
        <translation>
            <numerusform>تكلفة كل المكالمات معروفة.</numerusform>
            <numerusform>لا أحد يذكر تكلفة مكالمة واحدة (%n). وهي ليست ضمن المجاميع.</numerusform>
            <numerusform>لا أحد يذكر تكلفة مكالمتين (%n). وهما ليستا ضمن المجاميع.</numerusform>
            <numerusform>لا أحد يذكر تكلفة %n مكالمات. وهي ليست ضمن المجاميع.</numerusform>
            <numerusform>لا أحد يذكر تكلفة %n مكالمة. وهي ليست ضمن المجاميع.</numerusform>
            <numerusform>لا أحد يذكر تكلفة %n مكالمة. وهي ليست ضمن المجاميع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note sent with the call</source>
        <translation>مرجع يُرسل مع المكالمة</translation>
    </message>
    <message>
        <source>Nothing is told of a call on such an account.</source>
        <translation>لا يُبلغ شيء عن مكالمة بحساب كهذا.</translation>
    </message>
    <message>
        <source>Nothing opens tel:, callto: and sip: links.</source>
        <translation>لا شيء يفتح روابط tel:‎ وcallto:‎ وsip:‎.</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>Nothing was taken from it: somebody may have tampered with it.</source>
        <translation>لم يؤخذ منه شيء: ربما عبث به أحد.</translation>
    </message>
    <message>
        <source>Notify when a call comes near its limit.</source>
        <translation>التنبيه عند اقتراب مكالمة من حدها.</translation>
    </message>
    <message>
        <source>Notify when a call failed, and say why.</source>
        <translation>التنبيه عند إخفاق مكالمة، مع السبب.</translation>
    </message>
    <message>
        <source>Notify when an account&apos;s balance is low.</source>
        <translation>التنبيه عند انخفاض رصيد حساب.</translation>
    </message>
    <message>
        <source>Notify when the other party has answered.</source>
        <translation>التنبيه عندما يجيب الطرف الآخر.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number that is shown</source>
        <translation>الرقم الظاهر</translation>
    </message>
    <message>
        <source>Numbers like this one are not reached from outside {country}.</source>
        <translation>لا يمكن الوصول إلى مثل هذا الرقم من الخارج (البلد: {country}).</translation>
    </message>
    <message>
        <source>Offer to call a number that was just copied, in whatever program.</source>
        <translation>عرض الاتصال برقم نُسخ للتو، في أي برنامج.</translation>
    </message>
    <message>
        <source>One of the two lines was busy</source>
        <translation>كان أحد الخطين مشغولا</translation>
    </message>
    <message>
        <source>One of the two phones was not answered</source>
        <translation>لم يُجَب على أحد الهاتفين</translation>
    </message>
    <message>
        <source>Only the end is told, by a callback; it needs an address that reaches this machine.</source>
        <translation>لا يُبلغ إلا بالنهاية، بإشعار؛ ويلزم عنوان يصل إلى هذا الجهاز.</translation>
    </message>
    <message>
        <source>Only the end is told: it is asked for until it is listed.</source>
        <translation>لا يُبلغ إلا بالنهاية: يُسأل عنها حتى تظهر في القائمة.</translation>
    </message>
    <message>
        <source>Open tel:, callto: and sip: links with Dialer.</source>
        <translation>فتح روابط tel:‎ وcallto:‎ وsip:‎ بواسطة Dialer.</translation>
    </message>
    <message>
        <source>Own phone rung again</source>
        <translation>إعادة الرنين على هاتفك</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>المودع</translation>
    </message>
    <message>
        <source>Phone numbers alone are called here, and {text} is none.</source>
        <translation>لا يُتصل هنا إلا بأرقام هاتف، و{text} ليس رقما.</translation>
    </message>
    <message>
        <source>PokeTALK&apos;s does, with the account&apos;s email and password.</source>
        <translation>حساب PokeTALK يحتفظ به، مع بريده الإلكتروني وكلمة مروره.</translation>
    </message>
    <message>
        <source>Price asked for</source>
        <translation>يمكن السؤال عن السعر</translation>
    </message>
    <message>
        <source>Progress comes by callbacks; they need an address that reaches this machine.</source>
        <translation>يأتي التقدم عبر إشعارات؛ ويلزم عنوان يصل إلى هذا الجهاز.</translation>
    </message>
    <message>
        <source>Progress is asked for while a call runs.</source>
        <translation>يُسأل عن التقدم أثناء المكالمة.</translation>
    </message>
    <message>
        <source>Progress of a call</source>
        <translation>تقدم المكالمة</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>معرف المشروع</translation>
    </message>
    <message>
        <source>Raise budget.per_call or budget.per_month for the next one.</source>
        <translation>ارفع budget.per_call أو budget.per_month للتالي.</translation>
    </message>
    <message>
        <source>Raise budget.per_month, or wait for the next month.</source>
        <translation>ارفع budget.per_month، أو انتظر الشهر التالي.</translation>
    </message>
    <message>
        <source>Raise it.</source>
        <translation>ارفعه.</translation>
    </message>
    <message>
        <source>Raise the limit.</source>
        <translation>ارفع الحد.</translation>
    </message>
    <message>
        <source>Refuse numbers with other than 10 national digits (country code 1) or 4 to 14 (others; assumed).</source>
        <translation>رفض الأرقام التي ليست 10 أرقام وطنية (رمز البلد 1) أو من 4 إلى 14 (غيرها؛ مفترض).</translation>
    </message>
    <message>
        <source>Register your public IP address with PokeTALK, beside the API key.</source>
        <translation>سجّل عنوان IP العام لديك عند PokeTALK، إلى جانب مفتاح API.</translation>
    </message>
    <message>
        <source>Remove it with dialer price forget --account {account}, and import it again.</source>
        <translation>أزلها عبر dialer price forget --account {account}، ثم استوردها من جديد.</translation>
    </message>
    <message>
        <source>Remove that one first.</source>
        <translation>أزل ذلك أولا.</translation>
    </message>
    <message>
        <source>Remove the book and add it again: contacts stay and are matched anew.</source>
        <translation>أزل الدفتر وأضفه من جديد: تبقى جهات الاتصال وتُطابق من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n contacts</source>
        <translation>
            <numerusform>لم تُزل جهات اتصال</numerusform>
            <numerusform>أُزيلت جهة اتصال واحدة (%n)</numerusform>
            <numerusform>أُزيلت جهتا اتصال (%n)</numerusform>
            <numerusform>أُزيلت %n جهات اتصال</numerusform>
            <numerusform>أُزيلت %n جهة اتصال</numerusform>
            <numerusform>أُزيلت %n جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {title}</source>
        <translation>أُزيل {title}</translation>
    </message>
    <message>
        <source>Report this fault of Dialer&apos;s.</source>
        <translation>أبلغ عن خلل Dialer هذا.</translation>
    </message>
    <message>
        <source>Restart that one.</source>
        <translation>أعد تشغيل ذاك.</translation>
    </message>
    <message>
        <source>Restore a backup of the file, or report this.</source>
        <translation>استعد نسخة احتياطية من الملف، أو أبلغ عن هذا.</translation>
    </message>
    <message>
        <source>Ringing time</source>
        <translation>مدة الرنين</translation>
    </message>
    <message numerus="yes">
        <source>Rings your own phone again up to %n times.</source>
        <translation>
            <numerusform>لا يعيد الرنين على هاتفك.</numerusform>
            <numerusform>يعيد الرنين على هاتفك مرة واحدة.</numerusform>
            <numerusform>يعيد الرنين على هاتفك حتى مرتين.</numerusform>
            <numerusform>يعيد الرنين على هاتفك حتى %n مرات.</numerusform>
            <numerusform>يعيد الرنين على هاتفك حتى %n مرة.</numerusform>
            <numerusform>يعيد الرنين على هاتفك حتى %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>جارية الآن</translation>
    </message>
    <message>
        <source>SIP number</source>
        <translation>رقم SIP</translation>
    </message>
    <message>
        <source>Save it as .xlsx or .csv, or take fewer days.</source>
        <translation>احفظه بصيغة ‎.xlsx أو ‎.csv، أو خذ أياما أقل.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV first.</source>
        <translation>احفظ القائمة بصيغة CSV أولا.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Seconds billed</source>
        <translation>الثواني المحتسبة</translation>
    </message>
    <message>
        <source>Seconds charged</source>
        <translation>الثواني المحتسبة</translation>
    </message>
    <message>
        <source>Seconds logged</source>
        <translation>الثواني المسجلة</translation>
    </message>
    <message>
        <source>See that the endpoint is in Asterisk, and that its phone is registered.</source>
        <translation>تأكد من أن نقطة النهاية في Asterisk وأن هاتفها مسجل.</translation>
    </message>
    <message>
        <source>Services are told your public address, which was not reached from here.</source>
        <translation>تُبلَّغ الخدمات بعنوانك العام الذي لم يمكن الوصول إليه من هنا.</translation>
    </message>
    <message>
        <source>Set DIALER_HOME to a folder that can be written.</source>
        <translation>عيّن DIALER_HOME لمجلد يمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>Set a public address with the router&apos;s name or address, and the port.</source>
        <translation>عيّن عنوانا عاما باسم الموجّه أو عنوانه مع المنفذ.</translation>
    </message>
    <message>
        <source>Set client_id, client_secret and token_url, or a token.</source>
        <translation>عيّن client_id وclient_secret وtoken_url، أو token.</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>عيّنه من جديد.</translation>
    </message>
    <message>
        <source>Set listener.enabled to true.</source>
        <translation>عيّن listener.enabled إلى true.</translation>
    </message>
    <message>
        <source>Set listener.port to another one (0 takes any that is free).</source>
        <translation>عيّن listener.port لمنفذ آخر (0 يأخذ أي منفذ حر).</translation>
    </message>
    <message>
        <source>Set listener.public_url, or call without --max-minutes.</source>
        <translation>عيّن listener.public_url، أو اتصل دون ‎--max-minutes.</translation>
    </message>
    <message>
        <source>Set read_only = no for the user in ari.conf, or name another.</source>
        <translation>عيّن read_only = no للمستخدم في ari.conf، أو اذكر غيره.</translation>
    </message>
    <message>
        <source>Set the account&apos;s api_key.</source>
        <translation>عيّن api_key للحساب.</translation>
    </message>
    <message>
        <source>Several calls begin with {shown}.</source>
        <translation>تبدأ عدة مكالمات بـ {shown}.</translation>
    </message>
    <message>
        <source>Several conferences are called {conference_id}.</source>
        <translation>عدة مؤتمرات اسمها {conference_id}.</translation>
    </message>
    <message>
        <source>Several contacts begin with {shown}.</source>
        <translation>تبدأ عدة جهات اتصال بـ {shown}.</translation>
    </message>
    <message>
        <source>Show Dialer&apos;s page inside another site; dialer service-page tells its address.</source>
        <translation>إظهار صفحة Dialer داخل موقع آخر؛ يذكر dialer service-page عنوانها.</translation>
    </message>
    <message>
        <source>Show a phone number instead.</source>
        <translation>أظهر رقم هاتف بدلا من ذلك.</translation>
    </message>
    <message>
        <source>Show an icon in the tray, where the desktop has one.</source>
        <translation>إظهار أيقونة في علبة النظام حيث توجد.</translation>
    </message>
    <message>
        <source>So none of them was ended: put down your own phone, which ends it.</source>
        <translation>لذلك لم تُنه أي منها: أغلق هاتفك، فهذا ينهيها.</translation>
    </message>
    <message>
        <source>So the end and the cost of this call will not be known here; {title} rings anyway.</source>
        <translation>لذلك لن تُعرف هنا نهاية هذه المكالمة ولا تكلفتها؛ {title} يرن على أي حال.</translation>
    </message>
    <message>
        <source>So this call&apos;s progress, end and cost will not be known here, and it cannot be hung up from here; {title} rings anyway.</source>
        <translation>لذلك لن يُعرف هنا تقدم هذه المكالمة ولا نهايتها ولا تكلفتها، ولا يمكن إنهاؤها من هنا؛ {title} يرن على أي حال.</translation>
    </message>
    <message>
        <source>Some are {encodings}.</source>
        <translation>منها {encodings}.</translation>
    </message>
    <message>
        <source>Some routers do not let their own network in by the outside address: then it may work all the same. Open it from a phone without Wi-Fi to see.</source>
        <translation>بعض الموجّهات لا تدخل شبكتها عبر العنوان الخارجي: قد يعمل رغم ذلك. افتحه من هاتف دون Wi-Fi لترى.</translation>
    </message>
    <message>
        <source>Something answers at {url}, but it is not this Dialer.</source>
        <translation>شيء ما يجيب على {url}، لكنه ليس Dialer هذا.</translation>
    </message>
    <message>
        <source>Something changed meanwhile; the call was asked again.</source>
        <translation>تغير شيء في هذه الأثناء؛ وسئل عن المكالمة من جديد.</translation>
    </message>
    <message>
        <source>Something else than this Dialer answers at {address}.</source>
        <translation>شيء غير Dialer هذا يجيب على {address}.</translation>
    </message>
    <message>
        <source>Something has changed: look again before you call.</source>
        <translation>تغير شيء: انظر مرة أخرى قبل أن تتصل.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>المنفق</translation>
    </message>
    <message>
        <source>Spent by country</source>
        <translation>المنفق حسب البلد</translation>
    </message>
    <message>
        <source>Spent by day</source>
        <translation>المنفق حسب اليوم</translation>
    </message>
    <message>
        <source>Spent by day, {currency}</source>
        <translation>المنفق حسب اليوم، {currency}</translation>
    </message>
    <message>
        <source>Spent by destination, {currency}</source>
        <translation>المنفق حسب الوجهة، {currency}</translation>
    </message>
    <message>
        <source>Spent by month, {currency}</source>
        <translation>المنفق حسب الشهر، {currency}</translation>
    </message>
    <message>
        <source>Spent by week, {currency}</source>
        <translation>المنفق حسب الأسبوع، {currency}</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>قسّمه.</translation>
    </message>
    <message>
        <source>Spokn ID</source>
        <translation>معرف Spokn</translation>
    </message>
    <message>
        <source>Start Dialer again.</source>
        <translation>شغّل Dialer من جديد.</translation>
    </message>
    <message>
        <source>Start Dialer when you log in to this computer.</source>
        <translation>تشغيل Dialer عند تسجيل الدخول إلى هذا الجهاز.</translation>
    </message>
    <message>
        <source>Start it with --wait.</source>
        <translation>ابدأه مع ‎--wait.</translation>
    </message>
    <message>
        <source>Start or unlock the desktop&apos;s keychain, or set DIALER_SECRETS=file to keep secrets in a file that only you can read.</source>
        <translation>شغّل سلسلة مفاتيح سطح المكتب أو افتحها، أو عيّن DIALER_SECRETS=file لحفظ الأسرار في ملف لا يقرؤه غيرك.</translation>
    </message>
    <message>
        <source>States and results beyond the known ones: word=ongoing, success, busy, no_answer, failed or cancelled; several are separated by commas.</source>
        <translation>حالات ونتائج إضافة إلى المعروفة: كلمة=ongoing أو success أو busy أو no_answer أو failed أو cancelled؛ تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Status words beyond the assumed ones: word=queued, ringing, talking, completed, busy, no_answer, cancelled or failed; several are separated by commas.</source>
        <translation>كلمات حالة إضافة إلى المفترضة: كلمة=queued أو ringing أو talking أو completed أو busy أو no_answer أو cancelled أو failed؛ تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Stored there: {own_numbers}.</source>
        <translation>المخزن هناك: {own_numbers}.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Switch it on, and news of calls can come by itself.</source>
        <translation>شغّله، وستأتي أخبار المكالمات من تلقائها.</translation>
    </message>
    <message>
        <source>Switch on UPnP or NAT-PMP in the router, or lead a port here by hand and set listener.public_url.</source>
        <translation>شغّل UPnP أو NAT-PMP في الموجّه، أو وجّه منفذا إلى هنا يدويا وعيّن listener.public_url.</translation>
    </message>
    <message>
        <source>Synced with {title}</source>
        <translation>تمت المزامنة مع {title}</translation>
    </message>
    <message>
        <source>Takes effect at {title}&apos;s next report, within {seconds} s.</source>
        <translation>يسري عند التقرير التالي من {title}، خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>TeXML application</source>
        <translation>تطبيق TeXML</translation>
    </message>
    <message>
        <source>Tell them.</source>
        <translation>أبلغهم.</translation>
    </message>
    <message>
        <source>Tells nothing of its calls.</source>
        <translation>لا يبلغ بشيء عن مكالماته.</translation>
    </message>
    <message>
        <source>Tells what a call costs while it runs, so a limit of money can be kept.</source>
        <translation>يبلغ بتكلفة المكالمة أثناءها، فيمكن مراعاة حد للتكلفة.</translation>
    </message>
    <message>
        <source>That user&apos;s password.</source>
        <translation>كلمة مرور ذلك المستخدم.</translation>
    </message>
    <message>
        <source>The API key from Called.in.</source>
        <translation>مفتاح API من Called.in.</translation>
    </message>
    <message>
        <source>The API key is set; whether PokeTALK takes it, and knows this machine&apos;s public address, the first call shows.</source>
        <translation>مفتاح API معين؛ وستبين المكالمة الأولى هل يقبله PokeTALK ويعرف العنوان العام لهذا الجهاز.</translation>
    </message>
    <message>
        <source>The API key of your account.</source>
        <translation>مفتاح API لحسابك.</translation>
    </message>
    <message>
        <source>The API key that PokeTALK gave you.</source>
        <translation>مفتاح API الذي أعطاك إياه PokeTALK.</translation>
    </message>
    <message>
        <source>The API key.</source>
        <translation>مفتاح API.</translation>
    </message>
    <message>
        <source>The API password.</source>
        <translation>كلمة مرور API.</translation>
    </message>
    <message>
        <source>The API secret.</source>
        <translation>سر API.</translation>
    </message>
    <message>
        <source>The API username of your account.</source>
        <translation>اسم مستخدم API لحسابك.</translation>
    </message>
    <message>
        <source>The D-Bus session cannot be reached: {error}.</source>
        <translation>لا يمكن الوصول إلى جلسة D-Bus: {error}.</translation>
    </message>
    <message>
        <source>The SID of an API key, to log in with it instead (assumed).</source>
        <translation>معرف SID لمفتاح API، للدخول به بدلا من ذلك (مفترض).</translation>
    </message>
    <message>
        <source>The SIP number or extension through which calls go, where it is not the usual one.</source>
        <translation>رقم SIP أو التحويلة التي تمر عبرها المكالمات إن لم تكن المعتادة.</translation>
    </message>
    <message>
        <source>The account that calls go through when none is named.</source>
        <translation>الحساب الذي تمر عبره المكالمات إذا لم يُذكر غيره.</translation>
    </message>
    <message>
        <source>The account {account} has no phone of yours to ring first.</source>
        <translation>ليس لحساب {account} هاتف لك يرن أولا.</translation>
    </message>
    <message>
        <source>The account {account} keeps no list of numbers to be shown.</source>
        <translation>لا يحتفظ حساب {account} بقائمة أرقام لإظهارها.</translation>
    </message>
    <message>
        <source>The account {name} has neither client_id nor token.</source>
        <translation>ليس للحساب {name} client_id ولا token.</translation>
    </message>
    <message>
        <source>The account {name} has no {key}.</source>
        <translation>ينقص الحساب {name} المفتاح {key}.</translation>
    </message>
    <message>
        <source>The account {name} keeps no address book.</source>
        <translation>لا يحتفظ الحساب {name} بدفتر عناوين.</translation>
    </message>
    <message>
        <source>The account&apos;s SID: AC and 32 letters and digits.</source>
        <translation>معرف SID للحساب: AC و32 حرفا ورقما.</translation>
    </message>
    <message>
        <source>The account&apos;s email is no e-mail address.</source>
        <translation>بريد الحساب ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The account&apos;s id, as TeXML&apos;s addresses have it.</source>
        <translation>معرف الحساب كما في عناوين TeXML.</translation>
    </message>
    <message>
        <source>The account&apos;s prices are in {currency} and its bill in {other}: no limit of money can be reckoned from them.</source>
        <translation>أسعار الحساب بعملة {currency} وفاتورته بعملة {other}: لا يمكن حساب حد للتكلفة منها.</translation>
    </message>
    <message>
        <source>The account&apos;s quota is used up: ask the operator.</source>
        <translation>استُنفدت حصة الحساب: اسأل المشغل.</translation>
    </message>
    <message>
        <source>The account&apos;s token. Callbacks are checked by it, so it is needed even beside an API key.</source>
        <translation>رمز الحساب. به يُتحقق من الإشعارات، لذلك يلزم حتى مع مفتاح API.</translation>
    </message>
    <message>
        <source>The address for {title}&apos;s callbacks is too long.</source>
        <translation>عنوان إشعارات {title} طويل جدا.</translation>
    </message>
    <message>
        <source>The address for {title}&apos;s events is too long.</source>
        <translation>عنوان أحداث {title} طويل جدا.</translation>
    </message>
    <message>
        <source>The address is {over} characters too long for {title}.</source>
        <translation>يزيد العنوان {over} محرفا على ما يقبله {title}.</translation>
    </message>
    <message>
        <source>The address may not hold a name, password, query or fragment.</source>
        <translation>لا يجوز أن يحتوي العنوان على اسم أو كلمة مرور أو استعلام أو جزء.</translation>
    </message>
    <message>
        <source>The address to listen on; anything but loopback lets other machines connect.</source>
        <translation>عنوان الإنصات؛ أي عنوان غير محلي يسمح لأجهزة أخرى بالاتصال.</translation>
    </message>
    <message>
        <source>The address under which providers reach the listener from outside.</source>
        <translation>العنوان الذي يصل به المزودون إلى الإنصات من الخارج.</translation>
    </message>
    <message>
        <source>The answer of {title} is far too long.</source>
        <translation>إجابة {title} طويلة جدا.</translation>
    </message>
    <message>
        <source>The application key that Talkety gave you.</source>
        <translation>مفتاح التطبيق الذي أعطاك إياه Talkety.</translation>
    </message>
    <message>
        <source>The base URL {base_url} is not usable.</source>
        <translation>العنوان الأساسي {base_url} غير صالح.</translation>
    </message>
    <message>
        <source>The bill and the log agree: there is nothing to dispute.</source>
        <translation>تتفق الفاتورة والسجل: لا شيء للاعتراض عليه.</translation>
    </message>
    <message>
        <source>The budget cannot be kept on this call: its cost is not told while it runs.</source>
        <translation>لا يمكن مراعاة الميزانية في هذه المكالمة: لا يُبلغ بتكلفتها أثناءها.</translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation>أخفقت المكالمة</translation>
    </message>
    <message>
        <source>The call has already ended.</source>
        <translation>انتهت المكالمة بالفعل.</translation>
    </message>
    <message>
        <source>The call has reached {words}.</source>
        <translation>بلغت المكالمة {words}.</translation>
    </message>
    <message>
        <source>The call is at {share} % of {words}.</source>
        <translation>بلغت المكالمة {share} % من {words}.</translation>
    </message>
    <message>
        <source>The call is being hung up.</source>
        <translation>جار إنهاء المكالمة.</translation>
    </message>
    <message>
        <source>The call is being placed.</source>
        <translation>تجرى المكالمة الآن.</translation>
    </message>
    <message>
        <source>The call is hung up at {title}&apos;s next callback, within {hang_up_within_s} seconds.</source>
        <translation>تُنهى المكالمة عند الإشعار التالي من {title}، خلال {hang_up_within_s} ثانية.</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>انتهت المكالمة</translation>
    </message>
    <message>
        <source>The call is placed: your own phone rings first.</source>
        <translation>أجريت المكالمة: يرن هاتفك أنت أولا.</translation>
    </message>
    <message>
        <source>The call is running. Free some space on the disk.</source>
        <translation>المكالمة جارية. وفر مساحة على القرص.</translation>
    </message>
    <message>
        <source>The call log is closed.</source>
        <translation>سجل المكالمات مغلق.</translation>
    </message>
    <message>
        <source>The call log {path} cannot be used: {text}.</source>
        <translation>لا يمكن استخدام سجل المكالمات {path}: {text}.</translation>
    </message>
    <message>
        <source>The call log {path} was written by a newer Dialer (format {version}).</source>
        <translation>كتب سجل المكالمات {path} إصدار أحدث من Dialer (الصيغة {version}).</translation>
    </message>
    <message>
        <source>The call was cancelled before both had answered</source>
        <translation>أُلغيت المكالمة قبل أن يجيب الاثنان</translation>
    </message>
    <message>
        <source>The call was cancelled before the other party answered</source>
        <translation>أُلغيت المكالمة قبل أن يجيب الطرف الآخر</translation>
    </message>
    <message>
        <source>The call was hung up from here</source>
        <translation>أُنهيت المكالمة من هنا</translation>
    </message>
    <message>
        <source>The call was not placed</source>
        <translation>لم تُجر المكالمة</translation>
    </message>
    <message>
        <source>The callback port {host}:{port} cannot be opened: {reason}.</source>
        <translation>لا يمكن فتح منفذ الإشعارات {host}:{port}: {reason}.</translation>
    </message>
    <message>
        <source>The client&apos;s id, as the operator gave it.</source>
        <translation>معرف العميل كما أعطاه المشغل.</translation>
    </message>
    <message>
        <source>The client&apos;s secret.</source>
        <translation>سر العميل.</translation>
    </message>
    <message>
        <source>The company is longer than {most} characters.</source>
        <translation>اسم الشركة أطول من {most} محرفا.</translation>
    </message>
    <message>
        <source>The conference has already ended.</source>
        <translation>انتهى المؤتمر بالفعل.</translation>
    </message>
    <message>
        <source>The conference has reached its limit of {max_cost}, reckoned from its prices.</source>
        <translation>بلغ المؤتمر حده وهو {max_cost}، محسوبا من أسعاره.</translation>
    </message>
    <message>
        <source>The conference has reached its limit of {max_cost}.</source>
        <translation>بلغ المؤتمر حده وهو {max_cost}.</translation>
    </message>
    <message>
        <source>The conference is being ended.</source>
        <translation>جار إنهاء المؤتمر.</translation>
    </message>
    <message>
        <source>The conferences are closed.</source>
        <translation>المؤتمرات مغلقة.</translation>
    </message>
    <message>
        <source>The configuration {path} cannot be used: {what}.</source>
        <translation>لا يمكن استخدام التكوين {path}: {what}.</translation>
    </message>
    <message>
        <source>The contact has {count} e-mail addresses; {most} can be kept.</source>
        <translation>لجهة الاتصال {count} عناوين بريد؛ يمكن حفظ {most}.</translation>
    </message>
    <message>
        <source>The contact has {count} groups; {most} can be kept.</source>
        <translation>لجهة الاتصال {count} مجموعات؛ يمكن حفظ {most}.</translation>
    </message>
    <message>
        <source>The contact has {count} numbers; {most} can be kept.</source>
        <translation>لجهة الاتصال {count} أرقام؛ يمكن حفظ {most}.</translation>
    </message>
    <message>
        <source>The contact was changed at {title} meanwhile.</source>
        <translation>تغيرت جهة الاتصال في هذه الأثناء لدى {title}.</translation>
    </message>
    <message>
        <source>The contacts are closed.</source>
        <translation>جهات الاتصال مغلقة.</translation>
    </message>
    <message>
        <source>The country of numbers that are typed in national form.</source>
        <translation>بلد الأرقام المكتوبة بالصيغة الوطنية.</translation>
    </message>
    <message>
        <source>The days end on {last} before they begin on {first}.</source>
        <translation>تنتهي الأيام في {last} قبل أن تبدأ في {first}.</translation>
    </message>
    <message>
        <source>The days of a report lie between {first_day} and {last_day}.</source>
        <translation>تقع أيام التقرير بين {first_day} و{last_day}.</translation>
    </message>
    <message>
        <source>The demo changes nothing of your desktop.</source>
        <translation>لا يغير العرض شيئا في سطح مكتبك.</translation>
    </message>
    <message>
        <source>The description {name} cannot be used: {fault}.</source>
        <translation>لا يمكن استخدام الوصف {name}: {fault}.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut ({step}).</source>
        <translation>لم يمنح سطح المكتب الاختصار ({step}).</translation>
    </message>
    <message>
        <source>The desktop has a tray.</source>
        <translation>في سطح المكتب علبة نظام.</translation>
    </message>
    <message>
        <source>The desktop has no tray: closing the window ends Dialer.</source>
        <translation>ليس في سطح المكتب علبة نظام: إغلاق النافذة ينهي Dialer.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal for shortcuts does not answer.</source>
        <translation>لا تجيب بوابة الاختصارات في سطح المكتب.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal grants a shortcut in all programs.</source>
        <translation>تمنح بوابة سطح المكتب اختصارا في كل البرامج.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal opened no session for shortcuts.</source>
        <translation>لم تفتح بوابة سطح المكتب جلسة للاختصارات.</translation>
    </message>
    <message>
        <source>The e-mail address of your PokeTALK account, when you have no API key.</source>
        <translation>البريد الإلكتروني لحسابك في PokeTALK إن لم يكن لديك مفتاح API.</translation>
    </message>
    <message>
        <source>The ending says what kind of file it is to be.</source>
        <translation>يحدد الامتداد نوع الملف.</translation>
    </message>
    <message>
        <source>The engine failed.</source>
        <translation>أخفق المحرك.</translation>
    </message>
    <message>
        <source>The extension in this link is no row of digits: type the number.</source>
        <translation>التحويلة في هذا الرابط ليست سلسلة أرقام: اكتب الرقم.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB.</source>
        <translation>الملف أكبر من {most} MB.</translation>
    </message>
    <message>
        <source>The file is no text.</source>
        <translation>الملف ليس نصا.</translation>
    </message>
    <message>
        <source>The file leads it to {host}, and its key or password is kept here.</source>
        <translation>يوجّهه الملف إلى {host}، ومفتاحه أو كلمة مروره محفوظة هنا.</translation>
    </message>
    <message>
        <source>The file was made by a newer Dialer.</source>
        <translation>أنشأ الملف إصدار أحدث من Dialer.</translation>
    </message>
    <message>
        <source>The first minute of this call costs {first} (both phones), and {money} is left of this month&apos;s budget of {per_month}.</source>
        <translation>تكلف الدقيقة الأولى من هذه المكالمة {first} (الهاتفان)، وبقي {money} من ميزانية هذا الشهر {per_month}.</translation>
    </message>
    <message>
        <source>The first minute of this conference costs {cost} (all phones), and the budgets leave it {left}.</source>
        <translation>تكلف الدقيقة الأولى من هذا المؤتمر {cost} (كل الهواتف)، وتترك له الميزانيات {left}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <translation>لا يمكن إنشاء المجلد {folder}: {strerror}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {error}.</source>
        <translation>لا يمكن استخدام المجلد {folder}: {error}.</translation>
    </message>
    <message>
        <source>The key of a {title} account has no spaces.</source>
        <translation>ليس في مفتاح حساب {title} مسافات.</translation>
    </message>
    <message>
        <source>The keyboard has no key for {keys}.</source>
        <translation>ليس في لوحة المفاتيح مفتاح لـ {keys}.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: {what}.</source>
        <translation>لا يمكن استخدام سلسلة المفاتيح: {what}.</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret.</source>
        <translation>لم تحفظ سلسلة المفاتيح السر.</translation>
    </message>
    <message>
        <source>The last {most} steps are kept.</source>
        <translation>تُحفظ آخر {most} خطوات.</translation>
    </message>
    <message>
        <source>The link says that this number is within {domain}: check it.</source>
        <translation>يقول الرابط إن هذا الرقم ضمن {domain}: تحقق منه.</translation>
    </message>
    <message>
        <source>The listener at {address} is not reached: {why}.</source>
        <translation>لا يمكن الوصول إلى الإنصات على {address}: {why}.</translation>
    </message>
    <message>
        <source>The listener is switched off.</source>
        <translation>الإنصات متوقف.</translation>
    </message>
    <message>
        <source>The most that all calls of a calendar month may cost, per currency.</source>
        <translation>أقصى ما تكلفه كل مكالمات الشهر التقويمي، لكل عملة.</translation>
    </message>
    <message>
        <source>The most that one call may cost, in its account&apos;s currency.</source>
        <translation>أقصى ما تكلفه المكالمة الواحدة، بعملة حسابها.</translation>
    </message>
    <message>
        <source>The name is longer than {most} characters.</source>
        <translation>الاسم أطول من {most} محرفا.</translation>
    </message>
    <message>
        <source>The network had no free line</source>
        <translation>لم يكن في الشبكة خط حر</translation>
    </message>
    <message>
        <source>The network had no free line to the other party</source>
        <translation>لم يكن في الشبكة خط حر إلى الطرف الآخر</translation>
    </message>
    <message>
        <source>The network had no free line to your own phone</source>
        <translation>لم يكن في الشبكة خط حر إلى هاتفك</translation>
    </message>
    <message>
        <source>The notes are longer than {most} characters.</source>
        <translation>الملاحظات أطول من {most} محرفا.</translation>
    </message>
    <message>
        <source>The number of a TeXML application of yours.</source>
        <translation>رقم تطبيق TeXML لديك.</translation>
    </message>
    <message>
        <source>The number that is shown when your phone rings, and to the other party: one of 46elks, or the one that you signed up with.</source>
        <translation>الرقم الذي يظهر عندما يرن هاتفك وللطرف الآخر: رقم من 46elks، أو الذي سجلت به.</translation>
    </message>
    <message>
        <source>The number that is shown when your phone rings, and to the other party: one of the service, or one of yours that it has verified.</source>
        <translation>الرقم الذي يظهر عندما يرن هاتفك وللطرف الآخر: رقم للخدمة أو رقم لك تحققت منه.</translation>
    </message>
    <message>
        <source>The number that your own phone shows when Spokn rings it (Enterprise only); Spokn shows the other party&apos;s when this is not set.</source>
        <translation>الرقم الذي يعرضه هاتفك عندما يرن Spokn (Enterprise فقط)؛ وإلا يعرض Spokn رقم الطرف الآخر.</translation>
    </message>
    <message>
        <source>The other party could not be reached</source>
        <translation>تعذر الوصول إلى الطرف الآخر</translation>
    </message>
    <message>
        <source>The other party did not answer</source>
        <translation>لم يجب الطرف الآخر</translation>
    </message>
    <message>
        <source>The other party&apos;s line is busy</source>
        <translation>خط الطرف الآخر مشغول</translation>
    </message>
    <message>
        <source>The other party&apos;s number does not exist or cannot be called</source>
        <translation>رقم الطرف الآخر غير موجود أو لا يمكن الاتصال به</translation>
    </message>
    <message>
        <source>The package&apos;s provider {name} is left aside: {path} is another one.</source>
        <translation>المزود {name} من الحزمة متروك: {path} مزود آخر.</translation>
    </message>
    <message>
        <source>The part {part} of the file cannot be read.</source>
        <translation>لا يمكن قراءة الجزء {part} من الملف.</translation>
    </message>
    <message>
        <source>The password of the address book {name} is not kept here.</source>
        <translation>كلمة مرور دفتر العناوين {name} غير محفوظة هنا.</translation>
    </message>
    <message>
        <source>The password of your PokeTALK account.</source>
        <translation>كلمة مرور حسابك في PokeTALK.</translation>
    </message>
    <message>
        <source>The picture is bigger than {most} MB.</source>
        <translation>الصورة أكبر من {most} MB.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 takes any free one.</source>
        <translation>منفذ الإنصات؛ 0 يأخذ أي منفذ حر.</translation>
    </message>
    <message>
        <source>The program&apos;s bundle names links as its own.</source>
        <translation>تذكر حزمة البرنامج الروابط على أنها لها.</translation>
    </message>
    <message>
        <source>The project&apos;s API token.</source>
        <translation>رمز API للمشروع.</translation>
    </message>
    <message>
        <source>The project&apos;s id.</source>
        <translation>معرف المشروع.</translation>
    </message>
    <message>
        <source>The provider refused the call</source>
        <translation>رفض المزود المكالمة</translation>
    </message>
    <message>
        <source>The provider took the call, but that could not be written down.</source>
        <translation>قبل المزود المكالمة، لكن تعذر تسجيل ذلك.</translation>
    </message>
    <message>
        <source>The provider took the conference, but that could not be written down.</source>
        <translation>قبل المزود المؤتمر، لكن تعذر تسجيل ذلك.</translation>
    </message>
    <message>
        <source>The provider {name} of the package {package} is left aside: {why}.</source>
        <translation>المزود {name} من الحزمة {package} متروك: {why}.</translation>
    </message>
    <message>
        <source>The rate sheet of {account} is damaged: {error}.</source>
        <translation>قائمة أسعار {account} تالفة: {error}.</translation>
    </message>
    <message>
        <source>The rate sheets are closed.</source>
        <translation>قوائم الأسعار مغلقة.</translation>
    </message>
    <message>
        <source>The registry cannot be changed: {why}.</source>
        <translation>لا يمكن تغيير سجل النظام: {why}.</translation>
    </message>
    <message>
        <source>The release feed answered with HTTP {status}.</source>
        <translation>أجاب مصدر الإصدارات بـ HTTP {status}.</translation>
    </message>
    <message>
        <source>The release feed could not be reached ({why}).</source>
        <translation>تعذر الوصول إلى مصدر الإصدارات ({why}).</translation>
    </message>
    <message>
        <source>The release feed is in a form that this version does not know.</source>
        <translation>مصدر الإصدارات بصيغة لا يعرفها هذا الإصدار.</translation>
    </message>
    <message>
        <source>The release feed is not in order ({what}).</source>
        <translation>مصدر الإصدارات غير سليم ({what}).</translation>
    </message>
    <message>
        <source>The release feed leads from one address to the next.</source>
        <translation>مصدر الإصدارات يحيل من عنوان إلى آخر.</translation>
    </message>
    <message>
        <source>The release feed leads to an address that is not secure.</source>
        <translation>مصدر الإصدارات يقود إلى عنوان غير آمن.</translation>
    </message>
    <message>
        <source>The release feed&apos;s answer is far too long.</source>
        <translation>جواب مصدر الإصدارات أطول مما ينبغي بكثير.</translation>
    </message>
    <message>
        <source>The release feed&apos;s signature is wrong.</source>
        <translation>توقيع مصدر الإصدارات غير صحيح.</translation>
    </message>
    <message>
        <source>The router is not asked for a way in.</source>
        <translation>لا يُطلب من الموجّه منفذ.</translation>
    </message>
    <message>
        <source>The router leads {address} here by {by}, but that is no address of the internet: another router stands before it.</source>
        <translation>يوجّه الموجّه {address} إلى هنا عبر {by}، لكنه ليس عنوان إنترنت: أمامه موجّه آخر.</translation>
    </message>
    <message>
        <source>The router leads {address} to this Dialer, by {by}.</source>
        <translation>يوجّه الموجّه {address} إلى Dialer هذا عبر {by}.</translation>
    </message>
    <message>
        <source>The router opened a way by {by}, but does not tell its address.</source>
        <translation>فتح الموجّه منفذا عبر {by}، لكنه لا يذكر عنوانه.</translation>
    </message>
    <message>
        <source>The router&apos;s answer cannot be read.</source>
        <translation>لا يمكن قراءة إجابة الموجّه.</translation>
    </message>
    <message>
        <source>The secret of a shared key, where callbacks are signed with one (SHA-256).</source>
        <translation>سر مفتاح مشترك، حيث تُوقع به الإشعارات (SHA-256).</translation>
    </message>
    <message>
        <source>The secret of that API key.</source>
        <translation>سر مفتاح API ذاك.</translation>
    </message>
    <message>
        <source>The secrets file {path} cannot be used: {what}.</source>
        <translation>لا يمكن استخدام ملف الأسرار {path}: {what}.</translation>
    </message>
    <message>
        <source>The sheet has more than {most} prefixes.</source>
        <translation>في القائمة أكثر من {most} بادئة.</translation>
    </message>
    <message>
        <source>The system shows them.</source>
        <translation>يعرضها النظام.</translation>
    </message>
    <message>
        <source>The time zone of the dates in PokeTALK&apos;s billing report (assumed: UTC), such as Europe/London.</source>
        <translation>المنطقة الزمنية للتواريخ في تقرير فواتير PokeTALK (المفترض: UTC)، مثل Europe/London.</translation>
    </message>
    <message>
        <source>The window&apos;s language; takes effect at the next start.</source>
        <translation>لغة النافذة؛ تسري عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>The word may belong to this number, {first}, or not, {second}: type the one you mean.</source>
        <translation>قد تكون الكلمة من هذا الرقم، {first}، أو لا، {second}: اكتب ما تقصده.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n further faults.</source>
        <translation>
            <numerusform>لا أخطاء أخرى.</numerusform>
            <numerusform>هناك خطأ آخر (%n).</numerusform>
            <numerusform>هناك خطآن آخران (%n).</numerusform>
            <numerusform>هناك %n أخطاء أخرى.</numerusform>
            <numerusform>هناك %n خطأ آخر.</numerusform>
            <numerusform>هناك %n خطأ آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are letters O, l or I in this number: type digits 0 and 1.</source>
        <translation>في هذا الرقم حروف O أو l أو I: اكتب الرقمين 0 و1.</translation>
    </message>
    <message>
        <source>There are no earlier calls.</source>
        <translation>لا مكالمات سابقة.</translation>
    </message>
    <message>
        <source>There are several accounts: {names}.</source>
        <translation>هناك عدة حسابات: {names}.</translation>
    </message>
    <message>
        <source>There are several address books there: {shown}.</source>
        <translation>هناك عدة دفاتر عناوين: {shown}.</translation>
    </message>
    <message>
        <source>There are several address books: {names}.</source>
        <translation>هناك عدة دفاتر عناوين: {names}.</translation>
    </message>
    <message>
        <source>There are too few digits here: type the whole number, such as +44 20 7946 0018.</source>
        <translation>الأرقام هنا قليلة: اكتب الرقم كاملا، مثل ‎+44 20 7946 0018.</translation>
    </message>
    <message>
        <source>There are {to}, {to_digits}, {to_country_code} and {to_national}.</source>
        <translation>هناك {to} و{to_digits} و{to_country_code} و{to_national}.</translation>
    </message>
    <message>
        <source>There are: {assumed_actions}.</source>
        <translation>الموجود: {assumed_actions}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>الموجود: {names}.</translation>
    </message>
    <message>
        <source>There is a numeral here that is no plain digit: type digits 0 to 9.</source>
        <translation>هنا رمز عددي ليس رقما عاديا: اكتب الأرقام 0 إلى 9.</translation>
    </message>
    <message>
        <source>There is a stray letter in this number: check it and type digits.</source>
        <translation>في هذا الرقم حرف شارد: تحقق منه واكتب أرقاما.</translation>
    </message>
    <message>
        <source>There is an account of this name at another service already.</source>
        <translation>يوجد حساب بهذا الاسم في خدمة أخرى.</translation>
    </message>
    <message>
        <source>There is another provider {name} already.</source>
        <translation>يوجد مزود آخر باسم {name}.</translation>
    </message>
    <message>
        <source>There is more than one extension here: leave the number and one.</source>
        <translation>هنا أكثر من تحويلة: اترك الرقم وواحدة.</translation>
    </message>
    <message>
        <source>There is more than one number in this text: leave the one to call.</source>
        <translation>في هذا النص أكثر من رقم: اترك الذي تتصل به.</translation>
    </message>
    <message>
        <source>There is no D-Bus session here.</source>
        <translation>لا توجد جلسة D-Bus هنا.</translation>
    </message>
    <message>
        <source>There is no X display here to take a shortcut on.</source>
        <translation>لا توجد شاشة X هنا للاختصار.</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>لا يوجد حساب بعد.</translation>
    </message>
    <message>
        <source>There is no account {name}.</source>
        <translation>لا يوجد حساب {name}.</translation>
    </message>
    <message>
        <source>There is no address book at {url}.</source>
        <translation>لا يوجد دفتر عناوين على {url}.</translation>
    </message>
    <message>
        <source>There is no address book to sync with.</source>
        <translation>لا يوجد دفتر عناوين للمزامنة معه.</translation>
    </message>
    <message>
        <source>There is no address book {name}.</source>
        <translation>لا يوجد دفتر عناوين {name}.</translation>
    </message>
    <message>
        <source>There is no call {shown}.</source>
        <translation>لا توجد مكالمة {shown}.</translation>
    </message>
    <message>
        <source>There is no conference {conference_id}.</source>
        <translation>لا يوجد مؤتمر {conference_id}.</translation>
    </message>
    <message>
        <source>There is no contact {contact_id}.</source>
        <translation>لا توجد جهة اتصال {contact_id}.</translation>
    </message>
    <message>
        <source>There is no contact {shown}.</source>
        <translation>لا توجد جهة اتصال {shown}.</translation>
    </message>
    <message>
        <source>There is no description {name}.</source>
        <translation>لا يوجد وصف {name}.</translation>
    </message>
    <message>
        <source>There is no display here, and so no shortcut.</source>
        <translation>لا توجد شاشة هنا، ولذلك لا اختصار.</translation>
    </message>
    <message>
        <source>There is no display, so no window and no tray.</source>
        <translation>لا توجد شاشة، فلا نافذة ولا علبة نظام.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}.</source>
        <translation>لا يوجد ترميز {encoding}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
        <source>There is no home folder here: HOME is not set.</source>
        <translation>لا يوجد مجلد منزل هنا: HOME غير معين.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>لا توجد سلسلة مفاتيح هنا.</translation>
    </message>
    <message>
        <source>There is no number here: type one, such as +44 20 7946 0018.</source>
        <translation>لا رقم هنا: اكتب رقما مثل ‎+44 20 7946 0018.</translation>
    </message>
    <message>
        <source>There is no place for bills here.</source>
        <translation>لا مكان للفواتير هنا.</translation>
    </message>
    <message>
        <source>There is no place for conferences here.</source>
        <translation>لا مكان للمؤتمرات هنا.</translation>
    </message>
    <message>
        <source>There is no place for rate sheets here.</source>
        <translation>لا مكان لقوائم الأسعار هنا.</translation>
    </message>
    <message>
        <source>There is no provider {name}.</source>
        <translation>لا يوجد مزود {name}.</translation>
    </message>
    <message>
        <source>There is no release feed to ask.</source>
        <translation>لا يوجد مصدر إصدارات يُسأل.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>لا يوجد إعداد {key}.</translation>
    </message>
    <message>
        <source>There is no step {step} to undo.</source>
        <translation>لا توجد خطوة {step} للتراجع عنها.</translation>
    </message>
    <message>
        <source>There is no such participant.</source>
        <translation>لا يوجد مشارك كهذا.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is only {extension}.</source>
        <translation>ليس هناك سوى {extension}.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>This Dialer runs from source, or was built without a release feed.</source>
        <translation>يعمل Dialer هذا من المصدر، أو بُني دون مصدر إصدارات.</translation>
    </message>
    <message>
        <source>This Dialer was installed as a package of your system.</source>
        <translation>ثُبّت Dialer هذا كحزمة من نظامك.</translation>
    </message>
    <message>
        <source>This Dialer was installed from a file of its release.</source>
        <translation>ثُبّت Dialer هذا من ملف إصداره.</translation>
    </message>
    <message>
        <source>This address names a user, not a telephone number: only numbers can be called.</source>
        <translation>يذكر هذا العنوان مستخدما لا رقم هاتف: لا يمكن الاتصال إلا بالأرقام.</translation>
    </message>
    <message numerus="yes">
        <source>This call ends after %n minutes at the latest: {limit} pays for no more at {per_minute} a minute.</source>
        <translation>
            <numerusform>تنتهي هذه المكالمة فورا: لا يكفي {limit} بسعر {per_minute} للدقيقة.</numerusform>
            <numerusform>تنتهي هذه المكالمة بعد دقيقة واحدة (%n) على الأكثر: لا يكفي {limit} لأكثر بسعر {per_minute} للدقيقة.</numerusform>
            <numerusform>تنتهي هذه المكالمة بعد دقيقتين (%n) على الأكثر: لا يكفي {limit} لأكثر بسعر {per_minute} للدقيقة.</numerusform>
            <numerusform>تنتهي هذه المكالمة بعد %n دقائق على الأكثر: لا يكفي {limit} لأكثر بسعر {per_minute} للدقيقة.</numerusform>
            <numerusform>تنتهي هذه المكالمة بعد %n دقيقة على الأكثر: لا يكفي {limit} لأكثر بسعر {per_minute} للدقيقة.</numerusform>
            <numerusform>تنتهي هذه المكالمة بعد %n دقيقة على الأكثر: لا يكفي {limit} لأكثر بسعر {per_minute} للدقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be read in two ways, {first} or {second}: type the one you mean with its plus.</source>
        <translation>يمكن قراءة هذا بطريقتين، {first} أو {second}: اكتب ما تقصده مع علامة زائد.</translation>
    </message>
    <message>
        <source>This desktop lets no program have a shortcut in all others.</source>
        <translation>لا يسمح سطح المكتب هذا لبرنامج باختصار في كل البرامج الأخرى.</translation>
    </message>
    <message>
        <source>This desktop lets no program have a shortcut in all others: it has no portal for them.</source>
        <translation>لا يسمح سطح المكتب هذا لبرنامج باختصار في كل البرامج الأخرى: ليس له بوابة لذلك.</translation>
    </message>
    <message>
        <source>This form is too old, so nobody was called. Look at the last calls, then again.</source>
        <translation>هذا النموذج قديم جدا، لذا لم يُتصل بأحد. انظر إلى آخر المكالمات ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This home has no folder for descriptions.</source>
        <translation>ليس في هذا المكان مجلد للأوصاف.</translation>
    </message>
    <message>
        <source>This is a local number without its area code: type the area code too, or the number in full, with + and country code.</source>
        <translation>هذا رقم محلي دون رمز المنطقة: اكتب رمز المنطقة أيضا، أو الرقم كاملا مع + ورمز البلد.</translation>
    </message>
    <message>
        <source>This is a personal number, which is often charged like a premium-rate one.</source>
        <translation>هذا رقم شخصي، وكثيرا ما يُحتسب كرقم مرتفع التعرفة.</translation>
    </message>
    <message>
        <source>This is a premium-rate number: calls to it can be very expensive.</source>
        <translation>هذا رقم مرتفع التعرفة: قد يكون الاتصال به باهظا.</translation>
    </message>
    <message>
        <source>This is a satellite telephone: calls to it can be very expensive.</source>
        <translation>هذا هاتف فضائي: قد يكون الاتصال به باهظا.</translation>
    </message>
    <message>
        <source>This is a shared-cost number: calls to it can cost more than others.</source>
        <translation>هذا رقم مشترك التكلفة: قد يكلف الاتصال به أكثر من غيره.</translation>
    </message>
    <message>
        <source>This is no file of Dialer&apos;s settings.</source>
        <translation>هذا ليس ملف إعدادات Dialer.</translation>
    </message>
    <message>
        <source>This is too long for a number: check its digits.</source>
        <translation>هذا أطول من أن يكون رقما: تحقق من أرقامه.</translation>
    </message>
    <message>
        <source>This link does not say where its local number belongs: type it in full.</source>
        <translation>لا يقول هذا الرابط إلى أين ينتمي رقمه المحلي: اكتبه كاملا.</translation>
    </message>
    <message>
        <source>This log keeps no calls that were placed elsewhere.</source>
        <translation>لا يحتفظ هذا السجل بمكالمات أُجريت في مكان آخر.</translation>
    </message>
    <message>
        <source>This may be a local number without its area code: type the area code as it is dialled in {country}, or {meant} if that is meant.</source>
        <translation>قد يكون هذا رقما محليا دون رمز المنطقة: اكتب رمز المنطقة كما يُطلب هناك ({country})، أو {meant} إن كان هذا هو المقصود.</translation>
    </message>
    <message>
        <source>This month&apos;s calls already cost {money}, and budget.per_month is {per_month}.</source>
        <translation>تكلفت مكالمات هذا الشهر {money} بالفعل، وbudget.per_month هو {per_month}.</translation>
    </message>
    <message>
        <source>This number is of the wrong length for {place}</source>
        <translation>طول هذا الرقم غير صحيح في {place}</translation>
    </message>
    <message>
        <source>This number is too long for {place}</source>
        <translation>هذا الرقم أطول من اللازم في {place}</translation>
    </message>
    <message>
        <source>This number is too short for {place}</source>
        <translation>هذا الرقم أقصر من اللازم في {place}</translation>
    </message>
    <message>
        <source>This number may not be called with this account.</source>
        <translation>لا يُسمح بالاتصال بهذا الرقم بهذا الحساب.</translation>
    </message>
    <message>
        <source>This system always has one.</source>
        <translation>في هذا النظام واحدة دائما.</translation>
    </message>
    <message>
        <source>This text is too long for a number: type the number alone.</source>
        <translation>هذا النص أطول من أن يكون رقما: اكتب الرقم وحده.</translation>
    </message>
    <message>
        <source>This was read as a number in {place}.</source>
        <translation>قُرئ هذا كرقم في {place}.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To merge, name two contacts or more.</source>
        <translation>للدمج اذكر جهتي اتصال أو أكثر.</translation>
    </message>
    <message>
        <source>Too many calls run at once: wait for one to end.</source>
        <translation>هناك مكالمات كثيرة جدا في وقت واحد: انتظر حتى تنتهي واحدة.</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>الزيادة</translation>
    </message>
    <message>
        <source>Top up your Spokn account.</source>
        <translation>اشحن حساب Spokn لديك.</translation>
    </message>
    <message>
        <source>Top up your Talkety account.</source>
        <translation>اشحن حساب Talkety لديك.</translation>
    </message>
    <message>
        <source>Top up your {title} account.</source>
        <translation>اشحن حسابك في {title}.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>المجاميع</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or through another account.</source>
        <translation>حاول من جديد بعد بضع دقائق أو عبر حساب آخر.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>حاول من جديد بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Try again in a minute?</source>
        <translation>أتحاول من جديد بعد دقيقة؟</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول من جديد بعد لحظة.</translation>
    </message>
    <message>
        <source>Try again later, or call another number.</source>
        <translation>حاول لاحقا أو اتصل برقم آخر.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول من جديد لاحقا.</translation>
    </message>
    <message>
        <source>Try again later. The provider gave no more reason than is in the details.</source>
        <translation>حاول من جديد لاحقا. لم يذكر المزود سببا غير ما في التفاصيل.</translation>
    </message>
    <message>
        <source>Try again later?</source>
        <translation>أتحاول من جديد لاحقا؟</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>حاول من جديد عندئذ.</translation>
    </message>
    <message>
        <source>Try again; if it stays, keep the file and report it.</source>
        <translation>حاول من جديد؛ وإن استمر فاحتفظ بالملف وأبلغ عنه.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Use a tag of at most 128 characters.</source>
        <translation>استخدم مرجعا من 128 محرفا على الأكثر.</translation>
    </message>
    <message>
        <source>Use its https:// address.</source>
        <translation>استخدم عنوانه https://‎.</translation>
    </message>
    <message>
        <source>Use up to 40 letters, digits, dots, hyphens and underscores.</source>
        <translation>استخدم حتى 40 حرفا ورقما ونقطة وشرطة وشرطة سفلية.</translation>
    </message>
    <message>
        <source>Use up to 60 letters, digits, spaces and . @ + -, a letter or digit first.</source>
        <translation>استخدم حتى 60 حرفا ورقما ومسافة و‎. @ + -، يبدأ بحرف أو رقم.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>انتظر دقيقة ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Wait a moment, then call again.</source>
        <translation>انتظر لحظة ثم اتصل من جديد.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>انتظر حتى ينتهي ذلك.</translation>
    </message>
    <message>
        <source>Wait {seconds} s, then try again.</source>
        <translation>انتظر {seconds} ث ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Warn when less than this is left on an account, in its currency.</source>
        <translation>التحذير عندما يبقى في حساب أقل من هذا، بعملته.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>What Dialer&apos;s applications are called inside Asterisk; each call has one of its own.</source>
        <translation>أسماء تطبيقات Dialer داخل Asterisk؛ لكل مكالمة تطبيقها.</translation>
    </message>
    <message>
        <source>What a link does: ask whether to call its number, or fill in the number only.</source>
        <translation>ما يفعله الرابط: يسأل هل يُتصل برقمه، أو يملأ الرقم فقط.</translation>
    </message>
    <message>
        <source>What a report of an answered call says (assumed: both): both parties were connected, or only that the first phone was answered.</source>
        <translation>ما يعنيه تقرير مكالمة مجابة (المفترض: both): وُصل الطرفان، أو أجاب الهاتف الأول فقط.</translation>
    </message>
    <message>
        <source>What a token is asked for.</source>
        <translation>ما يُطلب الرمز لأجله.</translation>
    </message>
    <message>
        <source>What costs</source>
        <translation>ما يكلف مالا</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>What goes into the header {name} must be visible ASCII on one line.</source>
        <translation>ما يوضع في الترويسة {name} يجب أن يكون ASCII مرئيا في سطر واحد.</translation>
    </message>
    <message>
        <source>What is remembered of an address book is damaged: {error}.</source>
        <translation>ما حُفظ عن دفتر عناوين تالف: {error}.</translation>
    </message>
    <message>
        <source>What the other party is shown, such as +12125550100; when empty, what Asterisk shows.</source>
        <translation>ما يظهر للطرف الآخر، مثل ‎+12125550100؛ وإن كان فارغا فما يظهره Asterisk.</translation>
    </message>
    <message>
        <source>What the provider said is in the details.</source>
        <translation>ما قاله المزود موجود في التفاصيل.</translation>
    </message>
    <message>
        <source>What your own phone shows when it rings: the number that is called, or caller_id.</source>
        <translation>ما يعرضه هاتفك عندما يرن: الرقم المطلوب أو caller_id.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When Dialer starts at login, it waits in the tray and opens no window.</source>
        <translation>عندما يبدأ Dialer عند تسجيل الدخول ينتظر في علبة النظام ولا يفتح نافذة.</translation>
    </message>
    <message>
        <source>Where Asterisk&apos;s REST interface is, such as http://192.168.1.2:8088/ari.</source>
        <translation>مكان واجهة REST في Asterisk، مثل http://192.168.1.2:8088/ari.</translation>
    </message>
    <message>
        <source>Where access tokens are fetched with client_id and client_secret.</source>
        <translation>حيث تُجلب رموز الوصول عبر client_id وclient_secret.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>بمن</translation>
    </message>
    <message>
        <source>With {title}, this program itself calls the other party once your phone has answered, so it has to stay.</source>
        <translation>مع {title} يتصل هذا البرنامج نفسه بالطرف الآخر بعد أن يجيب هاتفك، لذا يجب أن يبقى.</translation>
    </message>
    <message>
        <source>With {title}, this program itself joins the phones, so it has to stay.</source>
        <translation>مع {title} يصل هذا البرنامج نفسه بين الهواتف، لذا يجب أن يبقى.</translation>
    </message>
    <message>
        <source>Without a default country this number has no meaning: type it with + and its country code, or set the default country.</source>
        <translation>ليس لهذا الرقم معنى دون بلد افتراضي: اكتبه مع + ورمز البلد، أو عيّن البلد الافتراضي.</translation>
    </message>
    <message>
        <source>Without a default country this number has no sure meaning: type {international} if that is meant, or set the default country.</source>
        <translation>ليس لهذا الرقم معنى أكيد دون بلد افتراضي: اكتب {international} إن كان هو المقصود، أو عيّن البلد الافتراضي.</translation>
    </message>
    <message>
        <source>Without it, every extension would ring the same phone.</source>
        <translation>من دونه ترن كل التحويلات على الهاتف نفسه.</translation>
    </message>
    <message>
        <source>Write a technology, a slash and whom to call, such as PJSIP/{to}@trunk.</source>
        <translation>اكتب تقنية وشرطة مائلة ومن يُتصل به، مثل PJSIP/{to}@trunk.</translation>
    </message>
    <message>
        <source>Write a technology, a slash and {extension}, such as PJSIP/{extension}.</source>
        <translation>اكتب تقنية وشرطة مائلة و{extension}، مثل PJSIP/{extension}.</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31.</source>
        <translation>اكتبه هكذا 2026-01-31.</translation>
    </message>
    <message>
        <source>Write it as USD.</source>
        <translation>اكتبها مثل USD.</translation>
    </message>
    <message>
        <source>Write it with + and the country code.</source>
        <translation>اكتبه مع + ورمز البلد.</translation>
    </message>
    <message>
        <source>Write phone numbers into the log file in full; otherwise only their first and last digits.</source>
        <translation>كتابة أرقام الهاتف كاملة في ملف السجل؛ وإلا فأول أرقامها وآخرها فقط.</translation>
    </message>
    <message>
        <source>Write {typed} or {e164}.</source>
        <translation>اكتب {typed} أو {e164}.</translation>
    </message>
    <message>
        <source>Your Spokn ID.</source>
        <translation>معرف Spokn لديك.</translation>
    </message>
    <message>
        <source>Your Spokn password.</source>
        <translation>كلمة مرور Spokn لديك.</translation>
    </message>
    <message>
        <source>Your Talkety login.</source>
        <translation>اسم دخولك في Talkety.</translation>
    </message>
    <message>
        <source>Your Talkety password.</source>
        <translation>كلمة مرورك في Talkety.</translation>
    </message>
    <message>
        <source>Your operator cannot call this number.</source>
        <translation>لا يستطيع مشغلك الاتصال بهذا الرقم.</translation>
    </message>
    <message>
        <source>Your operator&apos;s address of Click to Dial, such as https://api.example.com/click-to-dial/v0.2.</source>
        <translation>عنوان Click to Dial لدى مشغلك، مثل https://api.example.com/click-to-dial/v0.2.</translation>
    </message>
    <message>
        <source>Your own phone cannot be reached by this service.</source>
        <translation>لا تستطيع هذه الخدمة الوصول إلى هاتفك.</translation>
    </message>
    <message>
        <source>Your own phone could not be reached</source>
        <translation>تعذر الوصول إلى هاتفك</translation>
    </message>
    <message>
        <source>Your own phone did not join, so the others are hung up.</source>
        <translation>لم ينضم هاتفك، لذلك تُنهى مكالمات الآخرين.</translation>
    </message>
    <message>
        <source>Your own phone has left.</source>
        <translation>غادر هاتفك المؤتمر.</translation>
    </message>
    <message>
        <source>Your own phone hung up before the other party answered</source>
        <translation>أنهى هاتفك المكالمة قبل أن يجيب الطرف الآخر</translation>
    </message>
    <message>
        <source>Your own phone is hung up, and the whole conference with it.</source>
        <translation>يُنهى هاتفك، ومعه المؤتمر كله.</translation>
    </message>
    <message>
        <source>Your own phone rings first: keep it at hand, then call again.</source>
        <translation>يرن هاتفك أولا: أبقه في متناول يدك ثم اتصل من جديد.</translation>
    </message>
    <message>
        <source>Your own phone was busy</source>
        <translation>كان هاتفك مشغولا</translation>
    </message>
    <message>
        <source>Your own phone was not answered</source>
        <translation>لم يُجَب على هاتفك</translation>
    </message>
    <message>
        <source>Your own phone&apos;s number does not exist or cannot be called</source>
        <translation>رقم هاتفك غير موجود أو لا يمكن الاتصال به</translation>
    </message>
    <message>
        <source>Your phone rings after about {seconds} s.</source>
        <translation>يرن هاتفك بعد نحو {seconds} ث.</translation>
    </message>
    <message>
        <source>Your phone {number} rings first, through the account {account}.</source>
        <translation>يرن هاتفك {number} أولا، عبر الحساب {account}.</translation>
    </message>
    <message>
        <source>Your space&apos;s name, as before .signalwire.com.</source>
        <translation>اسم مساحتك كما يسبق ‎.signalwire.com.</translation>
    </message>
    <message>
        <source>a Spokn ID of 7 digits</source>
        <translation>معرف Spokn من 7 أرقام</translation>
    </message>
    <message>
        <source>a call to this number was placed just now</source>
        <translation>أُجريت للتو مكالمة إلى هذا الرقم</translation>
    </message>
    <message>
        <source>a cell of it is longer than {most} letters</source>
        <translation>خلية فيه أطول من {most} حرفا</translation>
    </message>
    <message>
        <source>a contact that it has added is not in its list</source>
        <translation>جهة اتصال أضافها ليست في قائمته</translation>
    </message>
    <message>
        <source>a currency not named</source>
        <translation>عملة غير مذكورة</translation>
    </message>
    <message>
        <source>a fault in this program: {kind}</source>
        <translation>خلل في هذا البرنامج: {kind}</translation>
    </message>
    <message>
        <source>a quote in it is never closed</source>
        <translation>علامة اقتباس فيه لا تُغلق</translation>
    </message>
    <message>
        <source>account {name}</source>
        <translation>حساب {name}</translation>
    </message>
    <message>
        <source>accounts is not a table</source>
        <translation>accounts ليس جدولا</translation>
    </message>
    <message>
        <source>action_names: there is no action {action}.</source>
        <translation>action_names: لا يوجد إجراء {action}.</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>عناوين</translation>
    </message>
    <message>
        <source>an extension such as 101 or alice</source>
        <translation>تحويلة مثل 101 أو alice</translation>
    </message>
    <message>
        <source>an input parameter is invalid</source>
        <translation>أحد المدخلات غير صالح</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>another Dialer of yours</source>
        <translation>Dialer آخر لك</translation>
    </message>
    <message>
        <source>another program has been writing it for 10 s</source>
        <translation>برنامج آخر يكتبه منذ 10 ث</translation>
    </message>
    <message>
        <source>another router stands between this machine and the router</source>
        <translation>بين هذا الجهاز والموجّه موجّه آخر</translation>
    </message>
    <message>
        <source>app cannot be {text}.</source>
        <translation>لا يمكن أن يكون app هو {text}.</translation>
    </message>
    <message>
        <source>as Spokn has it</source>
        <translation>كما في Spokn</translation>
    </message>
    <message>
        <source>asked for a token, it answered with HTTP {status}</source>
        <translation>عند طلب رمز أجاب بـ HTTP {status}</translation>
    </message>
    <message>
        <source>asked for a token, {error}</source>
        <translation>عند طلب رمز: {error}</translation>
    </message>
    <message>
        <source>asked for while it runs</source>
        <translation>يُسأل عنه أثناءها</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورا</translation>
    </message>
    <message>
        <source>at the next callback, within {seconds} s</source>
        <translation>عند الإشعار التالي، خلال {seconds} ث</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>أخفقت المصادقة</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>العنوان الأساسي</translation>
    </message>
    <message>
        <source>books is not a table</source>
        <translation>books ليس جدولا</translation>
    </message>
    <message>
        <source>both phones</source>
        <translation>الهاتفان</translation>
    </message>
    <message>
        <source>budget.per_call is 0: no call may cost anything.</source>
        <translation>budget.per_call هو 0: لا يجوز أن تكلف أي مكالمة شيئا.</translation>
    </message>
    <message>
        <source>by callbacks</source>
        <translation>بإشعارات</translation>
    </message>
    <message>
        <source>by callbacks too</source>
        <translation>بإشعارات أيضا</translation>
    </message>
    <message>
        <source>by the service, also while this computer sleeps</source>
        <translation>من الخدمة، حتى أثناء سكون هذا الجهاز</translation>
    </message>
    <message>
        <source>by the service, at most {most}</source>
        <translation>من الخدمة، {most} على الأكثر</translation>
    </message>
    <message>
        <source>callbacks are taken in at {where}</source>
        <translation>تُستقبل الإشعارات على {where}</translation>
    </message>
    <message>
        <source>card {number}, line {line}</source>
        <translation>البطاقة {number}، السطر {line}</translation>
    </message>
    <message>
        <source>cells beyond the last column</source>
        <translation>خلايا بعد آخر عمود</translation>
    </message>
    <message>
        <source>charged by the second</source>
        <translation>يُحتسب بالثانية</translation>
    </message>
    <message>
        <source>charged in steps of {first_s}/{step_s} seconds</source>
        <translation>يُحتسب بوحدات {first_s}/{step_s} ثانية</translation>
    </message>
    <message>
        <source>closed by this program: {why}</source>
        <translation>أغلقه هذا البرنامج: {why}</translation>
    </message>
    <message>
        <source>closed by this program: {words}</source>
        <translation>أغلقها هذا البرنامج: {words}</translation>
    </message>
    <message>
        <source>cost is told, but it cannot hang up</source>
        <translation>يُبلغ بالتكلفة، لكنه لا يستطيع إنهاء المكالمة</translation>
    </message>
    <message>
        <source>cost: billed {billed}, logged {logged}</source>
        <translation>التكلفة: المحتسب {billed}، المسجل {logged}</translation>
    </message>
    <message>
        <source>currency: billed in {billed}, logged in {logged}</source>
        <translation>العملة: احتُسبت بعملة {billed}، وسُجلت بعملة {logged}</translation>
    </message>
    <message>
        <source>dialer calls lists them.</source>
        <translation>يسردها dialer calls.</translation>
    </message>
    <message>
        <source>dialer conference status lists those that run.</source>
        <translation>يسرد dialer conference status الجارية منها.</translation>
    </message>
    <message>
        <source>dialer config set region CC names one.</source>
        <translation>يحدده الأمر dialer config set region CC.</translation>
    </message>
    <message>
        <source>dialer contacts list shows them.</source>
        <translation>يعرضها dialer contacts list.</translation>
    </message>
    <message>
        <source>dialer links register makes Dialer open them.</source>
        <translation>يجعل dialer links register البرنامج Dialer يفتحها.</translation>
    </message>
    <message>
        <source>duration: billed {billed} s, logged {logged} s</source>
        <translation>المدة: المحتسب {billed} ث، المسجل {logged} ث</translation>
    </message>
    <message>
        <source>each second</source>
        <translation>كل ثانية</translation>
    </message>
    <message>
        <source>error {code}, {message}</source>
        <translation>خطأ {code}، {message}</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>تحويلة</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>للأبد</translation>
    </message>
    <message>
        <source>found in the provider&apos;s bill</source>
        <translation>وُجدت في فاتورة المزود</translation>
    </message>
    <message>
        <source>found in the provider&apos;s list of calls</source>
        <translation>وُجدت في قائمة مكالمات المزود</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>مجموعات</translation>
    </message>
    <message>
        <source>http://{hostname} would carry your password through the internet for anyone to read.</source>
        <translation>سينقل http://{hostname} كلمة مرورك عبر الإنترنت مكشوفة للجميع.</translation>
    </message>
    <message>
        <source>hung up from here</source>
        <translation>أُنهيت من هنا</translation>
    </message>
    <message>
        <source>interrupted before the answer came</source>
        <translation>قُطعت قبل وصول الإجابة</translation>
    </message>
    <message>
        <source>it answered with &lt;{name_of}&gt;</source>
        <translation>أجاب بـ &lt;{name_of}&gt;</translation>
    </message>
    <message>
        <source>it answered with an error that has no code</source>
        <translation>أجاب بخطأ بلا رمز</translation>
    </message>
    <message>
        <source>it cannot be searched: {why}</source>
        <translation>لا يمكن البحث عنه: {why}</translation>
    </message>
    <message>
        <source>it cannot look up the credit of the account</source>
        <translation>لا يستطيع معرفة رصيد الحساب</translation>
    </message>
    <message>
        <source>it cannot work out how long the call may last</source>
        <translation>لا يستطيع حساب المدة الممكنة للمكالمة</translation>
    </message>
    <message>
        <source>it converted {count} numbers where {count_2} were asked for</source>
        <translation>حوّل {count} أرقام والمطلوب {count_2}</translation>
    </message>
    <message>
        <source>it did not make the call</source>
        <translation>لم يجر المكالمة</translation>
    </message>
    <message>
        <source>it did not take the number</source>
        <translation>لم يقبل الرقم</translation>
    </message>
    <message>
        <source>it does not accept the client</source>
        <translation>لا يقبل العميل</translation>
    </message>
    <message>
        <source>it does not accept the login</source>
        <translation>لا يقبل بيانات الدخول</translation>
    </message>
    <message>
        <source>it does not accept the token</source>
        <translation>لا يقبل الرمز</translation>
    </message>
    <message>
        <source>it does not accept the user name and password</source>
        <translation>لا يقبل اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>it does not hold accounts with their secrets</source>
        <translation>لا يحتوي على حسابات بأسرارها</translation>
    </message>
    <message>
        <source>it does not know the internet address of this machine</source>
        <translation>لا يعرف عنوان هذا الجهاز على الإنترنت</translation>
    </message>
    <message>
        <source>it does not know this API user</source>
        <translation>لا يعرف مستخدم API هذا</translation>
    </message>
    <message>
        <source>it does not serve that destination</source>
        <translation>لا يخدم تلك الوجهة</translation>
    </message>
    <message>
        <source>it does not serve the destination of your own phone</source>
        <translation>لا يخدم وجهة هاتفك</translation>
    </message>
    <message>
        <source>it does not take the request&apos;s content type</source>
        <translation>لا يقبل نوع محتوى الطلب</translation>
    </message>
    <message>
        <source>it does not take this kind of card</source>
        <translation>لا يقبل هذا النوع من البطاقات</translation>
    </message>
    <message>
        <source>it does not tell its time</source>
        <translation>لا يذكر وقته</translation>
    </message>
    <message>
        <source>it ended while this program did not listen</source>
        <translation>انتهت والبرنامج لا ينصت</translation>
    </message>
    <message>
        <source>it finds the contact&apos;s card invalid</source>
        <translation>يعتبر بطاقة جهة الاتصال غير صالحة</translation>
    </message>
    <message>
        <source>it forgets the login at once</source>
        <translation>ينسى الدخول فورا</translation>
    </message>
    <message>
        <source>it gives no token</source>
        <translation>لا يعطي رمزا</translation>
    </message>
    <message>
        <source>it has another contact with the same UID</source>
        <translation>لديه جهة اتصال أخرى بالمعرف UID نفسه</translation>
    </message>
    <message>
        <source>it has more than {most} properties</source>
        <translation>فيها أكثر من {most} خاصية</translation>
    </message>
    <message>
        <source>it has no events at this address</source>
        <translation>ليس لديه أحداث على هذا العنوان</translation>
    </message>
    <message>
        <source>it has no list of gateways</source>
        <translation>ليس لديه قائمة بوابات</translation>
    </message>
    <message>
        <source>it has no name, company, address or number</source>
        <translation>بلا اسم ولا شركة ولا عنوان ولا رقم</translation>
    </message>
    <message>
        <source>it has no price</source>
        <translation>بلا سعر</translation>
    </message>
    <message>
        <source>it has no service provider for this call</source>
        <translation>ليس لديه مزود لهذه المكالمة</translation>
    </message>
    <message>
        <source>it has no state</source>
        <translation>ليس له حالة</translation>
    </message>
    <message>
        <source>it has no way to this phone ({words})</source>
        <translation>ليس لديه طريق إلى هذا الهاتف ({words})</translation>
    </message>
    <message>
        <source>it holds no list of calls</source>
        <translation>لا يحتفظ بقائمة مكالمات</translation>
    </message>
    <message>
        <source>it holds no statistics</source>
        <translation>لا يحتفظ بإحصاءات</translation>
    </message>
    <message>
        <source>it is in {named}, and the lines before are in {currency}</source>
        <translation>هو بعملة {named}، والأسطر السابقة بعملة {currency}</translation>
    </message>
    <message>
        <source>it is no CloudEvent of version 1.0</source>
        <translation>ليس CloudEvent من الإصدار 1.0</translation>
    </message>
    <message>
        <source>it is not known whether this call came about, and the bill does not show it</source>
        <translation>لا يُعرف هل تمت هذه المكالمة، ولا تظهرها الفاتورة</translation>
    </message>
    <message>
        <source>it is switched off in the router, or not allowed</source>
        <translation>موقوف في الموجّه أو غير مسموح</translation>
    </message>
    <message>
        <source>it is too big: more than {megabytes} MB or {lines} lines</source>
        <translation>أكبر من اللازم: أكثر من {megabytes} MB أو {lines} سطر</translation>
    </message>
    <message>
        <source>it lists nothing</source>
        <translation>لا يسرد شيئا</translation>
    </message>
    <message>
        <source>it may not hold a name, password, query or fragment</source>
        <translation>لا يجوز أن يحتوي على اسم أو كلمة مرور أو استعلام أو جزء</translation>
    </message>
    <message>
        <source>it must be a country&apos;s two letters, such as GB or DE</source>
        <translation>يجب أن يكون حرفي بلد مثل GB أو DE</translation>
    </message>
    <message>
        <source>it must be a plain decimal number such as 2.50</source>
        <translation>يجب أن يكون عددا عشريا بسيطا مثل 2.50</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>يجب أن يكون عددا صحيحا</translation>
    </message>
    <message>
        <source>it must be at least {least}</source>
        <translation>يجب ألا يقل عن {least}</translation>
    </message>
    <message>
        <source>it must be at most {most}</source>
        <translation>يجب ألا يزيد على {most}</translation>
    </message>
    <message>
        <source>it must be one of {choices}</source>
        <translation>يجب أن يكون أحد {choices}</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>it must begin with http:// or https:// and name a host</source>
        <translation>يجب أن يبدأ بـ http://‎ أو https://‎ ويذكر مضيفا</translation>
    </message>
    <message>
        <source>it must end in a letter, a digit or F1 to F24, such as Ctrl+Alt+D</source>
        <translation>يجب أن ينتهي بحرف أو رقم أو F1 إلى F24، مثل Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>it must hold Ctrl, Alt or Meta, such as Ctrl+Alt+D</source>
        <translation>يجب أن يضم Ctrl أو Alt أو Meta، مثل Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>it names no call</source>
        <translation>لا يذكر مكالمة</translation>
    </message>
    <message>
        <source>it names no prefix</source>
        <translation>لا يذكر بادئة</translation>
    </message>
    <message>
        <source>it names no price for a number that it calls valid</source>
        <translation>لا يذكر سعرا لرقم يعده صالحا</translation>
    </message>
    <message>
        <source>it never appeared there</source>
        <translation>لم يظهر هناك قط</translation>
    </message>
    <message>
        <source>it redirects elsewhere (HTTP {status})</source>
        <translation>يحيل إلى مكان آخر (HTTP {status})</translation>
    </message>
    <message>
        <source>it says nothing of the call&apos;s state</source>
        <translation>لا يقول شيئا عن حالة المكالمة</translation>
    </message>
    <message>
        <source>it stands outside of any card</source>
        <translation>يقع خارج أي بطاقة</translation>
    </message>
    <message>
        <source>it takes no connection (HTTP {status})</source>
        <translation>لا يقبل اتصالا (HTTP {status})</translation>
    </message>
    <message>
        <source>it tells a time of no zone</source>
        <translation>يذكر وقتا بلا منطقة</translation>
    </message>
    <message>
        <source>it tells neither success nor an error</source>
        <translation>لا يبلغ بنجاح ولا بخطأ</translation>
    </message>
    <message>
        <source>it tells no amount</source>
        <translation>لا يذكر مبلغا</translation>
    </message>
    <message>
        <source>it tells no balance</source>
        <translation>لا يذكر رصيدا</translation>
    </message>
    <message>
        <source>it tells no price</source>
        <translation>لا يذكر سعرا</translation>
    </message>
    <message>
        <source>it tells no price for a number that it was asked about</source>
        <translation>لا يذكر سعرا لرقم سُئل عنه</translation>
    </message>
    <message>
        <source>it tells no time</source>
        <translation>لا يذكر وقتا</translation>
    </message>
    <message>
        <source>it tells of no call</source>
        <translation>لا يبلغ عن مكالمة</translation>
    </message>
    <message>
        <source>it told of another call than the one asked for</source>
        <translation>أبلغ عن مكالمة غير المسؤول عنها</translation>
    </message>
    <message>
        <source>it told of another conference than the one asked for</source>
        <translation>أبلغ عن مؤتمر غير المسؤول عنه</translation>
    </message>
    <message>
        <source>it was never connected, and its end was never told</source>
        <translation>لم توصل قط، ولم يُبلغ بنهايتها</translation>
    </message>
    <message>
        <source>it was not known whether this call came about: the bill shows it</source>
        <translation>لم يكن معروفا هل تمت هذه المكالمة: تظهرها الفاتورة</translation>
    </message>
    <message>
        <source>its answer is far too long</source>
        <translation>إجابته طويلة جدا</translation>
    </message>
    <message>
        <source>its answer is no JSON document</source>
        <translation>إجابته ليست مستند JSON</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status})</source>
        <translation>إجابته غير موثقة (HTTP {status})</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}, code {code})</source>
        <translation>إجابته غير موثقة (HTTP {status}، الرمز {code})</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}, code {code}{told})</source>
        <translation>إجابته غير موثقة (HTTP {status}، الرمز {code}{told})</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}{told})</source>
        <translation>إجابته غير موثقة (HTTP {status}{told})</translation>
    </message>
    <message>
        <source>its answer names no call</source>
        <translation>لا تذكر إجابته مكالمة</translation>
    </message>
    <message>
        <source>its answer to {method} has no result (HTTP {status})</source>
        <translation>ليس في إجابته عن {method} نتيجة (HTTP {status})</translation>
    </message>
    <message>
        <source>its callDuration is no number of seconds</source>
        <translation>ليس callDuration عددا من الثواني</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>شهادته غير موثوقة</translation>
    </message>
    <message>
        <source>its end alone, asked for</source>
        <translation>النهاية فقط، بالسؤال</translation>
    </message>
    <message>
        <source>its end alone, by a callback</source>
        <translation>النهاية فقط، بإشعار</translation>
    </message>
    <message numerus="yes">
        <source>its limit of %n minutes</source>
        <translation>
            <numerusform>حدها بلا دقائق</numerusform>
            <numerusform>حدها وهو دقيقة واحدة (%n)</numerusform>
            <numerusform>حدها وهو دقيقتان (%n)</numerusform>
            <numerusform>حدها وهو %n دقائق</numerusform>
            <numerusform>حدها وهو %n دقيقة</numerusform>
            <numerusform>حدها وهو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>its limit of {amount}</source>
        <translation>حدها وهو {amount}</translation>
    </message>
    <message>
        <source>its list has no end</source>
        <translation>قائمته بلا نهاية</translation>
    </message>
    <message>
        <source>its list has no end, or goes on somewhere else</source>
        <translation>قائمته بلا نهاية، أو تستمر في مكان آخر</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>اسمه غير معروف</translation>
    </message>
    <message>
        <source>its name leads to no address</source>
        <translation>لا يؤدي اسمه إلى عنوان</translation>
    </message>
    <message>
        <source>its picture is damaged: it is no base64</source>
        <translation>صورتها تالفة: ليست base64</translation>
    </message>
    <message>
        <source>its picture is empty</source>
        <translation>صورتها فارغة</translation>
    </message>
    <message>
        <source>its picture is larger than {largest_octets} MB</source>
        <translation>صورتها أكبر من {largest_octets} MB</translation>
    </message>
    <message>
        <source>its picture is written in an unknown way</source>
        <translation>صورتها مكتوبة بطريقة غير معروفة</translation>
    </message>
    <message>
        <source>its report tells no balance</source>
        <translation>لا يذكر تقريره رصيدا</translation>
    </message>
    <message>
        <source>its statistics have no end</source>
        <translation>إحصاءاته بلا نهاية</translation>
    </message>
    <message>
        <source>its token is of another kind</source>
        <translation>رمزه من نوع آخر</translation>
    </message>
    <message>
        <source>its type is not that of a call&apos;s status</source>
        <translation>نوعه ليس حالة مكالمة</translation>
    </message>
    <message>
        <source>left out: {what}</source>
        <translation>استُبعد: {what}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {what}</source>
        <translation>السطر {line}، العمود {column}: {what}</translation>
    </message>
    <message>
        <source>line {line}: {why}</source>
        <translation>السطر {line}: {why}</translation>
    </message>
    <message>
        <source>line {number} ({name}) is too long</source>
        <translation>السطر {number} ({name}) طويل جدا</translation>
    </message>
    <message>
        <source>line {number} is no property</source>
        <translation>السطر {number} ليس خاصية</translation>
    </message>
    <message>
        <source>listener.public_url is not set, and not needed.</source>
        <translation>listener.public_url غير معين، ولا حاجة إليه.</translation>
    </message>
    <message>
        <source>listener.public_url is not set: callbacks for {accounts} cannot arrive, so calls there show neither progress nor end.</source>
        <translation>listener.public_url غير معين: لا يمكن أن تصل إشعارات {accounts}، فلا تظهر مكالماتها تقدما ولا نهاية.</translation>
    </message>
    <message>
        <source>macOS gives links to programs in Applications only, and this one runs outside.</source>
        <translation>لا يعطي macOS الروابط إلا لبرامج في مجلد التطبيقات، وهذا يعمل خارجه.</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>الاسم نفسه تقريبا</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no access token was got</source>
        <translation>لم يُحصل على رمز وصول</translation>
    </message>
    <message>
        <source>no answer came within {seconds} s</source>
        <translation>لم تصل إجابة خلال {seconds} ث</translation>
    </message>
    <message>
        <source>no answer came within {timeout_s} s</source>
        <translation>لم تصل إجابة خلال {timeout_s} ث</translation>
    </message>
    <message>
        <source>no answer from the provider: the call may have been placed</source>
        <translation>لا إجابة من المزود: ربما أُجريت المكالمة</translation>
    </message>
    <message>
        <source>no answer that can be read ({name})</source>
        <translation>لا إجابة يمكن قراءتها ({name})</translation>
    </message>
    <message>
        <source>no connection came about</source>
        <translation>لم يتم اتصال</translation>
    </message>
    <message>
        <source>no connection came within {seconds} s</source>
        <translation>لم يتم اتصال خلال {seconds} ث</translation>
    </message>
    <message>
        <source>no connection can be made ({reason})</source>
        <translation>لا يمكن إجراء اتصال ({reason})</translation>
    </message>
    <message>
        <source>no currency named</source>
        <translation>العملة غير مذكورة</translation>
    </message>
    <message>
        <source>no event can tell how it ended</source>
        <translation>لا حدث يمكن أن يبين كيف انتهت</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>no more callbacks came</source>
        <translation>لم تأت إشعارات أخرى</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>بلا سبب</translation>
    </message>
    <message>
        <source>no router answers</source>
        <translation>لا موجّه يجيب</translation>
    </message>
    <message>
        <source>no secure connection came about</source>
        <translation>لم يتم اتصال آمن</translation>
    </message>
    <message>
        <source>no warning</source>
        <translation>بلا تحذير</translation>
    </message>
    <message>
        <source>nobody follows it</source>
        <translation>لا أحد يتابعها</translation>
    </message>
    <message>
        <source>nobody joined it, and its end was never told</source>
        <translation>لم ينضم إليه أحد، ولم يُبلغ بنهايته</translation>
    </message>
    <message>
        <source>nobody says what this call cost</source>
        <translation>لا أحد يذكر تكلفة هذه المكالمة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>not placed: {why}</source>
        <translation>لم تُجر: {why}</translation>
    </message>
    <message>
        <source>nothing answers within {timeout_s} seconds</source>
        <translation>لا يجيب شيء خلال {timeout_s} ثانية</translation>
    </message>
    <message>
        <source>nothing is told</source>
        <translation>لا يُبلغ بشيء</translation>
    </message>
    <message>
        <source>nothing was ever heard of it</source>
        <translation>لم يُسمع عنها شيء قط</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>numbers proved to be yours</source>
        <translation>أرقام ثبت أنها لك</translation>
    </message>
    <message>
        <source>one of the two numbers is on its blacklist</source>
        <translation>أحد الرقمين في قائمته السوداء</translation>
    </message>
    <message>
        <source>only at your phone</source>
        <translation>من هاتفك فقط</translation>
    </message>
    <message>
        <source>phones is not a table</source>
        <translation>phones ليس جدولا</translation>
    </message>
    <message>
        <source>plain http alone</source>
        <translation>http البسيط فقط</translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet at least {bound}</source>
        <translation>السعر: المحتسب {billed}، وبالقائمة {bound} على الأقل</translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet at most {bound}</source>
        <translation>السعر: المحتسب {billed}، وبالقائمة {bound} على الأكثر</translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet {bound}</source>
        <translation>السعر: المحتسب {billed}، وبالقائمة {bound}</translation>
    </message>
    <message>
        <source>readable; national numbers are of {region}</source>
        <translation>مقروء؛ الأرقام الوطنية من {region}</translation>
    </message>
    <message>
        <source>reckoned from the price</source>
        <translation>محسوب من السعر</translation>
    </message>
    <message>
        <source>report_zone cannot be {name}: there is no such time zone.</source>
        <translation>لا يمكن أن يكون report_zone هو {name}: لا توجد منطقة زمنية كهذه.</translation>
    </message>
    <message>
        <source>rounding: {amount}</source>
        <translation>التقريب: {amount}</translation>
    </message>
    <message>
        <source>row {count}, line {line}</source>
        <translation>الصف {count}، السطر {line}</translation>
    </message>
    <message>
        <source>secrets are kept in {place}</source>
        <translation>الأسرار محفوظة في {place}</translation>
    </message>
    <message>
        <source>synced with your contacts</source>
        <translation>متزامن مع جهات اتصالك</translation>
    </message>
    <message>
        <source>tel:, callto: and sip: links open {programs}.</source>
        <translation>تفتح {programs} روابط tel:‎ وcallto:‎ وsip:‎.</translation>
    </message>
    <message>
        <source>that</source>
        <translation>ذلك</translation>
    </message>
    <message>
        <source>the API key is disabled at present</source>
        <translation>مفتاح API معطل حاليا</translation>
    </message>
    <message>
        <source>the API key is empty</source>
        <translation>مفتاح API فارغ</translation>
    </message>
    <message>
        <source>the API key is invalid</source>
        <translation>مفتاح API غير صالح</translation>
    </message>
    <message>
        <source>the account {name} has own_numbers or settings of a wrong kind</source>
        <translation>في الحساب {name} own_numbers أو إعدادات من نوع خاطئ</translation>
    </message>
    <message>
        <source>the account {name} names no provider</source>
        <translation>لا يذكر الحساب {name} مزودا</translation>
    </message>
    <message>
        <source>the address book {name} needs kind = &quot;carddav&quot;, a url, a username</source>
        <translation>يحتاج دفتر العناوين {name} إلى kind = &quot;carddav&quot; وurl وusername</translation>
    </message>
    <message>
        <source>the bill does not show this call</source>
        <translation>لا تظهر الفاتورة هذه المكالمة</translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation>انتهت المكالمة</translation>
    </message>
    <message>
        <source>the call&apos;s id is not known yet</source>
        <translation>معرف المكالمة غير معروف بعد</translation>
    </message>
    <message>
        <source>the called number&apos;s area code is not supported</source>
        <translation>رمز منطقة الرقم المطلوب غير مدعوم</translation>
    </message>
    <message>
        <source>the called number&apos;s country is not supported</source>
        <translation>بلد الرقم المطلوب غير مدعوم</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>the contact, with its picture, is too large for it</source>
        <translation>جهة الاتصال مع صورتها أكبر مما يقبل</translation>
    </message>
    <message>
        <source>the cost cannot be read: {text}</source>
        <translation>لا يمكن قراءة التكلفة: {text}</translation>
    </message>
    <message>
        <source>the cost is told while it runs</source>
        <translation>يُبلغ بالتكلفة أثناءها</translation>
    </message>
    <message>
        <source>the desktop has none: closing the window ends Dialer.</source>
        <translation>ليس في سطح المكتب علبة: إغلاق النافذة ينهي Dialer.</translation>
    </message>
    <message>
        <source>the desktop has one.</source>
        <translation>في سطح المكتب علبة.</translation>
    </message>
    <message>
        <source>the file {path}</source>
        <translation>الملف {path}</translation>
    </message>
    <message>
        <source>the first {first}, then each {step} begun</source>
        <translation>أول {first}، ثم كل {step} تبدأ</translation>
    </message>
    <message>
        <source>the keychain ({name})</source>
        <translation>سلسلة المفاتيح ({name})</translation>
    </message>
    <message>
        <source>the length cannot be read: {text}</source>
        <translation>لا يمكن قراءة المدة: {text}</translation>
    </message>
    <message>
        <source>the log has no such call: it was placed elsewhere, or nobody placed it</source>
        <translation>ليس في السجل مكالمة كهذه: أُجريت في مكان آخر، أو لم يجرها أحد</translation>
    </message>
    <message>
        <source>the number is on its do-not-call list</source>
        <translation>الرقم في قائمة عدم الاتصال لديه</translation>
    </message>
    <message>
        <source>the number to call is bad</source>
        <translation>الرقم المطلوب غير صحيح</translation>
    </message>
    <message>
        <source>the number to call is empty</source>
        <translation>الرقم المطلوب فارغ</translation>
    </message>
    <message>
        <source>the number to ring first is bad</source>
        <translation>الرقم الذي يرن أولا غير صحيح</translation>
    </message>
    <message>
        <source>the number to ring first is empty</source>
        <translation>الرقم الذي يرن أولا فارغ</translation>
    </message>
    <message>
        <source>the number {raw}, which a spreadsheet has cut</source>
        <translation>الرقم {raw} الذي قطعه جدول بيانات</translation>
    </message>
    <message>
        <source>the other party&apos;s phone</source>
        <translation>هاتف الطرف الآخر</translation>
    </message>
    <message>
        <source>the other party&apos;s phone rings</source>
        <translation>يرن هاتف الطرف الآخر</translation>
    </message>
    <message>
        <source>the program ended before the provider&apos;s answer was written down</source>
        <translation>انتهى البرنامج قبل تسجيل إجابة المزود</translation>
    </message>
    <message>
        <source>the provider gives no bill: this is reckoned by the rate sheet</source>
        <translation>لا يعطي المزود فاتورة: هذا محسوب من قائمة الأسعار</translation>
    </message>
    <message>
        <source>the provider gives no bill: this is what it said of the call</source>
        <translation>لا يعطي المزود فاتورة: هذا ما قاله عن المكالمة</translation>
    </message>
    <message>
        <source>the provider stopped answering</source>
        <translation>توقف المزود عن الإجابة</translation>
    </message>
    <message>
        <source>the provider took the call</source>
        <translation>قبل المزود المكالمة</translation>
    </message>
    <message>
        <source>the provider&apos;s report never came</source>
        <translation>لم يأت تقرير المزود قط</translation>
    </message>
    <message>
        <source>the proxy did not let the connection through</source>
        <translation>لم يمرر الوكيل الاتصال</translation>
    </message>
    <message>
        <source>the proxy that the environment names is of a kind that is not supported</source>
        <translation>الوكيل الذي تذكره البيئة من نوع غير مدعوم</translation>
    </message>
    <message>
        <source>the range {part} ends before it begins</source>
        <translation>ينتهي النطاق {part} قبل أن يبدأ</translation>
    </message>
    <message>
        <source>the range {part} has more than {most} prefixes</source>
        <translation>في النطاق {part} أكثر من {most} بادئة</translation>
    </message>
    <message>
        <source>the report on the other leg never came</source>
        <translation>لم يأت التقرير عن الطرف الآخر قط</translation>
    </message>
    <message>
        <source>the request is badly formed</source>
        <translation>الطلب مصوغ خطأ</translation>
    </message>
    <message>
        <source>the resource was not found</source>
        <translation>لم يُعثر على المورد</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>the rest of the file, with too many quotes that never close</source>
        <translation>باقي الملف، وفيه علامات اقتباس كثيرة لا تُغلق</translation>
    </message>
    <message>
        <source>the router answered for port {inner}, not for {port}</source>
        <translation>أجاب الموجّه عن المنفذ {inner} لا عن {port}</translation>
    </message>
    <message>
        <source>the router at {host} does not listen: {why}</source>
        <translation>لا ينصت الموجّه على {host}: {why}</translation>
    </message>
    <message>
        <source>the router cannot give the port outside</source>
        <translation>لا يستطيع الموجّه إعطاء المنفذ الخارجي</translation>
    </message>
    <message>
        <source>the router cannot read an option</source>
        <translation>لا يستطيع الموجّه قراءة خيار</translation>
    </message>
    <message>
        <source>the router cannot read the request</source>
        <translation>لا يستطيع الموجّه قراءة الطلب</translation>
    </message>
    <message>
        <source>the router does not answer</source>
        <translation>لا يجيب الموجّه</translation>
    </message>
    <message>
        <source>the router does not know an option</source>
        <translation>لا يعرف الموجّه خيارا</translation>
    </message>
    <message>
        <source>the router does not know this request</source>
        <translation>لا يعرف الموجّه هذا الطلب</translation>
    </message>
    <message>
        <source>the router does not map TCP</source>
        <translation>لا يوجّه الموجّه TCP</translation>
    </message>
    <message>
        <source>the router has no connection to the internet</source>
        <translation>ليس للموجّه اتصال بالإنترنت</translation>
    </message>
    <message>
        <source>the router has no room for another way in</source>
        <translation>ليس في الموجّه مكان لمنفذ آخر</translation>
    </message>
    <message>
        <source>the router keeps too many peers</source>
        <translation>لدى الموجّه نظراء كثيرون</translation>
    </message>
    <message>
        <source>the router refuses with code {code}</source>
        <translation>يرفض الموجّه بالرمز {code}</translation>
    </message>
    <message>
        <source>the router refuses: {why}</source>
        <translation>يرفض الموجّه: {why}</translation>
    </message>
    <message>
        <source>the router&apos;s answer is cut short</source>
        <translation>إجابة الموجّه مقطوعة</translation>
    </message>
    <message>
        <source>the same e-mail address {value}</source>
        <translation>البريد الإلكتروني نفسه {value}</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>the same number {value}</source>
        <translation>الرقم نفسه {value}</translation>
    </message>
    <message>
        <source>the table breaks off: {error}</source>
        <translation>ينقطع الجدول: {error}</translation>
    </message>
    <message>
        <source>the tag is too long</source>
        <translation>المرجع طويل جدا</translation>
    </message>
    <message>
        <source>there are no call credits left</source>
        <translation>لم يبق رصيد مكالمات</translation>
    </message>
    <message>
        <source>there is no contact in it</source>
        <translation>ليس فيه جهة اتصال</translation>
    </message>
    <message>
        <source>there is no key to hold that is called {unknown}</source>
        <translation>لا يوجد مفتاح ضغط باسم {unknown}</translation>
    </message>
    <message>
        <source>there is not enough credit for the call</source>
        <translation>الرصيد لا يكفي للمكالمة</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>this machine has too many ways in already</source>
        <translation>لدى هذا الجهاز منافذ كثيرة بالفعل</translation>
    </message>
    <message>
        <source>this machine&apos;s list of trusted authorities cannot be read</source>
        <translation>لا يمكن قراءة قائمة الجهات الموثوقة على هذا الجهاز</translation>
    </message>
    <message>
        <source>this provider does not tell a running call&apos;s cost to this machine, or cannot be told to hang up</source>
        <translation>لا يبلغ هذا المزود هذا الجهاز بتكلفة مكالمة جارية، أو لا يمكن أن يُطلب منه إنهاؤها</translation>
    </message>
    <message>
        <source>this provider takes none in the request, and without its callbacks it cannot be told to hang up</source>
        <translation>لا يقبل هذا المزود حدا في الطلب، ودون إشعاراته لا يمكن أن يُطلب منه إنهاء المكالمة</translation>
    </message>
    <message>
        <source>this user may not listen</source>
        <translation>لا يجوز لهذا المستخدم الاستماع</translation>
    </message>
    <message>
        <source>this user may only look on</source>
        <translation>لا يجوز لهذا المستخدم إلا النظر</translation>
    </message>
    <message>
        <source>this version of NAT-PMP is not supported</source>
        <translation>إصدار NAT-PMP هذا غير مدعوم</translation>
    </message>
    <message>
        <source>this version of PCP is not supported</source>
        <translation>إصدار PCP هذا غير مدعوم</translation>
    </message>
    <message>
        <source>told at once by a connection of its own</source>
        <translation>يُبلغ به فورا عبر اتصال خاص</translation>
    </message>
    <message>
        <source>up to {count} characters</source>
        <translation>حتى {count} محرفا</translation>
    </message>
    <message>
        <source>up to {times} times</source>
        <translation>حتى {times} مرات</translation>
    </message>
    <message>
        <source>what came of the request could not be written down</source>
        <translation>تعذر تسجيل ما آل إليه الطلب</translation>
    </message>
    <message>
        <source>with up to {most} others</source>
        <translation>مع {most} آخرين على الأكثر</translation>
    </message>
    <message>
        <source>write commas between the prefixes of {part}</source>
        <translation>اكتب فواصل بين بادئات {part}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>you answered</source>
        <translation>أجبت</translation>
    </message>
    <message>
        <source>you are talking</source>
        <translation>أنت في محادثة</translation>
    </message>
    <message>
        <source>you may not read this address book</source>
        <translation>لا يجوز لك قراءة دفتر العناوين هذا</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>لا يجوز لك الكتابة هناك</translation>
    </message>
    <message>
        <source>your own phone&apos;s area code is not supported</source>
        <translation>رمز منطقة هاتفك غير مدعوم</translation>
    </message>
    <message>
        <source>your own phone&apos;s country is not supported</source>
        <translation>بلد هاتفك غير مدعوم</translation>
    </message>
    <message>
        <source>your own phone&apos;s leg is charged too</source>
        <translation>تُحتسب الوصلة إلى هاتفك أيضا</translation>
    </message>
    <message>
        <source>your own phone&apos;s leg is free</source>
        <translation>الوصلة إلى هاتفك مجانية</translation>
    </message>
    <message>
        <source>your phone rings</source>
        <translation>يرن هاتفك</translation>
    </message>
    <message numerus="yes">
        <source>{account} is the only one of %n accounts whose price is known</source>
        <translation>
            <numerusform>لا سعر معروف إلا لحساب {account}</numerusform>
            <numerusform>{account} هو الحساب الوحيد</numerusform>
            <numerusform>{account} وحده معروف السعر من حسابين (%n)</numerusform>
            <numerusform>{account} وحده معروف السعر من %n حسابات</numerusform>
            <numerusform>{account} وحده معروف السعر من %n حسابا</numerusform>
            <numerusform>{account} وحده معروف السعر من %n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} is none of your own phones at the account {account}.</source>
        <translation>{address} ليس من هواتفك في الحساب {account}.</translation>
    </message>
    <message>
        <source>{called} is an emergency number in other places.</source>
        <translation>{called} رقم طوارئ في أماكن أخرى.</translation>
    </message>
    <message>
        <source>{called} is an emergency number, which a callback service cannot reach: call it from a telephone.</source>
        <translation>{called} رقم طوارئ لا تصل إليه خدمة معاودة الاتصال: اتصل به من هاتف.</translation>
    </message>
    <message>
        <source>{country} ({code})</source>
        <translation>{country} ({code})</translation>
    </message>
    <message>
        <source>{count} of {all} {what}</source>
        <translation>{count} من {all} {what}</translation>
    </message>
    <message>
        <source>{count} of {links} contacts that were on both sides are gone from {side}; nothing was changed.</source>
        <translation>اختفت {count} من {links} جهة اتصال كانت في الجانبين من {side}؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{field} is no field.</source>
        <translation>{field} ليس حقلا.</translation>
    </message>
    <message>
        <source>{file} is not what the release feed says it is.</source>
        <translation>ليس {file} ما يقوله عنه مصدر الإصدارات.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {why}.</source>
        <translation>لا يمكن الكتابة في {folder}: {why}.</translation>
    </message>
    <message>
        <source>{key} cannot be {shown}.</source>
        <translation>لا يمكن أن يكون {key} هو {shown}.</translation>
    </message>
    <message>
        <source>{key} cannot be {shown}: {error}.</source>
        <translation>لا يمكن أن يكون {key} هو {shown}: {error}.</translation>
    </message>
    <message>
        <source>{key} cannot be {text}.</source>
        <translation>لا يمكن أن يكون {key} هو {text}.</translation>
    </message>
    <message>
        <source>{key} cannot hold line breaks or control characters.</source>
        <translation>لا يمكن أن يحتوي {key} على فواصل أسطر أو محارف تحكم.</translation>
    </message>
    <message>
        <source>{key} has no {name} in it.</source>
        <translation>لا يوجد {name} في {key}.</translation>
    </message>
    <message>
        <source>{key} has {name} in it, which stands for nothing.</source>
        <translation>في {key} يوجد {name} الذي لا يعني شيئا.</translation>
    </message>
    <message>
        <source>{key} is not set.</source>
        <translation>{key} غير معين.</translation>
    </message>
    <message>
        <source>{key}: {entry} is not of the form word=meaning.</source>
        <translation>{key}: ليس {entry} بصيغة كلمة=معنى.</translation>
    </message>
    <message>
        <source>{key}: {right} is no meaning that can be set.</source>
        <translation>{key}: {right} ليس معنى يمكن تعيينه.</translation>
    </message>
    <message>
        <source>{left} is left of this conference&apos;s limit: too little for a minute more.</source>
        <translation>بقي {left} من حد هذا المؤتمر: أقل من أن يكفي دقيقة أخرى.</translation>
    </message>
    <message>
        <source>{limit} does not pay for one minute of this call: with a minute of waiting for the other party that costs up to {first}.</source>
        <translation>لا يكفي {limit} لدقيقة واحدة من هذه المكالمة: مع دقيقة انتظار للطرف الآخر تكلف حتى {first}.</translation>
    </message>
    <message>
        <source>{limit}, reckoned from its price</source>
        <translation>{limit}، محسوبا من سعرها</translation>
    </message>
    <message>
        <source>{lock} cannot be locked: {strerror}.</source>
        <translation>لا يمكن قفل {lock}: {strerror}.</translation>
    </message>
    <message>
        <source>{meaning} (code {code})</source>
        <translation>{meaning} (الرمز {code})</translation>
    </message>
    <message>
        <source>{named} is no currency: write it as USD</source>
        <translation>{named} ليس عملة: اكتبها مثل USD</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>لا يمكن قراءة {name}: {strerror}.</translation>
    </message>
    <message>
        <source>{name} does not end in {kinds} or {kinds_2}.</source>
        <translation>لا ينتهي {name} بـ {kinds} أو {kinds_2}.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>ليس في {name} صفوف.</translation>
    </message>
    <message>
        <source>{name} holds no contacts: there is no vCard in it, and no table.</source>
        <translation>ليس في {name} جهات اتصال: لا vCard فيه ولا جدول.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} مجلد.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} فارغ.</translation>
    </message>
    <message>
        <source>{name} is no file of contacts but of another kind.</source>
        <translation>{name} ليس ملف جهات اتصال بل من نوع آخر.</translation>
    </message>
    <message>
        <source>{name} says not what to write.</source>
        <translation>لا يبين {name} ما يُكتب.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{national} is a short number that works only from telephones in {country}: a callback service needs the full number.</source>
        <translation>{national} رقم قصير لا يعمل إلا من هواتف البلد ({country}): تحتاج خدمة معاودة الاتصال إلى الرقم الكامل.</translation>
    </message>
    <message>
        <source>{number} ({country})</source>
        <translation>{number} ({country})</translation>
    </message>
    <message>
        <source>{number} has already left.</source>
        <translation>غادر {number} بالفعل.</translation>
    </message>
    <message>
        <source>{number} has no country code that is known.</source>
        <translation>ليس لـ {number} رمز بلد معروف.</translation>
    </message>
    <message>
        <source>{number} is being hung up.</source>
        <translation>جار إنهاء {number}.</translation>
    </message>
    <message>
        <source>{number} is in this conference already.</source>
        <translation>{number} في هذا المؤتمر بالفعل.</translation>
    </message>
    <message>
        <source>{number} is named twice.</source>
        <translation>ذُكر {number} مرتين.</translation>
    </message>
    <message>
        <source>{number} is no price</source>
        <translation>{number} ليس سعرا</translation>
    </message>
    <message>
        <source>{number} is not among the numbers that {title} has verified.</source>
        <translation>ليس {number} بين الأرقام التي تحقق منها {title}.</translation>
    </message>
    <message>
        <source>{number} is your own phone, which is called anyway.</source>
        <translation>{number} هو هاتفك الذي يُتصل به على أي حال.</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} أو {last}</translation>
    </message>
    <message>
        <source>{own_id} is not {own_ids}.</source>
        <translation>لا يصلح {own_id}: المطلوب {own_ids}.</translation>
    </message>
    <message>
        <source>{path} is left aside: there is another provider {name}.</source>
        <translation>الملف {path} متروك: هناك مزود آخر {name}.</translation>
    </message>
    <message>
        <source>{path} is left aside: {other} has the same name in it, {name}.</source>
        <translation>الملف {path} متروك: في {other} الاسم نفسه، {name}.</translation>
    </message>
    <message>
        <source>{stripped} can be {own_ids} or the phone number {e164}.</source>
        <translation>قد يكون {stripped} {own_ids} أو رقم الهاتف {e164}.</translation>
    </message>
    <message>
        <source>{part} can be one prefix or a range: write {begin}{end}, or all of them</source>
        <translation>قد يكون {part} بادئة أو نطاقا: اكتب {begin}{end} أو كلها</translation>
    </message>
    <message>
        <source>Verify it in the settings, under Accounts, or with dialer caller-ids verify {number}.</source>
        <translation>تحقق منه في الإعدادات تحت الحسابات، أو بالأمر dialer caller-ids verify {number}.</translation>
    </message>
    <message>
        <source>readable; no default country: numbers must be typed with + and country code.</source>
        <translation>مقروء؛ لا بلد افتراضي: يجب كتابة الأرقام مع + ورمز البلد.</translation>
    </message>
    <message>
        <source>{part} is no area code</source>
        <translation>{part} ليس رمز منطقة</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {why}.</source>
        <translation>لا يمكن تغيير {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>لا يمكن قراءة {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {why}.</source>
        <translation>لا يمكن إزالة {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>لا يمكن كتابة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>لا يمكن كتابة {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}.</source>
        <translation>تعذرت كتابة {path}: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is too long for a description.</source>
        <translation>{path} أطول من أن يكون وصفا.</translation>
    </message>
    <message>
        <source>{place} ({title})</source>
        <translation>{place} ({title})</translation>
    </message>
    <message>
        <source>{prefix} has another price in line {before}, which counts</source>
        <translation>للبادئة {prefix} سعر آخر في السطر {before}، وهو المعتمد</translation>
    </message>
    <message>
        <source>{program} shows them.</source>
        <translation>يعرضها {program}.</translation>
    </message>
    <message>
        <source>{provider} refused: {meaning} (code {code}).</source>
        <translation>رفض {provider}: {meaning} (الرمز {code}).</translation>
    </message>
    <message>
        <source>{service} does not answer.</source>
        <translation>لا يجيب {service}.</translation>
    </message>
    <message>
        <source>{service} refused: {why}.</source>
        <translation>رفض {service}: {why}.</translation>
    </message>
    <message>
        <source>{shown} is a formula, not a price</source>
        <translation>{shown} صيغة لا سعر</translation>
    </message>
    <message>
        <source>{shown} is less than nothing</source>
        <translation>{shown} أقل من لا شيء</translation>
    </message>
    <message>
        <source>{shown} is no length of time</source>
        <translation>{shown} ليس مدة</translation>
    </message>
    <message>
        <source>{shown} is no price</source>
        <translation>{shown} ليس سعرا</translation>
    </message>
    <message>
        <source>{shown} is not verified, so it cannot be shown</source>
        <translation>لم يُتحقق من {shown}، فلا يمكن إظهاره</translation>
    </message>
    <message>
        <source>{sid} is no SID of an account.</source>
        <translation>{sid} ليس SID لحساب.</translation>
    </message>
    <message>
        <source>{space} is no name of a space.</source>
        <translation>{space} ليس اسم مساحة.</translation>
    </message>
    <message>
        <source>{step} is not a table</source>
        <translation>{step} ليس جدولا</translation>
    </message>
    <message>
        <source>{strip} are no increments: write them as 60/60</source>
        <translation>{strip} ليست وحدات احتساب: اكتبها مثل 60/60</translation>
    </message>
    <message>
        <source>{text} begins with 0: write it with its country code</source>
        <translation>يبدأ {text} بـ 0: اكتبه مع رمز بلده</translation>
    </message>
    <message>
        <source>{text} is longer than any number</source>
        <translation>{text} أطول من أي رقم</translation>
    </message>
    <message>
        <source>{text} is no address of an address book.</source>
        <translation>{text} ليس عنوان دفتر عناوين.</translation>
    </message>
    <message>
        <source>{text} is no currency.</source>
        <translation>{text} ليس عملة.</translation>
    </message>
    <message>
        <source>{text} is no day.</source>
        <translation>{text} ليس يوما.</translation>
    </message>
    <message>
        <source>{text} is no number that can be dialled.</source>
        <translation>{text} ليس رقما يمكن طلبه.</translation>
    </message>
    <message>
        <source>{text} is no prefix</source>
        <translation>{text} ليس بادئة</translation>
    </message>
    <message>
        <source>{text} was cut by a spreadsheet: format the column as text</source>
        <translation>قطع جدول بيانات {text}: نسّق العمود كنص</translation>
    </message>
    <message>
        <source>{title} accepts the account.</source>
        <translation>يقبل {title} الحساب.</translation>
    </message>
    <message>
        <source>{title} accepts the key; {money} is left.</source>
        <translation>يقبل {title} المفتاح؛ بقي {money}.</translation>
    </message>
    <message>
        <source>{title} accepts the login.</source>
        <translation>يقبل {title} بيانات الدخول.</translation>
    </message>
    <message>
        <source>{title} accepts the login; {money} is left.</source>
        <translation>يقبل {title} بيانات الدخول؛ بقي {money}.</translation>
    </message>
    <message>
        <source>{title} accepts the login; {number} cannot be dialled.</source>
        <translation>يقبل {title} بيانات الدخول؛ لا يمكن الاتصال بـ {number}.</translation>
    </message>
    <message>
        <source>{title} accepts the login; {number} costs {price} a minute.</source>
        <translation>يقبل {title} بيانات الدخول؛ {number} يكلف {price} للدقيقة.</translation>
    </message>
    <message>
        <source>{title} adds nobody to a running conference.</source>
        <translation>لا يضيف {title} أحدا إلى مؤتمر جار.</translation>
    </message>
    <message numerus="yes">
        <source>{title} allows 0 to %n retries, not {retries}.</source>
        <translation>
            <numerusform>لا يسمح {title} بإعادات، لا {retries}.</numerusform>
            <numerusform>يسمح {title} بإعادة واحدة (%n) على الأكثر، لا {retries}.</numerusform>
            <numerusform>يسمح {title} بإعادتين (%n) على الأكثر، لا {retries}.</numerusform>
            <numerusform>يسمح {title} بـ %n إعادات على الأكثر، لا {retries}.</numerusform>
            <numerusform>يسمح {title} بـ %n إعادة على الأكثر، لا {retries}.</numerusform>
            <numerusform>يسمح {title} بـ %n إعادة على الأكثر، لا {retries}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} allows at most {most} characters; this tag has {tag_chars} characters.</source>
        <translation>يسمح {title} بـ {most} محرفا على الأكثر؛ في هذا المرجع {tag_chars} محرفا.</translation>
    </message>
    <message>
        <source>{title} allows no retries, not {retries}.</source>
        <translation>لا يسمح {title} بإعادات، لا {retries}.</translation>
    </message>
    <message>
        <source>{title} allows no tag; this tag has {tag_chars} characters.</source>
        <translation>لا يسمح {title} بمرجع؛ في هذا {tag_chars} محرفا.</translation>
    </message>
    <message>
        <source>{title} answers as no address book does (HTTP {status}).</source>
        <translation>لا يجيب {title} كما يجيب دفتر عناوين (HTTP {status}).</translation>
    </message>
    <message>
        <source>{title} calls North American numbers of 10 digits; {number} has {count}.</source>
        <translation>يتصل {title} بأرقام أمريكا الشمالية من 10 أرقام؛ في {number} منها {count}.</translation>
    </message>
    <message>
        <source>{title} calls back Enterprise accounts only.</source>
        <translation>يعاود {title} الاتصال بحسابات Enterprise فقط.</translation>
    </message>
    <message>
        <source>{title} calls back by {schemes} alone.</source>
        <translation>لا يعاود {title} الاتصال إلا عبر {schemes}.</translation>
    </message>
    <message>
        <source>{title} calls back plain http:// addresses only.</source>
        <translation>يعاود {title} الاتصال بعناوين http://‎ البسيطة فقط.</translation>
    </message>
    <message>
        <source>{title} calls full phone numbers only, and {number} is none.</source>
        <translation>يتصل {title} بالأرقام الكاملة فقط، و{number} ليس منها.</translation>
    </message>
    <message>
        <source>{title} calls nobody back for this account.</source>
        <translation>لا يعاود {title} الاتصال بأحد في هذا الحساب.</translation>
    </message>
    <message>
        <source>{title} cannot be asked about a call.</source>
        <translation>لا يمكن سؤال {title} عن مكالمة.</translation>
    </message>
    <message>
        <source>{title} cannot be asked for this: {why}.</source>
        <translation>لا يمكن سؤال {title} عن هذا: {why}.</translation>
    </message>
    <message>
        <source>{title} cannot be asked. If your phone rings now, it is this call.</source>
        <translation>لا يمكن سؤال {title}. إن رن هاتفك الآن فهي هذه المكالمة.</translation>
    </message>
    <message>
        <source>{title} cannot call {number}.</source>
        <translation>لا يستطيع {title} الاتصال بـ {number}.</translation>
    </message>
    <message>
        <source>{title} cannot call {number}: its length is not usual.</source>
        <translation>لا يستطيع {title} الاتصال بـ {number}: طوله غير معتاد.</translation>
    </message>
    <message>
        <source>{title} cannot end a conference from here.</source>
        <translation>لا يستطيع {title} إنهاء مؤتمر من هنا.</translation>
    </message>
    <message>
        <source>{title} cannot end one participant alone.</source>
        <translation>لا يستطيع {title} فصل مشارك واحد وحده.</translation>
    </message>
    <message>
        <source>{title} cannot hang up from here: hang up your phone to end the call.</source>
        <translation>لا يستطيع {title} إنهاء المكالمة من هنا: أنهها من هاتفك.</translation>
    </message>
    <message>
        <source>{title} cannot reach this machine, so it cannot be told to hang up: hang up your phone to end the call.</source>
        <translation>لا يستطيع {title} الوصول إلى هذا الجهاز، فلا يمكن أن يُطلب منه إنهاء المكالمة: أنهها من هاتفك.</translation>
    </message>
    <message>
        <source>{title} cannot reach this machine: listener.public_url is not set.</source>
        <translation>لا يستطيع {title} الوصول إلى هذا الجهاز: listener.public_url غير معين.</translation>
    </message>
    <message>
        <source>{title} could not be reached: {why}.</source>
        <translation>تعذر الوصول إلى {title}: {why}.</translation>
    </message>
    <message>
        <source>{title} did not do what was asked (HTTP {status}).</source>
        <translation>لم يفعل {title} ما طُلب (HTTP {status}).</translation>
    </message>
    <message>
        <source>{title} does not list all of its contacts.</source>
        <translation>لا يسرد {title} كل جهات اتصاله.</translation>
    </message>
    <message>
        <source>{title} does not list calls.</source>
        <translation>لا يسرد {title} المكالمات.</translation>
    </message>
    <message>
        <source>{title} does not list this call yet, so it cannot be told to end it.</source>
        <translation>لا تظهر هذه المكالمة بعد في قائمة {title}: لا يمكن طلب إنهائها.</translation>
    </message>
    <message>
        <source>{title} does not remove this contact.</source>
        <translation>لا يزيل {title} جهة الاتصال هذه.</translation>
    </message>
    <message>
        <source>{title} does not take this contact.</source>
        <translation>لا يقبل {title} جهة الاتصال هذه.</translation>
    </message>
    <message>
        <source>{title} does not take this contact: {why}.</source>
        <translation>لا يقبل {title} جهة الاتصال هذه: {why}.</translation>
    </message>
    <message>
        <source>{title} gave no documented answer: {why}.</source>
        <translation>لم يعط {title} إجابة موثقة: {why}.</translation>
    </message>
    <message>
        <source>{title} hangs up at its next event only.</source>
        <translation>لا ينهي {title} المكالمة إلا عند حدثه التالي.</translation>
    </message>
    <message>
        <source>{title} has no channel of this call</source>
        <translation>ليس لدى {title} قناة لهذه المكالمة</translation>
    </message>
    <message>
        <source>{title} has no room left.</source>
        <translation>لم تبق مساحة لدى {title}.</translation>
    </message>
    <message>
        <source>{title} has no usable address with these settings: {why}.</source>
        <translation>ليس لدى {title} عنوان صالح بهذه الإعدادات: {why}.</translation>
    </message>
    <message>
        <source>{title} has no way to hang up a call from here.</source>
        <translation>ليس لدى {title} طريقة لإنهاء مكالمة من هنا.</translation>
    </message>
    <message>
        <source>{title} has no way to hang up this call from here.</source>
        <translation>ليس لدى {title} طريقة لإنهاء هذه المكالمة من هنا.</translation>
    </message>
    <message>
        <source>{title} has nothing that can be asked without ringing a phone.</source>
        <translation>ليس لدى {title} ما يُسأل عنه دون رنين هاتف.</translation>
    </message>
    <message>
        <source>{title} has something in this contact that Dialer cannot read ({why}).</source>
        <translation>لدى {title} في جهة الاتصال هذه ما لا يستطيع Dialer قراءته ({why}).</translation>
    </message>
    <message>
        <source>{title} holds no conferences.</source>
        <translation>لا يعقد {title} مؤتمرات.</translation>
    </message>
    <message>
        <source>{title} is in trouble (HTTP {status}).</source>
        <translation>لدى {title} مشكلة (HTTP {status}).</translation>
    </message>
    <message>
        <source>{title} is told {url} with each call.</source>
        <translation>يُعطى {title} العنوان {url} مع كل مكالمة.</translation>
    </message>
    <message>
        <source>{title} keeps no address book.</source>
        <translation>لا يحتفظ {title} بدفتر عناوين.</translation>
    </message>
    <message>
        <source>{title} limits a call to 1 minute or more.</source>
        <translation>يحد {title} المكالمة بدقيقة 1 أو أكثر.</translation>
    </message>
    <message>
        <source>{title} limits a call to 1 to {most} minutes.</source>
        <translation>يحد {title} المكالمة بين 1 و{most} دقيقة.</translation>
    </message>
    <message>
        <source>{title} lists several calls that may be this one.</source>
        <translation>في قائمة {title} عدة مكالمات قد تكون هذه إحداها.</translation>
    </message>
    <message>
        <source>{title} names {scheme}://{netloc} as the place of its address books.</source>
        <translation>يذكر {title} {scheme}://{netloc} مكانا لدفاتر عناوينه.</translation>
    </message>
    <message>
        <source>{title} needs {key}: {sentence}</source>
        <translation>يحتاج {title} إلى {key}: {sentence}</translation>
    </message>
    <message>
        <source>{title} reports only once a call is over; Dialer is waiting for that.</source>
        <translation>لا يبلغ {title} إلا بعد انتهاء المكالمة؛ ينتظر Dialer ذلك.</translation>
    </message>
    <message>
        <source>{title} sends on in circles.</source>
        <translation>يحيل {title} في حلقة.</translation>
    </message>
    <message>
        <source>{title} sends on to {scheme}://{netloc}.</source>
        <translation>يحيل {title} إلى {scheme}://{netloc}.</translation>
    </message>
    <message>
        <source>{title} shows a Spokn ID to another Spokn ID only.</source>
        <translation>لا يظهر {title} معرف Spokn إلا لمعرف Spokn آخر.</translation>
    </message>
    <message>
        <source>{title} shows a caller ID of your own phone&apos;s country only.</source>
        <translation>لا يظهر {title} إلا رقما من بلد هاتفك.</translation>
    </message>
    <message>
        <source>{title} tells no balance.</source>
        <translation>لا يذكر {title} رصيدا.</translation>
    </message>
    <message>
        <source>{title} tells no price.</source>
        <translation>لا يذكر {title} سعرا.</translation>
    </message>
    <message>
        <source>{title} tells nothing of a call on this account.</source>
        <translation>لا يبلغ {title} بشيء عن مكالمة بهذا الحساب.</translation>
    </message>
    <message>
        <source>{title} tells nothing of a call on this account: its progress, end and cost cannot be shown, and it cannot be hung up from here.</source>
        <translation>لا يبلغ {title} بشيء عن مكالمة بهذا الحساب: لا يمكن عرض تقدمها ونهايتها وتكلفتها، ولا إنهاؤها من هنا.</translation>
    </message>
    <message>
        <source>{title} tells only the end.</source>
        <translation>لا يبلغ {title} إلا بالنهاية.</translation>
    </message>
    <message>
        <source>{title} took a contact and does not show it.</source>
        <translation>قبل {title} جهة اتصال ولا يظهرها.</translation>
    </message>
    <message>
        <source>{title} wants the country code by itself, and {number} has none that is known.</source>
        <translation>يريد {title} رمز البلد وحده، وليس لـ {number} رمز معروف.</translation>
    </message>
    <message>
        <source>{title} was asked too often and wants to be left alone for {wait_s} s.</source>
        <translation>سُئل {title} كثيرا ويريد ألا يُسأل {wait_s} ث.</translation>
    </message>
    <message>
        <source>{title} was given no address to call back, so it cannot be told to hang up.</source>
        <translation>لم يُعط {title} عنوانا للإشعارات، فلا يمكن أن يُطلب منه إنهاء المكالمة.</translation>
    </message>
    <message>
        <source>{title} {version} accepts the login, but has no endpoint {name}.</source>
        <translation>يقبل {title} {version} بيانات الدخول، لكن ليس لديه نقطة نهاية {name}.</translation>
    </message>
    <message>
        <source>{title} {version} accepts the login.</source>
        <translation>يقبل {title} {version} بيانات الدخول.</translation>
    </message>
    <message>
        <source>{title} {version} accepts the login; {name} is {state}.</source>
        <translation>يقبل {title} {version} بيانات الدخول؛ {name} في حالة {state}.</translation>
    </message>
    <message>
        <source>{title}&apos;s first callback will prove it; Dialer is waiting for it.</source>
        <translation>سيثبت ذلك أول إشعار من {title}؛ ينتظره Dialer.</translation>
    </message>
    <message>
        <source>{title}&apos;s id of this call is not known yet.</source>
        <translation>معرف هذه المكالمة لدى {title} غير معروف بعد.</translation>
    </message>
    <message>
        <source>{title}&apos;s id of this conference is not known yet.</source>
        <translation>معرف هذا المؤتمر لدى {title} غير معروف بعد.</translation>
    </message>
    <message>
        <source>{title}&apos;s id of this participant is not known yet.</source>
        <translation>معرف هذا المشارك لدى {title} غير معروف بعد.</translation>
    </message>
    <message>
        <source>{title}&apos;s reports cannot reach this machine.</source>
        <translation>لا تصل تقارير {title} إلى هذا الجهاز.</translation>
    </message>
    <message>
        <source>{tool} could not be run: {error}.</source>
        <translation>تعذر تشغيل {tool}: {error}.</translation>
    </message>
    <message>
        <source>{url} leads to this Dialer.</source>
        <translation>يؤدي {url} إلى Dialer هذا.</translation>
    </message>
    <message>
        <source>{version} has no file for this computer.</source>
        <translation>ليس في {version} ملف لهذا الجهاز.</translation>
    </message>
    <message>
        <source>{what} is no country known here: set the default country to a code of two letters, such as GB.</source>
        <translation>{what} ليس بلدا معروفا هنا: عيّن البلد الافتراضي برمز من حرفين مثل GB.</translation>
    </message>
    <message>
        <source>{what}: {needed} digits follow the country code there, not {count}; check them.</source>
        <translation>{what}: تتبع رمز البلد هناك {needed} أرقام، لا {count}؛ تحقق منها.</translation>
    </message>
    <message>
        <source>{who}: {how}</source>
        <translation>{who}: {how}</translation>
    </message>
    <message>
        <source>“{strange}” does not belong in a number: type the number alone.</source>
        <translation>لا ينتمي «{strange}» إلى رقم: اكتب الرقم وحده.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Called</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>أُجريت</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Your leg</source>
        <translation>طرفك</translation>
    </message>
    <message>
        <source>Other leg</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Provider&apos;s words</source>
        <translation>كلام المزود</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>مؤتمر</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>أجراها</translation>
    </message>
    <message>
        <source>another program or phone, with this account</source>
        <translation>برنامج أو هاتف آخر، بهذا الحساب</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>المعرف لدى المزود</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>معرف المكالمة</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>مفتاح التطبيق</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Enterprise account</source>
        <translation>حساب Enterprise</translation>
    </message>
    <message>
        <source>Address of your own server</source>
        <translation>عنوان خادمك</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>{name} (if you have one)</source>
        <translation>{name} (إن وجد)</translation>
    </message>
    <message>
        <source>is kept; type to replace it</source>
        <translation>محفوظة؛ اكتب لاستبدالها</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا لازم.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{amount} (currency not named by the provider)</source>
        <translation>{amount} (لا يذكر المزود العملة)</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>اختيار أيام…</translation>
    </message>
    <message>
        <source>However it ended</source>
        <translation>أي نهاية</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>لم توصل</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير واضحة</translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>This call may have been placed</source>
        <translation>ربما أُجريت هذه المكالمة</translation>
    </message>
    <message>
        <source>{title} did not answer the request.</source>
        <translation>لم يجب {title} عن الطلب.</translation>
    </message>
    <message>
        <source>Asking {title} to connect</source>
        <translation>جار طلب الوصل من {title}</translation>
    </message>
    <message>
        <source>{title} took the call</source>
        <translation>قبل {title} المكالمة</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up</source>
        <translation>هاتفك يرن: أجب</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>أجبت</translation>
    </message>
    <message>
        <source>The other phone rings</source>
        <translation>الهاتف الآخر يرن</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>إنهاء المكالمة</translation>
    </message>
    <message>
        <source>Hanging up… within {seconds} s</source>
        <translation>جار الإنهاء… خلال {seconds} ث</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <translation>جار الإنهاء…</translation>
    </message>
    <message>
        <source>Press again to hang up</source>
        <translation>اضغط مرة أخرى لإنهاء المكالمة</translation>
    </message>
    <message>
        <source>Call again…</source>
        <translation>الاتصال من جديد…</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>تحقق من الرقم</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>الاتصال من جديد</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>mobile</source>
        <translation>محمول</translation>
    </message>
    <message>
        <source>home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>main</source>
        <translation>رئيسي</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>فاكس</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>جهاز استدعاء</translation>
    </message>
</context>
<context>
    <name>legs</name>
    <message>
        <source>You: {you}. The other party: {other}.</source>
        <translation>أنت: {you}. الطرف الآخر: {other}.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>rings first</source>
        <translation>يرن أولا</translation>
    </message>
    <message>
        <source>rings next</source>
        <translation>يرن بعده</translation>
    </message>
    <message>
        <source>rang</source>
        <translation>رن</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>لم يُطلب</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>يرن</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أجاب</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير معلن</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>أُنهيت</translation>
    </message>
    <message>
        <source>no free line</source>
        <translation>لا خط حر</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>رقم خاطئ</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>{party} answered</source>
        <translation>أجاب {party}</translation>
    </message>
    <message>
        <source>You are talking, through {account}.</source>
        <translation>أنت في محادثة عبر {account}.</translation>
    </message>
    <message>
        <source>Limit near: {party}</source>
        <translation>الحد قريب: {party}</translation>
    </message>
    <message>
        <source>The call was not placed</source>
        <translation>لم تُجر المكالمة</translation>
    </message>
    <message>
        <source>{account} is running low</source>
        <translation>يوشك {account} على النفاد</translation>
    </message>
    <message>
        <source>{money} is left.</source>
        <translation>بقي {money}.</translation>
    </message>
    <message>
        <source>Dialer is still here</source>
        <translation>ما زال Dialer هنا</translation>
    </message>
    <message>
        <source>It waits in the tray, and tells you of your calls. Its icon&apos;s menu has Quit; Settings can have closing the window end it.</source>
        <translation>ينتظر في علبة النظام ويخبرك بمكالماتك. في قائمة أيقونته «إنهاء البرنامج»؛ ويمكن في الإعدادات جعل إغلاق النافذة ينهيه.</translation>
    </message>
    <message>
        <source>Call {number}?</source>
        <translation>أتتصل بـ {number}؟</translation>
    </message>
    <message>
        <source>You just copied this number.</source>
        <translation>نسخت هذا الرقم للتو.</translation>
    </message>
</context>
<context>
    <name>origin</name>
    <message>
        <source>Call the selected number, {number}?</source>
        <translation>أتتصل بالرقم المحدد {number}؟</translation>
    </message>
    <message>
        <source>Call the copied number, {number}?</source>
        <translation>أتتصل بالرقم المنسوخ {number}؟</translation>
    </message>
    <message>
        <source>A link from {program} asks to call {number}.</source>
        <translation>يطلب رابط من {program} الاتصال بـ {number}.</translation>
    </message>
    <message>
        <source>A link asks to call {number}.</source>
        <translation>يطلب رابط الاتصال بـ {number}.</translation>
    </message>
    <message>
        <source>A {scheme}: link from {program} asks to call {number}.</source>
        <translation>يطلب رابط {scheme}: من {program} الاتصال بـ {number}.</translation>
    </message>
    <message>
        <source>A {scheme}: link asks to call {number}.</source>
        <translation>يطلب رابط {scheme}: الاتصال بـ {number}.</translation>
    </message>
</context>
<context>
    <name>page_makers</name>
    <message>
        <source>service, key, password, user name, test, caller ID, verify</source>
        <translation>خدمة، مفتاح، كلمة مرور، اسم مستخدم، اختبار، رقم ظاهر، التحقق</translation>
    </message>
    <message>
        <source>own number, rings first, from</source>
        <translation>رقمي، يرن أولا، من</translation>
    </message>
    <message>
        <source>capabilities, providers, compare, assumed</source>
        <translation>قدرات، مزودون، مقارنة، مفترض</translation>
    </message>
    <message>
        <source>router, port, UPnP, public address, self-test</source>
        <translation>موجّه، منفذ، UPnP، عنوان عام، اختبار ذاتي</translation>
    </message>
    <message>
        <source>theme, light, dark, contrast, colours</source>
        <translation>سمة، فاتح، داكن، تباين، ألوان</translation>
    </message>
    <message>
        <source>version, newer, download, release</source>
        <translation>إصدار، أحدث، تنزيل، تحديث</translation>
    </message>
    <message>
        <source>backup, move, file</source>
        <translation>نسخة احتياطية، نقل، ملف</translation>
    </message>
    <message>
        <source>doctor, problem, support, report</source>
        <translation>فحص، مشكلة، دعم، تقرير</translation>
    </message>
    <message>
        <source>version, licence, keyboard, help</source>
        <translation>إصدار، رخصة، لوحة مفاتيح، مساعدة</translation>
    </message>
    <message>
        <source>Each in the account&apos;s own currency. A call that would go beyond is not placed, or is ended in time where the service allows that.</source>
        <translation>كل منها بعملة الحساب. المكالمة التي تتجاوزه لا تُجرى، أو تُنهى في الوقت حيث تسمح الخدمة.</translation>
    </message>
    <message>
        <source>What the desktop tells you of while the window is out of sight.</source>
        <translation>ما يبلغك به سطح المكتب والنافذة غير ظاهرة.</translation>
    </message>
    <message>
        <source>For those who know why; what stands here is good for most.</source>
        <translation>لمن يعرف السبب؛ ما هنا يناسب معظم الناس.</translation>
    </message>
</context>
<context>
    <name>phone_field</name>
    <message>
        <source>My phone number</source>
        <translation>رقم هاتفي</translation>
    </message>
    <message>
        <source>The phone that rings first. With its country&apos;s code is safest.</source>
        <translation>الهاتف الذي يرن أولا. الأسلم مع رمز بلده.</translation>
    </message>
    <message>
        <source>Understood as {number}</source>
        <translation>فُهم على أنه {number}</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>No price known via {account}; the last call came to about {price}/min</source>
        <translation>لا سعر معروف عبر {account}؛ بلغت المكالمة الأخيرة نحو {price}/د</translation>
    </message>
    <message>
        <source>{price}/min via {account}</source>
        <translation>{price}/د عبر {account}</translation>
    </message>
    <message>
        <source>{price}/min and {fee} to connect</source>
        <translation>{price}/د و{fee} للوصل</translation>
    </message>
    <message>
        <source>{price}/min for their phone via {account}; for yours no price is known</source>
        <translation>{price}/د للهاتف الآخر عبر {account}؛ ولا سعر معروف لهاتفك</translation>
    </message>
    <message>
        <source>{words} · currency not named</source>
        <translation>{words} · العملة غير مذكورة</translation>
    </message>
    <message>
        <source>No price known via {account}</source>
        <translation>لا سعر معروف عبر {account}</translation>
    </message>
    <message>
        <source>{words} · {minutes} min: {cost}</source>
        <translation>{words} · {minutes} د: {cost}</translation>
    </message>
    <message>
        <source>Your phone {own}/min + theirs {other}/min</source>
        <translation>هاتفك {own}/د + الآخر {other}/د</translation>
    </message>
    <message>
        <source>Assumed: {what}</source>
        <translation>المفترض: {what}</translation>
    </message>
    <message>
        <source>The service&apos;s own word, just now</source>
        <translation>قول الخدمة نفسها، الآن</translation>
    </message>
    <message>
        <source>By your rate sheet of {date}</source>
        <translation>حسب قائمة أسعارك بتاريخ {date}</translation>
    </message>
    <message>
        <source>By what the call on {date} cost</source>
        <translation>حسب تكلفة مكالمة {date}</translation>
    </message>
    <message>
        <source>No price is known yet</source>
        <translation>لا سعر معروف بعد</translation>
    </message>
    <message>
        <source>{account} in {currency}</source>
        <translation>{account} بعملة {currency}</translation>
    </message>
    <message>
        <source>{account} in a currency that is not named</source>
        <translation>{account} بعملة غير مذكورة</translation>
    </message>
    <message>
        <source>Prices cannot be compared: {where}</source>
        <translation>لا يمكن مقارنة الأسعار: {where}</translation>
    </message>
    <message>
        <source>{account} is as cheap as {other}</source>
        <translation>{account} رخيص مثل {other}</translation>
    </message>
    <message>
        <source>Cheapest: {account}, since {minutes} min cost {cost}, and {more} via {other}</source>
        <translation>الأرخص: {account}، فكلفة {minutes} د هي {cost}، وعبر {other} هي {more}</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Dialer is open already, but does not answer.</source>
        <translation>Dialer مفتوح بالفعل، لكنه لا يستجيب.</translation>
    </message>
    <message>
        <source>Wait a little, or end it, and start it again. Calls go on meanwhile.</source>
        <translation>انتظر قليلا، أو أنهه وشغّله من جديد. تستمر المكالمات في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>حسب الأسبوع</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>حسب البلد</translation>
    </message>
    <message>
        <source>By contact</source>
        <translation>حسب جهة الاتصال</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>حسب الحساب</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>كل الآخرين</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>My phones</source>
        <translation>هواتفي</translation>
    </message>
    <message>
        <source>What services can do</source>
        <translation>ما تستطيعه الخدمات</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>الإشعارات الواردة</translation>
    </message>
    <message>
        <source>Limits of money</source>
        <translation>حدود التكلفة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>اللغة والبلد</translation>
    </message>
    <message>
        <source>Desktop and tray</source>
        <translation>سطح المكتب وعلبة النظام</translation>
    </message>
    <message>
        <source>Links and shortcuts</source>
        <translation>الروابط والاختصارات</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>التصدير والاستيراد</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>About and help</source>
        <translation>حول البرنامج والمساعدة</translation>
    </message>
</context>
<context>
    <name>setting_names</name>
    <message>
        <source>Country of numbers</source>
        <translation>بلد الأرقام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Usual account</source>
        <translation>الحساب المعتاد</translation>
    </message>
    <message>
        <source>Listen for callbacks</source>
        <translation>الإنصات للإشعارات</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>عنوان الإنصات</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>العنوان العام</translation>
    </message>
    <message>
        <source>Ask the router for a way in</source>
        <translation>طلب منفذ من الموجّه</translation>
    </message>
    <message>
        <source>Page inside another site</source>
        <translation>صفحة داخل موقع آخر</translation>
    </message>
    <message>
        <source>Most for one call</source>
        <translation>أقصى مبلغ للمكالمة</translation>
    </message>
    <message>
        <source>Most for a month</source>
        <translation>أقصى مبلغ للشهر</translation>
    </message>
    <message>
        <source>Warn of a low balance</source>
        <translation>التحذير من رصيد منخفض</translation>
    </message>
    <message>
        <source>Days that calls are kept</source>
        <translation>أيام الاحتفاظ بالمكالمات</translation>
    </message>
    <message>
        <source>Full numbers in the log file</source>
        <translation>الأرقام كاملة في ملف السجل</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>Closing goes to the tray</source>
        <translation>الإغلاق يخفي في علبة النظام</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>البدء في علبة النظام</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>البدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>The other party answered</source>
        <translation>أجاب الطرف الآخر</translation>
    </message>
    <message>
        <source>A call failed</source>
        <translation>أخفقت مكالمة</translation>
    </message>
    <message>
        <source>A limit is near</source>
        <translation>حد قريب</translation>
    </message>
    <message>
        <source>A balance is low</source>
        <translation>رصيد منخفض</translation>
    </message>
    <message>
        <source>Open links to call</source>
        <translation>فتح روابط الاتصال</translation>
    </message>
    <message>
        <source>When a link is opened</source>
        <translation>عند فتح رابط</translation>
    </message>
    <message>
        <source>Call the selected text</source>
        <translation>الاتصال بالنص المحدد</translation>
    </message>
    <message>
        <source>Offer copied numbers</source>
        <translation>عرض الأرقام المنسوخة</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>البحث عن إصدارات أحدث</translation>
    </message>
    <message>
        <source>Wait for an answer, in seconds</source>
        <translation>انتظار الإجابة، بالثواني</translation>
    </message>
    <message>
        <source>Ask while it rings, every … seconds</source>
        <translation>السؤال أثناء الرنين، كل … ثوان</translation>
    </message>
    <message>
        <source>Ask during a call, every … seconds</source>
        <translation>السؤال أثناء المكالمة، كل … ثوان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Fill in the number only</source>
        <translation>ملء الرقم فقط</translation>
    </message>
    <message>
        <source>Ask whether to call</source>
        <translation>السؤال هل يُتصل</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>{least} or more.</source>
        <translation>{least} أو أكثر.</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>{most} على الأكثر.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Try, in the demo</source>
        <translation>تجربة، في العرض التوضيحي</translation>
    </message>
    <message>
        <source>The quick dial box</source>
        <translation>مربع الاتصال السريع</translation>
    </message>
    <message>
        <source>Hang up, when pressed twice</source>
        <translation>إنهاء المكالمة، بالضغط مرتين</translation>
    </message>
    <message>
        <source>Help on what is in sight</source>
        <translation>مساعدة عما هو ظاهر</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Close; it asks while a call runs</source>
        <translation>إغلاق؛ يسأل إن كانت مكالمة جارية</translation>
    </message>
    <message>
        <source>Put a message away, or go back</source>
        <translation>إغلاق رسالة، أو العودة</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Clear the number</source>
        <translation>مسح الرقم</translation>
    </message>
    <message>
        <source>To the suggestions</source>
        <translation>إلى الاقتراحات</translation>
    </message>
    <message>
        <source>Call several people together</source>
        <translation>الاتصال بعدة أشخاص معا</translation>
    </message>
    <message>
        <source>Lists: calls, contacts, settings</source>
        <translation>القوائم: المكالمات وجهات الاتصال والإعدادات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>A new contact, among contacts</source>
        <translation>جهة اتصال جديدة، ضمن جهات الاتصال</translation>
    </message>
    <message>
        <source>Undo, among contacts</source>
        <translation>تراجع، ضمن جهات الاتصال</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>فتح المختار</translation>
    </message>
    <message>
        <source>Clear the search, or go back</source>
        <translation>مسح البحث، أو العودة</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>معاينة وطباعة</translation>
    </message>
</context>
<context>
    <name>spending</name>
    <message>
        <source>about {cost}, reckoned</source>
        <translation>نحو {cost}، محسوب</translation>
    </message>
    <message>
        <source>{cost} of {limit}</source>
        <translation>{cost} من {limit}</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>{limit} على الأكثر</translation>
    </message>
    <message>
        <source>{time} of {limit} min</source>
        <translation>{time} من {limit} د</translation>
    </message>
    <message>
        <source>at most {limit} min</source>
        <translation>{limit} د على الأكثر</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>بُلغ الحد</translation>
    </message>
    <message>
        <source>limit near</source>
        <translation>الحد قريب</translation>
    </message>
    <message>
        <source>cost not told during the call</source>
        <translation>لا يُبلغ بالتكلفة أثناء المكالمة</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>provider&apos;s reply</source>
        <translation>رد المزود</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>بالسؤال</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>{title} took the call</source>
        <translation>قبل {title} المكالمة</translation>
    </message>
    <message>
        <source>{title} did not answer</source>
        <translation>لم يجب {title}</translation>
    </message>
    <message>
        <source>your phone rings</source>
        <translation>يرن هاتفك</translation>
    </message>
    <message>
        <source>the other phone rings</source>
        <translation>الهاتف الآخر يرن</translation>
    </message>
    <message>
        <source>you answered</source>
        <translation>أجبت</translation>
    </message>
    <message>
        <source>the other party answered</source>
        <translation>أجاب الطرف الآخر</translation>
    </message>
    <message>
        <source>{title} said something that is not documented</source>
        <translation>قال {title} شيئا غير موثق</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>ما زالت جارية</translation>
    </message>
    <message>
        <source>you asked to hang up</source>
        <translation>طلبت الإنهاء</translation>
    </message>
    <message>
        <source>hanging up: {why}</source>
        <translation>جار الإنهاء: {why}</translation>
    </message>
    <message>
        <source>The end was told</source>
        <translation>أُبلغ بالنهاية</translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation>انتهت المكالمة</translation>
    </message>
    <message>
        <source>the account of your phone&apos;s leg</source>
        <translation>حساب وصلة هاتفك</translation>
    </message>
    <message>
        <source>the account of the other party&apos;s leg</source>
        <translation>حساب وصلة الطرف الآخر</translation>
    </message>
    <message>
        <source>you asked {title} to connect</source>
        <translation>طلبت من {title} الوصل</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>Talked</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation>{amount} (بلا عملة)</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>مؤتمر</translation>
    </message>
    <message>
        <source>placed elsewhere</source>
        <translation>أُجريت في مكان آخر</translation>
    </message>
    <message>
        <source>Your own phone</source>
        <translation>هاتفك</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>{name}: a new account at {service}</source>
        <translation>{name}: حساب جديد لدى {service}</translation>
    </message>
    <message>
        <source>{name}, {part}</source>
        <translation>{name}، {part}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
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
        <translation>العنوان</translation>
    </message>
    <message>
        <source>own phones</source>
        <translation>هواتفك</translation>
    </message>
    <message>
        <source>on</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>off</source>
        <translation>لا</translation>
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
        <translation>Dialer: جار الاتصال</translation>
    </message>
    <message>
        <source>Dialer: talking</source>
        <translation>Dialer: محادثة</translation>
    </message>
</context>
</TS>
