<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AbilityTable</name>
    <message>
        <source>What services can do</source>
        <translation>Что умеют службы</translation>
    </message>
    <message>
        <source>{service} ({account})</source>
        <translation>{service} ({account})</translation>
    </message>
    <message>
        <source>{words} (assumed)</source>
        <translation>{words} (предположение)</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About Dialer</source>
        <translation>О программе Dialer</translation>
    </message>
    <message>
        <source>Dialer&apos;s picture</source>
        <translation>Изображение Dialer</translation>
    </message>
    <message>
        <source>Dialer {version}</source>
        <translation>Dialer {version}</translation>
    </message>
    <message>
        <source>Calls through callback services: the service rings your phone, then theirs, and joins the two. No sound passes through this program.

Free software under the MIT licence.</source>
        <translation>Звонки через службы обратного вызова: служба вызывает ваш телефон, затем телефон собеседника и соединяет их. Звук через эту программу не проходит.

Свободная программа под лицензией MIT.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Из чего это сделано</translation>
    </message>
    <message>
        <source>Qt is used under the GNU Lesser General Public License, version 3, as files of its own that you may replace. The letters of reports are DejaVu Sans.</source>
        <translation>Qt используется по лицензии GNU Lesser General Public License версии 3, отдельными файлами, которые вы можете заменить. Шрифт отчётов — DejaVu Sans.</translation>
    </message>
</context>
<context>
    <name>AccountEdit</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>The callback service where you have an account.</source>
        <translation>Служба обратного вызова, где у вас есть учётная запись.</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Название учётной записи</translation>
    </message>
    <message>
        <source>What you will call it here, such as Home.</source>
        <translation>Как вы будете называть её здесь, например «Дом».</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Адрес службы</translation>
    </message>
    <message>
        <source>Scheme, host and port to use instead of the service&apos;s own; usually empty.</source>
        <translation>Схема, узел и порт вместо собственных адресов службы; обычно пусто.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Ещё настройки</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Sees whether the account works; rings no phone</source>
        <translation>Проверяет, работает ли учётная запись; телефоны не звонят</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Your service</source>
        <translation>Ваша служба</translation>
    </message>
    <message>
        <source>What it gave you</source>
        <translation>Что она вам дала</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Ваш телефон</translation>
    </message>
    <message>
        <source>Assumed: {what}</source>
        <translation>Предполагается: {what}</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Дайте ей название.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>Учётная запись с таким названием уже есть.</translation>
    </message>
    <message>
        <source>Dialer needs to know which phone to ring first.</source>
        <translation>Dialer должен знать, какой телефон вызывать первым.</translation>
    </message>
    <message>
        <source>Asking {service}…</source>
        <translation>Запрос к {service}…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>no phone yet</source>
        <translation>телефона пока нет</translation>
    </message>
    <message>
        <source>{service} · your phones: {phones}</source>
        <translation>{service} · ваши телефоны: {phones}</translation>
    </message>
    <message>
        <source>Usual account · {words}</source>
        <translation>Обычная учётная запись · {words}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change {account}</source>
        <translation>Изменить {account}</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Test {account}</source>
        <translation>Проверить {account}</translation>
    </message>
    <message>
        <source>Sees whether the account works; rings no phone</source>
        <translation>Проверяет, работает ли учётная запись; телефоны не звонят</translation>
    </message>
    <message>
        <source>Numbers shown…</source>
        <translation>Показываемые номера…</translation>
    </message>
    <message>
        <source>Numbers that {account} may show</source>
        <translation>Номера, которые может показывать {account}</translation>
    </message>
    <message>
        <source>Numbers that the other party may see</source>
        <translation>Номера, которые может видеть собеседник</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Сделать обычной</translation>
    </message>
    <message>
        <source>Make {account} the usual account</source>
        <translation>Сделать {account} обычной учётной записью</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove {account}</source>
        <translation>Убрать {account}</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>The callback services that place your calls.</source>
        <translation>Службы обратного вызова, которые размещают ваши вызовы.</translation>
    </message>
    <message>
        <source>Reading your accounts…</source>
        <translation>Чтение ваших учётных записей…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Добавить учётную запись</translation>
    </message>
    <message>
        <source>There is no account yet. Add one, or try the demo from the start page.</source>
        <translation>Учётных записей пока нет. Добавьте её или попробуйте демонстрацию с начальной страницы.</translation>
    </message>
    <message>
        <source>Change {account}</source>
        <translation>Изменить {account}</translation>
    </message>
    <message>
        <source>{account} is saved.</source>
        <translation>{account} сохранена.</translation>
    </message>
    <message>
        <source>Numbers that {account} may show</source>
        <translation>Номера, которые может показывать {account}</translation>
    </message>
    <message>
        <source>Asking {service}…</source>
        <translation>Запрос к {service}…</translation>
    </message>
    <message>
        <source>{account} is removed. Its calls stay in the log.</source>
        <translation>{account} убрана. Её вызовы остаются в журнале.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Follows when the desktop changes.</source>
        <translation>Следует за изменениями рабочего стола.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>White and bright colours on black, with lines around everything.</source>
        <translation>Белый и яркие цвета на чёрном, с линиями вокруг всего.</translation>
    </message>
    <message>
        <source>The accent colour, the size of letters and less motion follow the system&apos;s own settings.</source>
        <translation>Цвет выделения, размер букв и меньше движения — по настройкам системы.</translation>
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
        <translation>Показать</translation>
    </message>
    <message>
        <source>Nothing is selected that this program can see: type or paste the number.</source>
        <translation>Нет выделения, которое видно этой программе: введите или вставьте номер.</translation>
    </message>
    <message>
        <source>The shortcut for selected numbers does not work here. {why}</source>
        <translation>Сочетание клавиш для выделенных номеров здесь не работает. {why}</translation>
    </message>
</context>
<context>
    <name>BookRow</name>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать</translation>
    </message>
    <message>
        <source>Sync {book} now</source>
        <translation>Синхронизировать {book} сейчас</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove {book}</source>
        <translation>Убрать {book}</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>Ещё не синхронизировано.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>{when}: {why}</source>
        <translation>{when}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought here</source>
        <translation>
            <numerusform>%Ln получен сюда</numerusform>
            <numerusform>%Ln получено сюда</numerusform>
            <numerusform>%Ln получено сюда</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brought there</source>
        <translation>
            <numerusform>%Ln отправлен туда</numerusform>
            <numerusform>%Ln отправлено туда</numerusform>
            <numerusform>%Ln отправлено туда</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation>
            <numerusform>%Ln удалён здесь</numerusform>
            <numerusform>%Ln удалено здесь</numerusform>
            <numerusform>%Ln удалено здесь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted there</source>
        <translation>
            <numerusform>%Ln удалён там</numerusform>
            <numerusform>%Ln удалено там</numerusform>
            <numerusform>%Ln удалено там</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed differently on both sides</source>
        <translation>
            <numerusform>%Ln изменён по-разному с обеих сторон</numerusform>
            <numerusform>%Ln изменено по-разному с обеих сторон</numerusform>
            <numerusform>%Ln изменено по-разному с обеих сторон</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln оставлен как есть</numerusform>
            <numerusform>%Ln оставлено как есть</numerusform>
            <numerusform>%Ln оставлено как есть</numerusform>
        </translation>
    </message>
    <message>
        <source>in step already</source>
        <translation>уже совпадает</translation>
    </message>
    <message>
        <source>Syncing… {done} of {total}</source>
        <translation>Синхронизация… {done} из {total}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Синхронизация…</translation>
    </message>
    <message>
        <source>Delete them and sync</source>
        <translation>Удалить их и синхронизировать</translation>
    </message>
</context>
<context>
    <name>BooksSheet</name>
    <message>
        <source>Address books</source>
        <translation>Адресные книги</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>as you call it</source>
        <translation>как вы её называете</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>is not shown again</source>
        <translation>больше не показывается</translation>
    </message>
    <message>
        <source>Look and add</source>
        <translation>Найти и добавить</translation>
    </message>
    <message>
        <source>Contacts can be kept in step with address books on a CardDAV server, such as Nextcloud, Fastmail, iCloud or Radicale, and with PokeTALK&apos;s.</source>
        <translation>Контакты можно синхронизировать с адресными книгами на сервере CardDAV, например Nextcloud, Fastmail, iCloud или Radicale, и с PokeTALK.</translation>
    </message>
    <message>
        <source>Add a CardDAV address book</source>
        <translation>Добавить книгу CardDAV</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close this call&apos;s card</source>
        <translation>Закрыть карточку этого вызова</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Что уже произошло</translation>
    </message>
    <message>
        <source>Talking for {time}</source>
        <translation>Разговор идёт {time}</translation>
    </message>
    <message>
        <source>Setting up for {time}</source>
        <translation>Соединение идёт {time}</translation>
    </message>
    <message>
        <source>via {account}, from {number}</source>
        <translation>через {account}, с {number}</translation>
    </message>
    <message>
        <source>Call to {party}</source>
        <translation>Вызов: {party}</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>Details of the call</source>
        <translation>Подробности вызова</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Вызовы</translation>
    </message>
    <message>
        <source>Back to the list of calls</source>
        <translation>Назад к списку вызовов</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Добавить в контакты</translation>
    </message>
    <message>
        <source>All calls with them</source>
        <translation>Все вызовы с этим абонентом</translation>
    </message>
    <message>
        <source>As it arrived</source>
        <translation>Как пришло</translation>
    </message>
    <message>
        <source>The chosen event as it arrived</source>
        <translation>Выбранное событие, как оно пришло</translation>
    </message>
    <message>
        <source>Everything that was told</source>
        <translation>Всё, что было сообщено</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Live calls</source>
        <translation>Текущие вызовы</translation>
    </message>
    <message>
        <source>{count} calls</source>
        <translation>Вызовов: {count}</translation>
    </message>
</context>
<context>
    <name>CallbacksPage</name>
    <message>
        <source>Some services tell of a call by calling back an address on this computer. Behind a router that needs a way in. Calls are placed without it too, but then their progress and end are not seen.</source>
        <translation>Некоторые службы сообщают о вызове, обращаясь к адресу на этом компьютере. За маршрутизатором для этого нужен вход. Вызовы размещаются и без него, но их хода и конца тогда не видно.</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Входы</translation>
    </message>
    <message>
        <source>One of the two is enough. A reverse proxy or a tunnel of your own is a public address too.</source>
        <translation>Достаточно одного из двух. Ваш обратный прокси или туннель — тоже публичный адрес.</translation>
    </message>
    <message>
        <source>The listener</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Dialer inside another site</source>
        <translation>Dialer внутри другого сайта</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Проверка…</translation>
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
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>A call to this number may be running already: nobody has confirmed it. Another one would ring both phones again, and both may be charged.</source>
        <translation>Возможно, вызов на этот номер уже идёт: никто этого не подтвердил. Ещё один снова вызовет оба телефона, и оба вызова могут быть оплачены.</translation>
    </message>
    <message>
        <source>A call to this number is running. Another one would ring both phones again.</source>
        <translation>Вызов на этот номер уже идёт. Ещё один снова вызовет оба телефона.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Вызов…</translation>
    </message>
    <message>
        <source>The call is being placed.</source>
        <translation>Вызов размещается.</translation>
    </message>
    <message>
        <source>An account and a phone of yours are needed first.</source>
        <translation>Сначала нужны учётная запись и ваш телефон.</translation>
    </message>
    <message>
        <source>There is a question to answer first.</source>
        <translation>Сначала нужно ответить на вопрос.</translation>
    </message>
    <message>
        <source>Type a number first.</source>
        <translation>Сначала введите номер.</translation>
    </message>
</context>
<context>
    <name>CallsView</name>
    <message>
        <source>Calls</source>
        <translation>Вызовы</translation>
    </message>
    <message>
        <source>Reading your calls…</source>
        <translation>Чтение ваших вызовов…</translation>
    </message>
    <message>
        <source>No call is like that.</source>
        <translation>Таких вызовов нет.</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Показать все вызовы</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Вызовов пока нет</translation>
    </message>
    <message>
        <source>Calls that you make are listed here. To make one, type a number under Dial.</source>
        <translation>Здесь перечисляются ваши вызовы. Чтобы позвонить, введите номер в разделе «Набор».</translation>
    </message>
</context>
<context>
    <name>CheckupPage</name>
    <message>
        <source>Check-up</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>What works on this computer, and what to do about the rest. It rings no phone.</source>
        <translation>Что работает на этом компьютере и что делать с остальным. Телефоны не звонят.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy what was found</source>
        <translation>Копировать найденное</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>Отчёт для поддержки…</translation>
    </message>
    <message>
        <source>{check}: {detail}</source>
        <translation>{check}: {detail}</translation>
    </message>
    <message>
        <source>Open “{page}”</source>
        <translation>Открыть «{page}»</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Связка ключей</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Область уведомлений</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Сочетание клавиш</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Запуск при входе в систему</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Публичный адрес</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Маршрутизатор</translation>
    </message>
    <message>
        <source>Service files</source>
        <translation>Службы по файлам</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Account {name}</source>
        <translation>Учётная запись {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n need attention.</source>
        <translation>
            <numerusform>%n требует внимания.</numerusform>
            <numerusform>%n требуют внимания.</numerusform>
            <numerusform>%n требуют внимания.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>What was found is copied.</source>
        <translation>Найденное скопировано.</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>A call is running</source>
        <translation>Идёт вызов</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) still being hung up.</source>
        <translation>
            <numerusform>%n вызов ещё завершается.</numerusform>
            <numerusform>%n вызова ещё завершаются.</numerusform>
            <numerusform>%n вызовов ещё завершаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) still running.</source>
        <translation>
            <numerusform>%n вызов ещё идёт.</numerusform>
            <numerusform>%n вызова ещё идут.</numerusform>
            <numerusform>%n вызовов ещё идут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your phones stay connected when this window closes. Dialer takes the call up again at its next start; meanwhile it cannot hang up or keep a limit.</source>
        <translation>Ваши телефоны останутся соединены, когда окно закроется. При следующем запуске Dialer подхватит вызов; до тех пор он не может ни повесить трубку, ни соблюсти предел.</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Не закрывать окно</translation>
    </message>
    <message>
        <source>Close, leave it running</source>
        <translation>Закрыть, не прерывая вызов</translation>
    </message>
    <message>
        <source>Hang up, then close</source>
        <translation>Завершить вызов и закрыть</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{number} is being rung now. Answer it, and key in this code:</source>
        <translation>На {number} сейчас поступит звонок. Ответьте и наберите этот код:</translation>
    </message>
    <message>
        <source>Code {digits}</source>
        <translation>Код {digits}</translation>
    </message>
    <message>
        <source>Waiting until it is keyed in…</source>
        <translation>Ожидание набора кода…</translation>
    </message>
    <message>
        <source>Not verified yet. Waiting until the code is keyed in…</source>
        <translation>Пока не проверен. Ожидание набора кода…</translation>
    </message>
    <message>
        <source>It is not verified. If the phone did not ring, or the code was not taken, close this and have it rung again.</source>
        <translation>Он не проверен. Если телефон не звонил или код не приняли, закройте это и вызовите его ещё раз.</translation>
    </message>
    <message>
        <source>{number} is verified: the other party may see it now.</source>
        <translation>{number} проверен: теперь собеседник может его видеть.</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Запись {number}</translation>
    </message>
    <message>
        <source>{heading} becomes: {field}</source>
        <translation>{heading} станет: {field}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Столбец {number}</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns of the file, and what each becomes</source>
        <translation>Столбцы файла и чем каждый станет</translation>
    </message>
</context>
<context>
    <name>ConferenceCard</name>
    <message>
        <source>Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close this conference&apos;s card</source>
        <translation>Закрыть карточку этой конференции</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>End for all</source>
        <translation>Завершить для всех</translation>
    </message>
    <message>
        <source>via {account}, from {number}</source>
        <translation>через {account}, с {number}</translation>
    </message>
    <message>
        <source>Press again to end it</source>
        <translation>Нажмите ещё раз, чтобы завершить</translation>
    </message>
    <message>
        <source>Being ended…</source>
        <translation>Завершается…</translation>
    </message>
    <message>
        <source>Running for {time}</source>
        <translation>Идёт {time}</translation>
    </message>
    <message>
        <source>All phones: {cost}</source>
        <translation>Все телефоны: {cost}</translation>
    </message>
</context>
<context>
    <name>ConferencePart</name>
    <message>
        <source>Conferences</source>
        <translation>Конференции</translation>
    </message>
    <message>
        <source>{number} can be dear to call. Add it once more to call all the same.</source>
        <translation>Звонок на {number} может быть дорогим. Добавьте номер ещё раз, чтобы всё равно позвонить.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Conference {number}</source>
        <translation>Конференция {number}</translation>
    </message>
</context>
<context>
    <name>ConfirmStrip</name>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Call all the same</source>
        <translation>Всё равно позвонить</translation>
    </message>
</context>
<context>
    <name>ContactBar</name>
    <message>
        <source>Search name, number, keypad letters</source>
        <translation>Имя, номер или буквы клавиш</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Поиск контактов</translation>
    </message>
    <message>
        <source>Search contacts ( / )</source>
        <translation>Поиск контактов ( / )</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>New contact (Ctrl+N)</source>
        <translation>Новый контакт (Ctrl+N)</translation>
    </message>
    <message>
        <source>Import, export, duplicates, undo</source>
        <translation>Импорт, экспорт, дубликаты, отмена</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Импорт из файла…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Экспорт в файл…</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Найти дубликаты</translation>
    </message>
    <message>
        <source>Address books elsewhere…</source>
        <translation>Адресные книги в других местах…</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Какие контакты</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранные</translation>
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
        <translation>Подробности контакта</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>Назад к контактам</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Избранный</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit this contact</source>
        <translation>Изменить этот контакт</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Вызовы</translation>
    </message>
    <message>
        <source>All calls with this contact</source>
        <translation>Все вызовы с этим контактом</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <translation>Удалить этот контакт</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>No number yet: add one with Edit.</source>
        <translation>Номера пока нет: добавьте кнопкой «Изменить».</translation>
    </message>
    <message>
        <source>Groups: {groups}</source>
        <translation>Группы: {groups}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Копировать {number}</translation>
    </message>
    <message>
        <source>Call {number} together with others</source>
        <translation>Позвонить {number} вместе с другими</translation>
    </message>
    <message>
        <source>Call together with others (Ctrl+J)</source>
        <translation>Позвонить вместе с другими (Ctrl+J)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Call {name}, {label} {number}</source>
        <translation>Позвонить: {name}, {label} {number}</translation>
    </message>
    <message>
        <source>Write to {address}</source>
        <translation>Написать на {address}</translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>Скопировано: {words}</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Edit the contact</source>
        <translation>Изменить контакт</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать фото…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Без фото</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>E-mail addresses, with commas between</source>
        <translation>Адреса эл. почты через запятую</translation>
    </message>
    <message>
        <source>Groups, with commas between</source>
        <translation>Группы через запятую</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Ещё номер</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Изменение контакта</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>мобильный</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выбрать фото</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Изображения ({endings})</translation>
    </message>
    <message>
        <source>{file} is no picture that can be shown, or larger than 10 MB.</source>
        <translation>{file} — не изображение, которое можно показать, или больше 10 МБ.</translation>
    </message>
</context>
<context>
    <name>ContactsModel</name>
    <message>
        <source>favourite</source>
        <translation>избранный</translation>
    </message>
</context>
<context>
    <name>ContactsPlace</name>
    <message>
        <source>Another file is being imported. Wait until that is over.</source>
        <translation>Импортируется другой файл. Дождитесь окончания.</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>мобильный</translation>
    </message>
</context>
<context>
    <name>CountryButton</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Default country: {country}</source>
        <translation>Страна по умолчанию: {country}</translation>
    </message>
</context>
<context>
    <name>CountryPopup</name>
    <message>
        <source>Default country</source>
        <translation>Страна по умолчанию</translation>
    </message>
    <message>
        <source>Name, letters or +code</source>
        <translation>Название, буквы или +код</translation>
    </message>
    <message>
        <source>Search for a country</source>
        <translation>Поиск страны</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>No country is called like that.</source>
        <translation>Страны с таким названием нет.</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>New conference</source>
        <translation>Новая конференция</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Give this conference up</source>
        <translation>Отказаться от этой конференции</translation>
    </message>
    <message>
        <source>Your phone rings first, then all of theirs. When you hang up, it ends for everybody.</source>
        <translation>Сначала звонит ваш телефон, затем все остальные. Когда вы повесите трубку, она завершится для всех.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кому позвонить</translation>
    </message>
    <message>
        <source>{number} is there already.</source>
        <translation>{number} уже здесь.</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name}: добавлено</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Убрать {name}</translation>
    </message>
    <message>
        <source>Nobody yet. Type a name or a number, or add people from the contacts.</source>
        <translation>Пока никого. Введите имя или номер или добавьте людей из контактов.</translation>
    </message>
    <message>
        <source>These can be dear to call. Press again to call all the same.</source>
        <translation>Эти звонки могут быть дорогими. Нажмите ещё раз, чтобы всё равно позвонить.</translation>
    </message>
    <message>
        <source>Being started…</source>
        <translation>Начинается…</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>Всё равно начать</translation>
    </message>
    <message numerus="yes">
        <source>Start with %n other(s)</source>
        <translation>
            <numerusform>Начать с %n другим</numerusform>
            <numerusform>Начать с %n другими</numerusform>
            <numerusform>Начать с %n другими</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the conference</source>
        <translation>Начать конференцию</translation>
    </message>
    <message>
        <source>A minute, all phones together: {price}</source>
        <translation>Минута, все телефоны вместе: {price}</translation>
    </message>
</context>
<context>
    <name>DuplicatesCard</name>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Merge {names}</source>
        <translation>Объединить: {names}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Это разные</translation>
    </message>
    <message>
        <source>Not the same: {names}</source>
        <translation>Это разные: {names}</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Объединение…</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Дубликаты</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Показать снова</translation>
    </message>
    <message>
        <source>Show those put aside</source>
        <translation>Показать отложенные</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Поиск дубликатов…</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>Дубликатов не найдено</translation>
    </message>
    <message>
        <source>No two contacts share a number, an e-mail address or a name.</source>
        <translation>Нет двух контактов с общим номером, адресом почты или именем.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are put aside as not the same.</source>
        <translation>
            <numerusform>%Ln группа отложена как разные.</numerusform>
            <numerusform>%Ln группы отложены как разные.</numerusform>
            <numerusform>%Ln групп отложено как разные.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of contacts may be the same.</source>
        <translation>
            <numerusform>%Ln группа контактов может быть одним человеком.</numerusform>
            <numerusform>%Ln группы контактов могут быть одним человеком.</numerusform>
            <numerusform>%Ln групп контактов могут быть одним человеком.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen one leads: its name and company stay, and all that the others know besides is added to it.</source>
        <translation>Выбранный главный: его имя и организация остаются, а всё, что знают другие, добавляется к нему.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are put aside.</source>
        <translation>
            <numerusform>%Ln группа отложена.</numerusform>
            <numerusform>%Ln группы отложены.</numerusform>
            <numerusform>%Ln групп отложено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged into “{name}”.</source>
        <translation>Объединено в «{name}».</translation>
    </message>
    <message>
        <source>The contacts are apart again.</source>
        <translation>Контакты снова раздельные.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Reading your contacts…</source>
        <translation>Чтение ваших контактов…</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Добавить контакт</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Импорт из файла…</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>Try fewer letters, or a part of the number.</source>
        <translation>Попробуйте меньше букв или часть номера.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Контактов пока нет</translation>
    </message>
    <message>
        <source>Add whom you call, or bring them along: drop a .vcf or .csv file here, as your phone, Google, Outlook or Apple export it.</source>
        <translation>Добавьте тех, кому звоните, или перенесите их: перетащите сюда файл .vcf или .csv, экспортированный телефоном, Google, Outlook или Apple.</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Кто сообщил</translation>
    </message>
    <message>
        <source>Everything that was told</source>
        <translation>Всё, что было сообщено</translation>
    </message>
    <message>
        <source>{what} (told before)</source>
        <translation>{what} (уже сообщалось)</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>More for this call</source>
        <translation>Ещё для этого вызова</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без предела</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>Без повтора</translation>
    </message>
    <message>
        <source> times</source>
        <translation> раз</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Number that they see</source>
        <translation>Номер, который они видят</translation>
    </message>
    <message>
        <source>Longest talk</source>
        <translation>Наибольший разговор</translation>
    </message>
    <message>
        <source>Highest cost</source>
        <translation>Наибольшая стоимость</translation>
    </message>
    <message>
        <source>Ring me again if busy</source>
        <translation>Позвонить мне снова, если занято</translation>
    </message>
    <message>
        <source>Memo for the provider</source>
        <translation>Пометка для оператора</translation>
    </message>
    <message>
        <source>The highest cost is a plain number, such as {example}.</source>
        <translation>Наибольшая стоимость — простое число, например {example}.</translation>
    </message>
    <message>
        <source>they see {number}</source>
        <translation>они видят {number}</translation>
    </message>
    <message numerus="yes">
        <source>at most %n minute(s)</source>
        <translation>
            <numerusform>не больше %n минуты</numerusform>
            <numerusform>не больше %n минут</numerusform>
            <numerusform>не больше %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>не больше {amount}</translation>
    </message>
    <message numerus="yes">
        <source>my phone again up to %n time(s)</source>
        <translation>
            <numerusform>мой телефон ещё %n раз</numerusform>
            <numerusform>мой телефон ещё до %n раз</numerusform>
            <numerusform>мой телефон ещё до %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>memo: {text}</source>
        <translation>пометка: {text}</translation>
    </message>
</context>
<context>
    <name>FactsGrid</name>
    <message>
        <source>Copy: {name}</source>
        <translation>Копировать: {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>Скопировано: {words}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A fault in Dialer itself ({kind}). Nothing that was written down is lost. Please report it, with what dialer --verbose shows.</source>
        <translation>Сбой в самом Dialer ({kind}). Ничего из записанного не потеряно. Пожалуйста, сообщите о нём, приложив вывод dialer --verbose.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search name, number, note</source>
        <translation>Имя, номер, заметка</translation>
    </message>
    <message>
        <source>Search your calls</source>
        <translation>Поиск в ваших вызовах</translation>
    </message>
    <message>
        <source>Search your calls ( / )</source>
        <translation>Поиск в ваших вызовах ( / )</translation>
    </message>
    <message>
        <source>Save these calls as a table (CSV)</source>
        <translation>Сохранить эти вызовы таблицей (CSV)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем закончился</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все учётные записи</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Show everybody&apos;s calls again</source>
        <translation>Снова показать вызовы всех</translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation>{amount} (без валюты)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln вызов</numerusform>
            <numerusform>%Ln вызова</numerusform>
            <numerusform>%Ln вызовов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln talked</source>
        <translation>
            <numerusform>%Ln с разговором</numerusform>
            <numerusform>%Ln с разговором</numerusform>
            <numerusform>%Ln с разговором</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>Verdict</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>В счёте</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>В журнале</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Лишнее</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>only in the bill</source>
        <translation>только в счёте</translation>
    </message>
    <message>
        <source>only in the log</source>
        <translation>только в журнале</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>расходится</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Вызовы</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не сообщено</translation>
    </message>
    <message>
        <source>{amount} + {count} not told</source>
        <translation>{amount} + {count} не сообщено</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help — Dialer</source>
        <translation>Справка — Dialer</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Страница справки</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Все страницы</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Save these calls</source>
        <translation>Сохранить эти вызовы</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) saved to {file}.</source>
        <translation>
            <numerusform>%Ln вызов сохранён в {file}.</numerusform>
            <numerusform>%Ln вызова сохранены в {file}.</numerusform>
            <numerusform>%Ln вызовов сохранено в {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import contacts</source>
        <translation>Импорт контактов</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Contacts ({endings})</source>
        <translation>Контакты ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Чтение {file}…</translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation>Импорт {file}…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in the file</source>
        <translation>
            <numerusform>%Ln запись в файле</numerusform>
            <numerusform>%Ln записи в файле</numerusform>
            <numerusform>%Ln записей в файле</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} read</source>
        <translation>
            <numerusform>%Ln из {total} прочитана</numerusform>
            <numerusform>%Ln из {total} прочитаны</numerusform>
            <numerusform>%Ln из {total} прочитано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln добавлена</numerusform>
            <numerusform>%Ln добавлены</numerusform>
            <numerusform>%Ln добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln обновлена</numerusform>
            <numerusform>%Ln обновлены</numerusform>
            <numerusform>%Ln обновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln пропущена</numerusform>
            <numerusform>%Ln пропущены</numerusform>
            <numerusform>%Ln пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>What was read until now is kept. It can be undone.</source>
        <translation>Прочитанное до сих пор сохранено. Это можно отменить.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were taken in before that.</source>
        <translation>
            <numerusform>До этого была принята %Ln запись.</numerusform>
            <numerusform>До этого были приняты %Ln записи.</numerusform>
            <numerusform>До этого было принято %Ln записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was taken in was undone.</source>
        <translation>Принятое отменено.</translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>обновлено</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Что пропущено и почему</translation>
    </message>
    <message>
        <source>Copy this list</source>
        <translation>Копировать этот список</translation>
    </message>
    <message>
        <source>Show contacts</source>
        <translation>Показать контакты</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Импортировать другой файл…</translation>
    </message>
    <message>
        <source>{file} was imported.</source>
        <translation>{file} импортирован.</translation>
    </message>
    <message>
        <source>The import of {file} was cancelled.</source>
        <translation>Импорт {file} прерван.</translation>
    </message>
    <message>
        <source>What was read until then is kept. Undo import takes it back.</source>
        <translation>Прочитанное до того сохранено. «Отменить импорт» уберёт его.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Ничего не принято.</translation>
    </message>
    <message>
        <source>{file} has no contacts in it.</source>
        <translation>В {file} нет контактов.</translation>
    </message>
    <message>
        <source>All of them were there already, just as they are.</source>
        <translation>Все они уже были, точно такие же.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln пропущена</numerusform>
            <numerusform>%Ln пропущены</numerusform>
            <numerusform>%Ln пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came in without some part</source>
        <translation>
            <numerusform>%Ln пришла без какой-то части</numerusform>
            <numerusform>%Ln пришли без какой-то части</numerusform>
            <numerusform>%Ln пришло без какой-то части</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone: the contacts are as they were before.</source>
        <translation>Импорт отменён: контакты такие же, как прежде.</translation>
    </message>
    <message numerus="yes">
        <source>The import was undone, but for %Ln that changed since: these were left alone.</source>
        <translation>
            <numerusform>Импорт отменён, кроме %Ln изменённого с тех пор: он оставлен как есть.</numerusform>
            <numerusform>Импорт отменён, кроме %Ln изменённых с тех пор: они оставлены как есть.</numerusform>
            <numerusform>Импорт отменён, кроме %Ln изменённых с тех пор: они оставлены как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone. What was changed since was left alone.</source>
        <translation>Импорт отменён. Изменённое с тех пор оставлено как есть.</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>{name} was deleted.</source>
        <translation>Удалено: {name}.</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Отменено: {what}.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Экспорт контактов</translation>
    </message>
    <message>
        <source>vCard, with pictures (*.vcf);;Table (*.csv)</source>
        <translation>vCard с фотографиями (*.vcf);;Таблица (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln контакт записан в {file}.</numerusform>
            <numerusform>%Ln контакта записаны в {file}.</numerusform>
            <numerusform>%Ln контактов записано в {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Клавиши набора</translation>
    </message>
    <message>
        <source>Hold for +</source>
        <translation>Удерживайте для +</translation>
    </message>
    <message>
        <source>Hold for plus</source>
        <translation>Удерживайте для плюса</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Звёздочка</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Решётка</translation>
    </message>
    <message>
        <source>0, plus</source>
        <translation>0, плюс</translation>
    </message>
</context>
<context>
    <name>LegsView</name>
    <message>
        <source>The two legs of the call</source>
        <translation>Две стороны вызова</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>Share of the limit</source>
        <translation>Доля предела</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dialer closes as soon as the call is over.</source>
        <translation>Dialer закроется, как только вызов завершится.</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Убрать это сообщение</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Убрать (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More: appearance, help, about Dialer</source>
        <translation>Ещё: вид, справка, о программе</translation>
    </message>
    <message>
        <source>Appearance, help, about Dialer</source>
        <translation>Вид, справка, о программе</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>About Dialer</source>
        <translation>О программе Dialer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Note on this call</source>
        <translation>Заметка к этому вызову</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Номер для вызова</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Стереть последнюю цифру</translation>
    </message>
    <message>
        <source>Erase; Esc clears all</source>
        <translation>Стереть; Esc очищает всё</translation>
    </message>
    <message>
        <source>Call together with others</source>
        <translation>Позвонить вместе с другими</translation>
    </message>
    <message>
        <source>Call together with others (Ctrl+J)</source>
        <translation>Позвонить вместе с другими (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Kind of number</source>
        <translation>Вид номера</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>мобильный</translation>
    </message>
    <message>
        <source>home</source>
        <translation>домашний</translation>
    </message>
    <message>
        <source>work</source>
        <translation>рабочий</translation>
    </message>
    <message>
        <source>main</source>
        <translation>основной</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другой</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number, in any writing</source>
        <translation>Номер в любой записи</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Убрать этот номер</translation>
    </message>
    <message>
        <source>rented from {service}</source>
        <translation>арендован у {service}</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверен</translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <translation>Убрать {number}</translation>
    </message>
    <message>
        <source>Take this number off the list</source>
        <translation>Убрать этот номер из списка</translation>
    </message>
    <message>
        <source>Take {number} off the list? To be shown again, its phone has to be rung again.</source>
        <translation>Убрать {number} из списка? Чтобы снова его показывать, придётся ещё раз позвонить на его телефон.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>Назад к контактам</translation>
    </message>
    <message>
        <source>Back to the contacts (Esc)</source>
        <translation>Назад к контактам (Esc)</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>ParticipantRow</name>
    <message>
        <source>Hang up {name}</source>
        <translation>Отключить: {name}</translation>
    </message>
</context>
<context>
    <name>Passport</name>
    <message>
        <source>Type or paste a number in any writing.</source>
        <translation>Введите или вставьте номер в любой записи.</translation>
    </message>
    <message>
        <source>Calls the {kind} {number}</source>
        <translation>Вызывает: {kind} {number}</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>стационарный</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>мобильный</translation>
    </message>
    <message>
        <source>landline or mobile</source>
        <translation>стационарный или мобильный</translation>
    </message>
    <message>
        <source>free-call number</source>
        <translation>бесплатный номер</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>платный номер</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>разделённая оплата</translation>
    </message>
    <message>
        <source>internet line</source>
        <translation>интернет-линия</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>персональный номер</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>пейджер</translation>
    </message>
    <message>
        <source>company number</source>
        <translation>номер организации</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>голосовая почта</translation>
    </message>
    <message>
        <source>Call {number}, {place}</source>
        <translation>Позвонить {number}, {place}</translation>
    </message>
    <message>
        <source>{time} there: night, they may be asleep</source>
        <translation>Там {time}: ночь, возможно, спят</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>Там {time}</translation>
    </message>
    <message>
        <source>between {first} and {last} there: it may be night</source>
        <translation>Там между {first} и {last}: возможно, ночь</translation>
    </message>
    <message>
        <source>between {first} and {last} there</source>
        <translation>Там между {first} и {last}</translation>
    </message>
    <message>
        <source>Not a whole number yet.</source>
        <translation>Номер ещё не полный.</translation>
    </message>
    <message>
        <source>This can be read in two ways. Which one do you mean?</source>
        <translation>Это можно прочесть двояко. Что вы имели в виду?</translation>
    </message>
    <message>
        <source>Enter takes the first of the people found; the arrow leads there.</source>
        <translation>Enter выбирает первого из найденных; стрелка ведёт туда.</translation>
    </message>
    <message>
        <source>About this number</source>
        <translation>Об этом номере</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Name or number</source>
        <translation>Имя или номер</translation>
    </message>
    <message>
        <source>Name or number of somebody to add</source>
        <translation>Имя или номер того, кого добавить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <source>Name, such as My mobile</source>
        <translation>Название, например «Мой мобильный»</translation>
    </message>
    <message>
        <source>Name of {number}</source>
        <translation>Название для {number}</translation>
    </message>
    <message>
        <source>Ring this one first</source>
        <translation>Вызывать этот первым</translation>
    </message>
    <message>
        <source>Ring {number} unless another is chosen</source>
        <translation>Вызывать {number}, если не выбран другой</translation>
    </message>
    <message>
        <source>Remove {number}</source>
        <translation>Убрать {number}</translation>
    </message>
    <message>
        <source>Remove this phone from the account</source>
        <translation>Убрать этот телефон из учётной записи</translation>
    </message>
    <message>
        <source>rings first unless you choose another</source>
        <translation>звонит первым, если не выбран другой</translation>
    </message>
</context>
<context>
    <name>PhonesPage</name>
    <message>
        <source>My phones</source>
        <translation>Мои телефоны</translation>
    </message>
    <message>
        <source>The phone that rings first, before the other party&apos;s. An account may have several; you choose one when you dial.</source>
        <translation>Телефон, который звонит раньше телефона собеседника. У учётной записи их может быть несколько; вы выбираете при вызове.</translation>
    </message>
    <message>
        <source>Reading your phones…</source>
        <translation>Чтение ваших телефонов…</translation>
    </message>
    <message>
        <source>There is no account yet, and so no phone. Add an account first.</source>
        <translation>Учётной записи пока нет, а значит, и телефона. Сначала добавьте учётную запись.</translation>
    </message>
    <message>
        <source>No phone yet: a call needs one to ring first.</source>
        <translation>Телефона пока нет: для вызова нужен тот, который звонит первым.</translation>
    </message>
    <message>
        <source>One more phone</source>
        <translation>Ещё телефон</translation>
    </message>
    <message>
        <source>My phone number</source>
        <translation>Мой номер телефона</translation>
    </message>
    <message>
        <source>Add this phone</source>
        <translation>Добавить этот телефон</translation>
    </message>
    <message>
        <source>Add this phone to {account}</source>
        <translation>Добавить этот телефон в {account}</translation>
    </message>
    <message>
        <source>{number} is removed from {account}.</source>
        <translation>{number} убран из {account}.</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Print the report</source>
        <translation>Печать отчёта</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
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
        <translation>Размер</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>По ширине окна</translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count} %</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Страница {page} из {count}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Not all of it was printed.</source>
        <translation>Напечатано не всё.</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>Add a rate sheet…</source>
        <translation>Добавить прайс-лист…</translation>
    </message>
    <message>
        <source>Price of this call</source>
        <translation>Цена этого вызова</translation>
    </message>
    <message>
        <source>others ▾</source>
        <translation>другие ▾</translation>
    </message>
    <message>
        <source>details ▾</source>
        <translation>подробнее ▾</translation>
    </message>
    <message>
        <source>Prices of all accounts</source>
        <translation>Цены всех учётных записей</translation>
    </message>
    <message>
        <source>What the price is made of</source>
        <translation>Из чего складывается цена</translation>
    </message>
    <message>
        <source>Add a rate sheet for {account}</source>
        <translation>Добавить прайс-лист для {account}</translation>
    </message>
    <message>
        <source>Always through the cheapest</source>
        <translation>Всегда через самую дешёвую</translation>
    </message>
    <message>
        <source>Import a rate sheet for {account}…</source>
        <translation>Импортировать прайс-лист для {account}…</translation>
    </message>
</context>
<context>
    <name>Pricing</name>
    <message>
        <source>Asking {account} for its price…</source>
        <translation>Запрос цены у {account}…</translation>
    </message>
    <message>
        <source>No price via {account}: {why}</source>
        <translation>Через {account} цены нет: {why}</translation>
    </message>
    <message>
        <source>{account} says that this number cannot be called</source>
        <translation>{account} сообщает, что на этот номер позвонить нельзя</translation>
    </message>
    <message>
        <source>{account} could not be asked for its price</source>
        <translation>Не удалось узнать цену у {account}</translation>
    </message>
    <message>
        <source>{words} · cheapest</source>
        <translation>{words} · дешевле всего</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>The log of calls, contacts and bills stay on this computer; services keep what they keep. Keys and passwords are never written into the log file.</source>
        <translation>Журнал вызовов, контакты и счета остаются на этом компьютере; службы хранят своё. Ключи и пароли никогда не пишутся в файл журнала.</translation>
    </message>
    <message>
        <source>Delete them now</source>
        <translation>Удалить сейчас</translation>
    </message>
    <message>
        <source>Delete the older calls now</source>
        <translation>Удалить старые вызовы сейчас</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are older. They are deleted within some hours.</source>
        <translation>
            <numerusform>%n вызов старше. Он будет удалён за несколько часов.</numerusform>
            <numerusform>%n вызова старше. Они будут удалены за несколько часов.</numerusform>
            <numerusform>%n вызовов старше. Они будут удалены за несколько часов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls are deleted.</source>
        <translation>
            <numerusform>Удалён %n вызов.</numerusform>
            <numerusform>Удалено %n вызова.</numerusform>
            <numerusform>Удалено %n вызовов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProvedNumbers</name>
    <message>
        <source>Back to the accounts</source>
        <translation>Назад к учётным записям</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Чтение списка…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>When you call, the other party may see one of these. {service} shows a number of yours once it is verified: its phone is rung, and whoever answers keys in a code.</source>
        <translation>Когда вы звоните, собеседник может видеть один из этих номеров. {service} показывает ваш номер после проверки: на него поступает звонок, и ответивший набирает код.</translation>
    </message>
    <message>
        <source>Verify a number</source>
        <translation>Проверить номер</translation>
    </message>
    <message>
        <source>No number may be shown yet. Verify one of yours below.</source>
        <translation>Пока нельзя показать ни одного номера. Проверьте ниже свой.</translation>
    </message>
    <message>
        <source>{number} is off the list.</source>
        <translation>{number} убран из списка.</translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>A number of yours</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Its phone rings at once. With its country&apos;s code is safest.</source>
        <translation>Звонок поступит сразу. Надёжнее всего с кодом страны.</translation>
    </message>
    <message>
        <source>Name for it, if you like</source>
        <translation>Название, если хотите</translation>
    </message>
    <message>
        <source>What you and the service call it, such as Office.</source>
        <translation>Как его называете вы и служба, например Офис.</translation>
    </message>
    <message>
        <source>Ring it and show the code</source>
        <translation>Позвонить и показать код</translation>
    </message>
    <message>
        <source>{number} is on the list.</source>
        <translation>{number} есть в списке.</translation>
    </message>
    <message>
        <source>No answer came back, so there is no code for {number}; its phone may have rung all the same. It is not on the list. You can have it rung again.</source>
        <translation>Ответа не пришло, поэтому кода для {number} нет; телефон всё же мог звонить. В списке номера нет. Можно вызвать его ещё раз.</translation>
    </message>
    <message>
        <source>{number} is on the list already.</source>
        <translation>{number} уже есть в списке.</translation>
    </message>
    <message>
        <source>Asking {service} to ring {number}…</source>
        <translation>Просьба к {service} позвонить на {number}…</translation>
    </message>
    <message>
        <source>No answer came back: the phone of {number} may ring, but there is no code. Looking at the list…</source>
        <translation>Ответа не пришло: телефон {number} может зазвонить, но кода нет. Просмотр списка…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>The first call may still be running. Another one would ring both phones again, and both may be charged.</source>
        <translation>Первый вызов, возможно, ещё идёт. Ещё один снова вызовет оба телефона, и оба вызова могут быть оплачены.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Подождать</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Всё равно позвонить</translation>
    </message>
</context>
<context>
    <name>QuickBox</name>
    <message>
        <source>Quick dial</source>
        <translation>Быстрый набор</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
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
        <translation>Цены {account}: файл CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Таблицы (*.csv *.txt *.tsv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Prices of {account}</source>
        <translation>Цены {account}</translation>
    </message>
    <message>
        <source>The sheet names no currency. Which is it in?</source>
        <translation>Валюта в листе не названа. Какая она?</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Оставить открытым</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) for {account}, in {currency}.</source>
        <translation>
            <numerusform>%Ln цена для {account}, в {currency}.</numerusform>
            <numerusform>%Ln цены для {account}, в {currency}.</numerusform>
            <numerusform>%Ln цен для {account}, в {currency}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) for {account}; the sheet names no currency.</source>
        <translation>
            <numerusform>%Ln цена для {account}; валюта в листе не названа.</numerusform>
            <numerusform>%Ln цены для {account}; валюта в листе не названа.</numerusform>
            <numerusform>%Ln цен для {account}; валюта в листе не названа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out: {some}{more}</source>
        <translation>
            <numerusform>%Ln строка пропущена: {some}{more}</numerusform>
            <numerusform>%Ln строки пропущены: {some}{more}</numerusform>
            <numerusform>%Ln строк пропущено: {some}{more}</numerusform>
        </translation>
    </message>
    <message>
        <source>It names no increments: calls are reckoned by the second.</source>
        <translation>Шаг тарификации не назван: вызовы считаются посекундно.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Stopped. Choose fewer days, or ask again.</source>
        <translation>Остановлено. Выберите меньше дней или запросите снова.</translation>
    </message>
    <message>
        <source>Asking the providers…</source>
        <translation>Запрос к операторам…</translation>
    </message>
    <message numerus="yes">
        <source>The bill shows %n call(s) in doubt.</source>
        <translation>
            <numerusform>В счёте есть %n сомнительный вызов.</numerusform>
            <numerusform>В счёте есть %n сомнительных вызова.</numerusform>
            <numerusform>В счёте есть %n сомнительных вызовов.</numerusform>
        </translation>
    </message>
    <message>
        <source>{account} could not be asked: {why}</source>
        <translation>Не удалось запросить {account}: {why}</translation>
    </message>
    <message>
        <source>What is shown is as of {when}.</source>
        <translation>Показано по состоянию на {when}.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все учётные записи</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>Search name, number</source>
        <translation>Имя, номер</translation>
    </message>
    <message>
        <source>Search the items</source>
        <translation>Поиск по строкам</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Ask the providers again</source>
        <translation>Запросить операторов снова</translation>
    </message>
    <message>
        <source>Save or print the report</source>
        <translation>Сохранить или напечатать отчёт</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Таблица (CSV)…</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)…</source>
        <translation>Электронная таблица (XLSX)…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>Документ (PDF)…</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>Просмотр и печать…</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Sub-totals</source>
        <translation>Промежуточные итоги</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>The bill beside your own log</source>
        <translation>Счёт рядом с вашим журналом</translation>
    </message>
    <message>
        <source>Compare with my calls</source>
        <translation>Сравнить с моими вызовами</translation>
    </message>
    <message>
        <source>Save what differs…</source>
        <translation>Сохранить расхождения…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Check the bill</source>
        <translation>Проверить счёт</translation>
    </message>
    <message>
        <source>The provider&apos;s bill is laid beside your own log: what is in one alone, and what differs in length or price, stands here with the reason.</source>
        <translation>Счёт оператора кладётся рядом с вашим журналом: что есть только в одном и что расходится по длительности или цене, стоит здесь с причиной.</translation>
    </message>
    <message>
        <source>Nothing was charged in these days. The next call will stand here.</source>
        <translation>За эти дни ничего не списано. Следующий вызов появится здесь.</translation>
    </message>
    <message>
        <source>Nothing in these days is like that.</source>
        <translation>За эти дни ничего такого нет.</translation>
    </message>
    <message>
        <source>Spending, {how}, in {currency}; the table has the same figures</source>
        <translation>Расходы, {how}, в {currency}; в таблице те же цифры</translation>
    </message>
    <message>
        <source>no named currency</source>
        <translation>неназванной валюте</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Calls compared: {all}. Not in agreement: {wrong}.</source>
        <translation>Сравнено вызовов: {all}. Не совпало: {wrong}.</translation>
    </message>
    <message>
        <source>Too many to list: here are those that disagree, the first of them.</source>
        <translation>Слишком много для списка: вот первые из несовпавших.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Электронная таблица (*.xlsx)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Документ (*.pdf)</translation>
    </message>
    <message>
        <source>Document (*.pdf);;Table (*.csv)</source>
        <translation>Документ (*.pdf);;Таблица (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln вызов записан в {file}.</numerusform>
            <numerusform>%Ln вызова записаны в {file}.</numerusform>
            <numerusform>%Ln вызовов записано в {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) written to {file}.</source>
        <translation>
            <numerusform>%Ln строка записана в {file}.</numerusform>
            <numerusform>%Ln строки записаны в {file}.</numerusform>
            <numerusform>%Ln строк записано в {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Запись {file}…</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>Остановлено: файл не записан.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Вёрстка страниц…</translation>
    </message>
    <message>
        <source>Pages printed: {count}.</source>
        <translation>Напечатано страниц: {count}.</translation>
    </message>
</context>
<context>
    <name>SecretsLine</name>
    <message>
        <source>Keys and passwords are kept in {place}.</source>
        <translation>Ключи и пароли хранятся здесь: {place}.</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>What services can do</source>
        <translation>Что умеют службы</translation>
    </message>
    <message>
        <source>As accounts begin; an account of yours that differs stands behind its service. What a service&apos;s documents do not say outright is marked as assumed: its page tells more.</source>
        <translation>Так начинают учётные записи; ваша, которая отличается, стоит за своей службой. Что документы службы не говорят прямо, помечено как предположение: больше на её странице.</translation>
    </message>
    <message>
        <source>More on each service:</source>
        <translation>Подробнее о каждой службе:</translation>
    </message>
    <message>
        <source>Help on {service}</source>
        <translation>Справка о {service}</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Put back to the default: {name}</source>
        <translation>Вернуть по умолчанию: {name}</translation>
    </message>
    <message>
        <source>Put back to the default</source>
        <translation>Вернуть по умолчанию</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Search settings</source>
        <translation>Поиск настроек</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>No setting speaks of that.</source>
        <translation>Об этом нет ни одной настройки.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Back to the list of settings</source>
        <translation>Назад к списку настроек</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Назад к списку (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n pages found</source>
        <translation>
            <numerusform>Найдена %n страница</numerusform>
            <numerusform>Найдено %n страницы</numerusform>
            <numerusform>Найдено %n страниц</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Dial</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Вызовы</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Опции</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Many links to call were opened one after the other; the last ones were left.</source>
        <translation>Много ссылок для вызова открыто подряд; последние пропущены.</translation>
    </message>
    <message>
        <source>{account} is ready to call.</source>
        <translation>{account} готова к звонкам.</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own.</source>
        <translation>Демонстрация откроется в отдельном окне.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ShownNumber</name>
    <message>
        <source>Number that they see</source>
        <translation>Номер, который они видят</translation>
    </message>
    <message>
        <source>A number of yours</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Another number that they see</source>
        <translation>Другой номер, который они видят</translation>
    </message>
    <message>
        <source>Verify a number…</source>
        <translation>Проверить номер…</translation>
    </message>
    <message>
        <source>This account shows only numbers that were proved to be yours</source>
        <translation>Эта учётная запись показывает только номера, доказанно ваши</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Another number…</source>
        <translation>Другой номер…</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} leads</source>
        <translation>{name} — главный</translation>
    </message>
    <message>
        <source>Groups: {groups}</source>
        <translation>Группы: {groups}</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Заметки: {notes}</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln вызов</numerusform>
            <numerusform>%Ln вызова</numerusform>
            <numerusform>%Ln вызовов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a cost</source>
        <translation>
            <numerusform>%Ln без стоимости</numerusform>
            <numerusform>%Ln без стоимости</numerusform>
            <numerusform>%Ln без стоимости</numerusform>
        </translation>
    </message>
    <message>
        <source>the provider names no currency</source>
        <translation>оператор не называет валюту</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>В начале</translation>
    </message>
    <message>
        <source>At the beginning, reckoned</source>
        <translation>В начале, расчётно</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>В конце</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Callbacks: listening</source>
        <translation>Callback: приём включён</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Учётных записей пока нет</translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <translation>Учётная запись: {name}</translation>
    </message>
    <message>
        <source>Accounts: {names}</source>
        <translation>Учётные записи: {names}</translation>
    </message>
    <message>
        <source>{account}: {money}, running low</source>
        <translation>{account}: {money}, заканчивается</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>ничего не потрачено</translation>
    </message>
    <message>
        <source>about {spent}, partly reckoned</source>
        <translation>около {spent}, частью расчётно</translation>
    </message>
    <message>
        <source>This month: {spent}</source>
        <translation>В этом месяце: {spent}</translation>
    </message>
    <message>
        <source>This month: {spent} of {limit} per currency</source>
        <translation>В этом месяце: {spent} из {limit} на валюту</translation>
    </message>
    <message>
        <source>This month: {spent} of {limit}</source>
        <translation>В этом месяце: {spent} из {limit}</translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation>{amount} (без валюты)</translation>
    </message>
    <message>
        <source>The listener is switched off: news of calls comes by asking alone.</source>
        <translation>Приём выключен: новости о вызовах приходят только по запросу.</translation>
    </message>
    <message>
        <source>Callbacks: off</source>
        <translation>Callback: выключено</translation>
    </message>
    <message>
        <source>Callbacks: off, polling</source>
        <translation>Callback: выключено, идёт опрос</translation>
    </message>
    <message>
        <source>Callbacks: not reachable</source>
        <translation>Callback: недоступно</translation>
    </message>
    <message>
        <source>{accounts}: callbacks cannot arrive. See Callbacks in the settings.</source>
        <translation>{accounts}: callback прийти не может. Смотрите Callback в настройках.</translation>
    </message>
    <message>
        <source>Callbacks: none, polling</source>
        <translation>Callback: нет, идёт опрос</translation>
    </message>
    <message>
        <source>Callbacks: none</source>
        <translation>Callback: нет</translation>
    </message>
    <message>
        <source>The router leads {url} here</source>
        <translation>Маршрутизатор ведёт {url} сюда</translation>
    </message>
    <message>
        <source>Callbacks: listening through the router</source>
        <translation>Callback: приём через маршрутизатор</translation>
    </message>
    <message>
        <source>Providers call {url}</source>
        <translation>Операторы обращаются к {url}</translation>
    </message>
    <message>
        <source>Callbacks: listening at {address}</source>
        <translation>Callback: приём на {address}</translation>
    </message>
    <message>
        <source>Only what runs on this machine reaches this address; set listener.public_url for the providers on the internet.</source>
        <translation>До этого адреса доходит только то, что работает на этом компьютере; для операторов в интернете задайте listener.public_url.</translation>
    </message>
    <message>
        <source>Callbacks: listening at {address}, this machine only</source>
        <translation>Callback: приём на {address}, только этот компьютер</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>What happened so far</source>
        <translation>Что уже произошло</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Called before</source>
        <translation>Уже звонили</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранные</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>Для пробы</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>Никто не подходит.</translation>
    </message>
    <message>
        <source>Whom you call will be here, to call again.</source>
        <translation>Здесь будут те, кому вы звоните, чтобы позвонить снова.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>сегодня {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>вчера {time}</translation>
    </message>
</context>
<context>
    <name>SupportSheet</name>
    <message>
        <source>Report for support</source>
        <translation>Отчёт для поддержки</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Putting it together…</source>
        <translation>Составляется…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This is all that the report tells. Keys, passwords, full phone numbers and the addresses of callbacks are left out. Read it before you send it.</source>
        <translation>Это всё, что есть в отчёте. Ключей, паролей, полных номеров и адресов callback в нём нет. Прочтите его, прежде чем отправить.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>The report is saved in {path}.</source>
        <translation>Отчёт сохранён в {path}.</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>Letters</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>The first line has headings</source>
        <translation>В первой строке заголовки</translation>
    </message>
    <message>
        <source>The first entries come in as</source>
        <translation>Первые записи придут так</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message>
        <source>{file} is a table. Look whether each column becomes what it should.</source>
        <translation>{file} — таблица. Проверьте, тем ли станет каждый столбец.</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Пропущено: {why}</translation>
    </message>
    <message>
        <source>No column is a name, a company, a number or an e-mail address yet. Choose at least one of these under “Becomes”.</source>
        <translation>Ни один столбец пока не имя, организация, номер или адрес почты. Выберите хотя бы одно из них под «Станет».</translation>
    </message>
</context>
<context>
    <name>ToleranceFields</name>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Seconds that may differ</source>
        <translation>Допустимое расхождение в секундах</translation>
    </message>
    <message>
        <source>Amount that may differ</source>
        <translation>Допустимое расхождение в сумме</translation>
    </message>
    <message>
        <source>Let pass as rounding</source>
        <translation>Считать округлением</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Export and import</source>
        <translation>Экспорт и импорт</translation>
    </message>
    <message>
        <source>Settings, accounts, names of phones and address books in one file: to keep, or for another computer. Keys and passwords are never in it.</source>
        <translation>Настройки, учётные записи, названия телефонов и адресные книги в одном файле: для хранения или другого компьютера. Ключей и паролей в нём нет.</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Экспорт в файл…</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Импорт из файла…</translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>Принять это</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Экспорт настроек</translation>
    </message>
    <message>
        <source>Exported to {path}. Keys and passwords are not in it.</source>
        <translation>Экспортировано в {path}. Ключей и паролей в нём нет.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Импорт настроек</translation>
    </message>
    <message>
        <source>Settings of Dialer (*.json)</source>
        <translation>Настройки Dialer (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The file holds:</source>
        <translation>В файле:</translation>
    </message>
    <message>
        <source>The file holds nothing to take.</source>
        <translation>В файле нечего принимать.</translation>
    </message>
    <message>
        <source>Taken over:</source>
        <translation>Принято:</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>Настройки:</translation>
    </message>
    <message>
        <source>Accounts:</source>
        <translation>Учётные записи:</translation>
    </message>
    <message>
        <source>Names of phones:</source>
        <translation>Названия телефонов:</translation>
    </message>
    <message>
        <source>Address books:</source>
        <translation>Адресные книги:</translation>
    </message>
    <message>
        <source>As they are here already.</source>
        <translation>Как уже есть здесь.</translation>
    </message>
    <message>
        <source>To be typed again, at Accounts:</source>
        <translation>Ввести заново, в учётных записях:</translation>
    </message>
    <message>
        <source>{account}: {secrets}</source>
        <translation>{account}: {secrets}</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Пропущено:</translation>
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
        <translation>Быстрый набор…</translation>
    </message>
    <message>
        <source>Open Dialer</source>
        <translation>Открыть Dialer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>{party}: {where}</source>
        <translation>{party}: {where}</translation>
    </message>
    <message>
        <source>Hang up {party}</source>
        <translation>Завершить: {party}</translation>
    </message>
    <message>
        <source>Hang up on your phone</source>
        <translation>Повесьте трубку на телефоне</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранные</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
</context>
<context>
    <name>TryView</name>
    <message>
        <source>Numbers to try</source>
        <translation>Номера для пробы</translation>
    </message>
    <message>
        <source>Everything here is simulated: no phone rings and nothing is paid. Take a number, then press Call. A is your own phone, B the other party&apos;s.</source>
        <translation>Здесь всё ненастоящее: ни один телефон не звонит, ничего не оплачивается. Возьмите номер и нажмите «Позвонить». A — ваш телефон, B — телефон собеседника.</translation>
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
        <translation>От {date}. У вас {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Пропустить эту версию</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>There is no file for this computer in it.</source>
        <translation>Файла для этого компьютера нет.</translation>
    </message>
    <message>
        <source>Its signature is checked.</source>
        <translation>Подпись проверяется.</translation>
    </message>
    <message>
        <source>Its checksum is checked.</source>
        <translation>Контрольная сумма проверяется.</translation>
    </message>
    <message>
        <source>{file}, {size}, goes into your downloads. {vouched} You start it yourself.</source>
        <translation>{file}, {size}, попадёт в загрузки. {vouched} Запустите его сами.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>{path} is whole. Close Dialer, then start it.</source>
        <translation>{path} цел. Закройте Dialer, затем запустите его.</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>Dialer {version} is out.</source>
        <translation>Вышел Dialer {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>Look now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Asks the release feed</source>
        <translation>Спрашивает ленту выпусков</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>This is Dialer {version}.</source>
        <translation>Это Dialer {version}.</translation>
    </message>
    <message>
        <source>Dialer {version} is out.</source>
        <translation>Вышел Dialer {version}.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Это самая новая версия.</translation>
    </message>
    <message>
        <source>Last looked: {when}.</source>
        <translation>Последняя проверка: {when}.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <source>From: the phone of yours that rings first</source>
        <translation>От: ваш телефон, который звонит первым</translation>
    </message>
    <message>
        <source>Via: the account that places the call</source>
        <translation>Через: учётная запись, которая размещает вызов</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Через</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Добавить учётную запись</translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation>Ещё для этого вызова</translation>
    </message>
    <message>
        <source>Cheapest: {account}</source>
        <translation>Дешевле всего: {account}</translation>
    </message>
    <message>
        <source>Cheapest</source>
        <translation>Дешевле всего</translation>
    </message>
    <message>
        <source>There is no account to call through yet.</source>
        <translation>Пока нет учётной записи, через которую звонить.</translation>
    </message>
    <message>
        <source>{account} knows no phone of yours that it could ring first.</source>
        <translation>{account} не знает вашего телефона, который можно вызвать первым.</translation>
    </message>
    <message>
        <source>Add a phone of yours</source>
        <translation>Добавить свой телефон</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome to Dialer</source>
        <translation>Добро пожаловать в Dialer</translation>
    </message>
    <message>
        <source>Dialer makes calls through callback services: the service rings your phone, then theirs, and connects the two. Here you say whom to call, see both phones ring, and what it costs.</source>
        <translation>Dialer звонит через службы обратного вызова: служба вызывает ваш телефон, затем телефон собеседника и соединяет их. Здесь вы говорите, кому звонить, видите, как звонят оба телефона, и сколько это стоит.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Попробовать демонстрацию</translation>
    </message>
    <message>
        <source>Made-up services on this computer. It rings no phone and costs nothing.</source>
        <translation>Вымышленные службы на этом компьютере. Телефоны не звонят, и это ничего не стоит.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Добавить учётную запись</translation>
    </message>
    <message>
        <source>Three steps: your callback service, the key or password that it gave you, and the phone that is to ring.</source>
        <translation>Три шага: ваша служба обратного вызова, ключ или пароль от неё и телефон, который должен звонить.</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>How far it is</source>
        <translation>Сколько сделано</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
</context>
<context>
    <name>account_first</name>
    <message>
        <source>Add an account first, then call {text}.</source>
        <translation>Сначала добавьте учётную запись, затем звоните: {text}.</translation>
    </message>
</context>
<context>
    <name>conference</name>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>left</source>
        <translation>вышел</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>занято</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>not reached in time</source>
        <translation>не дозвонились вовремя</translation>
    </message>
    <message>
        <source>no free line</source>
        <translation>нет линии</translation>
    </message>
    <message>
        <source>no such number</source>
        <translation>нет такого номера</translation>
    </message>
    <message>
        <source>refused by the service</source>
        <translation>отклонён службой</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>не дозвониться</translation>
    </message>
    <message>
        <source>gone; why is not known</source>
        <translation>ушёл; почему, неизвестно</translation>
    </message>
    <message>
        <source>being hung up</source>
        <translation>отключается</translation>
    </message>
    <message>
        <source>about to be called</source>
        <translation>скоро вызов</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>звонит</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>разговор</translation>
    </message>
    <message>
        <source>not certain whether called</source>
        <translation>неясно, был ли вызов</translation>
    </message>
    <message>
        <source>The conference is over</source>
        <translation>Конференция завершена</translation>
    </message>
    <message>
        <source>The service refused the conference</source>
        <translation>Служба отклонила конференцию</translation>
    </message>
    <message>
        <source>The conference did not come about</source>
        <translation>Конференция не состоялась</translation>
    </message>
    <message>
        <source>Closed: what became of it is not known</source>
        <translation>Закрыта: что с ней стало, неизвестно</translation>
    </message>
    <message>
        <source>Over: nobody joined you</source>
        <translation>Завершена: никто не присоединился</translation>
    </message>
    <message>
        <source>It is not certain whether it was placed</source>
        <translation>Неясно, размещена ли она</translation>
    </message>
    <message>
        <source>Being ended</source>
        <translation>Завершается</translation>
    </message>
    <message>
        <source>Your phone is ringing</source>
        <translation>Ваш телефон звонит</translation>
    </message>
    <message>
        <source>You are there; the others are being called</source>
        <translation>Вы на месте; остальных вызывают</translation>
    </message>
    <message>
        <source>The service has been asked</source>
        <translation>Служба получила запрос</translation>
    </message>
    <message>
        <source>The request went out and no answer came. Wait for your phone before you start another.</source>
        <translation>Запрос ушёл, ответа не было. Подождите звонка телефона, прежде чем начать другую.</translation>
    </message>
</context>
<context>
    <name>contact table</name>
    <message>
        <source>Number without a kind</source>
        <translation>Номер без вида</translation>
    </message>
    <message>
        <source>Number: {label}</source>
        <translation>Номер: {label}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Обращение перед именем</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Addition after the name</source>
        <translation>Дополнение после имени</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Прозвище</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес эл. почты</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Kind of the next number</source>
        <translation>Вид следующего номера</translation>
    </message>
    <message>
        <source>Groups, with ::: between</source>
        <translation>Группы, ::: между ними</translation>
    </message>
    <message>
        <source>Groups, with commas between</source>
        <translation>Группы через запятую</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Favourite (yes or no)</source>
        <translation>Избранный (да или нет)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Country of the numbers</source>
        <translation>Страна номеров</translation>
    </message>
    <message>
        <source>Further details</source>
        <translation>Прочие сведения</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>мобильный</translation>
    </message>
    <message>
        <source>home</source>
        <translation>домашний</translation>
    </message>
    <message>
        <source>work</source>
        <translation>рабочий</translation>
    </message>
    <message>
        <source>main</source>
        <translation>основной</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>факс</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другой</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Юникод (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Юникод (UTF-16)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>Западноевропейская (Windows)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Центральноевропейская (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Кириллица (Windows)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Греческая (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Турецкая (Windows)</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>Еврейская (Windows)</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>Арабская (Windows)</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>Балтийская (Windows)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Японская (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Китайская упрощённая (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Китайская традиционная (Big5)</translation>
    </message>
    <message>
        <source>Korean (Windows)</source>
        <translation>Корейская (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>Кириллица (KOI8-R)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Западноевропейская (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Западноевропейская (Mac)</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Запятая  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Точка с запятой  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Вертикальная черта  |</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>%n others with you</source>
        <translation>
            <numerusform>с вами ещё %n</numerusform>
            <numerusform>с вами ещё %n</numerusform>
            <numerusform>с вами ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF of {count} items would have thousands of pages.</source>
        <translation>PDF из {count} строк занял бы тысячи страниц.</translation>
    </message>
    <message>
        <source>A PokeTALK password has 4 to 50 characters.</source>
        <translation>В пароле PokeTALK от 4 до 50 знаков.</translation>
    </message>
    <message>
        <source>A call between these two numbers runs: wait until it ends.</source>
        <translation>Между этими номерами уже идёт вызов: дождитесь его конца.</translation>
    </message>
    <message>
        <source>A call may be running: wait for the phone before calling again.</source>
        <translation>Возможно, вызов идёт: подождите звонка телефона, прежде чем звонить снова.</translation>
    </message>
    <message numerus="yes">
        <source>A call of %n minutes: {cost}</source>
        <translation>
            <numerusform>Вызов на %n минуту: {cost}</numerusform>
            <numerusform>Вызов на %n минуты: {cost}</numerusform>
            <numerusform>Вызов на %n минут: {cost}</numerusform>
        </translation>
    </message>
    <message>
        <source>A call&apos;s limit must be at least 1 minute.</source>
        <translation>Предел вызова должен быть не меньше 1 минуты.</translation>
    </message>
    <message>
        <source>A call&apos;s limit of money must be more than 0.</source>
        <translation>Предел стоимости вызова должен быть больше 0.</translation>
    </message>
    <message>
        <source>A caller ID cannot be set with this {title} account.</source>
        <translation>С этой учётной записью {title} другой номер показать нельзя.</translation>
    </message>
    <message>
        <source>A conference in the call log is damaged: {error}.</source>
        <translation>Конференция в журнале повреждена: {error}.</translation>
    </message>
    <message>
        <source>A conference needs somebody to call.</source>
        <translation>Конференции нужно кого-то вызвать.</translation>
    </message>
    <message>
        <source>A conference through this account has at most {most} others.</source>
        <translation>В конференции через эту учётную запись не больше {most} других участников.</translation>
    </message>
    <message>
        <source>A contact needs a name, a company, an e-mail address or a number.</source>
        <translation>Контакту нужны имя, организация, адрес почты или номер.</translation>
    </message>
    <message>
        <source>A limit of minutes cannot be kept on this call: {why}.</source>
        <translation>Предел минут для этого вызова соблюсти нельзя: {why}.</translation>
    </message>
    <message>
        <source>A limit of money cannot be kept on this call: {why}.</source>
        <translation>Предел стоимости для этого вызова соблюсти нельзя: {why}.</translation>
    </message>
    <message>
        <source>A number of this call cannot be called</source>
        <translation>На один из номеров этого вызова позвонить нельзя</translation>
    </message>
    <message>
        <source>A server of your own that takes the account API&apos;s requests in PokeTALK&apos;s place.</source>
        <translation>Ваш собственный сервер, который принимает запросы API учётной записи вместо PokeTALK.</translation>
    </message>
    <message>
        <source>A sheet needs the columns prefix and per_minute, as dialer price sheet writes them.</source>
        <translation>В листе нужны столбцы prefix и per_minute, как их пишет dialer price sheet.</translation>
    </message>
    <message>
        <source>A shortcut in all programs can be set.</source>
        <translation>Можно задать сочетание клавиш для всех программ.</translation>
    </message>
    <message>
        <source>A shortcut in all programs that offers to call the selected text, such as Ctrl+Alt+D.</source>
        <translation>Сочетание клавиш во всех программах, которое предлагает позвонить по выделенному тексту, например Ctrl+Alt+D.</translation>
    </message>
    <message>
        <source>A user of ari.conf.</source>
        <translation>Пользователь из ari.conf.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Секрет API</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Токен API</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Токен доступа</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Ид. учётной записи</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID учётной записи</translation>
    </message>
    <message>
        <source>Add it again with --set {key}=VALUE (or {key}=@FILE).</source>
        <translation>Добавьте её снова с --set {key}=ЗНАЧЕНИЕ (или {key}=@ФАЙЛ).</translation>
    </message>
    <message>
        <source>Add one with dialer accounts add NAME --provider P, or try dialer demo.</source>
        <translation>Добавьте её командой dialer accounts add NAME --provider P или попробуйте dialer demo.</translation>
    </message>
    <message>
        <source>Add one with dialer contacts books add NAME --url URL --username USER.</source>
        <translation>Добавьте её командой dialer contacts books add NAME --url URL --username USER.</translation>
    </message>
    <message>
        <source>Add the account again with --own-number YOUR_NUMBER.</source>
        <translation>Добавьте учётную запись снова с --own-number ВАШ_НОМЕР.</translation>
    </message>
    <message>
        <source>Add the book again with --set password=@-.</source>
        <translation>Добавьте книгу снова с --set password=@-.</translation>
    </message>
    <message>
        <source>Added {title}</source>
        <translation>Добавлено: {title}</translation>
    </message>
    <message>
        <source>Address at your operator</source>
        <translation>Адрес у вашего оператора</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Адресная книга</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Адрес токенов</translation>
    </message>
    <message>
        <source>After +{country_code} no number begins with this {digit}: leave it out.</source>
        <translation>После +{country_code} номера не начинаются с {digit}: уберите эту цифру.</translation>
    </message>
    <message>
        <source>All settings that it needs are there; whether it takes them, the first call shows.</source>
        <translation>Все нужные настройки есть; примут ли их, покажет первый вызов.</translation>
    </message>
    <message>
        <source>Also calls {ids}.</source>
        <translation>Также вызывает: {ids}.</translation>
    </message>
    <message>
        <source>An Enterprise account: reports on calls and caller IDs are allowed.</source>
        <translation>Учётная запись Enterprise: разрешены отчёты о вызовах и другие показываемые номера.</translation>
    </message>
    <message>
        <source>An access token of your own, instead of fetching one; it ends some day.</source>
        <translation>Ваш токен доступа вместо получения нового; когда-нибудь он истечёт.</translation>
    </message>
    <message>
        <source>An account cannot be called {name}.</source>
        <translation>Учётная запись не может называться {name}.</translation>
    </message>
    <message>
        <source>An account is called {name} already.</source>
        <translation>Учётная запись {name} уже есть.</translation>
    </message>
    <message>
        <source>An address book cannot be called {name}.</source>
        <translation>Адресная книга не может называться {name}.</translation>
    </message>
    <message>
        <source>An address book needs a name and a web address.</source>
        <translation>Адресной книге нужны название и веб-адрес.</translation>
    </message>
    <message>
        <source>An address book needs a user name and a password.</source>
        <translation>Адресной книге нужны имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>Another Dialer holds the listener but does not open it.</source>
        <translation>Другой Dialer держит приём, но не открывает его.</translation>
    </message>
    <message>
        <source>Another caller ID</source>
        <translation>Другой показываемый номер</translation>
    </message>
    <message>
        <source>Another program has the shortcut {keys} already.</source>
        <translation>Сочетание {keys} уже у другой программы.</translation>
    </message>
    <message>
        <source>Another program holds it; close that and try again.</source>
        <translation>Его держит другая программа; закройте её и повторите.</translation>
    </message>
    <message>
        <source>Another report was asked for.</source>
        <translation>Запрошен другой отчёт.</translation>
    </message>
    <message>
        <source>Ask Called.in why.</source>
        <translation>Спросите Called.in о причине.</translation>
    </message>
    <message>
        <source>Ask Twilio before a call with another caller ID whether it may be shown.</source>
        <translation>Перед вызовом с другим показываемым номером спрашивать Twilio, можно ли его показать.</translation>
    </message>
    <message>
        <source>Ask about caller IDs</source>
        <translation>Спрашивать о показываемых номерах</translation>
    </message>
    <message>
        <source>Ask once a day whether there is a newer version. Nothing is fetched before you say so.</source>
        <translation>Раз в день узнавать, есть ли новая версия. Без вашего согласия ничего не скачивается.</translation>
    </message>
    <message>
        <source>Ask the operator what the account may do, and check its scope.</source>
        <translation>Спросите оператора, что разрешено учётной записи, и проверьте её scope.</translation>
    </message>
    <message>
        <source>Ask the router to lead callbacks from the internet to this machine (UPnP, NAT-PMP or PCP). The listener is then open to the local network too.</source>
        <translation>Просить маршрутизатор направлять callback из интернета на этот компьютер (UPnP, NAT-PMP или PCP). Тогда приём открыт и для локальной сети.</translation>
    </message>
    <message>
        <source>Ask your internet provider for a public address, or use a tunnel and set a public address.</source>
        <translation>Попросите у провайдера публичный адрес или используйте туннель и задайте публичный адрес.</translation>
    </message>
    <message>
        <source>Assumed name of the action that lists calls.</source>
        <translation>Предполагаемое имя действия, перечисляющего вызовы.</translation>
    </message>
    <message>
        <source>Assumed names of the account API&apos;s methods, where they differ: make_call=NAME, …</source>
        <translation>Предполагаемые имена методов API учётной записи, где они иные: make_call=ИМЯ, …</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Токен авторизации</translation>
    </message>
    <message>
        <source>Balance asked for</source>
        <translation>Баланс можно запросить</translation>
    </message>
    <message>
        <source>Both phones of this call are the same.</source>
        <translation>Оба телефона этого вызова — один и тот же.</translation>
    </message>
    <message>
        <source>Bring this one up to date, then try again.</source>
        <translation>Обновите эту версию и повторите.</translation>
    </message>
    <message>
        <source>Buy credits at Called.in.</source>
        <translation>Купите кредиты в Called.in.</translation>
    </message>
    <message>
        <source>Call again if that was not meant.</source>
        <translation>Позвоните снова, если это было не нарочно.</translation>
    </message>
    <message>
        <source>Call another number, or another way.</source>
        <translation>Позвоните по другому номеру или другим путём.</translation>
    </message>
    <message>
        <source>Call another number, or ask PokeTALK to take it off.</source>
        <translation>Позвоните по другому номеру или попросите PokeTALK убрать его оттуда.</translation>
    </message>
    <message>
        <source>Call fewer people, or raise budget.per_call or budget.per_month.</source>
        <translation>Вызовите меньше людей или увеличьте budget.per_call или budget.per_month.</translation>
    </message>
    <message>
        <source>Call from the phone that the account belongs to.</source>
        <translation>Звоните с телефона, которому принадлежит учётная запись.</translation>
    </message>
    <message>
        <source>Call the selected number</source>
        <translation>Позвонить по выделенному номеру</translation>
    </message>
    <message>
        <source>Call through another account.</source>
        <translation>Позвоните через другую учётную запись.</translation>
    </message>
    <message>
        <source>Call without --no-wait.</source>
        <translation>Звоните без --no-wait.</translation>
    </message>
    <message>
        <source>Callbacks are off.</source>
        <translation>Callback выключен.</translation>
    </message>
    <message>
        <source>Callbacks arrive by your public address.</source>
        <translation>Callback приходит по вашему публичному адресу.</translation>
    </message>
    <message>
        <source>Callbacks arrive through the router.</source>
        <translation>Callback приходит через маршрутизатор.</translation>
    </message>
    <message>
        <source>Callbacks may arrive; from this machine alone it cannot be told.</source>
        <translation>Callback, возможно, доходит; с одного этого компьютера не узнать.</translation>
    </message>
    <message>
        <source>Callbacks of services on this machine or in this network arrive.</source>
        <translation>Callback служб с этого компьютера или из этой сети доходит.</translation>
    </message>
    <message>
        <source>Calls besides numbers</source>
        <translation>Вызывает, кроме номеров</translation>
    </message>
    <message>
        <source>Calls can be hung up at once.</source>
        <translation>Вызов можно завершить сразу.</translation>
    </message>
    <message>
        <source>Calls can be hung up within {seconds} seconds, at the next callback.</source>
        <translation>Вызов можно завершить за {seconds} с, при следующем callback.</translation>
    </message>
    <message>
        <source>Calls cannot be hung up from here.</source>
        <translation>Завершить вызов отсюда нельзя.</translation>
    </message>
    <message>
        <source>Can show another caller ID, once you have proved that it is yours.</source>
        <translation>Может показать другой номер, когда вы докажете, что он ваш.</translation>
    </message>
    <message>
        <source>Can show another caller ID.</source>
        <translation>Может показать другой номер.</translation>
    </message>
    <message>
        <source>Change --from or --to.</source>
        <translation>Измените --from или --to.</translation>
    </message>
    <message>
        <source>Change it there.</source>
        <translation>Измените его там.</translation>
    </message>
    <message>
        <source>Changed {title}</source>
        <translation>Изменено: {title}</translation>
    </message>
    <message>
        <source>Check both numbers and their country codes.</source>
        <translation>Проверьте оба номера и их коды стран.</translation>
    </message>
    <message>
        <source>Check both numbers before calling again.</source>
        <translation>Проверьте оба номера, прежде чем звонить снова.</translation>
    </message>
    <message>
        <source>Check both; some services want a password made for this program alone.</source>
        <translation>Проверьте и то и другое; некоторым службам нужен отдельный пароль для этой программы.</translation>
    </message>
    <message>
        <source>Check its name and where it lies.</source>
        <translation>Проверьте его имя и место.</translation>
    </message>
    <message>
        <source>Check that you may write to its folder, or set DIALER_HOME to another one.</source>
        <translation>Проверьте, можете ли вы писать в его папку, или задайте DIALER_HOME другую.</translation>
    </message>
    <message>
        <source>Check that your own phone is switched on and may call.</source>
        <translation>Проверьте, включён ли ваш телефон и может ли он звонить.</translation>
    </message>
    <message>
        <source>Check the account&apos;s api_key, or ask PokeTALK for one.</source>
        <translation>Проверьте api_key учётной записи или запросите его у PokeTALK.</translation>
    </message>
    <message>
        <source>Check the account&apos;s api_key.</source>
        <translation>Проверьте api_key учётной записи.</translation>
    </message>
    <message>
        <source>Check the account&apos;s app_key, username and password.</source>
        <translation>Проверьте app_key, username и password учётной записи.</translation>
    </message>
    <message>
        <source>Check the account&apos;s base URL.</source>
        <translation>Проверьте базовый адрес учётной записи.</translation>
    </message>
    <message>
        <source>Check the account&apos;s client_id and client_secret, or its token.</source>
        <translation>Проверьте client_id и client_secret учётной записи или её token.</translation>
    </message>
    <message>
        <source>Check the account&apos;s client_id, client_secret and token_url.</source>
        <translation>Проверьте client_id, client_secret и token_url учётной записи.</translation>
    </message>
    <message>
        <source>Check the account&apos;s e-mail and password.</source>
        <translation>Проверьте почту и пароль учётной записи.</translation>
    </message>
    <message>
        <source>Check the account&apos;s endpoint.</source>
        <translation>Проверьте конечную точку учётной записи.</translation>
    </message>
    <message>
        <source>Check the account&apos;s endpoints.</source>
        <translation>Проверьте конечные точки учётной записи.</translation>
    </message>
    <message>
        <source>Check the account&apos;s key and secret.</source>
        <translation>Проверьте ключ и секрет учётной записи.</translation>
    </message>
    <message>
        <source>Check the account&apos;s username (your Spokn ID) and password.</source>
        <translation>Проверьте username (ваш Spokn ID) и password учётной записи.</translation>
    </message>
    <message>
        <source>Check the account&apos;s username and password.</source>
        <translation>Проверьте username и password учётной записи.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>Проверьте адрес и соединение.</translation>
    </message>
    <message>
        <source>Check the address, and that res_ari_events and res_http_websocket are loaded.</source>
        <translation>Проверьте адрес и загружены ли res_ari_events и res_http_websocket.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Проверьте адрес.</translation>
    </message>
    <message>
        <source>Check the connection, then ask again.</source>
        <translation>Проверьте соединение и запросите снова.</translation>
    </message>
    <message>
        <source>Check the connection, then sync again.</source>
        <translation>Проверьте соединение и синхронизируйте снова.</translation>
    </message>
    <message>
        <source>Check the number before calling again.</source>
        <translation>Проверьте номер, прежде чем звонить снова.</translation>
    </message>
    <message>
        <source>Check the number, or try again later.</source>
        <translation>Проверьте номер или повторите позже.</translation>
    </message>
    <message>
        <source>Check the number: with its country code, or a Spokn ID of 7 digits.</source>
        <translation>Проверьте номер: с кодом страны или Spokn ID из 7 цифр.</translation>
    </message>
    <message>
        <source>Check the numbers; a caller ID needs an Enterprise account.</source>
        <translation>Проверьте номера; для другого показываемого номера нужна учётная запись Enterprise.</translation>
    </message>
    <message>
        <source>Check the two numbers and the account.</source>
        <translation>Проверьте оба номера и учётную запись.</translation>
    </message>
    <message>
        <source>Check the two numbers.</source>
        <translation>Проверьте оба номера.</translation>
    </message>
    <message>
        <source>Check the user&apos;s permissions in ari.conf.</source>
        <translation>Проверьте права пользователя в ari.conf.</translation>
    </message>
    <message>
        <source>Check username and password: they are a user&apos;s in ari.conf.</source>
        <translation>Проверьте имя и пароль: это пользователь из ari.conf.</translation>
    </message>
    <message>
        <source>Check your own number in the account.</source>
        <translation>Проверьте свой номер в учётной записи.</translation>
    </message>
    <message>
        <source>Check your own number: with its country code, or a Spokn ID of 7 digits.</source>
        <translation>Проверьте свой номер: с кодом страны или Spokn ID из 7 цифр.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Выберите файл в ней.</translation>
    </message>
    <message>
        <source>Choose another account.</source>
        <translation>Выберите другую учётную запись.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation>Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое название.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Выберите другой номер.</translation>
    </message>
    <message>
        <source>Choose another phone of your own, or another account.</source>
        <translation>Выберите другой свой телефон или другую учётную запись.</translation>
    </message>
    <message>
        <source>Choose another phone.</source>
        <translation>Выберите другой телефон.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Выберите для него другое место.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Выберите другой порт.</translation>
    </message>
    <message>
        <source>Choose it in FaceTime&apos;s settings under Default for calls.</source>
        <translation>Выберите его в настройках FaceTime, «Программа по умолчанию для звонков».</translation>
    </message>
    <message>
        <source>Choose it in Windows&apos; settings under Apps, Default apps, Dialer.</source>
        <translation>Выберите его в параметрах Windows: Приложения, Приложения по умолчанию, Dialer.</translation>
    </message>
    <message>
        <source>Choose it in the desktop&apos;s settings under default programs.</source>
        <translation>Выберите его в настройках рабочего стола, в приложениях по умолчанию.</translation>
    </message>
    <message>
        <source>Choose one of your own numbers.</source>
        <translation>Выберите один из своих номеров.</translation>
    </message>
    <message>
        <source>Choose one that Dialer exported.</source>
        <translation>Выберите файл, экспортированный из Dialer.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Ид. клиента</translation>
    </message>
    <message>
        <source>Closing the window leaves Dialer running in the tray, where there is one.</source>
        <translation>При закрытии окна Dialer остаётся в области уведомлений, где она есть.</translation>
    </message>
    <message>
        <source>Codes with * or # are for the telephone network itself and cannot be called from here: type the number alone.</source>
        <translation>Коды с * или # предназначены самой телефонной сети, отсюда их не вызвать: введите только номер.</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Конференции</translation>
    </message>
    <message>
        <source>Contacts are just being synced, by this Dialer or another one.</source>
        <translation>Контакты как раз синхронизируются, этим Dialer или другим.</translation>
    </message>
    <message>
        <source>DIALER_SECRETS is {wanted}.</source>
        <translation>DIALER_SECRETS равно {wanted}.</translation>
    </message>
    <message>
        <source>Delete calls from the log when they are older than so many days; empty keeps them all. Calls of the running month stay, because its limit counts them.</source>
        <translation>Удалять из журнала вызовы старше стольких дней; пусто — хранить все. Вызовы текущего месяца остаются: их считает его предел.</translation>
    </message>
    <message>
        <source>Dialer does not start when you log in.</source>
        <translation>Dialer не запускается при входе в систему.</translation>
    </message>
    <message>
        <source>Dialer hangs up, while it runs</source>
        <translation>Dialer завершает вызов, пока работает</translation>
    </message>
    <message>
        <source>Dialer is asking {title} for it by its own id.</source>
        <translation>Dialer ищет его в {title} по своему идентификатору.</translation>
    </message>
    <message>
        <source>Dialer is looking for it in {title}&apos;s list of calls.</source>
        <translation>Dialer ищет его в списке вызовов {title}.</translation>
    </message>
    <message>
        <source>Dialer is not registered for links.</source>
        <translation>Dialer не зарегистрирован для ссылок.</translation>
    </message>
    <message>
        <source>Dialer is registered for tel:, callto: and sip: links.</source>
        <translation>Dialer зарегистрирован для ссылок tel:, callto: и sip:.</translation>
    </message>
    <message>
        <source>Dialer itself failed.</source>
        <translation>Сбой в самом Dialer.</translation>
    </message>
    <message>
        <source>Dialer itself joins the two phones, so it has to run until the call is over.</source>
        <translation>Dialer сам соединяет оба телефона, поэтому должен работать до конца вызова.</translation>
    </message>
    <message>
        <source>Dialer listens at {address}, and answers.</source>
        <translation>Dialer слушает на {address} и отвечает.</translation>
    </message>
    <message>
        <source>Dialer no longer opens tel:, callto: and sip: links.</source>
        <translation>Dialer больше не открывает ссылки tel:, callto: и sip:.</translation>
    </message>
    <message>
        <source>Dialer opens tel:, callto: and sip: links.</source>
        <translation>Dialer открывает ссылки tel:, callto: и sip:.</translation>
    </message>
    <message>
        <source>Dialer opens {some} links, and not the others.</source>
        <translation>Dialer открывает ссылки {some}, а другие нет.</translation>
    </message>
    <message>
        <source>Dialer starts when you log in.</source>
        <translation>Dialer запускается при входе в систему.</translation>
    </message>
    <message>
        <source>Dialer was not registered for links.</source>
        <translation>Dialer не был зарегистрирован для ссылок.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>Вы имели в виду {near}?</translation>
    </message>
    <message>
        <source>Does a firewall on this machine forbid it?</source>
        <translation>Не запрещает ли это брандмауэр этого компьютера?</translation>
    </message>
    <message>
        <source>Doubtful calls looked up</source>
        <translation>Поиск сомнительных вызовов</translation>
    </message>
    <message>
        <source>END:VCARD is missing: another card begins inside it, in line {number}</source>
        <translation>Нет END:VCARD: внутри начинается другая карточка, строка {number}</translation>
    </message>
    <message>
        <source>END:VCARD is missing: the file may have been cut off</source>
        <translation>Нет END:VCARD: файл, возможно, обрезан</translation>
    </message>
    <message>
        <source>End what your phone is doing, then call again.</source>
        <translation>Завершите то, чем занят ваш телефон, и позвоните снова.</translation>
    </message>
    <message>
        <source>Export the contacts as vCard (.vcf) or CSV.</source>
        <translation>Экспортируйте контакты как vCard (.vcf) или CSV.</translation>
    </message>
    <message>
        <source>Fields are {fields}.</source>
        <translation>Поля: {fields}.</translation>
    </message>
    <message>
        <source>Free some space, or set DIALER_HOME to a folder on this machine&apos;s own disk.</source>
        <translation>Освободите место или задайте DIALER_HOME папку на диске этого компьютера.</translation>
    </message>
    <message>
        <source>Free some space; nothing that was acknowledged is lost.</source>
        <translation>Освободите место; ничего из подтверждённого не потеряно.</translation>
    </message>
    <message>
        <source>From here, something else answers at that address.</source>
        <translation>Отсюда по этому адресу отвечает что-то другое.</translation>
    </message>
    <message>
        <source>From here, {url} is not reached: {why}.</source>
        <translation>Отсюда {url} недоступен: {why}.</translation>
    </message>
    <message>
        <source>GNOME&apos;s AppIndicator extension adds one.</source>
        <translation>Её добавляет расширение GNOME AppIndicator.</translation>
    </message>
    <message>
        <source>Give a number to call.</source>
        <translation>Укажите номер для вызова.</translation>
    </message>
    <message>
        <source>Give it with --set {key}=VALUE (or {key}=@FILE).</source>
        <translation>Укажите через --set {key}=ЗНАЧЕНИЕ (или {key}=@ФАЙЛ).</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>Укажите больше знаков идентификатора.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Укажите одно из них.</translation>
    </message>
    <message>
        <source>Give one such as https://dav.example.org/.</source>
        <translation>Укажите такой, как https://dav.example.org/.</translation>
    </message>
    <message>
        <source>Give one&apos;s.</source>
        <translation>Укажите адрес одной из них.</translation>
    </message>
    <message>
        <source>Give scheme, host and port alone, such as http://127.0.0.1:8080.</source>
        <translation>Укажите только схему, узел и порт, например http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Give the description another name.</source>
        <translation>Дайте описанию другое название.</translation>
    </message>
    <message>
        <source>Give the name with --username and the password with --set password=@-.</source>
        <translation>Укажите имя через --username, а пароль через --set password=@-.</translation>
    </message>
    <message>
        <source>Give the server&apos;s CardDAV address, which its help names, or the book&apos;s own.</source>
        <translation>Укажите адрес CardDAV сервера, названный в его справке, или адрес самой книги.</translation>
    </message>
    <message>
        <source>Give them with --username and --set password=@- (or password=@FILE).</source>
        <translation>Укажите их через --username и --set password=@- (или password=@ФАЙЛ).</translation>
    </message>
    <message>
        <source>Give what stands before .signalwire.com, without dots.</source>
        <translation>Укажите то, что стоит перед .signalwire.com, без точек.</translation>
    </message>
    <message>
        <source>HTTP {status}</source>
        <translation>HTTP {status}</translation>
    </message>
    <message>
        <source>HTTP {status} instead of asking for the login</source>
        <translation>HTTP {status} вместо запроса входа</translation>
    </message>
    <message>
        <source>Hang up one of the two phones.</source>
        <translation>Повесьте трубку на одном из двух телефонов.</translation>
    </message>
    <message>
        <source>Hang up one of the two phones; for later calls, set listener.public_url.</source>
        <translation>Повесьте трубку на одном из двух телефонов; для следующих вызовов задайте listener.public_url.</translation>
    </message>
    <message>
        <source>Hang up the phone.</source>
        <translation>Повесьте трубку.</translation>
    </message>
    <message>
        <source>Hang up your own phone.</source>
        <translation>Повесьте трубку на своём телефоне.</translation>
    </message>
    <message>
        <source>Hanging up</source>
        <translation>Завершение вызова</translation>
    </message>
    <message>
        <source>How calls are connected and disconnected; Talkety takes both.</source>
        <translation>Как вызовы соединяются и разъединяются; Talkety принимает оба способа.</translation>
    </message>
    <message>
        <source>How long each phone is rung, in seconds.</source>
        <translation>Сколько звонит каждый телефон, в секундах.</translation>
    </message>
    <message>
        <source>How long to wait before your own phone is rung again, in seconds.</source>
        <translation>Сколько ждать до повторного вызова вашего телефона, в секундах.</translation>
    </message>
    <message>
        <source>How long to wait for a provider&apos;s answer, in seconds.</source>
        <translation>Сколько ждать ответа оператора, в секундах.</translation>
    </message>
    <message>
        <source>How long to wait for the report on the other party after that on your own phone, in seconds (assumed).</source>
        <translation>Сколько ждать отчёта о собеседнике после отчёта о вашем телефоне, в секундах (предположение).</translation>
    </message>
    <message>
        <source>How long your own phone is rung, in seconds.</source>
        <translation>Сколько звонит ваш телефон, в секундах.</translation>
    </message>
    <message>
        <source>How numbers are called, such as PJSIP/{to}@trunk. {to} is the number with its plus, {to_digits} without; {to_country_code} and {to_national} are its parts.</source>
        <translation>Как вызываются номера, например PJSIP/{to}@trunk. {to} — номер с плюсом, {to_digits} — без него; {to_country_code} и {to_national} — его части.</translation>
    </message>
    <message>
        <source>How often a provider is asked about a call that is being set up, in seconds.</source>
        <translation>Как часто запрашивать оператора о вызове, который устанавливается, в секундах.</translation>
    </message>
    <message>
        <source>How often a provider is asked about a call while people talk, in seconds.</source>
        <translation>Как часто запрашивать оператора во время разговора, в секундах.</translation>
    </message>
    <message>
        <source>How phone numbers are sent: with a plus, as documented, or as digits alone.</source>
        <translation>Как отправляются номера: с плюсом, как в документации, или только цифрами.</translation>
    </message>
    <message>
        <source>How the call ended is not known</source>
        <translation>Чем закончился вызов, неизвестно</translation>
    </message>
    <message>
        <source>How the client logs in when it fetches a token (assumed: basic).</source>
        <translation>Как клиент входит, получая токен (предположение: basic).</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n вызов</numerusform>
            <numerusform>%n вызова</numerusform>
            <numerusform>%n вызовов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls; the bill is too high by {amount}.</source>
        <translation>
            <numerusform>%n вызов; счёт завышен на {amount}.</numerusform>
            <numerusform>%n вызова; счёт завышен на {amount}.</numerusform>
            <numerusform>%n вызовов; счёт завышен на {amount}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are in the file as .xlsx.</source>
        <translation>
            <numerusform>Ещё %n — в файле .xlsx.</numerusform>
            <numerusform>Ещё %n — в файле .xlsx.</numerusform>
            <numerusform>Ещё %n — в файле .xlsx.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services are described by files.</source>
        <translation>
            <numerusform>%n служба описана файлом.</numerusform>
            <numerusform>%n службы описаны файлами.</numerusform>
            <numerusform>%n служб описано файлами.</numerusform>
        </translation>
    </message>
    <message>
        <source>A balance was not told for the first of these days: it is reckoned from one that was told for another day, by the items between.</source>
        <translation>Баланс на первый из этих дней не сообщён: он вычислен из баланса другого дня по строкам между ними.</translation>
    </message>
    <message>
        <source>A minute costs {price}.</source>
        <translation>Минута стоит {price}.</translation>
    </message>
    <message>
        <source>A trial account calls verified numbers only: verify this one, or top up.</source>
        <translation>С пробной учётной записи можно звонить только на проверенные номера: проверьте этот или пополните счёт.</translation>
    </message>
    <message>
        <source>A trial account cannot do this: top it up first.</source>
        <translation>С пробной учётной записью это невозможно: сначала пополните счёт.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Account {account}</source>
        <translation>Учётная запись {account}</translation>
    </message>
    <message>
        <source>Add one with dialer accounts add.</source>
        <translation>Добавьте её командой dialer accounts add.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Allow calls to this country in the console, under voice geographic permissions.</source>
        <translation>Разрешите звонки в эту страну в консоли, в разделе Voice Geographic Permissions.</translation>
    </message>
    <message>
        <source>An address book is called {name} already.</source>
        <translation>Адресная книга {name} уже есть.</translation>
    </message>
    <message>
        <source>An extension can be shown to another extension only.</source>
        <translation>Внутренний номер можно показать только другому внутреннему номеру.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>Баланс после</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>Баланс до</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>В счёте</translation>
    </message>
    <message>
        <source>Billing report</source>
        <translation>Отчёт о расходах</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>По странам</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>По неделям</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Позвонить сейчас</translation>
    </message>
    <message>
        <source>Call {party}?</source>
        <translation>Позвонить: {party}?</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Вызовы</translation>
    </message>
    <message>
        <source>Calls in the last {days} days: {calls}; answered: {percent} %; not put through: {failed}.</source>
        <translation>Звонки за последние {days} дн.: {calls}; отвечено: {percent} %; не соединено: {failed}.</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Позвонить…</translation>
    </message>
    <message>
        <source>Change its address by hand if that is right.</source>
        <translation>Если это верно, измените адрес вручную.</translation>
    </message>
    <message>
        <source>Check the account&apos;s login.</source>
        <translation>Проверьте данные для входа в учётной записи.</translation>
    </message>
    <message>
        <source>Check the account&apos;s number: it is one of the service, or one that it has verified.</source>
        <translation>Проверьте номер в учётной записи: он принадлежит службе или проверен ею.</translation>
    </message>
    <message>
        <source>Check your own phone&apos;s number.</source>
        <translation>Проверьте номер вашего телефона.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Пополнения</translation>
    </message>
    <message>
        <source>Disputed calls</source>
        <translation>Спорные вызовы</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message numerus="yes">
        <source>For %n of them the amount is not known.</source>
        <translation>
            <numerusform>Для %n из них сумма неизвестна.</numerusform>
            <numerusform>Для %n из них сумма неизвестна.</numerusform>
            <numerusform>Для %n из них сумма неизвестна.</numerusform>
        </translation>
    </message>
    <message>
        <source>For the {name} {text}, write {typed}.</source>
        <translation>Если имеется в виду {name} {text}, напишите {typed}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Have the number verified with dialer caller-ids verify, or show another one.</source>
        <translation>Подтвердите номер командой dialer caller-ids verify или показывайте другой.</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем закончился</translation>
    </message>
    <message>
        <source>How your exchange&apos;s own extensions are called, such as PJSIP/{extension}.</source>
        <translation>Как вызываются внутренние номера вашей АТС, например PJSIP/{extension}.</translation>
    </message>
    <message>
        <source>How your own phone is called, such as PJSIP/alice; when empty, as other numbers are. One that is an extension is called as such.</source>
        <translation>Как вызывается ваш телефон, например PJSIP/alice; пусто — как прочие номера. Если это внутренний номер, он вызывается как внутренний.</translation>
    </message>
    <message>
        <source>If the server is yours, have this machine trust the authority that signed it, or name its file in SSL_CERT_FILE.</source>
        <translation>Если сервер ваш, пусть этот компьютер доверяет подписавшему центру, или укажите его файл в SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>If they are meant to be deleted on the other side too, sync with --yes.</source>
        <translation>Если их надо удалить и с другой стороны, синхронизируйте с --yes.</translation>
    </message>
    <message>
        <source>If you trust that place with your password, give its address instead.</source>
        <translation>Если вы доверяете тому месту свой пароль, укажите его адрес.</translation>
    </message>
    <message>
        <source>If your phone rings, do not answer it.</source>
        <translation>Если ваш телефон зазвонит, не отвечайте.</translation>
    </message>
    <message>
        <source>In {path}: {what_happened}</source>
        <translation>В {path}: {what_happened}</translation>
    </message>
    <message>
        <source>Install the newer version again; nothing was changed.</source>
        <translation>Установите снова более новую версию; ничего не изменено.</translation>
    </message>
    <message>
        <source>Is your phone switched on, and its number right? Then call again.</source>
        <translation>Включён ли ваш телефон и верен ли его номер? Тогда позвоните снова.</translation>
    </message>
    <message>
        <source>It asks its release feed for newer versions, and you fetch and start them.</source>
        <translation>О новых версиях он спрашивает ленту выпусков, а скачиваете и запускаете их вы.</translation>
    </message>
    <message>
        <source>It can be hung up as soon as {title} has answered.</source>
        <translation>Завершить можно, как только {title} ответит.</translation>
    </message>
    <message>
        <source>It can only be file, or not set.</source>
        <translation>Может быть только file или не задано.</translation>
    </message>
    <message>
        <source>It cannot be hung up yet. If your phone rings, let it ring.</source>
        <translation>Завершить пока нельзя. Если ваш телефон зазвонит, пусть звонит.</translation>
    </message>
    <message>
        <source>It is AC and 32 letters and digits; the console shows it.</source>
        <translation>Это AC и 32 буквы и цифры; консоль его показывает.</translation>
    </message>
    <message>
        <source>It is ended as soon as it is listed; putting down your own phone ends it at once.</source>
        <translation>Он будет завершён, как только там появится; если повесить трубку вашего телефона, он закончится сразу.</translation>
    </message>
    <message>
        <source>It is not known whether this conference came about.</source>
        <translation>Неизвестно, состоялась ли эта конференция.</translation>
    </message>
    <message>
        <source>It is not known whether {title} placed the call: {why}.</source>
        <translation>Неизвестно, разместил ли {title} вызов: {why}.</translation>
    </message>
    <message>
        <source>It is not known whether {title} placed this call: it cannot be told to end it.</source>
        <translation>Неизвестно, разместил ли {title} этот вызов: завершить его нельзя.</translation>
    </message>
    <message>
        <source>It is running. Free some space on the disk.</source>
        <translation>Она идёт. Освободите место на диске.</translation>
    </message>
    <message>
        <source>It is too large to be one.</source>
        <translation>Для этого он слишком велик.</translation>
    </message>
    <message>
        <source>It may have been charged: look at the provider&apos;s bill before you call.</source>
        <translation>Он мог быть оплачен: посмотрите счёт оператора, прежде чем звонить.</translation>
    </message>
    <message>
        <source>It takes up to a minute.</source>
        <translation>Это занимает до минуты.</translation>
    </message>
    <message>
        <source>It was deleted. Try again later, or from the release&apos;s page.</source>
        <translation>Он удалён. Попробуйте позже или со страницы выпуска.</translation>
    </message>
    <message>
        <source>It was not reached from here. Many routers do not let their own network in by the outside address; services are not concerned by that.</source>
        <translation>Отсюда он недоступен. Многие маршрутизаторы не впускают свою сеть по внешнему адресу; служб это не касается.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Items of {account}, {currency}</source>
        <translation>Строки: {account}, {currency}</translation>
    </message>
    <message>
        <source>Items, {currency}</source>
        <translation>Строки, {currency}</translation>
    </message>
    <message>
        <source>Its calls show no progress and no end: {title} cannot reach this machine.</source>
        <translation>Её вызовы не показывают ни хода, ни конца: {title} не достигает этого компьютера.</translation>
    </message>
    <message>
        <source>Its limit of {money} is kept only while something follows the conference: the window, or --wait.</source>
        <translation>Её предел {money} соблюдается, только пока что-то следит за конференцией: окно или --wait.</translation>
    </message>
    <message>
        <source>Its package manager brings newer versions.</source>
        <translation>Новые версии приносит менеджер пакетов.</translation>
    </message>
    <message>
        <source>Its phones cannot be read.</source>
        <translation>Её телефоны прочесть нельзя.</translation>
    </message>
    <message>
        <source>Keep your own phone at hand: it rings first. Then call again.</source>
        <translation>Держите свой телефон под рукой: он звонит первым. Затем позвоните снова.</translation>
    </message>
    <message>
        <source>Keeps an address book that contacts can be synced with.</source>
        <translation>Ведёт адресную книгу, с которой можно синхронизировать контакты.</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Последние вызовы</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Lead the reverse proxy, tunnel or port forward to port {port} of this machine, with the whole path.</source>
        <translation>Направьте обратный прокси, туннель или проброс порта на порт {port} этого компьютера, с полным путём.</translation>
    </message>
    <message>
        <source>Leave the application key out of questions for prices, as one documented example does.</source>
        <translation>Не указывать ключ приложения в запросах цен, как в одном примере документации.</translation>
    </message>
    <message>
        <source>Let its name end with .vcf or .csv.</source>
        <translation>Пусть имя заканчивается на .vcf или .csv.</translation>
    </message>
    <message>
        <source>Let the command wait, or call without the limit.</source>
        <translation>Пусть команда ждёт, или звоните без предела.</translation>
    </message>
    <message>
        <source>Limit of minutes</source>
        <translation>Предел минут</translation>
    </message>
    <message>
        <source>Limit of money during a call</source>
        <translation>Предел стоимости во время вызова</translation>
    </message>
    <message>
        <source>Limit the call with --max-minutes where the provider takes it, or import the account&apos;s prices.</source>
        <translation>Ограничьте вызов через --max-minutes, где оператор это принимает, или импортируйте цены учётной записи.</translation>
    </message>
    <message>
        <source>Limit the call with --max-minutes where the provider takes it.</source>
        <translation>Ограничьте вызов через --max-minutes, где оператор это принимает.</translation>
    </message>
    <message>
        <source>Limits a call&apos;s minutes itself, to at most {most}.</source>
        <translation>Сам ограничивает минуты вызова, не более чем до {most}.</translation>
    </message>
    <message>
        <source>Limits a call&apos;s minutes itself.</source>
        <translation>Сам ограничивает минуты вызова.</translation>
    </message>
    <message>
        <source>Listen on a local port for the providers&apos; callbacks.</source>
        <translation>Слушать callback операторов на локальном порту.</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>В журнале</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Look at the account&apos;s balance and state in its console.</source>
        <translation>Посмотрите баланс и состояние счёта в его консоли.</translation>
    </message>
    <message>
        <source>Look at the release&apos;s page for a newer version.</source>
        <translation>Посмотрите на странице выпуска, нет ли более новой версии.</translation>
    </message>
    <message>
        <source>Look at the release&apos;s page.</source>
        <translation>Посмотрите страницу выпуска.</translation>
    </message>
    <message>
        <source>Look at your phone before you call again.</source>
        <translation>Посмотрите на свой телефон, прежде чем звонить снова.</translation>
    </message>
    <message>
        <source>Look up its address, and add the book again: dialer contacts books add.</source>
        <translation>Узнайте её адрес и добавьте книгу снова: dialer contacts books add.</translation>
    </message>
    <message>
        <source>Look whether the disk is full or failing; what was acknowledged is not lost.</source>
        <translation>Проверьте, не полон и не сбоит ли диск; подтверждённое не потеряно.</translation>
    </message>
    <message>
        <source>Make some there.</source>
        <translation>Освободите там место.</translation>
    </message>
    <message>
        <source>Make sure that the account has credit, or try again later.</source>
        <translation>Убедитесь, что на счету есть средства, или повторите позже.</translation>
    </message>
    <message>
        <source>Mend it or move it away; nothing was changed.</source>
        <translation>Исправьте или уберите его; ничего не изменено.</translation>
    </message>
    <message>
        <source>Mend {path} (dialer providers check tells every fault in it), or delete it.</source>
        <translation>Исправьте {path} (все ошибки в нём покажет dialer providers check) или удалите его.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n contacts into {title}</source>
        <translation>
            <numerusform>%n контакт объединён в {title}</numerusform>
            <numerusform>%n контакта объединены в {title}</numerusform>
            <numerusform>%n контактов объединено в {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Move the file away and restore a backup; Dialer makes a new one where there is none.</source>
        <translation>Уберите файл и восстановите копию; где файла нет, Dialer создаст новый.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Укажите файл в ней.</translation>
    </message>
    <message>
        <source>Name its columns like First Name, Company, Phone and E-mail.</source>
        <translation>Назовите столбцы, например, First Name, Company, Phone и E-mail.</translation>
    </message>
    <message>
        <source>Name one such as UTC, Europe/London or America/New_York.</source>
        <translation>Укажите такой, как UTC, Europe/London или America/New_York.</translation>
    </message>
    <message>
        <source>Name one with --account, or set default_account.</source>
        <translation>Укажите её через --account или задайте default_account.</translation>
    </message>
    <message>
        <source>Name one with --account; it takes part from then on.</source>
        <translation>Укажите её через --account; с тех пор она участвует.</translation>
    </message>
    <message>
        <source>Names of actions where they differ from the assumed ones: conference_connect=NAME, and so for conference_add, conference_status, conference_disconnect and convert; several are separated by commas.</source>
        <translation>Имена действий, где они отличаются от предполагаемых: conference_connect=ИМЯ, и так для conference_add, conference_status, conference_disconnect и convert; несколько — через запятую.</translation>
    </message>
    <message>
        <source>Needs no callbacks: it is asked once a call is over.</source>
        <translation>Callback не нужен: запрос делается после завершения вызова.</translation>
    </message>
    <message>
        <source>Needs no callbacks: it is asked while a call runs.</source>
        <translation>Callback не нужен: запрос делается, пока вызов идёт.</translation>
    </message>
    <message>
        <source>Newer versions come from where you have it from.</source>
        <translation>Новые версии приходят оттуда, откуда вы его взяли.</translation>
    </message>
    <message>
        <source>No account is named.</source>
        <translation>Учётная запись не указана.</translation>
    </message>
    <message>
        <source>No call was placed. Check the connection, then try again.</source>
        <translation>Вызов не размещён. Проверьте соединение и повторите.</translation>
    </message>
    <message>
        <source>No call was placed. Try again then.</source>
        <translation>Вызов не размещён. Повторите после этого.</translation>
    </message>
    <message>
        <source>No callback can arrive: nothing listens on this machine.</source>
        <translation>Callback прийти не может: на этом компьютере никто не слушает.</translation>
    </message>
    <message>
        <source>No callback from the internet can arrive yet.</source>
        <translation>Callback из интернета пока прийти не может.</translation>
    </message>
    <message>
        <source>No callback from the internet can arrive, and none of your accounts needs one.</source>
        <translation>Callback из интернета прийти не может, но ни одной вашей учётной записи он не нужен.</translation>
    </message>
    <message>
        <source>No column of {name} is known to be a name, number or address (headers: {known}).</source>
        <translation>Ни один столбец {name} не похож на имя, номер или адрес (заголовки: {known}).</translation>
    </message>
    <message>
        <source>No contact was named.</source>
        <translation>Контакт не указан.</translation>
    </message>
    <message>
        <source>No country has the code in this link: type the number in full.</source>
        <translation>Ни у одной страны нет кода из этой ссылки: введите номер целиком.</translation>
    </message>
    <message>
        <source>No country has this code: check the digits after the plus or the international prefix.</source>
        <translation>Ни у одной страны нет такого кода: проверьте цифры после плюса или международного префикса.</translation>
    </message>
    <message>
        <source>No number in {place} is written like this: type it with area code and leading zero, or in full, with + and country code.</source>
        <translation>Так номера не пишут ({place}): введите с кодом города и ведущим нулём или целиком, с + и кодом страны.</translation>
    </message>
    <message>
        <source>No number in {place} known to this version begins like this: check it before you call.</source>
        <translation>Ни один известный этой версии номер так не начинается ({place}): проверьте его перед звонком.</translation>
    </message>
    <message>
        <source>No phone rang.</source>
        <translation>Телефоны не звонили.</translation>
    </message>
    <message>
        <source>No phone rang. When the cause is mended, call again.</source>
        <translation>Телефоны не звонили. Когда причина устранена, позвоните снова.</translation>
    </message>
    <message>
        <source>No price could be read ({why}).</source>
        <translation>Не удалось прочесть ни одной цены ({why}).</translation>
    </message>
    <message>
        <source>No price could be read.</source>
        <translation>Не удалось прочесть ни одной цены.</translation>
    </message>
    <message>
        <source>No program here shows notifications.</source>
        <translation>Здесь ни одна программа не показывает уведомлений.</translation>
    </message>
    <message>
        <source>No public address is set.</source>
        <translation>Публичный адрес не задан.</translation>
    </message>
    <message>
        <source>No router has opened a way in yet.</source>
        <translation>Ни один маршрутизатор ещё не открыл вход.</translation>
    </message>
    <message>
        <source>No router opened a way in ({reasons}).</source>
        <translation>Ни один маршрутизатор не открыл вход ({reasons}).</translation>
    </message>
    <message>
        <source>No router was found.</source>
        <translation>Маршрутизатор не найден.</translation>
    </message>
    <message>
        <source>Nobody listens for callbacks just now.</source>
        <translation>Сейчас callback никто не слушает.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody tells what %n calls cost. They are not in the sums.</source>
        <translation>
            <numerusform>Никто не сообщает, сколько стоил %n вызов. В суммы он не входит.</numerusform>
            <numerusform>Никто не сообщает, сколько стоили %n вызова. В суммы они не входят.</numerusform>
            <numerusform>Никто не сообщает, сколько стоили %n вызовов. В суммы они не входят.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note sent with the call</source>
        <translation>Пометка, отправляемая с вызовом</translation>
    </message>
    <message>
        <source>Nothing is told of a call on such an account.</source>
        <translation>С такой учётной записью о вызове ничего не сообщается.</translation>
    </message>
    <message>
        <source>Nothing opens tel:, callto: and sip: links.</source>
        <translation>Ссылки tel:, callto: и sip: ничто не открывает.</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>Из неё ничего не взято.</translation>
    </message>
    <message>
        <source>Nothing was taken from it: somebody may have tampered with it.</source>
        <translation>Из неё ничего не взято: возможно, кто-то её подделал.</translation>
    </message>
    <message>
        <source>Notify when a call comes near its limit.</source>
        <translation>Уведомлять, когда вызов приближается к пределу.</translation>
    </message>
    <message>
        <source>Notify when a call failed, and say why.</source>
        <translation>Уведомлять, когда вызов не удался, и почему.</translation>
    </message>
    <message>
        <source>Notify when an account&apos;s balance is low.</source>
        <translation>Уведомлять, когда баланс учётной записи мал.</translation>
    </message>
    <message>
        <source>Notify when the other party has answered.</source>
        <translation>Уведомлять, когда собеседник ответил.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Number that is shown</source>
        <translation>Показываемый номер</translation>
    </message>
    <message>
        <source>Numbers like this one are not reached from outside {country}.</source>
        <translation>До таких номеров из-за границы не дозвониться (страна: {country}).</translation>
    </message>
    <message>
        <source>Offer to call a number that was just copied, in whatever program.</source>
        <translation>Предлагать позвонить по только что скопированному номеру, в любой программе.</translation>
    </message>
    <message>
        <source>One of the two lines was busy</source>
        <translation>Одна из двух линий была занята</translation>
    </message>
    <message>
        <source>One of the two phones was not answered</source>
        <translation>На одном из двух телефонов не ответили</translation>
    </message>
    <message>
        <source>Only the end is told, by a callback; it needs an address that reaches this machine.</source>
        <translation>Сообщается только конец, через callback; нужен адрес, который достигает этого компьютера.</translation>
    </message>
    <message>
        <source>Only the end is told: it is asked for until it is listed.</source>
        <translation>Сообщается только конец: о нём спрашивают, пока он не появится в списке.</translation>
    </message>
    <message>
        <source>Open tel:, callto: and sip: links with Dialer.</source>
        <translation>Открывать ссылки tel:, callto: и sip: в Dialer.</translation>
    </message>
    <message>
        <source>Own phone rung again</source>
        <translation>Повторный вызов вашего телефона</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Phone numbers alone are called here, and {text} is none.</source>
        <translation>Здесь вызываются только телефонные номера, а {text} — не номер.</translation>
    </message>
    <message>
        <source>PokeTALK&apos;s does, with the account&apos;s email and password.</source>
        <translation>Учётная запись PokeTALK ведёт, с почтой и паролем.</translation>
    </message>
    <message>
        <source>Price asked for</source>
        <translation>Цену можно запросить</translation>
    </message>
    <message>
        <source>Progress comes by callbacks; they need an address that reaches this machine.</source>
        <translation>Ход вызова приходит через callback; нужен адрес, который достигает этого компьютера.</translation>
    </message>
    <message>
        <source>Progress is asked for while a call runs.</source>
        <translation>Ход вызова запрашивается, пока он идёт.</translation>
    </message>
    <message>
        <source>Progress of a call</source>
        <translation>Ход вызова</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Ид. проекта</translation>
    </message>
    <message>
        <source>Raise budget.per_call or budget.per_month for the next one.</source>
        <translation>Увеличьте budget.per_call или budget.per_month для следующего.</translation>
    </message>
    <message>
        <source>Raise budget.per_month, or wait for the next month.</source>
        <translation>Увеличьте budget.per_month или дождитесь следующего месяца.</translation>
    </message>
    <message>
        <source>Raise it.</source>
        <translation>Увеличьте его.</translation>
    </message>
    <message>
        <source>Raise the limit.</source>
        <translation>Увеличьте предел.</translation>
    </message>
    <message>
        <source>Refuse numbers with other than 10 national digits (country code 1) or 4 to 14 (others; assumed).</source>
        <translation>Отклонять номера, где не 10 национальных цифр (код страны 1) или не 4–14 (прочие; предположение).</translation>
    </message>
    <message>
        <source>Register your public IP address with PokeTALK, beside the API key.</source>
        <translation>Зарегистрируйте свой публичный IP-адрес в PokeTALK, рядом с ключом API.</translation>
    </message>
    <message>
        <source>Remove it with dialer price forget --account {account}, and import it again.</source>
        <translation>Уберите его командой dialer price forget --account {account} и импортируйте снова.</translation>
    </message>
    <message>
        <source>Remove that one first.</source>
        <translation>Сначала уберите ту.</translation>
    </message>
    <message>
        <source>Remove the book and add it again: contacts stay and are matched anew.</source>
        <translation>Уберите книгу и добавьте снова: контакты останутся и будут сопоставлены заново.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n contacts</source>
        <translation>
            <numerusform>Удалён %n контакт</numerusform>
            <numerusform>Удалено %n контакта</numerusform>
            <numerusform>Удалено %n контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {title}</source>
        <translation>Удалено: {title}</translation>
    </message>
    <message>
        <source>Report this fault of Dialer&apos;s.</source>
        <translation>Сообщите об этом сбое Dialer.</translation>
    </message>
    <message>
        <source>Restart that one.</source>
        <translation>Перезапустите тот.</translation>
    </message>
    <message>
        <source>Restore a backup of the file, or report this.</source>
        <translation>Восстановите копию файла или сообщите об этом.</translation>
    </message>
    <message>
        <source>Ringing time</source>
        <translation>Время звонка</translation>
    </message>
    <message numerus="yes">
        <source>Rings your own phone again up to %n times.</source>
        <translation>
            <numerusform>Вызывает ваш телефон повторно до %n раза.</numerusform>
            <numerusform>Вызывает ваш телефон повторно до %n раз.</numerusform>
            <numerusform>Вызывает ваш телефон повторно до %n раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Идут сейчас</translation>
    </message>
    <message>
        <source>SIP number</source>
        <translation>Номер SIP</translation>
    </message>
    <message>
        <source>Save it as .xlsx or .csv, or take fewer days.</source>
        <translation>Сохраните как .xlsx или .csv или возьмите меньше дней.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV first.</source>
        <translation>Сначала сохраните лист как CSV.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Секунды</translation>
    </message>
    <message>
        <source>Seconds billed</source>
        <translation>Секунды по счёту</translation>
    </message>
    <message>
        <source>Seconds charged</source>
        <translation>Оплачиваемые секунды</translation>
    </message>
    <message>
        <source>Seconds logged</source>
        <translation>Секунды по журналу</translation>
    </message>
    <message>
        <source>See that the endpoint is in Asterisk, and that its phone is registered.</source>
        <translation>Проверьте, есть ли конечная точка в Asterisk и зарегистрирован ли её телефон.</translation>
    </message>
    <message>
        <source>Services are told your public address, which was not reached from here.</source>
        <translation>Службам сообщается ваш публичный адрес, который отсюда недоступен.</translation>
    </message>
    <message>
        <source>Set DIALER_HOME to a folder that can be written.</source>
        <translation>Задайте DIALER_HOME папку, в которую можно писать.</translation>
    </message>
    <message>
        <source>Set a public address with the router&apos;s name or address, and the port.</source>
        <translation>Задайте публичный адрес с именем или адресом маршрутизатора и портом.</translation>
    </message>
    <message>
        <source>Set client_id, client_secret and token_url, or a token.</source>
        <translation>Задайте client_id, client_secret и token_url или token.</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Задайте её снова.</translation>
    </message>
    <message>
        <source>Set listener.enabled to true.</source>
        <translation>Задайте listener.enabled значение true.</translation>
    </message>
    <message>
        <source>Set listener.port to another one (0 takes any that is free).</source>
        <translation>Задайте listener.port другой (0 берёт любой свободный).</translation>
    </message>
    <message>
        <source>Set listener.public_url, or call without --max-minutes.</source>
        <translation>Задайте listener.public_url или звоните без --max-minutes.</translation>
    </message>
    <message>
        <source>Set read_only = no for the user in ari.conf, or name another.</source>
        <translation>Задайте read_only = no пользователю в ari.conf или укажите другого.</translation>
    </message>
    <message>
        <source>Set the account&apos;s api_key.</source>
        <translation>Задайте api_key учётной записи.</translation>
    </message>
    <message>
        <source>Several calls begin with {shown}.</source>
        <translation>С {shown} начинаются несколько вызовов.</translation>
    </message>
    <message>
        <source>Several conferences are called {conference_id}.</source>
        <translation>Несколько конференций называются {conference_id}.</translation>
    </message>
    <message>
        <source>Several contacts begin with {shown}.</source>
        <translation>С {shown} начинаются несколько контактов.</translation>
    </message>
    <message>
        <source>Show Dialer&apos;s page inside another site; dialer service-page tells its address.</source>
        <translation>Показывать страницу Dialer внутри другого сайта; её адрес сообщает dialer service-page.</translation>
    </message>
    <message>
        <source>Show a phone number instead.</source>
        <translation>Покажите вместо этого номер телефона.</translation>
    </message>
    <message>
        <source>Show an icon in the tray, where the desktop has one.</source>
        <translation>Показывать значок в области уведомлений, где она есть.</translation>
    </message>
    <message>
        <source>So none of them was ended: put down your own phone, which ends it.</source>
        <translation>Поэтому ни один из них не завершён: повесьте трубку вашего телефона, и он закончится.</translation>
    </message>
    <message>
        <source>So the end and the cost of this call will not be known here; {title} rings anyway.</source>
        <translation>Поэтому конец и стоимость этого вызова здесь не станут известны; {title} всё равно звонит.</translation>
    </message>
    <message>
        <source>So this call&apos;s progress, end and cost will not be known here, and it cannot be hung up from here; {title} rings anyway.</source>
        <translation>Поэтому ход, конец и стоимость этого вызова здесь не станут известны, и завершить его отсюда нельзя; {title} всё равно звонит.</translation>
    </message>
    <message>
        <source>Some are {encodings}.</source>
        <translation>Например: {encodings}.</translation>
    </message>
    <message>
        <source>Some routers do not let their own network in by the outside address: then it may work all the same. Open it from a phone without Wi-Fi to see.</source>
        <translation>Некоторые маршрутизаторы не впускают свою сеть по внешнему адресу: это может работать и так. Для проверки откройте его на телефоне без Wi-Fi.</translation>
    </message>
    <message>
        <source>Something answers at {url}, but it is not this Dialer.</source>
        <translation>На {url} что-то отвечает, но не этот Dialer.</translation>
    </message>
    <message>
        <source>Something changed meanwhile; the call was asked again.</source>
        <translation>Тем временем что-то изменилось; о вызове спросили заново.</translation>
    </message>
    <message>
        <source>Something else than this Dialer answers at {address}.</source>
        <translation>На {address} отвечает что-то другое, не этот Dialer.</translation>
    </message>
    <message>
        <source>Something has changed: look again before you call.</source>
        <translation>Что-то изменилось: посмотрите ещё раз, прежде чем звонить.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>Spent by country</source>
        <translation>Потрачено по странам</translation>
    </message>
    <message>
        <source>Spent by day</source>
        <translation>Потрачено по дням</translation>
    </message>
    <message>
        <source>Spent by day, {currency}</source>
        <translation>Потрачено по дням, {currency}</translation>
    </message>
    <message>
        <source>Spent by destination, {currency}</source>
        <translation>Потрачено по направлениям, {currency}</translation>
    </message>
    <message>
        <source>Spent by month, {currency}</source>
        <translation>Потрачено по месяцам, {currency}</translation>
    </message>
    <message>
        <source>Spent by week, {currency}</source>
        <translation>Потрачено по неделям, {currency}</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Разделите его.</translation>
    </message>
    <message>
        <source>Spokn ID</source>
        <translation>Spokn ID</translation>
    </message>
    <message>
        <source>Start Dialer again.</source>
        <translation>Запустите Dialer снова.</translation>
    </message>
    <message>
        <source>Start Dialer when you log in to this computer.</source>
        <translation>Запускать Dialer при входе в этот компьютер.</translation>
    </message>
    <message>
        <source>Start it with --wait.</source>
        <translation>Начните её с --wait.</translation>
    </message>
    <message>
        <source>Start or unlock the desktop&apos;s keychain, or set DIALER_SECRETS=file to keep secrets in a file that only you can read.</source>
        <translation>Запустите или разблокируйте связку ключей, или задайте DIALER_SECRETS=file, чтобы хранить секреты в файле, который можете читать только вы.</translation>
    </message>
    <message>
        <source>States and results beyond the known ones: word=ongoing, success, busy, no_answer, failed or cancelled; several are separated by commas.</source>
        <translation>Состояния и итоги сверх известных: слово=ongoing, success, busy, no_answer, failed или cancelled; несколько — через запятую.</translation>
    </message>
    <message>
        <source>Status words beyond the assumed ones: word=queued, ringing, talking, completed, busy, no_answer, cancelled or failed; several are separated by commas.</source>
        <translation>Слова состояния сверх предполагаемых: слово=queued, ringing, talking, completed, busy, no_answer, cancelled или failed; несколько — через запятую.</translation>
    </message>
    <message>
        <source>Stored there: {own_numbers}.</source>
        <translation>Там записаны: {own_numbers}.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Switch it on, and news of calls can come by itself.</source>
        <translation>Включите его, и новости о вызовах смогут приходить сами.</translation>
    </message>
    <message>
        <source>Switch on UPnP or NAT-PMP in the router, or lead a port here by hand and set listener.public_url.</source>
        <translation>Включите UPnP или NAT-PMP в маршрутизаторе или проведите порт сюда вручную и задайте listener.public_url.</translation>
    </message>
    <message>
        <source>Synced with {title}</source>
        <translation>Синхронизировано с {title}</translation>
    </message>
    <message>
        <source>Takes effect at {title}&apos;s next report, within {seconds} s.</source>
        <translation>Подействует при следующем отчёте {title}, за {seconds} с.</translation>
    </message>
    <message>
        <source>TeXML application</source>
        <translation>Приложение TeXML</translation>
    </message>
    <message>
        <source>Tell them.</source>
        <translation>Сообщите им.</translation>
    </message>
    <message>
        <source>Tells nothing of its calls.</source>
        <translation>Ничего не сообщает о своих вызовах.</translation>
    </message>
    <message>
        <source>Tells what a call costs while it runs, so a limit of money can be kept.</source>
        <translation>Сообщает стоимость вызова, пока он идёт, поэтому предел стоимости можно соблюсти.</translation>
    </message>
    <message>
        <source>That user&apos;s password.</source>
        <translation>Пароль этого пользователя.</translation>
    </message>
    <message>
        <source>The API key from Called.in.</source>
        <translation>Ключ API от Called.in.</translation>
    </message>
    <message>
        <source>The API key is set; whether PokeTALK takes it, and knows this machine&apos;s public address, the first call shows.</source>
        <translation>Ключ API задан; примет ли его PokeTALK и знает ли публичный адрес этого компьютера, покажет первый вызов.</translation>
    </message>
    <message>
        <source>The API key of your account.</source>
        <translation>Ключ API вашей учётной записи.</translation>
    </message>
    <message>
        <source>The API key that PokeTALK gave you.</source>
        <translation>Ключ API, который дал вам PokeTALK.</translation>
    </message>
    <message>
        <source>The API key.</source>
        <translation>Ключ API.</translation>
    </message>
    <message>
        <source>The API password.</source>
        <translation>Пароль API.</translation>
    </message>
    <message>
        <source>The API secret.</source>
        <translation>Секрет API.</translation>
    </message>
    <message>
        <source>The API username of your account.</source>
        <translation>Имя пользователя API вашей учётной записи.</translation>
    </message>
    <message>
        <source>The D-Bus session cannot be reached: {error}.</source>
        <translation>Сеанс D-Bus недоступен: {error}.</translation>
    </message>
    <message>
        <source>The SID of an API key, to log in with it instead (assumed).</source>
        <translation>SID ключа API, чтобы входить с ним (предположение).</translation>
    </message>
    <message>
        <source>The SIP number or extension through which calls go, where it is not the usual one.</source>
        <translation>Номер SIP или добавочный, через который идут вызовы, если не обычный.</translation>
    </message>
    <message>
        <source>The account that calls go through when none is named.</source>
        <translation>Учётная запись для вызовов, когда другая не указана.</translation>
    </message>
    <message>
        <source>The account {account} has no phone of yours to ring first.</source>
        <translation>У учётной записи {account} нет вашего телефона, который звонит первым.</translation>
    </message>
    <message>
        <source>The account {account} keeps no list of numbers to be shown.</source>
        <translation>Учётная запись {account} не ведёт списка показываемых номеров.</translation>
    </message>
    <message>
        <source>The account {name} has neither client_id nor token.</source>
        <translation>У учётной записи {name} нет ни client_id, ни token.</translation>
    </message>
    <message>
        <source>The account {name} has no {key}.</source>
        <translation>У учётной записи {name} нет {key}.</translation>
    </message>
    <message>
        <source>The account {name} keeps no address book.</source>
        <translation>Учётная запись {name} не ведёт адресной книги.</translation>
    </message>
    <message>
        <source>The account&apos;s SID: AC and 32 letters and digits.</source>
        <translation>SID учётной записи: AC и 32 буквы и цифры.</translation>
    </message>
    <message>
        <source>The account&apos;s email is no e-mail address.</source>
        <translation>Почта учётной записи — не адрес почты.</translation>
    </message>
    <message>
        <source>The account&apos;s id, as TeXML&apos;s addresses have it.</source>
        <translation>Идентификатор учётной записи, как в адресах TeXML.</translation>
    </message>
    <message>
        <source>The account&apos;s prices are in {currency} and its bill in {other}: no limit of money can be reckoned from them.</source>
        <translation>Цены учётной записи в {currency}, а счёт в {other}: предел стоимости из них не вычислить.</translation>
    </message>
    <message>
        <source>The account&apos;s quota is used up: ask the operator.</source>
        <translation>Квота учётной записи исчерпана: спросите оператора.</translation>
    </message>
    <message>
        <source>The account&apos;s token. Callbacks are checked by it, so it is needed even beside an API key.</source>
        <translation>Токен учётной записи. Им проверяется callback, поэтому он нужен и при ключе API.</translation>
    </message>
    <message>
        <source>The address for {title}&apos;s callbacks is too long.</source>
        <translation>Адрес для callback {title} слишком длинный.</translation>
    </message>
    <message>
        <source>The address for {title}&apos;s events is too long.</source>
        <translation>Адрес для событий {title} слишком длинный.</translation>
    </message>
    <message>
        <source>The address is {over} characters too long for {title}.</source>
        <translation>Адрес длиннее допустимого {title} на {over} знаков.</translation>
    </message>
    <message>
        <source>The address may not hold a name, password, query or fragment.</source>
        <translation>Адрес не может содержать имя, пароль, запрос или фрагмент.</translation>
    </message>
    <message>
        <source>The address to listen on; anything but loopback lets other machines connect.</source>
        <translation>Адрес приёма; любой, кроме локального, позволяет подключаться другим компьютерам.</translation>
    </message>
    <message>
        <source>The address under which providers reach the listener from outside.</source>
        <translation>Адрес, по которому операторы достигают приёма извне.</translation>
    </message>
    <message>
        <source>The answer of {title} is far too long.</source>
        <translation>Ответ {title} слишком длинный.</translation>
    </message>
    <message>
        <source>The application key that Talkety gave you.</source>
        <translation>Ключ приложения, который дал вам Talkety.</translation>
    </message>
    <message>
        <source>The base URL {base_url} is not usable.</source>
        <translation>Базовый адрес {base_url} не годится.</translation>
    </message>
    <message>
        <source>The bill and the log agree: there is nothing to dispute.</source>
        <translation>Счёт и журнал совпадают: оспаривать нечего.</translation>
    </message>
    <message>
        <source>The budget cannot be kept on this call: its cost is not told while it runs.</source>
        <translation>Бюджет для этого вызова соблюсти нельзя: его стоимость не сообщается, пока он идёт.</translation>
    </message>
    <message>
        <source>The call failed</source>
        <translation>Вызов не удался</translation>
    </message>
    <message>
        <source>The call has already ended.</source>
        <translation>Вызов уже завершён.</translation>
    </message>
    <message>
        <source>The call has reached {words}.</source>
        <translation>Вызов достиг: {words}.</translation>
    </message>
    <message>
        <source>The call is at {share} % of {words}.</source>
        <translation>Вызов на {share} % от: {words}.</translation>
    </message>
    <message>
        <source>The call is being hung up.</source>
        <translation>Вызов завершается.</translation>
    </message>
    <message>
        <source>The call is being placed.</source>
        <translation>Вызов размещается.</translation>
    </message>
    <message>
        <source>The call is hung up at {title}&apos;s next callback, within {hang_up_within_s} seconds.</source>
        <translation>Вызов будет завершён при следующем callback {title}, за {hang_up_within_s} с.</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>Вызов завершён</translation>
    </message>
    <message>
        <source>The call is placed: your own phone rings first.</source>
        <translation>Вызов размещён: сначала зазвонит ваш собственный телефон.</translation>
    </message>
    <message>
        <source>The call is running. Free some space on the disk.</source>
        <translation>Вызов идёт. Освободите место на диске.</translation>
    </message>
    <message>
        <source>The call log is closed.</source>
        <translation>Журнал вызовов закрыт.</translation>
    </message>
    <message>
        <source>The call log {path} cannot be used: {text}.</source>
        <translation>Журнал вызовов {path} использовать нельзя: {text}.</translation>
    </message>
    <message>
        <source>The call log {path} was written by a newer Dialer (format {version}).</source>
        <translation>Журнал вызовов {path} записан более новым Dialer (формат {version}).</translation>
    </message>
    <message>
        <source>The call was cancelled before both had answered</source>
        <translation>Вызов отменён, прежде чем ответили оба</translation>
    </message>
    <message>
        <source>The call was cancelled before the other party answered</source>
        <translation>Вызов отменён, прежде чем ответил собеседник</translation>
    </message>
    <message>
        <source>The call was hung up from here</source>
        <translation>Вызов завершён отсюда</translation>
    </message>
    <message>
        <source>The call was not placed</source>
        <translation>Вызов не размещён</translation>
    </message>
    <message>
        <source>The callback port {host}:{port} cannot be opened: {reason}.</source>
        <translation>Порт callback {host}:{port} открыть нельзя: {reason}.</translation>
    </message>
    <message>
        <source>The client&apos;s id, as the operator gave it.</source>
        <translation>Идентификатор клиента, как его дал оператор.</translation>
    </message>
    <message>
        <source>The client&apos;s secret.</source>
        <translation>Секрет клиента.</translation>
    </message>
    <message>
        <source>The company is longer than {most} characters.</source>
        <translation>Название организации длиннее {most} знаков.</translation>
    </message>
    <message>
        <source>The conference has already ended.</source>
        <translation>Конференция уже завершена.</translation>
    </message>
    <message>
        <source>The conference has reached its limit of {max_cost}, reckoned from its prices.</source>
        <translation>Конференция достигла предела {max_cost}, вычисленного по её ценам.</translation>
    </message>
    <message>
        <source>The conference has reached its limit of {max_cost}.</source>
        <translation>Конференция достигла предела {max_cost}.</translation>
    </message>
    <message>
        <source>The conference is being ended.</source>
        <translation>Конференция завершается.</translation>
    </message>
    <message>
        <source>The conferences are closed.</source>
        <translation>Конференции закрыты.</translation>
    </message>
    <message>
        <source>The configuration {path} cannot be used: {what}.</source>
        <translation>Конфигурацию {path} использовать нельзя: {what}.</translation>
    </message>
    <message>
        <source>The contact has {count} e-mail addresses; {most} can be kept.</source>
        <translation>У контакта {count} адресов почты; хранить можно {most}.</translation>
    </message>
    <message>
        <source>The contact has {count} groups; {most} can be kept.</source>
        <translation>У контакта {count} групп; хранить можно {most}.</translation>
    </message>
    <message>
        <source>The contact has {count} numbers; {most} can be kept.</source>
        <translation>У контакта {count} номеров; хранить можно {most}.</translation>
    </message>
    <message>
        <source>The contact was changed at {title} meanwhile.</source>
        <translation>Контакт тем временем изменён в {title}.</translation>
    </message>
    <message>
        <source>The contacts are closed.</source>
        <translation>Контакты закрыты.</translation>
    </message>
    <message>
        <source>The country of numbers that are typed in national form.</source>
        <translation>Страна номеров, введённых в национальной форме.</translation>
    </message>
    <message>
        <source>The days end on {last} before they begin on {first}.</source>
        <translation>Дни кончаются {last} раньше, чем начинаются {first}.</translation>
    </message>
    <message>
        <source>The days of a report lie between {first_day} and {last_day}.</source>
        <translation>Дни отчёта лежат между {first_day} и {last_day}.</translation>
    </message>
    <message>
        <source>The demo changes nothing of your desktop.</source>
        <translation>Демонстрация ничего не меняет на вашем рабочем столе.</translation>
    </message>
    <message>
        <source>The description {name} cannot be used: {fault}.</source>
        <translation>Описание {name} использовать нельзя: {fault}.</translation>
    </message>
    <message>
        <source>The desktop did not grant the shortcut ({step}).</source>
        <translation>Рабочий стол не разрешил сочетание клавиш ({step}).</translation>
    </message>
    <message>
        <source>The desktop has a tray.</source>
        <translation>На рабочем столе есть область уведомлений.</translation>
    </message>
    <message>
        <source>The desktop has no tray: closing the window ends Dialer.</source>
        <translation>На рабочем столе нет области уведомлений: закрытие окна завершает Dialer.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal for shortcuts does not answer.</source>
        <translation>Портал сочетаний клавиш рабочего стола не отвечает.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal grants a shortcut in all programs.</source>
        <translation>Портал рабочего стола разрешает сочетание клавиш во всех программах.</translation>
    </message>
    <message>
        <source>The desktop&apos;s portal opened no session for shortcuts.</source>
        <translation>Портал рабочего стола не открыл сеанс для сочетаний клавиш.</translation>
    </message>
    <message>
        <source>The e-mail address of your PokeTALK account, when you have no API key.</source>
        <translation>Адрес почты вашей учётной записи PokeTALK, если нет ключа API.</translation>
    </message>
    <message>
        <source>The ending says what kind of file it is to be.</source>
        <translation>Расширение говорит, какого вида будет файл.</translation>
    </message>
    <message>
        <source>The engine failed.</source>
        <translation>Сбой ядра программы.</translation>
    </message>
    <message>
        <source>The extension in this link is no row of digits: type the number.</source>
        <translation>Добавочный номер в этой ссылке — не ряд цифр: введите номер.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB.</source>
        <translation>Файл больше {most} МБ.</translation>
    </message>
    <message>
        <source>The file is no text.</source>
        <translation>Файл не текстовый.</translation>
    </message>
    <message>
        <source>The file leads it to {host}, and its key or password is kept here.</source>
        <translation>Файл направляет на {host}, а ключ или пароль хранится здесь.</translation>
    </message>
    <message>
        <source>The file was made by a newer Dialer.</source>
        <translation>Файл создан более новым Dialer.</translation>
    </message>
    <message>
        <source>The first minute of this call costs {first} (both phones), and {money} is left of this month&apos;s budget of {per_month}.</source>
        <translation>Первая минута этого вызова стоит {first} (оба телефона), а от бюджета месяца {per_month} осталось {money}.</translation>
    </message>
    <message>
        <source>The first minute of this conference costs {cost} (all phones), and the budgets leave it {left}.</source>
        <translation>Первая минута этой конференции стоит {cost} (все телефоны), а бюджеты оставляют ей {left}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {strerror}.</source>
        <translation>Папку {folder} создать нельзя: {strerror}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {error}.</source>
        <translation>Папку {folder} использовать нельзя: {error}.</translation>
    </message>
    <message>
        <source>The key of a {title} account has no spaces.</source>
        <translation>В ключе учётной записи {title} нет пробелов.</translation>
    </message>
    <message>
        <source>The keyboard has no key for {keys}.</source>
        <translation>На клавиатуре нет клавиши для {keys}.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: {what}.</source>
        <translation>Связку ключей использовать нельзя: {what}.</translation>
    </message>
    <message>
        <source>The keychain did not keep the secret.</source>
        <translation>Связка ключей не сохранила секрет.</translation>
    </message>
    <message>
        <source>The last {most} steps are kept.</source>
        <translation>Хранятся последние шаги: {most}.</translation>
    </message>
    <message>
        <source>The link says that this number is within {domain}: check it.</source>
        <translation>Ссылка говорит, что этот номер внутри {domain}: проверьте его.</translation>
    </message>
    <message>
        <source>The listener at {address} is not reached: {why}.</source>
        <translation>Приём на {address} недоступен: {why}.</translation>
    </message>
    <message>
        <source>The listener is switched off.</source>
        <translation>Приём выключен.</translation>
    </message>
    <message>
        <source>The most that all calls of a calendar month may cost, per currency.</source>
        <translation>Наибольшая стоимость всех вызовов календарного месяца, на валюту.</translation>
    </message>
    <message>
        <source>The most that one call may cost, in its account&apos;s currency.</source>
        <translation>Наибольшая стоимость одного вызова, в валюте его учётной записи.</translation>
    </message>
    <message>
        <source>The name is longer than {most} characters.</source>
        <translation>Имя длиннее {most} знаков.</translation>
    </message>
    <message>
        <source>The network had no free line</source>
        <translation>В сети не было свободной линии</translation>
    </message>
    <message>
        <source>The network had no free line to the other party</source>
        <translation>В сети не было свободной линии к собеседнику</translation>
    </message>
    <message>
        <source>The network had no free line to your own phone</source>
        <translation>В сети не было свободной линии к вашему телефону</translation>
    </message>
    <message>
        <source>The notes are longer than {most} characters.</source>
        <translation>Заметки длиннее {most} знаков.</translation>
    </message>
    <message>
        <source>The number of a TeXML application of yours.</source>
        <translation>Номер вашего приложения TeXML.</translation>
    </message>
    <message>
        <source>The number that is shown when your phone rings, and to the other party: one of 46elks, or the one that you signed up with.</source>
        <translation>Номер, который показывается при звонке вашего телефона и собеседнику: номер 46elks или тот, с которым вы зарегистрировались.</translation>
    </message>
    <message>
        <source>The number that is shown when your phone rings, and to the other party: one of the service, or one of yours that it has verified.</source>
        <translation>Номер, который показывается при звонке вашего телефона и собеседнику: номер службы или ваш, который она проверила.</translation>
    </message>
    <message>
        <source>The number that your own phone shows when Spokn rings it (Enterprise only); Spokn shows the other party&apos;s when this is not set.</source>
        <translation>Номер, который показывает ваш телефон, когда звонит Spokn (только Enterprise); иначе Spokn показывает номер собеседника.</translation>
    </message>
    <message>
        <source>The other party could not be reached</source>
        <translation>До собеседника не дозвониться</translation>
    </message>
    <message>
        <source>The other party did not answer</source>
        <translation>Собеседник не ответил</translation>
    </message>
    <message>
        <source>The other party&apos;s line is busy</source>
        <translation>Линия собеседника занята</translation>
    </message>
    <message>
        <source>The other party&apos;s number does not exist or cannot be called</source>
        <translation>Номера собеседника не существует или на него нельзя позвонить</translation>
    </message>
    <message>
        <source>The package&apos;s provider {name} is left aside: {path} is another one.</source>
        <translation>Оператор {name} из пакета не используется: {path} — другой.</translation>
    </message>
    <message>
        <source>The part {part} of the file cannot be read.</source>
        <translation>Часть {part} файла прочесть нельзя.</translation>
    </message>
    <message>
        <source>The password of the address book {name} is not kept here.</source>
        <translation>Пароль адресной книги {name} здесь не хранится.</translation>
    </message>
    <message>
        <source>The password of your PokeTALK account.</source>
        <translation>Пароль вашей учётной записи PokeTALK.</translation>
    </message>
    <message>
        <source>The picture is bigger than {most} MB.</source>
        <translation>Изображение больше {most} МБ.</translation>
    </message>
    <message>
        <source>The port to listen on; 0 takes any free one.</source>
        <translation>Порт приёма; 0 берёт любой свободный.</translation>
    </message>
    <message>
        <source>The program&apos;s bundle names links as its own.</source>
        <translation>Пакет программы объявляет ссылки своими.</translation>
    </message>
    <message>
        <source>The project&apos;s API token.</source>
        <translation>Токен API проекта.</translation>
    </message>
    <message>
        <source>The project&apos;s id.</source>
        <translation>Идентификатор проекта.</translation>
    </message>
    <message>
        <source>The provider refused the call</source>
        <translation>Оператор отклонил вызов</translation>
    </message>
    <message>
        <source>The provider took the call, but that could not be written down.</source>
        <translation>Оператор принял вызов, но записать это не удалось.</translation>
    </message>
    <message>
        <source>The provider took the conference, but that could not be written down.</source>
        <translation>Оператор принял конференцию, но записать это не удалось.</translation>
    </message>
    <message>
        <source>The provider {name} of the package {package} is left aside: {why}.</source>
        <translation>Оператор {name} из пакета {package} не используется: {why}.</translation>
    </message>
    <message>
        <source>The rate sheet of {account} is damaged: {error}.</source>
        <translation>Прайс-лист {account} повреждён: {error}.</translation>
    </message>
    <message>
        <source>The rate sheets are closed.</source>
        <translation>Прайс-листы закрыты.</translation>
    </message>
    <message>
        <source>The registry cannot be changed: {why}.</source>
        <translation>Реестр изменить нельзя: {why}.</translation>
    </message>
    <message>
        <source>The release feed answered with HTTP {status}.</source>
        <translation>Лента выпусков ответила HTTP {status}.</translation>
    </message>
    <message>
        <source>The release feed could not be reached ({why}).</source>
        <translation>Лента выпусков недоступна ({why}).</translation>
    </message>
    <message>
        <source>The release feed is in a form that this version does not know.</source>
        <translation>Лента выпусков записана в виде, которого эта версия не знает.</translation>
    </message>
    <message>
        <source>The release feed is not in order ({what}).</source>
        <translation>Лента выпусков не в порядке ({what}).</translation>
    </message>
    <message>
        <source>The release feed leads from one address to the next.</source>
        <translation>Лента выпусков пересылает с одного адреса на другой.</translation>
    </message>
    <message>
        <source>The release feed leads to an address that is not secure.</source>
        <translation>Лента выпусков ведёт на незащищённый адрес.</translation>
    </message>
    <message>
        <source>The release feed&apos;s answer is far too long.</source>
        <translation>Ответ ленты выпусков слишком длинный.</translation>
    </message>
    <message>
        <source>The release feed&apos;s signature is wrong.</source>
        <translation>Подпись ленты выпусков неверна.</translation>
    </message>
    <message>
        <source>The router is not asked for a way in.</source>
        <translation>Вход у маршрутизатора не запрашивается.</translation>
    </message>
    <message>
        <source>The router leads {address} here by {by}, but that is no address of the internet: another router stands before it.</source>
        <translation>Маршрутизатор ведёт {address} сюда через {by}, но это не адрес интернета: перед ним стоит ещё один маршрутизатор.</translation>
    </message>
    <message>
        <source>The router leads {address} to this Dialer, by {by}.</source>
        <translation>Маршрутизатор ведёт {address} к этому Dialer через {by}.</translation>
    </message>
    <message>
        <source>The router opened a way by {by}, but does not tell its address.</source>
        <translation>Маршрутизатор открыл вход через {by}, но не сообщает свой адрес.</translation>
    </message>
    <message>
        <source>The router&apos;s answer cannot be read.</source>
        <translation>Ответ маршрутизатора прочесть нельзя.</translation>
    </message>
    <message>
        <source>The secret of a shared key, where callbacks are signed with one (SHA-256).</source>
        <translation>Секрет общего ключа, где callback подписан им (SHA-256).</translation>
    </message>
    <message>
        <source>The secret of that API key.</source>
        <translation>Секрет этого ключа API.</translation>
    </message>
    <message>
        <source>The secrets file {path} cannot be used: {what}.</source>
        <translation>Файл секретов {path} использовать нельзя: {what}.</translation>
    </message>
    <message>
        <source>The sheet has more than {most} prefixes.</source>
        <translation>В листе больше {most} префиксов.</translation>
    </message>
    <message>
        <source>The system shows them.</source>
        <translation>Их показывает система.</translation>
    </message>
    <message>
        <source>The time zone of the dates in PokeTALK&apos;s billing report (assumed: UTC), such as Europe/London.</source>
        <translation>Часовой пояс дат в отчёте PokeTALK о расходах (предположение: UTC), например Europe/London.</translation>
    </message>
    <message>
        <source>The window&apos;s language; takes effect at the next start.</source>
        <translation>Язык окна; действует со следующего запуска.</translation>
    </message>
    <message>
        <source>The word may belong to this number, {first}, or not, {second}: type the one you mean.</source>
        <translation>Слово может быть частью этого номера, {first}, или нет, {second}: введите нужный.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n further faults.</source>
        <translation>
            <numerusform>Есть ещё %n ошибка.</numerusform>
            <numerusform>Есть ещё %n ошибки.</numerusform>
            <numerusform>Есть ещё %n ошибок.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are letters O, l or I in this number: type digits 0 and 1.</source>
        <translation>В этом номере есть буквы O, l или I: введите цифры 0 и 1.</translation>
    </message>
    <message>
        <source>There are no earlier calls.</source>
        <translation>Прежних вызовов нет.</translation>
    </message>
    <message>
        <source>There are several accounts: {names}.</source>
        <translation>Есть несколько учётных записей: {names}.</translation>
    </message>
    <message>
        <source>There are several address books there: {shown}.</source>
        <translation>Там есть несколько адресных книг: {shown}.</translation>
    </message>
    <message>
        <source>There are several address books: {names}.</source>
        <translation>Есть несколько адресных книг: {names}.</translation>
    </message>
    <message>
        <source>There are too few digits here: type the whole number, such as +44 20 7946 0018.</source>
        <translation>Цифр слишком мало: введите номер целиком, например +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>There are {to}, {to_digits}, {to_country_code} and {to_national}.</source>
        <translation>Есть {to}, {to_digits}, {to_country_code} и {to_national}.</translation>
    </message>
    <message>
        <source>There are: {assumed_actions}.</source>
        <translation>Есть: {assumed_actions}.</translation>
    </message>
    <message>
        <source>There are: {names}.</source>
        <translation>Есть: {names}.</translation>
    </message>
    <message>
        <source>There is a numeral here that is no plain digit: type digits 0 to 9.</source>
        <translation>Здесь есть знак числа, который не простая цифра: введите цифры от 0 до 9.</translation>
    </message>
    <message>
        <source>There is a stray letter in this number: check it and type digits.</source>
        <translation>В этом номере есть лишняя буква: проверьте его и введите цифры.</translation>
    </message>
    <message>
        <source>There is an account of this name at another service already.</source>
        <translation>Учётная запись с таким названием уже есть у другой службы.</translation>
    </message>
    <message>
        <source>There is another provider {name} already.</source>
        <translation>Другой оператор {name} уже есть.</translation>
    </message>
    <message>
        <source>There is more than one extension here: leave the number and one.</source>
        <translation>Здесь больше одного добавочного: оставьте номер и один.</translation>
    </message>
    <message>
        <source>There is more than one number in this text: leave the one to call.</source>
        <translation>В этом тексте больше одного номера: оставьте тот, на который звонить.</translation>
    </message>
    <message>
        <source>There is no D-Bus session here.</source>
        <translation>Сеанса D-Bus здесь нет.</translation>
    </message>
    <message>
        <source>There is no X display here to take a shortcut on.</source>
        <translation>Здесь нет дисплея X для сочетания клавиш.</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Учётных записей пока нет.</translation>
    </message>
    <message>
        <source>There is no account {name}.</source>
        <translation>Учётной записи {name} нет.</translation>
    </message>
    <message>
        <source>There is no address book at {url}.</source>
        <translation>По адресу {url} нет адресной книги.</translation>
    </message>
    <message>
        <source>There is no address book to sync with.</source>
        <translation>Нет адресной книги для синхронизации.</translation>
    </message>
    <message>
        <source>There is no address book {name}.</source>
        <translation>Адресной книги {name} нет.</translation>
    </message>
    <message>
        <source>There is no call {shown}.</source>
        <translation>Вызова {shown} нет.</translation>
    </message>
    <message>
        <source>There is no conference {conference_id}.</source>
        <translation>Конференции {conference_id} нет.</translation>
    </message>
    <message>
        <source>There is no contact {contact_id}.</source>
        <translation>Контакта {contact_id} нет.</translation>
    </message>
    <message>
        <source>There is no contact {shown}.</source>
        <translation>Контакта {shown} нет.</translation>
    </message>
    <message>
        <source>There is no description {name}.</source>
        <translation>Описания {name} нет.</translation>
    </message>
    <message>
        <source>There is no display here, and so no shortcut.</source>
        <translation>Здесь нет дисплея, а значит, и сочетания клавиш.</translation>
    </message>
    <message>
        <source>There is no display, so no window and no tray.</source>
        <translation>Дисплея нет, поэтому нет ни окна, ни области уведомлений.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}.</source>
        <translation>Кодировки {encoding} нет.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Файла {path} нет.</translation>
    </message>
    <message>
        <source>There is no home folder here: HOME is not set.</source>
        <translation>Здесь нет домашней папки: HOME не задан.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Связки ключей здесь нет.</translation>
    </message>
    <message>
        <source>There is no number here: type one, such as +44 20 7946 0018.</source>
        <translation>Здесь нет номера: введите его, например +44 20 7946 0018.</translation>
    </message>
    <message>
        <source>There is no place for bills here.</source>
        <translation>Для счетов здесь нет места.</translation>
    </message>
    <message>
        <source>There is no place for conferences here.</source>
        <translation>Для конференций здесь нет места.</translation>
    </message>
    <message>
        <source>There is no place for rate sheets here.</source>
        <translation>Для прайс-листов здесь нет места.</translation>
    </message>
    <message>
        <source>There is no provider {name}.</source>
        <translation>Оператора {name} нет.</translation>
    </message>
    <message>
        <source>There is no release feed to ask.</source>
        <translation>Нет ленты выпусков, которую можно спросить.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>Настройки {key} нет.</translation>
    </message>
    <message>
        <source>There is no step {step} to undo.</source>
        <translation>Нет шага {step} для отмены.</translation>
    </message>
    <message>
        <source>There is no such participant.</source>
        <translation>Такого участника нет.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Пока ни одной нет.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is only {extension}.</source>
        <translation>Есть только {extension}.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>This Dialer runs from source, or was built without a release feed.</source>
        <translation>Этот Dialer работает из исходного кода или собран без ленты выпусков.</translation>
    </message>
    <message>
        <source>This Dialer was installed as a package of your system.</source>
        <translation>Этот Dialer установлен пакетом вашей системы.</translation>
    </message>
    <message>
        <source>This Dialer was installed from a file of its release.</source>
        <translation>Этот Dialer установлен из файла его выпуска.</translation>
    </message>
    <message>
        <source>This address names a user, not a telephone number: only numbers can be called.</source>
        <translation>Этот адрес называет пользователя, а не номер телефона: звонить можно только на номера.</translation>
    </message>
    <message numerus="yes">
        <source>This call ends after %n minutes at the latest: {limit} pays for no more at {per_minute} a minute.</source>
        <translation>
            <numerusform>Этот вызов завершится не позже чем через %n минуту: на большее {limit} не хватит при {per_minute} за минуту.</numerusform>
            <numerusform>Этот вызов завершится не позже чем через %n минуты: на большее {limit} не хватит при {per_minute} за минуту.</numerusform>
            <numerusform>Этот вызов завершится не позже чем через %n минут: на большее {limit} не хватит при {per_minute} за минуту.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be read in two ways, {first} or {second}: type the one you mean with its plus.</source>
        <translation>Это можно прочесть двояко, {first} или {second}: введите нужное с плюсом.</translation>
    </message>
    <message>
        <source>This desktop lets no program have a shortcut in all others.</source>
        <translation>Этот рабочий стол не даёт программам сочетание клавиш во всех других.</translation>
    </message>
    <message>
        <source>This desktop lets no program have a shortcut in all others: it has no portal for them.</source>
        <translation>Этот рабочий стол не даёт программам сочетание клавиш во всех других: у него нет такого портала.</translation>
    </message>
    <message>
        <source>This form is too old, so nobody was called. Look at the last calls, then again.</source>
        <translation>Эта форма устарела, поэтому никому не звонили. Посмотрите последние вызовы и попробуйте снова.</translation>
    </message>
    <message>
        <source>This home has no folder for descriptions.</source>
        <translation>В этом месте нет папки для описаний.</translation>
    </message>
    <message>
        <source>This is a local number without its area code: type the area code too, or the number in full, with + and country code.</source>
        <translation>Это местный номер без кода города: введите и код города, или номер целиком, с + и кодом страны.</translation>
    </message>
    <message>
        <source>This is a personal number, which is often charged like a premium-rate one.</source>
        <translation>Это персональный номер, который часто оплачивается как платный.</translation>
    </message>
    <message>
        <source>This is a premium-rate number: calls to it can be very expensive.</source>
        <translation>Это платный номер: звонки на него могут быть очень дорогими.</translation>
    </message>
    <message>
        <source>This is a satellite telephone: calls to it can be very expensive.</source>
        <translation>Это спутниковый телефон: звонки на него могут быть очень дорогими.</translation>
    </message>
    <message>
        <source>This is a shared-cost number: calls to it can cost more than others.</source>
        <translation>Это номер с разделённой оплатой: звонки на него могут стоить больше других.</translation>
    </message>
    <message>
        <source>This is no file of Dialer&apos;s settings.</source>
        <translation>Это не файл настроек Dialer.</translation>
    </message>
    <message>
        <source>This is too long for a number: check its digits.</source>
        <translation>Для номера это слишком длинно: проверьте цифры.</translation>
    </message>
    <message>
        <source>This link does not say where its local number belongs: type it in full.</source>
        <translation>Эта ссылка не говорит, откуда её местный номер: введите его целиком.</translation>
    </message>
    <message>
        <source>This log keeps no calls that were placed elsewhere.</source>
        <translation>Этот журнал не хранит вызовов, размещённых в другом месте.</translation>
    </message>
    <message>
        <source>This may be a local number without its area code: type the area code as it is dialled in {country}, or {meant} if that is meant.</source>
        <translation>Это может быть местный номер без кода города: введите код города, как его там набирают ({country}), или {meant}, если это и нужно.</translation>
    </message>
    <message>
        <source>This month&apos;s calls already cost {money}, and budget.per_month is {per_month}.</source>
        <translation>Вызовы этого месяца уже стоят {money}, а budget.per_month равен {per_month}.</translation>
    </message>
    <message>
        <source>This number is of the wrong length for {place}</source>
        <translation>У этого номера неверная длина ({place})</translation>
    </message>
    <message>
        <source>This number is too long for {place}</source>
        <translation>Этот номер слишком длинный ({place})</translation>
    </message>
    <message>
        <source>This number is too short for {place}</source>
        <translation>Этот номер слишком короткий ({place})</translation>
    </message>
    <message>
        <source>This number may not be called with this account.</source>
        <translation>На этот номер нельзя звонить с этой учётной записи.</translation>
    </message>
    <message>
        <source>This system always has one.</source>
        <translation>В этой системе она есть всегда.</translation>
    </message>
    <message>
        <source>This text is too long for a number: type the number alone.</source>
        <translation>Этот текст слишком длинный для номера: введите только номер.</translation>
    </message>
    <message>
        <source>This was read as a number in {place}.</source>
        <translation>Это прочтено как номер страны: {place}.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>To merge, name two contacts or more.</source>
        <translation>Чтобы объединить, укажите два контакта или больше.</translation>
    </message>
    <message>
        <source>Too many calls run at once: wait for one to end.</source>
        <translation>Идёт слишком много вызовов одновременно: дождитесь, пока один закончится.</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Лишнее</translation>
    </message>
    <message>
        <source>Top up your Spokn account.</source>
        <translation>Пополните счёт Spokn.</translation>
    </message>
    <message>
        <source>Top up your Talkety account.</source>
        <translation>Пополните счёт Talkety.</translation>
    </message>
    <message>
        <source>Top up your {title} account.</source>
        <translation>Пополните счёт {title}.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or through another account.</source>
        <translation>Повторите через несколько минут или через другую учётную запись.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Повторите через несколько минут.</translation>
    </message>
    <message>
        <source>Try again in a minute?</source>
        <translation>Повторить через минуту?</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Повторите через мгновение.</translation>
    </message>
    <message>
        <source>Try again later, or call another number.</source>
        <translation>Повторите позже или позвоните по другому номеру.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Повторите позже.</translation>
    </message>
    <message>
        <source>Try again later. The provider gave no more reason than is in the details.</source>
        <translation>Повторите позже. Больше причин, чем в подробностях, оператор не назвал.</translation>
    </message>
    <message>
        <source>Try again later?</source>
        <translation>Повторить позже?</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>Повторите тогда.</translation>
    </message>
    <message>
        <source>Try again; if it stays, keep the file and report it.</source>
        <translation>Повторите; если не пройдёт, сохраните файл и сообщите.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Use a tag of at most 128 characters.</source>
        <translation>Возьмите пометку не длиннее 128 знаков.</translation>
    </message>
    <message>
        <source>Use its https:// address.</source>
        <translation>Возьмите его адрес https://.</translation>
    </message>
    <message>
        <source>Use up to 40 letters, digits, dots, hyphens and underscores.</source>
        <translation>Возьмите до 40 букв, цифр, точек, дефисов и подчёркиваний.</translation>
    </message>
    <message>
        <source>Use up to 60 letters, digits, spaces and . @ + -, a letter or digit first.</source>
        <translation>Возьмите до 60 букв, цифр, пробелов и . @ + -, сначала буква или цифра.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Подождите минуту и повторите.</translation>
    </message>
    <message>
        <source>Wait a moment, then call again.</source>
        <translation>Подождите немного и позвоните снова.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <translation>Дождитесь окончания.</translation>
    </message>
    <message>
        <source>Wait {seconds} s, then try again.</source>
        <translation>Подождите {seconds} с и повторите.</translation>
    </message>
    <message>
        <source>Warn when less than this is left on an account, in its currency.</source>
        <translation>Предупреждать, когда на учётной записи остаётся меньше этого, в её валюте.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>What Dialer&apos;s applications are called inside Asterisk; each call has one of its own.</source>
        <translation>Как называются приложения Dialer внутри Asterisk; у каждого вызова своё.</translation>
    </message>
    <message>
        <source>What a link does: ask whether to call its number, or fill in the number only.</source>
        <translation>Что делает ссылка: спрашивает, звонить ли по номеру, или только вписывает номер.</translation>
    </message>
    <message>
        <source>What a report of an answered call says (assumed: both): both parties were connected, or only that the first phone was answered.</source>
        <translation>Что значит отчёт об отвеченном вызове (предположение: both): соединены оба, или ответил только первый телефон.</translation>
    </message>
    <message>
        <source>What a token is asked for.</source>
        <translation>Для чего запрашивается токен.</translation>
    </message>
    <message>
        <source>What costs</source>
        <translation>Что стоит денег</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что расходится</translation>
    </message>
    <message>
        <source>What goes into the header {name} must be visible ASCII on one line.</source>
        <translation>В заголовке {name} допустим только видимый ASCII одной строкой.</translation>
    </message>
    <message>
        <source>What is remembered of an address book is damaged: {error}.</source>
        <translation>Сведения об адресной книге повреждены: {error}.</translation>
    </message>
    <message>
        <source>What the other party is shown, such as +12125550100; when empty, what Asterisk shows.</source>
        <translation>Что видит собеседник, например +12125550100; пусто — то, что показывает Asterisk.</translation>
    </message>
    <message>
        <source>What the provider said is in the details.</source>
        <translation>Что сказал оператор, есть в подробностях.</translation>
    </message>
    <message>
        <source>What your own phone shows when it rings: the number that is called, or caller_id.</source>
        <translation>Что показывает ваш телефон при звонке: вызываемый номер или caller_id.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>When Dialer starts at login, it waits in the tray and opens no window.</source>
        <translation>При запуске с входом в систему Dialer ждёт в области уведомлений и не открывает окна.</translation>
    </message>
    <message>
        <source>Where Asterisk&apos;s REST interface is, such as http://192.168.1.2:8088/ari.</source>
        <translation>Где интерфейс REST Asterisk, например http://192.168.1.2:8088/ari.</translation>
    </message>
    <message>
        <source>Where access tokens are fetched with client_id and client_secret.</source>
        <translation>Где берутся токены доступа по client_id и client_secret.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>With {title}, this program itself calls the other party once your phone has answered, so it has to stay.</source>
        <translation>С {title} эта программа сама вызывает собеседника, когда ваш телефон ответил, поэтому должна работать.</translation>
    </message>
    <message>
        <source>With {title}, this program itself joins the phones, so it has to stay.</source>
        <translation>С {title} эта программа сама соединяет телефоны, поэтому должна работать.</translation>
    </message>
    <message>
        <source>Without a default country this number has no meaning: type it with + and its country code, or set the default country.</source>
        <translation>Без страны по умолчанию этот номер не имеет смысла: введите его с + и кодом страны или задайте страну по умолчанию.</translation>
    </message>
    <message>
        <source>Without a default country this number has no sure meaning: type {international} if that is meant, or set the default country.</source>
        <translation>Без страны по умолчанию смысл этого номера неясен: введите {international}, если это он, или задайте страну по умолчанию.</translation>
    </message>
    <message>
        <source>Without it, every extension would ring the same phone.</source>
        <translation>Без этого любой внутренний номер звонил бы на один и тот же телефон.</translation>
    </message>
    <message>
        <source>Write a technology, a slash and whom to call, such as PJSIP/{to}@trunk.</source>
        <translation>Напишите технологию, косую черту и кого вызвать, например PJSIP/{to}@trunk.</translation>
    </message>
    <message>
        <source>Write a technology, a slash and {extension}, such as PJSIP/{extension}.</source>
        <translation>Напишите технологию, косую черту и {extension}, например PJSIP/{extension}.</translation>
    </message>
    <message>
        <source>Write it as 2026-01-31.</source>
        <translation>Напишите его как 2026-01-31.</translation>
    </message>
    <message>
        <source>Write it as USD.</source>
        <translation>Напишите как USD.</translation>
    </message>
    <message>
        <source>Write it with + and the country code.</source>
        <translation>Напишите его с + и кодом страны.</translation>
    </message>
    <message>
        <source>Write phone numbers into the log file in full; otherwise only their first and last digits.</source>
        <translation>Писать номера в файл журнала полностью; иначе только первые и последние цифры.</translation>
    </message>
    <message>
        <source>Write {typed} or {e164}.</source>
        <translation>Напишите {typed} или {e164}.</translation>
    </message>
    <message>
        <source>Your Spokn ID.</source>
        <translation>Ваш Spokn ID.</translation>
    </message>
    <message>
        <source>Your Spokn password.</source>
        <translation>Ваш пароль Spokn.</translation>
    </message>
    <message>
        <source>Your Talkety login.</source>
        <translation>Ваш логин Talkety.</translation>
    </message>
    <message>
        <source>Your Talkety password.</source>
        <translation>Ваш пароль Talkety.</translation>
    </message>
    <message>
        <source>Your operator cannot call this number.</source>
        <translation>Ваш оператор не может позвонить на этот номер.</translation>
    </message>
    <message>
        <source>Your operator&apos;s address of Click to Dial, such as https://api.example.com/click-to-dial/v0.2.</source>
        <translation>Адрес Click to Dial вашего оператора, например https://api.example.com/click-to-dial/v0.2.</translation>
    </message>
    <message>
        <source>Your own phone cannot be reached by this service.</source>
        <translation>Эта служба не может дозвониться до вашего телефона.</translation>
    </message>
    <message>
        <source>Your own phone could not be reached</source>
        <translation>До вашего телефона не дозвониться</translation>
    </message>
    <message>
        <source>Your own phone did not join, so the others are hung up.</source>
        <translation>Ваш телефон не присоединился, поэтому остальные отключаются.</translation>
    </message>
    <message>
        <source>Your own phone has left.</source>
        <translation>Ваш телефон вышел из конференции.</translation>
    </message>
    <message>
        <source>Your own phone hung up before the other party answered</source>
        <translation>Ваш телефон повесил трубку, прежде чем ответил собеседник</translation>
    </message>
    <message>
        <source>Your own phone is hung up, and the whole conference with it.</source>
        <translation>Трубка вашего телефона вешается, а с ней вся конференция.</translation>
    </message>
    <message>
        <source>Your own phone rings first: keep it at hand, then call again.</source>
        <translation>Ваш телефон звонит первым: держите его под рукой и позвоните снова.</translation>
    </message>
    <message>
        <source>Your own phone was busy</source>
        <translation>Ваш телефон был занят</translation>
    </message>
    <message>
        <source>Your own phone was not answered</source>
        <translation>На вашем телефоне не ответили</translation>
    </message>
    <message>
        <source>Your own phone&apos;s number does not exist or cannot be called</source>
        <translation>Номера вашего телефона не существует или на него нельзя позвонить</translation>
    </message>
    <message>
        <source>Your phone rings after about {seconds} s.</source>
        <translation>Ваш телефон звонит примерно через {seconds} с.</translation>
    </message>
    <message>
        <source>Your phone {number} rings first, through the account {account}.</source>
        <translation>Сначала зазвонит ваш телефон {number}, через учётную запись {account}.</translation>
    </message>
    <message>
        <source>Your space&apos;s name, as before .signalwire.com.</source>
        <translation>Имя вашего пространства, как перед .signalwire.com.</translation>
    </message>
    <message>
        <source>a Spokn ID of 7 digits</source>
        <translation>Spokn ID из 7 цифр</translation>
    </message>
    <message>
        <source>a call to this number was placed just now</source>
        <translation>вызов на этот номер только что размещён</translation>
    </message>
    <message>
        <source>a cell of it is longer than {most} letters</source>
        <translation>ячейка в ней длиннее {most} букв</translation>
    </message>
    <message>
        <source>a contact that it has added is not in its list</source>
        <translation>добавленного контакта нет в его списке</translation>
    </message>
    <message>
        <source>a currency not named</source>
        <translation>неназванной валюте</translation>
    </message>
    <message>
        <source>a fault in this program: {kind}</source>
        <translation>сбой в этой программе: {kind}</translation>
    </message>
    <message>
        <source>a quote in it is never closed</source>
        <translation>кавычка в ней не закрыта</translation>
    </message>
    <message>
        <source>account {name}</source>
        <translation>учётная запись {name}</translation>
    </message>
    <message>
        <source>accounts is not a table</source>
        <translation>accounts — не таблица</translation>
    </message>
    <message>
        <source>action_names: there is no action {action}.</source>
        <translation>action_names: действия {action} нет.</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>адреса</translation>
    </message>
    <message>
        <source>an extension such as 101 or alice</source>
        <translation>внутренний номер вроде 101 или alice</translation>
    </message>
    <message>
        <source>an input parameter is invalid</source>
        <translation>входной параметр недопустим</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>another Dialer of yours</source>
        <translation>другой ваш Dialer</translation>
    </message>
    <message>
        <source>another program has been writing it for 10 s</source>
        <translation>другая программа пишет его уже 10 с</translation>
    </message>
    <message>
        <source>another router stands between this machine and the router</source>
        <translation>между этим компьютером и маршрутизатором стоит другой маршрутизатор</translation>
    </message>
    <message>
        <source>app cannot be {text}.</source>
        <translation>app не может быть {text}.</translation>
    </message>
    <message>
        <source>as Spokn has it</source>
        <translation>как принято в Spokn</translation>
    </message>
    <message>
        <source>asked for a token, it answered with HTTP {status}</source>
        <translation>на запрос токена он ответил HTTP {status}</translation>
    </message>
    <message>
        <source>asked for a token, {error}</source>
        <translation>на запрос токена: {error}</translation>
    </message>
    <message>
        <source>asked for while it runs</source>
        <translation>запрашивается во время вызова</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>at the next callback, within {seconds} s</source>
        <translation>при следующем callback, за {seconds} с</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>вход не удался</translation>
    </message>
    <message>
        <source>base URL</source>
        <translation>базовый адрес</translation>
    </message>
    <message>
        <source>books is not a table</source>
        <translation>books — не таблица</translation>
    </message>
    <message>
        <source>both phones</source>
        <translation>оба телефона</translation>
    </message>
    <message>
        <source>budget.per_call is 0: no call may cost anything.</source>
        <translation>budget.per_call равен 0: ни один вызов не может ничего стоить.</translation>
    </message>
    <message>
        <source>by callbacks</source>
        <translation>через callback</translation>
    </message>
    <message>
        <source>by callbacks too</source>
        <translation>также через callback</translation>
    </message>
    <message>
        <source>by the service, also while this computer sleeps</source>
        <translation>службой, даже когда этот компьютер спит</translation>
    </message>
    <message>
        <source>by the service, at most {most}</source>
        <translation>службой, не больше {most}</translation>
    </message>
    <message>
        <source>callbacks are taken in at {where}</source>
        <translation>callback принимается на {where}</translation>
    </message>
    <message>
        <source>card {number}, line {line}</source>
        <translation>карточка {number}, строка {line}</translation>
    </message>
    <message>
        <source>cells beyond the last column</source>
        <translation>ячейки за последним столбцом</translation>
    </message>
    <message>
        <source>charged by the second</source>
        <translation>оплата посекундная</translation>
    </message>
    <message>
        <source>charged in steps of {first_s}/{step_s} seconds</source>
        <translation>оплата шагами {first_s}/{step_s} с</translation>
    </message>
    <message>
        <source>closed by this program: {why}</source>
        <translation>закрыта этой программой: {why}</translation>
    </message>
    <message>
        <source>closed by this program: {words}</source>
        <translation>закрыт этой программой: {words}</translation>
    </message>
    <message>
        <source>cost is told, but it cannot hang up</source>
        <translation>стоимость сообщается, но завершить вызов он не может</translation>
    </message>
    <message>
        <source>cost: billed {billed}, logged {logged}</source>
        <translation>стоимость: в счёте {billed}, в журнале {logged}</translation>
    </message>
    <message>
        <source>currency: billed in {billed}, logged in {logged}</source>
        <translation>валюта: в счёте {billed}, в журнале {logged}</translation>
    </message>
    <message>
        <source>dialer calls lists them.</source>
        <translation>dialer calls перечисляет их.</translation>
    </message>
    <message>
        <source>dialer conference status lists those that run.</source>
        <translation>dialer conference status перечисляет текущие.</translation>
    </message>
    <message>
        <source>dialer config set region CC names one.</source>
        <translation>Её задаёт dialer config set region CC.</translation>
    </message>
    <message>
        <source>dialer contacts list shows them.</source>
        <translation>dialer contacts list показывает их.</translation>
    </message>
    <message>
        <source>dialer links register makes Dialer open them.</source>
        <translation>dialer links register поручает их Dialer.</translation>
    </message>
    <message>
        <source>duration: billed {billed} s, logged {logged} s</source>
        <translation>длительность: в счёте {billed} с, в журнале {logged} с</translation>
    </message>
    <message>
        <source>each second</source>
        <translation>каждая секунда</translation>
    </message>
    <message>
        <source>error {code}, {message}</source>
        <translation>ошибка {code}, {message}</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>внутренний номер</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>found in the provider&apos;s bill</source>
        <translation>найден в счёте оператора</translation>
    </message>
    <message>
        <source>found in the provider&apos;s list of calls</source>
        <translation>найден в списке вызовов оператора</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>с {first} по {last}</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>группы</translation>
    </message>
    <message>
        <source>http://{hostname} would carry your password through the internet for anyone to read.</source>
        <translation>http://{hostname} понёс бы ваш пароль через интернет на виду у всех.</translation>
    </message>
    <message>
        <source>hung up from here</source>
        <translation>завершён отсюда</translation>
    </message>
    <message>
        <source>interrupted before the answer came</source>
        <translation>прерван до прихода ответа</translation>
    </message>
    <message>
        <source>it answered with &lt;{name_of}&gt;</source>
        <translation>он ответил &lt;{name_of}&gt;</translation>
    </message>
    <message>
        <source>it answered with an error that has no code</source>
        <translation>он ответил ошибкой без кода</translation>
    </message>
    <message>
        <source>it cannot be searched: {why}</source>
        <translation>искать нельзя: {why}</translation>
    </message>
    <message>
        <source>it cannot look up the credit of the account</source>
        <translation>он не может узнать остаток на счету</translation>
    </message>
    <message>
        <source>it cannot work out how long the call may last</source>
        <translation>он не может вычислить, сколько может длиться вызов</translation>
    </message>
    <message>
        <source>it converted {count} numbers where {count_2} were asked for</source>
        <translation>он преобразовал {count} номеров, а запрошено {count_2}</translation>
    </message>
    <message>
        <source>it did not make the call</source>
        <translation>он не сделал вызов</translation>
    </message>
    <message>
        <source>it did not take the number</source>
        <translation>он не принял номер</translation>
    </message>
    <message>
        <source>it does not accept the client</source>
        <translation>он не принимает клиента</translation>
    </message>
    <message>
        <source>it does not accept the login</source>
        <translation>он не принимает вход</translation>
    </message>
    <message>
        <source>it does not accept the token</source>
        <translation>он не принимает токен</translation>
    </message>
    <message>
        <source>it does not accept the user name and password</source>
        <translation>он не принимает имя пользователя и пароль</translation>
    </message>
    <message>
        <source>it does not hold accounts with their secrets</source>
        <translation>в нём нет учётных записей с секретами</translation>
    </message>
    <message>
        <source>it does not know the internet address of this machine</source>
        <translation>он не знает интернет-адреса этого компьютера</translation>
    </message>
    <message>
        <source>it does not know this API user</source>
        <translation>он не знает этого пользователя API</translation>
    </message>
    <message>
        <source>it does not serve that destination</source>
        <translation>он не обслуживает это направление</translation>
    </message>
    <message>
        <source>it does not serve the destination of your own phone</source>
        <translation>он не обслуживает направление вашего телефона</translation>
    </message>
    <message>
        <source>it does not take the request&apos;s content type</source>
        <translation>он не принимает тип содержимого запроса</translation>
    </message>
    <message>
        <source>it does not take this kind of card</source>
        <translation>он не принимает такие карточки</translation>
    </message>
    <message>
        <source>it does not tell its time</source>
        <translation>он не сообщает своего времени</translation>
    </message>
    <message>
        <source>it ended while this program did not listen</source>
        <translation>он завершился, пока программа не слушала</translation>
    </message>
    <message>
        <source>it finds the contact&apos;s card invalid</source>
        <translation>он считает карточку контакта недопустимой</translation>
    </message>
    <message>
        <source>it forgets the login at once</source>
        <translation>он сразу забывает вход</translation>
    </message>
    <message>
        <source>it gives no token</source>
        <translation>он не даёт токена</translation>
    </message>
    <message>
        <source>it has another contact with the same UID</source>
        <translation>у него есть другой контакт с тем же UID</translation>
    </message>
    <message>
        <source>it has more than {most} properties</source>
        <translation>в ней больше {most} свойств</translation>
    </message>
    <message>
        <source>it has no events at this address</source>
        <translation>по этому адресу у него нет событий</translation>
    </message>
    <message>
        <source>it has no list of gateways</source>
        <translation>у него нет списка шлюзов</translation>
    </message>
    <message>
        <source>it has no name, company, address or number</source>
        <translation>нет ни имени, ни организации, ни адреса, ни номера</translation>
    </message>
    <message>
        <source>it has no price</source>
        <translation>нет цены</translation>
    </message>
    <message>
        <source>it has no service provider for this call</source>
        <translation>у него нет поставщика для этого вызова</translation>
    </message>
    <message>
        <source>it has no state</source>
        <translation>нет состояния</translation>
    </message>
    <message>
        <source>it has no way to this phone ({words})</source>
        <translation>у него нет пути к этому телефону ({words})</translation>
    </message>
    <message>
        <source>it holds no list of calls</source>
        <translation>он не ведёт списка вызовов</translation>
    </message>
    <message>
        <source>it holds no statistics</source>
        <translation>он не ведёт статистики</translation>
    </message>
    <message>
        <source>it is in {named}, and the lines before are in {currency}</source>
        <translation>она в {named}, а строки выше в {currency}</translation>
    </message>
    <message>
        <source>it is no CloudEvent of version 1.0</source>
        <translation>это не CloudEvent версии 1.0</translation>
    </message>
    <message>
        <source>it is not known whether this call came about, and the bill does not show it</source>
        <translation>неизвестно, состоялся ли этот вызов, и в счёте его нет</translation>
    </message>
    <message>
        <source>it is switched off in the router, or not allowed</source>
        <translation>это выключено в маршрутизаторе или не разрешено</translation>
    </message>
    <message>
        <source>it is too big: more than {megabytes} MB or {lines} lines</source>
        <translation>она слишком велика: больше {megabytes} МБ или {lines} строк</translation>
    </message>
    <message>
        <source>it lists nothing</source>
        <translation>он ничего не перечисляет</translation>
    </message>
    <message>
        <source>it may not hold a name, password, query or fragment</source>
        <translation>нельзя указывать имя, пароль, запрос или фрагмент</translation>
    </message>
    <message>
        <source>it must be a country&apos;s two letters, such as GB or DE</source>
        <translation>нужны две буквы страны, например GB или DE</translation>
    </message>
    <message>
        <source>it must be a plain decimal number such as 2.50</source>
        <translation>нужно простое десятичное число, например 2.50</translation>
    </message>
    <message>
        <source>it must be a whole number</source>
        <translation>нужно целое число</translation>
    </message>
    <message>
        <source>it must be at least {least}</source>
        <translation>нужно не меньше {least}</translation>
    </message>
    <message>
        <source>it must be at most {most}</source>
        <translation>нужно не больше {most}</translation>
    </message>
    <message>
        <source>it must be one of {choices}</source>
        <translation>нужно одно из {choices}</translation>
    </message>
    <message>
        <source>it must be true or false</source>
        <translation>нужно true или false</translation>
    </message>
    <message>
        <source>it must begin with http:// or https:// and name a host</source>
        <translation>нужно начало http:// или https:// и имя узла</translation>
    </message>
    <message>
        <source>it must end in a letter, a digit or F1 to F24, such as Ctrl+Alt+D</source>
        <translation>нужна в конце буква, цифра или F1–F24, например Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>it must hold Ctrl, Alt or Meta, such as Ctrl+Alt+D</source>
        <translation>нужна Ctrl, Alt или Meta, например Ctrl+Alt+D</translation>
    </message>
    <message>
        <source>it names no call</source>
        <translation>он не называет вызова</translation>
    </message>
    <message>
        <source>it names no prefix</source>
        <translation>префикс не назван</translation>
    </message>
    <message>
        <source>it names no price for a number that it calls valid</source>
        <translation>он не называет цены номера, который считает верным</translation>
    </message>
    <message>
        <source>it never appeared there</source>
        <translation>она там не появилась</translation>
    </message>
    <message>
        <source>it redirects elsewhere (HTTP {status})</source>
        <translation>он перенаправляет в другое место (HTTP {status})</translation>
    </message>
    <message>
        <source>it says nothing of the call&apos;s state</source>
        <translation>он ничего не говорит о состоянии вызова</translation>
    </message>
    <message>
        <source>it stands outside of any card</source>
        <translation>это вне всякой карточки</translation>
    </message>
    <message>
        <source>it takes no connection (HTTP {status})</source>
        <translation>он не принимает соединения (HTTP {status})</translation>
    </message>
    <message>
        <source>it tells a time of no zone</source>
        <translation>он называет время без пояса</translation>
    </message>
    <message>
        <source>it tells neither success nor an error</source>
        <translation>он не сообщает ни успеха, ни ошибки</translation>
    </message>
    <message>
        <source>it tells no amount</source>
        <translation>он не сообщает суммы</translation>
    </message>
    <message>
        <source>it tells no balance</source>
        <translation>он не сообщает баланса</translation>
    </message>
    <message>
        <source>it tells no price</source>
        <translation>он не сообщает цены</translation>
    </message>
    <message>
        <source>it tells no price for a number that it was asked about</source>
        <translation>он не сообщает цены запрошенного номера</translation>
    </message>
    <message>
        <source>it tells no time</source>
        <translation>он не сообщает времени</translation>
    </message>
    <message>
        <source>it tells of no call</source>
        <translation>он не сообщает о вызове</translation>
    </message>
    <message>
        <source>it told of another call than the one asked for</source>
        <translation>он сообщил о другом вызове, чем запрошен</translation>
    </message>
    <message>
        <source>it told of another conference than the one asked for</source>
        <translation>он сообщил о другой конференции, чем запрошена</translation>
    </message>
    <message>
        <source>it was never connected, and its end was never told</source>
        <translation>он не был соединён, и о его конце не сообщили</translation>
    </message>
    <message>
        <source>it was not known whether this call came about: the bill shows it</source>
        <translation>было неизвестно, состоялся ли этот вызов: в счёте он есть</translation>
    </message>
    <message>
        <source>its answer is far too long</source>
        <translation>его ответ слишком длинный</translation>
    </message>
    <message>
        <source>its answer is no JSON document</source>
        <translation>его ответ — не документ JSON</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status})</source>
        <translation>такого ответа нет в документации (HTTP {status})</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}, code {code})</source>
        <translation>такого ответа нет в документации (HTTP {status}, код {code})</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}, code {code}{told})</source>
        <translation>такого ответа нет в документации (HTTP {status}, код {code}{told})</translation>
    </message>
    <message>
        <source>its answer is not documented (HTTP {status}{told})</source>
        <translation>такого ответа нет в документации (HTTP {status}{told})</translation>
    </message>
    <message>
        <source>its answer names no call</source>
        <translation>его ответ не называет вызова</translation>
    </message>
    <message>
        <source>its answer to {method} has no result (HTTP {status})</source>
        <translation>в его ответе на {method} нет результата (HTTP {status})</translation>
    </message>
    <message>
        <source>its callDuration is no number of seconds</source>
        <translation>callDuration — не число секунд</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>его сертификату нет доверия</translation>
    </message>
    <message>
        <source>its end alone, asked for</source>
        <translation>только конец, по запросу</translation>
    </message>
    <message>
        <source>its end alone, by a callback</source>
        <translation>только конец, через callback</translation>
    </message>
    <message numerus="yes">
        <source>its limit of %n minutes</source>
        <translation>
            <numerusform>предел в %n минуту</numerusform>
            <numerusform>предел в %n минуты</numerusform>
            <numerusform>предел в %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>its limit of {amount}</source>
        <translation>предел {amount}</translation>
    </message>
    <message>
        <source>its list has no end</source>
        <translation>его список не кончается</translation>
    </message>
    <message>
        <source>its list has no end, or goes on somewhere else</source>
        <translation>его список не кончается или продолжается в другом месте</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>его имя неизвестно</translation>
    </message>
    <message>
        <source>its name leads to no address</source>
        <translation>его имя не ведёт ни к какому адресу</translation>
    </message>
    <message>
        <source>its picture is damaged: it is no base64</source>
        <translation>его фото повреждено: это не base64</translation>
    </message>
    <message>
        <source>its picture is empty</source>
        <translation>его фото пусто</translation>
    </message>
    <message>
        <source>its picture is larger than {largest_octets} MB</source>
        <translation>его фото больше {largest_octets} МБ</translation>
    </message>
    <message>
        <source>its picture is written in an unknown way</source>
        <translation>его фото записано неизвестным способом</translation>
    </message>
    <message>
        <source>its report tells no balance</source>
        <translation>в его отчёте нет баланса</translation>
    </message>
    <message>
        <source>its statistics have no end</source>
        <translation>его статистика не кончается</translation>
    </message>
    <message>
        <source>its token is of another kind</source>
        <translation>его токен другого вида</translation>
    </message>
    <message>
        <source>its type is not that of a call&apos;s status</source>
        <translation>его тип — не состояние вызова</translation>
    </message>
    <message>
        <source>left out: {what}</source>
        <translation>пропущено: {what}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>строка {line}</translation>
    </message>
    <message>
        <source>line {line}, column {column}: {what}</source>
        <translation>строка {line}, столбец {column}: {what}</translation>
    </message>
    <message>
        <source>line {line}: {why}</source>
        <translation>строка {line}: {why}</translation>
    </message>
    <message>
        <source>line {number} ({name}) is too long</source>
        <translation>строка {number} ({name}) слишком длинная</translation>
    </message>
    <message>
        <source>line {number} is no property</source>
        <translation>строка {number} — не свойство</translation>
    </message>
    <message>
        <source>listener.public_url is not set, and not needed.</source>
        <translation>listener.public_url не задан и не нужен.</translation>
    </message>
    <message>
        <source>listener.public_url is not set: callbacks for {accounts} cannot arrive, so calls there show neither progress nor end.</source>
        <translation>listener.public_url не задан: callback для {accounts} прийти не может, поэтому вызовы там не показывают ни хода, ни конца.</translation>
    </message>
    <message>
        <source>macOS gives links to programs in Applications only, and this one runs outside.</source>
        <translation>macOS даёт ссылки только программам из папки «Программы», а эта работает вне её.</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>почти то же имя</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>no access token was got</source>
        <translation>токен доступа не получен</translation>
    </message>
    <message>
        <source>no answer came within {seconds} s</source>
        <translation>за {seconds} с ответа не было</translation>
    </message>
    <message>
        <source>no answer came within {timeout_s} s</source>
        <translation>за {timeout_s} с ответа не было</translation>
    </message>
    <message>
        <source>no answer from the provider: the call may have been placed</source>
        <translation>оператор не ответил: вызов, возможно, размещён</translation>
    </message>
    <message>
        <source>no answer that can be read ({name})</source>
        <translation>нет ответа, который можно прочесть ({name})</translation>
    </message>
    <message>
        <source>no connection came about</source>
        <translation>соединение не установлено</translation>
    </message>
    <message>
        <source>no connection came within {seconds} s</source>
        <translation>за {seconds} с соединения не было</translation>
    </message>
    <message>
        <source>no connection can be made ({reason})</source>
        <translation>соединение установить нельзя ({reason})</translation>
    </message>
    <message>
        <source>no currency named</source>
        <translation>валюта не указана</translation>
    </message>
    <message>
        <source>no event can tell how it ended</source>
        <translation>ни одно событие не скажет, чем он закончился</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
    <message>
        <source>no more callbacks came</source>
        <translation>callback больше не приходил</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>причины нет</translation>
    </message>
    <message>
        <source>no router answers</source>
        <translation>ни один маршрутизатор не отвечает</translation>
    </message>
    <message>
        <source>no secure connection came about</source>
        <translation>защищённое соединение не установлено</translation>
    </message>
    <message>
        <source>no warning</source>
        <translation>не предупреждать</translation>
    </message>
    <message>
        <source>nobody follows it</source>
        <translation>за ним никто не следит</translation>
    </message>
    <message>
        <source>nobody joined it, and its end was never told</source>
        <translation>никто не присоединился, и о конце не сообщили</translation>
    </message>
    <message>
        <source>nobody says what this call cost</source>
        <translation>никто не говорит, сколько стоил этот вызов</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>не указана</translation>
    </message>
    <message>
        <source>not placed: {why}</source>
        <translation>не размещён: {why}</translation>
    </message>
    <message>
        <source>nothing answers within {timeout_s} seconds</source>
        <translation>за {timeout_s} с ничего не ответило</translation>
    </message>
    <message>
        <source>nothing is told</source>
        <translation>ничего не сообщается</translation>
    </message>
    <message>
        <source>nothing was ever heard of it</source>
        <translation>о нём ничего не было слышно</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>номера</translation>
    </message>
    <message>
        <source>numbers proved to be yours</source>
        <translation>номера, доказанно ваши</translation>
    </message>
    <message>
        <source>one of the two numbers is on its blacklist</source>
        <translation>один из двух номеров в его чёрном списке</translation>
    </message>
    <message>
        <source>only at your phone</source>
        <translation>только на вашем телефоне</translation>
    </message>
    <message>
        <source>phones is not a table</source>
        <translation>phones — не таблица</translation>
    </message>
    <message>
        <source>plain http alone</source>
        <translation>только простой http</translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet at least {bound}</source>
        <translation>тариф: в счёте {billed}, по листу не меньше {bound}</translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet at most {bound}</source>
        <translation>тариф: в счёте {billed}, по листу не больше {bound}</translation>
    </message>
    <message>
        <source>rate: billed {billed}, by the rate sheet {bound}</source>
        <translation>тариф: в счёте {billed}, по листу {bound}</translation>
    </message>
    <message>
        <source>readable; national numbers are of {region}</source>
        <translation>читается; национальные номера — {region}</translation>
    </message>
    <message>
        <source>reckoned from the price</source>
        <translation>вычислено из цены</translation>
    </message>
    <message>
        <source>report_zone cannot be {name}: there is no such time zone.</source>
        <translation>report_zone не может быть {name}: такого часового пояса нет.</translation>
    </message>
    <message>
        <source>rounding: {amount}</source>
        <translation>округление: {amount}</translation>
    </message>
    <message>
        <source>row {count}, line {line}</source>
        <translation>ряд {count}, строка {line}</translation>
    </message>
    <message>
        <source>secrets are kept in {place}</source>
        <translation>секреты хранятся: {place}</translation>
    </message>
    <message>
        <source>synced with your contacts</source>
        <translation>синхронизируется с вашими контактами</translation>
    </message>
    <message>
        <source>tel:, callto: and sip: links open {programs}.</source>
        <translation>ссылки tel:, callto: и sip: открывает {programs}.</translation>
    </message>
    <message>
        <source>that</source>
        <translation>это</translation>
    </message>
    <message>
        <source>the API key is disabled at present</source>
        <translation>ключ API сейчас отключён</translation>
    </message>
    <message>
        <source>the API key is empty</source>
        <translation>ключ API пуст</translation>
    </message>
    <message>
        <source>the API key is invalid</source>
        <translation>ключ API недействителен</translation>
    </message>
    <message>
        <source>the account {name} has own_numbers or settings of a wrong kind</source>
        <translation>у учётной записи {name} own_numbers или настройки не того вида</translation>
    </message>
    <message>
        <source>the account {name} names no provider</source>
        <translation>учётная запись {name} не называет оператора</translation>
    </message>
    <message>
        <source>the address book {name} needs kind = &quot;carddav&quot;, a url, a username</source>
        <translation>адресной книге {name} нужны kind = &quot;carddav&quot;, url, username</translation>
    </message>
    <message>
        <source>the bill does not show this call</source>
        <translation>в счёте этого вызова нет</translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation>вызов завершён</translation>
    </message>
    <message>
        <source>the call&apos;s id is not known yet</source>
        <translation>идентификатор вызова ещё неизвестен</translation>
    </message>
    <message>
        <source>the called number&apos;s area code is not supported</source>
        <translation>код города вызываемого номера не поддерживается</translation>
    </message>
    <message>
        <source>the called number&apos;s country is not supported</source>
        <translation>страна вызываемого номера не поддерживается</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>соединение оборвалось</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>в соединении отказано</translation>
    </message>
    <message>
        <source>the contact, with its picture, is too large for it</source>
        <translation>контакт с фото для него слишком велик</translation>
    </message>
    <message>
        <source>the cost cannot be read: {text}</source>
        <translation>стоимость прочесть нельзя: {text}</translation>
    </message>
    <message>
        <source>the cost is told while it runs</source>
        <translation>стоимость сообщается во время вызова</translation>
    </message>
    <message>
        <source>the desktop has none: closing the window ends Dialer.</source>
        <translation>на рабочем столе её нет: закрытие окна завершает Dialer.</translation>
    </message>
    <message>
        <source>the desktop has one.</source>
        <translation>на рабочем столе она есть.</translation>
    </message>
    <message>
        <source>the file {path}</source>
        <translation>файл {path}</translation>
    </message>
    <message>
        <source>the first {first}, then each {step} begun</source>
        <translation>первые {first}, затем каждые начатые {step}</translation>
    </message>
    <message>
        <source>the keychain ({name})</source>
        <translation>связка ключей ({name})</translation>
    </message>
    <message>
        <source>the length cannot be read: {text}</source>
        <translation>длительность прочесть нельзя: {text}</translation>
    </message>
    <message>
        <source>the log has no such call: it was placed elsewhere, or nobody placed it</source>
        <translation>в журнале такого вызова нет: он размещён в другом месте или никем</translation>
    </message>
    <message>
        <source>the number is on its do-not-call list</source>
        <translation>номер в его списке «не звонить»</translation>
    </message>
    <message>
        <source>the number to call is bad</source>
        <translation>вызываемый номер неверен</translation>
    </message>
    <message>
        <source>the number to call is empty</source>
        <translation>вызываемый номер пуст</translation>
    </message>
    <message>
        <source>the number to ring first is bad</source>
        <translation>номер, который звонит первым, неверен</translation>
    </message>
    <message>
        <source>the number to ring first is empty</source>
        <translation>номер, который звонит первым, пуст</translation>
    </message>
    <message>
        <source>the number {raw}, which a spreadsheet has cut</source>
        <translation>номер {raw}, обрезанный электронной таблицей</translation>
    </message>
    <message>
        <source>the other party&apos;s phone</source>
        <translation>телефон собеседника</translation>
    </message>
    <message>
        <source>the other party&apos;s phone rings</source>
        <translation>звонит телефон собеседника</translation>
    </message>
    <message>
        <source>the program ended before the provider&apos;s answer was written down</source>
        <translation>программа завершилась, прежде чем записан ответ оператора</translation>
    </message>
    <message>
        <source>the provider gives no bill: this is reckoned by the rate sheet</source>
        <translation>оператор не даёт счёта: это вычислено по прайс-листу</translation>
    </message>
    <message>
        <source>the provider gives no bill: this is what it said of the call</source>
        <translation>оператор не даёт счёта: это он сообщил о вызове</translation>
    </message>
    <message>
        <source>the provider stopped answering</source>
        <translation>оператор перестал отвечать</translation>
    </message>
    <message>
        <source>the provider took the call</source>
        <translation>оператор принял вызов</translation>
    </message>
    <message>
        <source>the provider&apos;s report never came</source>
        <translation>отчёт оператора не пришёл</translation>
    </message>
    <message>
        <source>the proxy did not let the connection through</source>
        <translation>прокси не пропустил соединение</translation>
    </message>
    <message>
        <source>the proxy that the environment names is of a kind that is not supported</source>
        <translation>прокси, названный в окружении, не поддерживается</translation>
    </message>
    <message>
        <source>the range {part} ends before it begins</source>
        <translation>диапазон {part} кончается раньше, чем начинается</translation>
    </message>
    <message>
        <source>the range {part} has more than {most} prefixes</source>
        <translation>в диапазоне {part} больше {most} префиксов</translation>
    </message>
    <message>
        <source>the report on the other leg never came</source>
        <translation>отчёт о другой стороне не пришёл</translation>
    </message>
    <message>
        <source>the request is badly formed</source>
        <translation>запрос составлен неверно</translation>
    </message>
    <message>
        <source>the resource was not found</source>
        <translation>ресурс не найден</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>остальное</translation>
    </message>
    <message>
        <source>the rest of the file, with too many quotes that never close</source>
        <translation>остаток файла, где слишком много незакрытых кавычек</translation>
    </message>
    <message>
        <source>the router answered for port {inner}, not for {port}</source>
        <translation>маршрутизатор ответил за порт {inner}, а не за {port}</translation>
    </message>
    <message>
        <source>the router at {host} does not listen: {why}</source>
        <translation>маршрутизатор на {host} не слушает: {why}</translation>
    </message>
    <message>
        <source>the router cannot give the port outside</source>
        <translation>маршрутизатор не может дать внешний порт</translation>
    </message>
    <message>
        <source>the router cannot read an option</source>
        <translation>маршрутизатор не может прочесть параметр</translation>
    </message>
    <message>
        <source>the router cannot read the request</source>
        <translation>маршрутизатор не может прочесть запрос</translation>
    </message>
    <message>
        <source>the router does not answer</source>
        <translation>маршрутизатор не отвечает</translation>
    </message>
    <message>
        <source>the router does not know an option</source>
        <translation>маршрутизатор не знает параметра</translation>
    </message>
    <message>
        <source>the router does not know this request</source>
        <translation>маршрутизатор не знает этого запроса</translation>
    </message>
    <message>
        <source>the router does not map TCP</source>
        <translation>маршрутизатор не пробрасывает TCP</translation>
    </message>
    <message>
        <source>the router has no connection to the internet</source>
        <translation>у маршрутизатора нет связи с интернетом</translation>
    </message>
    <message>
        <source>the router has no room for another way in</source>
        <translation>у маршрутизатора нет места для ещё одного входа</translation>
    </message>
    <message>
        <source>the router keeps too many peers</source>
        <translation>у маршрутизатора слишком много узлов</translation>
    </message>
    <message>
        <source>the router refuses with code {code}</source>
        <translation>маршрутизатор отказал с кодом {code}</translation>
    </message>
    <message>
        <source>the router refuses: {why}</source>
        <translation>маршрутизатор отказал: {why}</translation>
    </message>
    <message>
        <source>the router&apos;s answer is cut short</source>
        <translation>ответ маршрутизатора обрезан</translation>
    </message>
    <message>
        <source>the same e-mail address {value}</source>
        <translation>тот же адрес почты {value}</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>the same number {value}</source>
        <translation>тот же номер {value}</translation>
    </message>
    <message>
        <source>the table breaks off: {error}</source>
        <translation>таблица обрывается: {error}</translation>
    </message>
    <message>
        <source>the tag is too long</source>
        <translation>пометка слишком длинная</translation>
    </message>
    <message>
        <source>there are no call credits left</source>
        <translation>кредитов на вызовы не осталось</translation>
    </message>
    <message>
        <source>there is no contact in it</source>
        <translation>в ней нет контакта</translation>
    </message>
    <message>
        <source>there is no key to hold that is called {unknown}</source>
        <translation>нет удерживаемой клавиши {unknown}</translation>
    </message>
    <message>
        <source>there is not enough credit for the call</source>
        <translation>на вызов не хватает средств</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>этом компьютере</translation>
    </message>
    <message>
        <source>this machine has too many ways in already</source>
        <translation>у этого компьютера уже слишком много входов</translation>
    </message>
    <message>
        <source>this machine&apos;s list of trusted authorities cannot be read</source>
        <translation>список доверенных центров этого компьютера прочесть нельзя</translation>
    </message>
    <message>
        <source>this provider does not tell a running call&apos;s cost to this machine, or cannot be told to hang up</source>
        <translation>этот оператор не сообщает этому компьютеру стоимость идущего вызова, или ему нельзя велеть завершить его</translation>
    </message>
    <message>
        <source>this provider takes none in the request, and without its callbacks it cannot be told to hang up</source>
        <translation>этот оператор не принимает его в запросе, а без callback ему нельзя велеть завершить вызов</translation>
    </message>
    <message>
        <source>this user may not listen</source>
        <translation>этому пользователю нельзя слушать</translation>
    </message>
    <message>
        <source>this user may only look on</source>
        <translation>этому пользователю можно только смотреть</translation>
    </message>
    <message>
        <source>this version of NAT-PMP is not supported</source>
        <translation>эта версия NAT-PMP не поддерживается</translation>
    </message>
    <message>
        <source>this version of PCP is not supported</source>
        <translation>эта версия PCP не поддерживается</translation>
    </message>
    <message>
        <source>told at once by a connection of its own</source>
        <translation>сообщается сразу, по своему соединению</translation>
    </message>
    <message>
        <source>up to {count} characters</source>
        <translation>до {count} знаков</translation>
    </message>
    <message>
        <source>up to {times} times</source>
        <translation>до {times} раз</translation>
    </message>
    <message>
        <source>what came of the request could not be written down</source>
        <translation>что стало с запросом, записать не удалось</translation>
    </message>
    <message>
        <source>with up to {most} others</source>
        <translation>до {most} других участников</translation>
    </message>
    <message>
        <source>write commas between the prefixes of {part}</source>
        <translation>поставьте запятые между префиксами {part}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>you answered</source>
        <translation>вы ответили</translation>
    </message>
    <message>
        <source>you are talking</source>
        <translation>вы разговариваете</translation>
    </message>
    <message>
        <source>you may not read this address book</source>
        <translation>вам нельзя читать эту адресную книгу</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>вам нельзя туда писать</translation>
    </message>
    <message>
        <source>your own phone&apos;s area code is not supported</source>
        <translation>код города вашего телефона не поддерживается</translation>
    </message>
    <message>
        <source>your own phone&apos;s country is not supported</source>
        <translation>страна вашего телефона не поддерживается</translation>
    </message>
    <message>
        <source>your own phone&apos;s leg is charged too</source>
        <translation>плечо до вашего телефона тоже оплачивается</translation>
    </message>
    <message>
        <source>your own phone&apos;s leg is free</source>
        <translation>плечо до вашего телефона бесплатно</translation>
    </message>
    <message>
        <source>your phone rings</source>
        <translation>ваш телефон звонит</translation>
    </message>
    <message numerus="yes">
        <source>{account} is the only one of %n accounts whose price is known</source>
        <translation>
            <numerusform>Из %n учётной записи цена известна только у {account}</numerusform>
            <numerusform>Из %n учётных записей цена известна только у {account}</numerusform>
            <numerusform>Из %n учётных записей цена известна только у {account}</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} is none of your own phones at the account {account}.</source>
        <translation>{address} не входит в ваши телефоны учётной записи {account}.</translation>
    </message>
    <message>
        <source>{called} is an emergency number in other places.</source>
        <translation>{called} в других местах — экстренный номер.</translation>
    </message>
    <message>
        <source>{called} is an emergency number, which a callback service cannot reach: call it from a telephone.</source>
        <translation>{called} — экстренный номер, до него служба обратного вызова не дозвонится: звоните с телефона.</translation>
    </message>
    <message>
        <source>{country} ({code})</source>
        <translation>{country} ({code})</translation>
    </message>
    <message>
        <source>{count} of {all} {what}</source>
        <translation>{count} из {all}: {what}</translation>
    </message>
    <message>
        <source>{count} of {links} contacts that were on both sides are gone from {side}; nothing was changed.</source>
        <translation>{count} из {links} контактов, бывших с обеих сторон, пропали ({side}); ничего не изменено.</translation>
    </message>
    <message>
        <source>{field} is no field.</source>
        <translation>{field} — не поле.</translation>
    </message>
    <message>
        <source>{file} is not what the release feed says it is.</source>
        <translation>{file} — не то, что указано в ленте выпусков.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>от {first} до {last}</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {why}.</source>
        <translation>В {folder} записать нельзя: {why}.</translation>
    </message>
    <message>
        <source>{key} cannot be {shown}.</source>
        <translation>{key} не может быть {shown}.</translation>
    </message>
    <message>
        <source>{key} cannot be {shown}: {error}.</source>
        <translation>{key} не может быть {shown}: {error}.</translation>
    </message>
    <message>
        <source>{key} cannot be {text}.</source>
        <translation>{key} не может быть {text}.</translation>
    </message>
    <message>
        <source>{key} cannot hold line breaks or control characters.</source>
        <translation>{key} не может содержать переводы строк и управляющие знаки.</translation>
    </message>
    <message>
        <source>{key} has no {name} in it.</source>
        <translation>В {key} нет {name}.</translation>
    </message>
    <message>
        <source>{key} has {name} in it, which stands for nothing.</source>
        <translation>В {key} есть {name}, которое ничего не значит.</translation>
    </message>
    <message>
        <source>{key} is not set.</source>
        <translation>{key} не задано.</translation>
    </message>
    <message>
        <source>{key}: {entry} is not of the form word=meaning.</source>
        <translation>{key}: {entry} не в форме слово=значение.</translation>
    </message>
    <message>
        <source>{key}: {right} is no meaning that can be set.</source>
        <translation>{key}: {right} — не значение, которое можно задать.</translation>
    </message>
    <message>
        <source>{left} is left of this conference&apos;s limit: too little for a minute more.</source>
        <translation>От предела этой конференции осталось {left}: на минуту не хватит.</translation>
    </message>
    <message>
        <source>{limit} does not pay for one minute of this call: with a minute of waiting for the other party that costs up to {first}.</source>
        <translation>{limit} не хватит на минуту этого вызова: с минутой ожидания собеседника она стоит до {first}.</translation>
    </message>
    <message>
        <source>{limit}, reckoned from its price</source>
        <translation>{limit}, вычислено из цены</translation>
    </message>
    <message>
        <source>{lock} cannot be locked: {strerror}.</source>
        <translation>{lock} заблокировать нельзя: {strerror}.</translation>
    </message>
    <message>
        <source>{meaning} (code {code})</source>
        <translation>{meaning} (код {code})</translation>
    </message>
    <message>
        <source>{named} is no currency: write it as USD</source>
        <translation>{named} — не валюта: пишите как USD</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} прочесть нельзя: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>{name} прочесть нельзя: {strerror}.</translation>
    </message>
    <message>
        <source>{name} does not end in {kinds} or {kinds_2}.</source>
        <translation>{name} не кончается на {kinds} или {kinds_2}.</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>В {name} нет строк.</translation>
    </message>
    <message>
        <source>{name} holds no contacts: there is no vCard in it, and no table.</source>
        <translation>В {name} нет контактов: ни vCard, ни таблицы.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} — папка.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} пуст.</translation>
    </message>
    <message>
        <source>{name} is no file of contacts but of another kind.</source>
        <translation>{name} — не файл контактов, а другого вида.</translation>
    </message>
    <message>
        <source>{name} says not what to write.</source>
        <translation>{name} не говорит, что записать.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{national} is a short number that works only from telephones in {country}: a callback service needs the full number.</source>
        <translation>{national} — короткий номер, который работает только с телефонов страны ({country}): службе обратного вызова нужен полный номер.</translation>
    </message>
    <message>
        <source>{number} ({country})</source>
        <translation>{number} ({country})</translation>
    </message>
    <message>
        <source>{number} has already left.</source>
        <translation>{number} уже вышел.</translation>
    </message>
    <message>
        <source>{number} has no country code that is known.</source>
        <translation>У {number} нет известного кода страны.</translation>
    </message>
    <message>
        <source>{number} is being hung up.</source>
        <translation>{number} отключается.</translation>
    </message>
    <message>
        <source>{number} is in this conference already.</source>
        <translation>{number} уже в этой конференции.</translation>
    </message>
    <message>
        <source>{number} is named twice.</source>
        <translation>{number} назван дважды.</translation>
    </message>
    <message>
        <source>{number} is no price</source>
        <translation>{number} — не цена</translation>
    </message>
    <message>
        <source>{number} is not among the numbers that {title} has verified.</source>
        <translation>{number} нет среди номеров, проверенных {title}.</translation>
    </message>
    <message>
        <source>{number} is your own phone, which is called anyway.</source>
        <translation>{number} — ваш телефон, он вызывается и так.</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} или {last}</translation>
    </message>
    <message>
        <source>{own_id} is not {own_ids}.</source>
        <translation>{own_id} не подходит: нужен {own_ids}.</translation>
    </message>
    <message>
        <source>{path} is left aside: there is another provider {name}.</source>
        <translation>{path} не используется: есть другой оператор {name}.</translation>
    </message>
    <message>
        <source>{path} is left aside: {other} has the same name in it, {name}.</source>
        <translation>{path} не используется: в {other} стоит то же имя, {name}.</translation>
    </message>
    <message>
        <source>{stripped} can be {own_ids} or the phone number {e164}.</source>
        <translation>{stripped} — это либо {own_ids}, либо номер телефона {e164}.</translation>
    </message>
    <message>
        <source>{part} can be one prefix or a range: write {begin}{end}, or all of them</source>
        <translation>{part} может быть префиксом или диапазоном: пишите {begin}{end} или все</translation>
    </message>
    <message>
        <source>Verify it in the settings, under Accounts, or with dialer caller-ids verify {number}.</source>
        <translation>Проверьте его в настройках, в разделе «Учётные записи», или командой dialer caller-ids verify {number}.</translation>
    </message>
    <message>
        <source>readable; no default country: numbers must be typed with + and country code.</source>
        <translation>читается; нет страны по умолчанию: номера нужно вводить с + и кодом страны.</translation>
    </message>
    <message>
        <source>{part} is no area code</source>
        <translation>{part} — не код города</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {why}.</source>
        <translation>{path} изменить нельзя: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} прочесть нельзя: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} прочесть нельзя: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {why}.</source>
        <translation>{path} удалить нельзя: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} записать нельзя: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} записать нельзя: {why}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {strerror}.</source>
        <translation>{path} записать не удалось: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is too long for a description.</source>
        <translation>{path} слишком длинный для описания.</translation>
    </message>
    <message>
        <source>{place} ({title})</source>
        <translation>{place} ({title})</translation>
    </message>
    <message>
        <source>{prefix} has another price in line {before}, which counts</source>
        <translation>{prefix}: в строке {before} другая цена, она и считается</translation>
    </message>
    <message>
        <source>{program} shows them.</source>
        <translation>Их показывает {program}.</translation>
    </message>
    <message>
        <source>{provider} refused: {meaning} (code {code}).</source>
        <translation>{provider} отказал: {meaning} (код {code}).</translation>
    </message>
    <message>
        <source>{service} does not answer.</source>
        <translation>{service} не отвечает.</translation>
    </message>
    <message>
        <source>{service} refused: {why}.</source>
        <translation>{service} отказал: {why}.</translation>
    </message>
    <message>
        <source>{shown} is a formula, not a price</source>
        <translation>{shown} — формула, а не цена</translation>
    </message>
    <message>
        <source>{shown} is less than nothing</source>
        <translation>{shown} меньше нуля</translation>
    </message>
    <message>
        <source>{shown} is no length of time</source>
        <translation>{shown} — не длительность</translation>
    </message>
    <message>
        <source>{shown} is no price</source>
        <translation>{shown} — не цена</translation>
    </message>
    <message>
        <source>{shown} is not verified, so it cannot be shown</source>
        <translation>{shown} не проверен, поэтому его нельзя показать</translation>
    </message>
    <message>
        <source>{sid} is no SID of an account.</source>
        <translation>{sid} — не SID учётной записи.</translation>
    </message>
    <message>
        <source>{space} is no name of a space.</source>
        <translation>{space} — не имя пространства.</translation>
    </message>
    <message>
        <source>{step} is not a table</source>
        <translation>{step} — не таблица</translation>
    </message>
    <message>
        <source>{strip} are no increments: write them as 60/60</source>
        <translation>{strip} — не шаг тарификации: пишите как 60/60</translation>
    </message>
    <message>
        <source>{text} begins with 0: write it with its country code</source>
        <translation>{text} начинается с 0: пишите с кодом страны</translation>
    </message>
    <message>
        <source>{text} is longer than any number</source>
        <translation>{text} длиннее любого номера</translation>
    </message>
    <message>
        <source>{text} is no address of an address book.</source>
        <translation>{text} — не адрес адресной книги.</translation>
    </message>
    <message>
        <source>{text} is no currency.</source>
        <translation>{text} — не валюта.</translation>
    </message>
    <message>
        <source>{text} is no day.</source>
        <translation>{text} — не день.</translation>
    </message>
    <message>
        <source>{text} is no number that can be dialled.</source>
        <translation>{text} — не номер, который можно набрать.</translation>
    </message>
    <message>
        <source>{text} is no prefix</source>
        <translation>{text} — не префикс</translation>
    </message>
    <message>
        <source>{text} was cut by a spreadsheet: format the column as text</source>
        <translation>{text} обрезано электронной таблицей: задайте столбцу текстовый формат</translation>
    </message>
    <message>
        <source>{title} accepts the account.</source>
        <translation>{title} принимает учётную запись.</translation>
    </message>
    <message>
        <source>{title} accepts the key; {money} is left.</source>
        <translation>{title} принимает ключ; осталось {money}.</translation>
    </message>
    <message>
        <source>{title} accepts the login.</source>
        <translation>{title} принимает вход.</translation>
    </message>
    <message>
        <source>{title} accepts the login; {money} is left.</source>
        <translation>{title} принимает вход; осталось {money}.</translation>
    </message>
    <message>
        <source>{title} accepts the login; {number} cannot be dialled.</source>
        <translation>{title} принимает вход; на {number} позвонить нельзя.</translation>
    </message>
    <message>
        <source>{title} accepts the login; {number} costs {price} a minute.</source>
        <translation>{title} принимает вход; {number} стоит {price} за минуту.</translation>
    </message>
    <message>
        <source>{title} adds nobody to a running conference.</source>
        <translation>{title} никого не добавляет в идущую конференцию.</translation>
    </message>
    <message numerus="yes">
        <source>{title} allows 0 to %n retries, not {retries}.</source>
        <translation>
            <numerusform>{title} разрешает от 0 до %n повтора, а не {retries}.</numerusform>
            <numerusform>{title} разрешает от 0 до %n повторов, а не {retries}.</numerusform>
            <numerusform>{title} разрешает от 0 до %n повторов, а не {retries}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} allows at most {most} characters; this tag has {tag_chars} characters.</source>
        <translation>{title} разрешает не больше {most} знаков; в этой пометке {tag_chars}.</translation>
    </message>
    <message>
        <source>{title} allows no retries, not {retries}.</source>
        <translation>{title} не разрешает повторов, а не {retries}.</translation>
    </message>
    <message>
        <source>{title} allows no tag; this tag has {tag_chars} characters.</source>
        <translation>{title} не разрешает пометок; в этой {tag_chars} знаков.</translation>
    </message>
    <message>
        <source>{title} answers as no address book does (HTTP {status}).</source>
        <translation>{title} отвечает не как адресная книга (HTTP {status}).</translation>
    </message>
    <message>
        <source>{title} calls North American numbers of 10 digits; {number} has {count}.</source>
        <translation>{title} звонит на североамериканские номера из 10 цифр; в {number} их {count}.</translation>
    </message>
    <message>
        <source>{title} calls back Enterprise accounts only.</source>
        <translation>{title} делает callback только учётным записям Enterprise.</translation>
    </message>
    <message>
        <source>{title} calls back by {schemes} alone.</source>
        <translation>{title} делает callback только через {schemes}.</translation>
    </message>
    <message>
        <source>{title} calls back plain http:// addresses only.</source>
        <translation>{title} делает callback только на простые адреса http://.</translation>
    </message>
    <message>
        <source>{title} calls full phone numbers only, and {number} is none.</source>
        <translation>{title} звонит только на полные номера, а {number} не такой.</translation>
    </message>
    <message>
        <source>{title} calls nobody back for this account.</source>
        <translation>{title} не делает callback для этой учётной записи.</translation>
    </message>
    <message>
        <source>{title} cannot be asked about a call.</source>
        <translation>{title} нельзя спросить о вызове.</translation>
    </message>
    <message>
        <source>{title} cannot be asked for this: {why}.</source>
        <translation>{title} нельзя об этом спросить: {why}.</translation>
    </message>
    <message>
        <source>{title} cannot be asked. If your phone rings now, it is this call.</source>
        <translation>{title} спросить нельзя. Если ваш телефон сейчас зазвонит, это тот вызов.</translation>
    </message>
    <message>
        <source>{title} cannot call {number}.</source>
        <translation>{title} не может позвонить на {number}.</translation>
    </message>
    <message>
        <source>{title} cannot call {number}: its length is not usual.</source>
        <translation>{title} не может позвонить на {number}: длина необычная.</translation>
    </message>
    <message>
        <source>{title} cannot end a conference from here.</source>
        <translation>{title} не может завершить конференцию отсюда.</translation>
    </message>
    <message>
        <source>{title} cannot end one participant alone.</source>
        <translation>{title} не может отключить одного участника.</translation>
    </message>
    <message>
        <source>{title} cannot hang up from here: hang up your phone to end the call.</source>
        <translation>{title} не может завершить вызов отсюда: повесьте трубку телефона.</translation>
    </message>
    <message>
        <source>{title} cannot reach this machine, so it cannot be told to hang up: hang up your phone to end the call.</source>
        <translation>{title} не достигает этого компьютера, поэтому ему нельзя велеть завершить вызов: повесьте трубку телефона.</translation>
    </message>
    <message>
        <source>{title} cannot reach this machine: listener.public_url is not set.</source>
        <translation>{title} не достигает этого компьютера: listener.public_url не задан.</translation>
    </message>
    <message>
        <source>{title} could not be reached: {why}.</source>
        <translation>{title} недоступен: {why}.</translation>
    </message>
    <message>
        <source>{title} did not do what was asked (HTTP {status}).</source>
        <translation>{title} не сделал, что просили (HTTP {status}).</translation>
    </message>
    <message>
        <source>{title} does not list all of its contacts.</source>
        <translation>{title} перечисляет не все свои контакты.</translation>
    </message>
    <message>
        <source>{title} does not list calls.</source>
        <translation>{title} не перечисляет вызовов.</translation>
    </message>
    <message>
        <source>{title} does not list this call yet, so it cannot be told to end it.</source>
        <translation>Этого вызова ещё нет в списке {title}: завершить его нельзя.</translation>
    </message>
    <message>
        <source>{title} does not remove this contact.</source>
        <translation>{title} не удаляет этот контакт.</translation>
    </message>
    <message>
        <source>{title} does not take this contact.</source>
        <translation>{title} не принимает этот контакт.</translation>
    </message>
    <message>
        <source>{title} does not take this contact: {why}.</source>
        <translation>{title} не принимает этот контакт: {why}.</translation>
    </message>
    <message>
        <source>{title} gave no documented answer: {why}.</source>
        <translation>{title} не дал ответа из документации: {why}.</translation>
    </message>
    <message>
        <source>{title} hangs up at its next event only.</source>
        <translation>{title} завершает вызов только при следующем событии.</translation>
    </message>
    <message>
        <source>{title} has no channel of this call</source>
        <translation>у {title} нет канала этого вызова</translation>
    </message>
    <message>
        <source>{title} has no room left.</source>
        <translation>У {title} нет больше места.</translation>
    </message>
    <message>
        <source>{title} has no usable address with these settings: {why}.</source>
        <translation>С этими настройками у {title} нет пригодного адреса: {why}.</translation>
    </message>
    <message>
        <source>{title} has no way to hang up a call from here.</source>
        <translation>{title} не может завершить вызов отсюда.</translation>
    </message>
    <message>
        <source>{title} has no way to hang up this call from here.</source>
        <translation>{title} не может завершить этот вызов отсюда.</translation>
    </message>
    <message>
        <source>{title} has nothing that can be asked without ringing a phone.</source>
        <translation>{title} нечего спросить, не вызывая телефон.</translation>
    </message>
    <message>
        <source>{title} has something in this contact that Dialer cannot read ({why}).</source>
        <translation>{title} хранит в этом контакте то, что Dialer прочесть не может ({why}).</translation>
    </message>
    <message>
        <source>{title} holds no conferences.</source>
        <translation>{title} не проводит конференций.</translation>
    </message>
    <message>
        <source>{title} is in trouble (HTTP {status}).</source>
        <translation>У {title} неполадки (HTTP {status}).</translation>
    </message>
    <message>
        <source>{title} is told {url} with each call.</source>
        <translation>{title} получает {url} с каждым вызовом.</translation>
    </message>
    <message>
        <source>{title} keeps no address book.</source>
        <translation>{title} не ведёт адресной книги.</translation>
    </message>
    <message>
        <source>{title} limits a call to 1 minute or more.</source>
        <translation>{title} ограничивает вызов 1 минутой или больше.</translation>
    </message>
    <message>
        <source>{title} limits a call to 1 to {most} minutes.</source>
        <translation>{title} ограничивает вызов от 1 до {most} минут.</translation>
    </message>
    <message>
        <source>{title} lists several calls that may be this one.</source>
        <translation>В списке {title} есть несколько вызовов, которые могут быть этим.</translation>
    </message>
    <message>
        <source>{title} names {scheme}://{netloc} as the place of its address books.</source>
        <translation>{title} называет {scheme}://{netloc} местом своих адресных книг.</translation>
    </message>
    <message>
        <source>{title} needs {key}: {sentence}</source>
        <translation>{title}: нужно {key}: {sentence}</translation>
    </message>
    <message>
        <source>{title} reports only once a call is over; Dialer is waiting for that.</source>
        <translation>{title} сообщает только после конца вызова; Dialer этого ждёт.</translation>
    </message>
    <message>
        <source>{title} sends on in circles.</source>
        <translation>{title} перенаправляет по кругу.</translation>
    </message>
    <message>
        <source>{title} sends on to {scheme}://{netloc}.</source>
        <translation>{title} перенаправляет на {scheme}://{netloc}.</translation>
    </message>
    <message>
        <source>{title} shows a Spokn ID to another Spokn ID only.</source>
        <translation>{title} показывает Spokn ID только другому Spokn ID.</translation>
    </message>
    <message>
        <source>{title} shows a caller ID of your own phone&apos;s country only.</source>
        <translation>{title} показывает только номер страны вашего телефона.</translation>
    </message>
    <message>
        <source>{title} tells no balance.</source>
        <translation>{title} не сообщает баланса.</translation>
    </message>
    <message>
        <source>{title} tells no price.</source>
        <translation>{title} не сообщает цены.</translation>
    </message>
    <message>
        <source>{title} tells nothing of a call on this account.</source>
        <translation>{title} ничего не сообщает о вызове с этой учётной записью.</translation>
    </message>
    <message>
        <source>{title} tells nothing of a call on this account: its progress, end and cost cannot be shown, and it cannot be hung up from here.</source>
        <translation>{title} ничего не сообщает о вызове с этой учётной записью: ход, конец и стоимость показать нельзя, и завершить его отсюда нельзя.</translation>
    </message>
    <message>
        <source>{title} tells only the end.</source>
        <translation>{title} сообщает только конец.</translation>
    </message>
    <message>
        <source>{title} took a contact and does not show it.</source>
        <translation>{title} принял контакт и не показывает его.</translation>
    </message>
    <message>
        <source>{title} wants the country code by itself, and {number} has none that is known.</source>
        <translation>{title} нужен код страны отдельно, а у {number} он неизвестен.</translation>
    </message>
    <message>
        <source>{title} was asked too often and wants to be left alone for {wait_s} s.</source>
        <translation>{title} спрашивали слишком часто, он просит покоя на {wait_s} с.</translation>
    </message>
    <message>
        <source>{title} was given no address to call back, so it cannot be told to hang up.</source>
        <translation>{title} не получил адреса для callback, поэтому ему нельзя велеть завершить вызов.</translation>
    </message>
    <message>
        <source>{title} {version} accepts the login, but has no endpoint {name}.</source>
        <translation>{title} {version} принимает вход, но конечной точки {name} нет.</translation>
    </message>
    <message>
        <source>{title} {version} accepts the login.</source>
        <translation>{title} {version} принимает вход.</translation>
    </message>
    <message>
        <source>{title} {version} accepts the login; {name} is {state}.</source>
        <translation>{title} {version} принимает вход; {name}: {state}.</translation>
    </message>
    <message>
        <source>{title}&apos;s first callback will prove it; Dialer is waiting for it.</source>
        <translation>Первый callback {title} это докажет; Dialer его ждёт.</translation>
    </message>
    <message>
        <source>{title}&apos;s id of this call is not known yet.</source>
        <translation>Идентификатор этого вызова в {title} ещё неизвестен.</translation>
    </message>
    <message>
        <source>{title}&apos;s id of this conference is not known yet.</source>
        <translation>Идентификатор этой конференции в {title} ещё неизвестен.</translation>
    </message>
    <message>
        <source>{title}&apos;s id of this participant is not known yet.</source>
        <translation>Идентификатор этого участника в {title} ещё неизвестен.</translation>
    </message>
    <message>
        <source>{title}&apos;s reports cannot reach this machine.</source>
        <translation>Отчёты {title} не достигают этого компьютера.</translation>
    </message>
    <message>
        <source>{tool} could not be run: {error}.</source>
        <translation>{tool} запустить не удалось: {error}.</translation>
    </message>
    <message>
        <source>{url} leads to this Dialer.</source>
        <translation>{url} ведёт к этому Dialer.</translation>
    </message>
    <message>
        <source>{version} has no file for this computer.</source>
        <translation>В {version} нет файла для этого компьютера.</translation>
    </message>
    <message>
        <source>{what} is no country known here: set the default country to a code of two letters, such as GB.</source>
        <translation>{what} — неизвестная здесь страна: задайте страну по умолчанию кодом из двух букв, например GB.</translation>
    </message>
    <message>
        <source>{what}: {needed} digits follow the country code there, not {count}; check them.</source>
        <translation>{what}: там после кода страны {needed} цифр, а не {count}; проверьте их.</translation>
    </message>
    <message>
        <source>{who}: {how}</source>
        <translation>{who}: {how}</translation>
    </message>
    <message>
        <source>“{strange}” does not belong in a number: type the number alone.</source>
        <translation>«{strange}» в номере лишнее: введите только номер.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Called</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Размещён</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Your leg</source>
        <translation>Ваша сторона</translation>
    </message>
    <message>
        <source>Other leg</source>
        <translation>Другая сторона</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>Provider&apos;s words</source>
        <translation>Слова оператора</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Кем размещён</translation>
    </message>
    <message>
        <source>another program or phone, with this account</source>
        <translation>другой программой или телефоном, с этой учётной записью</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Пометка</translation>
    </message>
    <message>
        <source>Provider&apos;s id</source>
        <translation>Ид. у оператора</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Ид. вызова</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Ключ приложения</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес эл. почты</translation>
    </message>
    <message>
        <source>Enterprise account</source>
        <translation>Учётная запись Enterprise</translation>
    </message>
    <message>
        <source>Address of your own server</source>
        <translation>Адрес вашего сервера</translation>
    </message>
    <message>
        <source>{number}. {step}</source>
        <translation>{number}. {step}</translation>
    </message>
    <message>
        <source>{name} (if you have one)</source>
        <translation>{name} (если есть)</translation>
    </message>
    <message>
        <source>is kept; type to replace it</source>
        <translation>сохранено; введите, чтобы заменить</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Это нужно.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>{amount} (currency not named by the provider)</source>
        <translation>{amount} (оператор не назвал валюту)</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Any time</source>
        <translation>Любое время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Выбрать дни…</translation>
    </message>
    <message>
        <source>However it ended</source>
        <translation>Любой итог</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Не соединены</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонены</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Неясные</translation>
    </message>
</context>
<context>
    <name>headline</name>
    <message>
        <source>This call may have been placed</source>
        <translation>Этот вызов, возможно, размещён</translation>
    </message>
    <message>
        <source>{title} did not answer the request.</source>
        <translation>{title} не ответил на запрос.</translation>
    </message>
    <message>
        <source>Asking {title} to connect</source>
        <translation>Запрос соединения у {title}</translation>
    </message>
    <message>
        <source>{title} took the call</source>
        <translation>{title} принял вызов</translation>
    </message>
    <message>
        <source>Your phone rings: pick it up</source>
        <translation>Ваш телефон звонит: ответьте</translation>
    </message>
    <message>
        <source>You answered</source>
        <translation>Вы ответили</translation>
    </message>
    <message>
        <source>The other phone rings</source>
        <translation>Звонит другой телефон</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Hanging up… within {seconds} s</source>
        <translation>Завершение… за {seconds} с</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <translation>Завершение…</translation>
    </message>
    <message>
        <source>Press again to hang up</source>
        <translation>Нажмите ещё раз, чтобы завершить</translation>
    </message>
    <message>
        <source>Call again…</source>
        <translation>Позвонить снова…</translation>
    </message>
    <message>
        <source>Check the number</source>
        <translation>Проверить номер</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Позвонить снова</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>mobile</source>
        <translation>мобильный</translation>
    </message>
    <message>
        <source>home</source>
        <translation>домашний</translation>
    </message>
    <message>
        <source>work</source>
        <translation>рабочий</translation>
    </message>
    <message>
        <source>main</source>
        <translation>основной</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другой</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>факс</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>пейджер</translation>
    </message>
</context>
<context>
    <name>legs</name>
    <message>
        <source>You: {you}. The other party: {other}.</source>
        <translation>Вы: {you}. Собеседник: {other}.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>rings first</source>
        <translation>звонит первым</translation>
    </message>
    <message>
        <source>rings next</source>
        <translation>звонит следующим</translation>
    </message>
    <message>
        <source>rang</source>
        <translation>звонил</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>не вызван</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>звонит</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>ответ есть</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>сбой</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не сообщено</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>занято</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>трубка повешена</translation>
    </message>
    <message>
        <source>no free line</source>
        <translation>нет линии</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>неверный номер</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
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
        <translation>{party}: ответ получен</translation>
    </message>
    <message>
        <source>You are talking, through {account}.</source>
        <translation>Вы разговариваете через {account}.</translation>
    </message>
    <message>
        <source>Limit near: {party}</source>
        <translation>Предел близко: {party}</translation>
    </message>
    <message>
        <source>The call was not placed</source>
        <translation>Вызов не размещён</translation>
    </message>
    <message>
        <source>{account} is running low</source>
        <translation>{account}: средства заканчиваются</translation>
    </message>
    <message>
        <source>{money} is left.</source>
        <translation>Осталось {money}.</translation>
    </message>
    <message>
        <source>Dialer is still here</source>
        <translation>Dialer всё ещё здесь</translation>
    </message>
    <message>
        <source>It waits in the tray, and tells you of your calls. Its icon&apos;s menu has Quit; Settings can have closing the window end it.</source>
        <translation>Он ждёт в области уведомлений и сообщает о ваших вызовах. В меню значка есть «Выход»; в настройках можно сделать так, чтобы закрытие окна завершало его.</translation>
    </message>
    <message>
        <source>Call {number}?</source>
        <translation>Позвонить {number}?</translation>
    </message>
    <message>
        <source>You just copied this number.</source>
        <translation>Вы только что скопировали этот номер.</translation>
    </message>
</context>
<context>
    <name>origin</name>
    <message>
        <source>Call the selected number, {number}?</source>
        <translation>Позвонить по выделенному номеру {number}?</translation>
    </message>
    <message>
        <source>Call the copied number, {number}?</source>
        <translation>Позвонить по скопированному номеру {number}?</translation>
    </message>
    <message>
        <source>A link from {program} asks to call {number}.</source>
        <translation>Ссылка из {program} просит позвонить {number}.</translation>
    </message>
    <message>
        <source>A link asks to call {number}.</source>
        <translation>Ссылка просит позвонить {number}.</translation>
    </message>
    <message>
        <source>A {scheme}: link from {program} asks to call {number}.</source>
        <translation>Ссылка {scheme}: из {program} просит позвонить {number}.</translation>
    </message>
    <message>
        <source>A {scheme}: link asks to call {number}.</source>
        <translation>Ссылка {scheme}: просит позвонить {number}.</translation>
    </message>
</context>
<context>
    <name>page_makers</name>
    <message>
        <source>service, key, password, user name, test, caller ID, verify</source>
        <translation>служба, ключ, пароль, имя пользователя, проверка, показываемый номер, проверить</translation>
    </message>
    <message>
        <source>own number, rings first, from</source>
        <translation>свой номер, звонит первым, от</translation>
    </message>
    <message>
        <source>capabilities, providers, compare, assumed</source>
        <translation>возможности, операторы, сравнить, предположение</translation>
    </message>
    <message>
        <source>router, port, UPnP, public address, self-test</source>
        <translation>маршрутизатор, порт, UPnP, публичный адрес, самопроверка</translation>
    </message>
    <message>
        <source>theme, light, dark, contrast, colours</source>
        <translation>тема, светлая, тёмная, контраст, цвета</translation>
    </message>
    <message>
        <source>version, newer, download, release</source>
        <translation>версия, новая, скачать, выпуск, обновление</translation>
    </message>
    <message>
        <source>backup, move, file</source>
        <translation>копия, перенос, файл</translation>
    </message>
    <message>
        <source>doctor, problem, support, report</source>
        <translation>доктор, проблема, поддержка, отчёт</translation>
    </message>
    <message>
        <source>version, licence, keyboard, help</source>
        <translation>версия, лицензия, клавиатура, справка</translation>
    </message>
    <message>
        <source>Each in the account&apos;s own currency. A call that would go beyond is not placed, or is ended in time where the service allows that.</source>
        <translation>Каждый в валюте учётной записи. Вызов, который превысил бы его, не размещается или завершается вовремя, где служба это позволяет.</translation>
    </message>
    <message>
        <source>What the desktop tells you of while the window is out of sight.</source>
        <translation>О чём сообщает рабочий стол, пока окна не видно.</translation>
    </message>
    <message>
        <source>For those who know why; what stands here is good for most.</source>
        <translation>Для тех, кто знает зачем; большинству подходит то, что есть.</translation>
    </message>
</context>
<context>
    <name>phone_field</name>
    <message>
        <source>My phone number</source>
        <translation>Мой номер телефона</translation>
    </message>
    <message>
        <source>The phone that rings first. With its country&apos;s code is safest.</source>
        <translation>Телефон, который звонит первым. Надёжнее всего с кодом страны.</translation>
    </message>
    <message>
        <source>Understood as {number}</source>
        <translation>Понято как {number}</translation>
    </message>
</context>
<context>
    <name>prices</name>
    <message>
        <source>No price known via {account}; the last call came to about {price}/min</source>
        <translation>Через {account} цена неизвестна; последний вызов вышел примерно {price}/мин</translation>
    </message>
    <message>
        <source>{price}/min via {account}</source>
        <translation>{price}/мин через {account}</translation>
    </message>
    <message>
        <source>{price}/min and {fee} to connect</source>
        <translation>{price}/мин и {fee} за соединение</translation>
    </message>
    <message>
        <source>{price}/min for their phone via {account}; for yours no price is known</source>
        <translation>{price}/мин за другой телефон через {account}; за ваш цена неизвестна</translation>
    </message>
    <message>
        <source>{words} · currency not named</source>
        <translation>{words} · валюта не названа</translation>
    </message>
    <message>
        <source>No price known via {account}</source>
        <translation>Через {account} цена неизвестна</translation>
    </message>
    <message>
        <source>{words} · {minutes} min: {cost}</source>
        <translation>{words} · {minutes} мин: {cost}</translation>
    </message>
    <message>
        <source>Your phone {own}/min + theirs {other}/min</source>
        <translation>Ваш телефон {own}/мин + другой {other}/мин</translation>
    </message>
    <message>
        <source>Assumed: {what}</source>
        <translation>Предположение: {what}</translation>
    </message>
    <message>
        <source>The service&apos;s own word, just now</source>
        <translation>Так сообщает сама служба, только что</translation>
    </message>
    <message>
        <source>By your rate sheet of {date}</source>
        <translation>По вашему прайс-листу от {date}</translation>
    </message>
    <message>
        <source>By what the call on {date} cost</source>
        <translation>По стоимости вызова от {date}</translation>
    </message>
    <message>
        <source>No price is known yet</source>
        <translation>Цены пока неизвестны</translation>
    </message>
    <message>
        <source>{account} in {currency}</source>
        <translation>{account} в {currency}</translation>
    </message>
    <message>
        <source>{account} in a currency that is not named</source>
        <translation>{account} в неназванной валюте</translation>
    </message>
    <message>
        <source>Prices cannot be compared: {where}</source>
        <translation>Цены сравнить нельзя: {where}</translation>
    </message>
    <message>
        <source>{account} is as cheap as {other}</source>
        <translation>{account} так же дёшева, как {other}</translation>
    </message>
    <message>
        <source>Cheapest: {account}, since {minutes} min cost {cost}, and {more} via {other}</source>
        <translation>Дешевле всего: {account}, {minutes} мин стоят {cost}, а через {other} — {more}</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Dialer is open already, but does not answer.</source>
        <translation>Dialer уже открыт, но не отвечает.</translation>
    </message>
    <message>
        <source>Wait a little, or end it, and start it again. Calls go on meanwhile.</source>
        <translation>Подождите немного или завершите его и запустите снова. Звонки тем временем продолжаются.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>By day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>По неделям</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>По странам</translation>
    </message>
    <message>
        <source>By contact</source>
        <translation>По контактам</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>По учётным записям</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Все прочие</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>My phones</source>
        <translation>Мои телефоны</translation>
    </message>
    <message>
        <source>What services can do</source>
        <translation>Что умеют службы</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Limits of money</source>
        <translation>Пределы стоимости</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language and country</source>
        <translation>Язык и страна</translation>
    </message>
    <message>
        <source>Desktop and tray</source>
        <translation>Рабочий стол и область уведомлений</translation>
    </message>
    <message>
        <source>Links and shortcuts</source>
        <translation>Ссылки и сочетания клавиш</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Обновления</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Экспорт и импорт</translation>
    </message>
    <message>
        <source>Check-up</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>About and help</source>
        <translation>О программе и справка</translation>
    </message>
</context>
<context>
    <name>setting_names</name>
    <message>
        <source>Country of numbers</source>
        <translation>Страна номеров</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Usual account</source>
        <translation>Обычная учётная запись</translation>
    </message>
    <message>
        <source>Listen for callbacks</source>
        <translation>Принимать callback</translation>
    </message>
    <message>
        <source>Address to listen on</source>
        <translation>Адрес приёма</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Публичный адрес</translation>
    </message>
    <message>
        <source>Ask the router for a way in</source>
        <translation>Запрашивать вход у маршрутизатора</translation>
    </message>
    <message>
        <source>Page inside another site</source>
        <translation>Страница внутри другого сайта</translation>
    </message>
    <message>
        <source>Most for one call</source>
        <translation>Наибольшее за вызов</translation>
    </message>
    <message>
        <source>Most for a month</source>
        <translation>Наибольшее за месяц</translation>
    </message>
    <message>
        <source>Warn of a low balance</source>
        <translation>Предупреждать о малом балансе</translation>
    </message>
    <message>
        <source>Days that calls are kept</source>
        <translation>Сколько дней хранить вызовы</translation>
    </message>
    <message>
        <source>Full numbers in the log file</source>
        <translation>Полные номера в файле журнала</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Значок в области уведомлений</translation>
    </message>
    <message>
        <source>Closing goes to the tray</source>
        <translation>Закрытие убирает в область уведомлений</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Запуск в области уведомлений</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Запуск при входе в систему</translation>
    </message>
    <message>
        <source>The other party answered</source>
        <translation>Собеседник ответил</translation>
    </message>
    <message>
        <source>A call failed</source>
        <translation>Вызов не удался</translation>
    </message>
    <message>
        <source>A limit is near</source>
        <translation>Предел близко</translation>
    </message>
    <message>
        <source>A balance is low</source>
        <translation>Баланс мал</translation>
    </message>
    <message>
        <source>Open links to call</source>
        <translation>Открывать ссылки для вызова</translation>
    </message>
    <message>
        <source>When a link is opened</source>
        <translation>Когда открыта ссылка</translation>
    </message>
    <message>
        <source>Call the selected text</source>
        <translation>Позвонить по выделенному тексту</translation>
    </message>
    <message>
        <source>Offer copied numbers</source>
        <translation>Предлагать скопированные номера</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>Искать новые версии</translation>
    </message>
    <message>
        <source>Wait for an answer, in seconds</source>
        <translation>Ждать ответа, в секундах</translation>
    </message>
    <message>
        <source>Ask while it rings, every … seconds</source>
        <translation>Запрашивать, пока звонит, каждые … секунд</translation>
    </message>
    <message>
        <source>Ask during a call, every … seconds</source>
        <translation>Запрашивать во время вызова, каждые … секунд</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Fill in the number only</source>
        <translation>Только вписать номер</translation>
    </message>
    <message>
        <source>Ask whether to call</source>
        <translation>Спросить, звонить ли</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>От {least} до {most}.</translation>
    </message>
    <message>
        <source>{least} or more.</source>
        <translation>{least} или больше.</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>Не больше {most}.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Вызовы</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Try, in the demo</source>
        <translation>Проба, в демонстрации</translation>
    </message>
    <message>
        <source>The quick dial box</source>
        <translation>Окно быстрого набора</translation>
    </message>
    <message>
        <source>Hang up, when pressed twice</source>
        <translation>Завершить вызов двойным нажатием</translation>
    </message>
    <message>
        <source>Help on what is in sight</source>
        <translation>Справка о том, что на экране</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Этот список</translation>
    </message>
    <message>
        <source>Close; it asks while a call runs</source>
        <translation>Закрыть; спросит, если идёт вызов</translation>
    </message>
    <message>
        <source>Put a message away, or go back</source>
        <translation>Убрать сообщение или вернуться</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Clear the number</source>
        <translation>Очистить номер</translation>
    </message>
    <message>
        <source>To the suggestions</source>
        <translation>К подсказкам</translation>
    </message>
    <message>
        <source>Call several people together</source>
        <translation>Позвонить нескольким людям вместе</translation>
    </message>
    <message>
        <source>Lists: calls, contacts, settings</source>
        <translation>Списки: вызовы, контакты, настройки</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>A new contact, among contacts</source>
        <translation>Новый контакт, в контактах</translation>
    </message>
    <message>
        <source>Undo, among contacts</source>
        <translation>Отменить, в контактах</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Открыть выбранное</translation>
    </message>
    <message>
        <source>Clear the search, or go back</source>
        <translation>Очистить поиск или вернуться</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Просмотр и печать</translation>
    </message>
</context>
<context>
    <name>spending</name>
    <message>
        <source>about {cost}, reckoned</source>
        <translation>около {cost}, расчётно</translation>
    </message>
    <message>
        <source>{cost} of {limit}</source>
        <translation>{cost} из {limit}</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>не больше {limit}</translation>
    </message>
    <message>
        <source>{time} of {limit} min</source>
        <translation>{time} из {limit} мин</translation>
    </message>
    <message>
        <source>at most {limit} min</source>
        <translation>не больше {limit} мин</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>предел достигнут</translation>
    </message>
    <message>
        <source>limit near</source>
        <translation>предел близко</translation>
    </message>
    <message>
        <source>cost not told during the call</source>
        <translation>стоимость во время вызова не сообщается</translation>
    </message>
</context>
<context>
    <name>story</name>
    <message>
        <source>provider&apos;s reply</source>
        <translation>ответ оператора</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>запрос</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>callback</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>эта программа</translation>
    </message>
    <message>
        <source>{title} took the call</source>
        <translation>{title} принял вызов</translation>
    </message>
    <message>
        <source>{title} did not answer</source>
        <translation>{title} не ответил</translation>
    </message>
    <message>
        <source>your phone rings</source>
        <translation>ваш телефон звонит</translation>
    </message>
    <message>
        <source>the other phone rings</source>
        <translation>звонит другой телефон</translation>
    </message>
    <message>
        <source>you answered</source>
        <translation>вы ответили</translation>
    </message>
    <message>
        <source>the other party answered</source>
        <translation>собеседник ответил</translation>
    </message>
    <message>
        <source>{title} said something that is not documented</source>
        <translation>{title} сообщил то, чего нет в документации</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>ещё идёт</translation>
    </message>
    <message>
        <source>you asked to hang up</source>
        <translation>вы попросили завершить</translation>
    </message>
    <message>
        <source>hanging up: {why}</source>
        <translation>завершение: {why}</translation>
    </message>
    <message>
        <source>The end was told</source>
        <translation>Сообщён конец</translation>
    </message>
    <message>
        <source>the call is over</source>
        <translation>вызов завершён</translation>
    </message>
    <message>
        <source>the account of your phone&apos;s leg</source>
        <translation>отчёт о стороне вашего телефона</translation>
    </message>
    <message>
        <source>the account of the other party&apos;s leg</source>
        <translation>отчёт о стороне собеседника</translation>
    </message>
    <message>
        <source>you asked {title} to connect</source>
        <translation>вы попросили {title} соединить</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>Talked</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>{amount} (no currency)</source>
        <translation>{amount} (без валюты)</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>конференция</translation>
    </message>
    <message>
        <source>placed elsewhere</source>
        <translation>размещён в другом месте</translation>
    </message>
    <message>
        <source>Your own phone</source>
        <translation>Ваш телефон</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>{name}: a new account at {service}</source>
        <translation>{name}: новая учётная запись в {service}</translation>
    </message>
    <message>
        <source>{name}, {part}</source>
        <translation>{name}, {part}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
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
        <translation>адрес</translation>
    </message>
    <message>
        <source>own phones</source>
        <translation>свои телефоны</translation>
    </message>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
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
        <translation>Dialer: вызов</translation>
    </message>
    <message>
        <source>Dialer: talking</source>
        <translation>Dialer: разговор</translation>
    </message>
</context>
</TS>
