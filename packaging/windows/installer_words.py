"""What the Windows installer says, in all the window's languages: Windows' own decides which.

NSIS brings the words of its usual pages and buttons; these are those of our own.
"""

from __future__ import annotations

from collections.abc import Mapping

import product
from venv_setup import SetupError

NSIS_NAMES: Mapping[str, str] = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "SpanishInternational",
    "pt_BR": "PortugueseBR",
    "ru": "Russian",
    "he": "Hebrew",
    "ar": "Arabic",
}
"""What NSIS calls the window's languages. The first is spoken where Windows speaks another."""

NAMES = (
    *("WHO", "WHO_MORE", "ONLY_ME", "EVERYBODY", "OPEN", "LINKS", "LINKS_MORE", "LOGIN"),
    *("LOGIN_MORE", "ALL_MORE", "TOO_OLD", "NOTHING_THERE", "REMOVE", "REMOVE_MORE", "REMOVED"),
    *("PURGE", "SECRETS_STAY"),
)
"""How the script names the words, in the order of WORDS."""

WORDS: Mapping[str, tuple[str, ...]] = {
    "en": (
        "Who is Dialer for?",
        "For yourself no administrator is needed.",
        "Only for &me",
        "For &everybody on this computer (asks for an administrator)",
        "Dialer is open. Close its window and its icon in the tray, then try again.",
        "Open tel:, callto: and sip: links",
        "Numbers on web pages can be opened with Dialer. It always asks before it calls; Windows"
        " asks you which program to take.",
        "Start when I log in",
        "Dialer waits in the tray.",
        "The program, its help and its licences.",
        "Dialer needs Windows 10 or newer, 64-bit.",
        "$INSTDIR holds no installed Dialer.",
        "Remove Dialer",
        "Your accounts, calls and contacts stay unless you say otherwise.",
        "The program is removed from $INSTDIR.",
        "Also remove &my accounts, calls and contacts for good",
        "Some keys and passwords could not be removed: in Windows' credential manager, remove those"
        " that are called dialer-desktop.",
    ),
    "de": (
        "Für wen ist Dialer?",
        "Für Sie allein ist kein Administrator nötig.",
        "Nur für &mich",
        "Für &alle an diesem Computer (fragt nach einem Administrator)",
        "Dialer ist offen. Schließen Sie das Fenster und das Symbol im Infobereich, dann versuchen"
        " Sie es noch einmal.",
        "Links tel:, callto: und sip: öffnen",
        "Nummern auf Webseiten lassen sich mit Dialer öffnen. Er fragt immer, bevor er anruft;"
        " Windows fragt Sie, welches Programm es nehmen soll.",
        "Bei der Anmeldung starten",
        "Dialer wartet im Infobereich.",
        "Das Programm, seine Hilfe und seine Lizenzen.",
        "Dialer braucht Windows 10 oder neuer, 64 Bit.",
        "In $INSTDIR ist kein Dialer installiert.",
        "Dialer entfernen",
        "Ihre Konten, Anrufe und Kontakte bleiben, wenn Sie nichts anderes sagen.",
        "Das Programm wird aus $INSTDIR entfernt.",
        "Auch &meine Konten, Anrufe und Kontakte endgültig entfernen",
        "Einige Schlüssel und Passwörter ließen sich nicht entfernen: Entfernen Sie in der"
        " Anmeldeinformationsverwaltung von Windows die Einträge namens dialer-desktop.",
    ),
    "fr": (
        "Pour qui est Dialer ?",
        "Pour vous seul, aucun administrateur n'est nécessaire.",
        "Seulement pour &moi",
        "Pour &tous sur cet ordinateur (demande un administrateur)",
        "Dialer est ouvert. Fermez sa fenêtre et son icône de la zone de notification, puis"
        " réessayez.",
        "Ouvrir les liens tel:, callto: et sip:",
        "Les numéros des pages web peuvent s'ouvrir avec Dialer. Il demande toujours avant"
        " d'appeler ; Windows vous demande quel programme prendre.",
        "Démarrer à l'ouverture de session",
        "Dialer attend dans la zone de notification.",
        "Le programme, son aide et ses licences.",
        "Dialer a besoin de Windows 10 ou plus récent, 64 bits.",
        "$INSTDIR ne contient pas de Dialer installé.",
        "Désinstaller Dialer",
        "Vos comptes, appels et contacts restent, sauf si vous en décidez autrement.",
        "Le programme est supprimé de $INSTDIR.",
        "Supprimer aussi &mes comptes, appels et contacts pour de bon",
        "Certaines clés et certains mots de passe n'ont pas pu être supprimés : supprimez ceux"
        " qui s'appellent dialer-desktop dans le gestionnaire d'identification de Windows.",
    ),
    "es": (
        "¿Para quién es Dialer?",
        "Para usted solo no hace falta ningún administrador.",
        "Solo para &mí",
        "Para &todos en este equipo (pide un administrador)",
        "Dialer está abierto. Cierre su ventana y su icono de la bandeja e inténtelo de nuevo.",
        "Abrir los enlaces tel:, callto: y sip:",
        "Los números de las páginas web se pueden abrir con Dialer. Siempre pregunta antes de"
        " llamar; Windows le pregunta qué programa usar.",
        "Iniciar al entrar en la sesión",
        "Dialer espera en la bandeja.",
        "El programa, su ayuda y sus licencias.",
        "Dialer necesita Windows 10 o posterior, de 64 bits.",
        "En $INSTDIR no hay ningún Dialer instalado.",
        "Quitar Dialer",
        "Sus cuentas, llamadas y contactos se quedan si no dice otra cosa.",
        "El programa se quita de $INSTDIR.",
        "Quitar también &mis cuentas, llamadas y contactos para siempre",
        "No se pudieron quitar algunas claves y contraseñas: quite las que se llaman dialer-desktop"
        " en el Administrador de credenciales de Windows.",
    ),
    "pt_BR": (
        "Para quem é o Dialer?",
        "Só para você, não é preciso um administrador.",
        "Só para &mim",
        "Para &todos neste computador (pede um administrador)",
        "O Dialer está aberto. Feche a janela e o ícone na bandeja e tente de novo.",
        "Abrir links tel:, callto: e sip:",
        "Números em páginas da web podem ser abertos com o Dialer. Ele sempre pergunta antes de"
        " ligar; o Windows pergunta que programa usar.",
        "Iniciar quando eu entrar",
        "O Dialer espera na bandeja.",
        "O programa, a ajuda e as licenças.",
        "O Dialer precisa do Windows 10 ou mais novo, de 64 bits.",
        "Não há nenhum Dialer instalado em $INSTDIR.",
        "Remover o Dialer",
        "Suas contas, chamadas e contatos ficam, a menos que você diga o contrário.",
        "O programa é removido de $INSTDIR.",
        "Remover também &minhas contas, chamadas e contatos de vez",
        "Algumas chaves e senhas não puderam ser removidas: remova as que se chamam dialer-desktop"
        " no Gerenciador de Credenciais do Windows.",
    ),
    "ru": (
        "Для кого устанавливается Dialer?",
        "Только для себя — администратор не нужен.",
        "Только для &меня",
        "Для &всех на этом компьютере (нужен администратор)",
        "Программа Dialer открыта. Закройте её окно и значок в области уведомлений и попробуйте"
        " снова.",
        "Открывать ссылки tel:, callto: и sip:",
        "Номера на веб-страницах можно открывать в Dialer. Перед звонком он всегда спрашивает;"
        " Windows спросит, какую программу взять.",
        "Запускать при входе в систему",
        "Dialer ждёт в области уведомлений.",
        "Программа, её справка и лицензии.",
        "Для Dialer нужна Windows 10 или новее, 64-разрядная.",
        "В $INSTDIR нет установленной программы Dialer.",
        "Удаление Dialer",
        "Ваши учётные записи, вызовы и контакты останутся, если вы не решите иначе.",
        "Программа удаляется из $INSTDIR.",
        "Удалить навсегда и &мои учётные записи, вызовы и контакты",
        "Некоторые ключи и пароли удалить не удалось: удалите записи dialer-desktop в диспетчере"
        " учётных данных Windows.",
    ),
    "he": (
        "למי מיועד Dialer?",
        "בשבילך בלבד לא נדרש מנהל מערכת.",
        "רק &בשבילי",
        "&לכל מי שבמחשב הזה (נדרש מנהל מערכת)",
        "התוכנה Dialer פתוחה. יש לסגור את החלון ואת הסמל במגש, ולנסות שוב.",
        "פתיחת קישורי tel:, callto: ו־sip:",
        "אפשר לפתוח ב־Dialer מספרים מדפי אינטרנט. התוכנה תמיד שואלת לפני שהיא מתקשרת; Windows שואל"
        " באיזו תוכנה להשתמש.",
        "הפעלה בעת הכניסה למערכת",
        "התוכנה Dialer ממתינה במגש.",
        "התוכנה, העזרה שלה והרישיונות שלה.",
        "התוכנה Dialer צריכה Windows 10 ומעלה, 64 סיביות.",
        "אין ב־$INSTDIR התקנה של Dialer.",
        "הסרת Dialer",
        "החשבונות, השיחות ואנשי הקשר שלך נשארים אלא אם ביקשת אחרת.",
        "התוכנה מוסרת מ־$INSTDIR.",
        "להסיר לצמיתות גם את החשבונות, השיחות ואנשי הקשר ש&לי",
        "לא ניתן היה להסיר חלק מהמפתחות והסיסמאות: יש להסיר את אלה ששמם dialer-desktop"
        " במנהל האישורים של Windows.",
    ),
    "ar": (
        "لمن Dialer؟",
        "لك وحدك لا حاجة إلى مسؤول.",
        "&لي فقط",
        "&للجميع على هذا الحاسوب (يطلب مسؤولا)",
        "برنامج Dialer مفتوح. أغلق نافذته ورمزه في شريط النظام، ثم أعد المحاولة.",
        "فتح روابط tel: و callto: و sip:",
        "يمكن فتح الأرقام في صفحات الويب ببرنامج Dialer. وهو يسأل دائما قبل أن يتصل؛ ويسألك Windows"
        " عن البرنامج الذي يستخدمه.",
        "البدء عند تسجيل الدخول",
        "ينتظر Dialer في شريط النظام.",
        "البرنامج ومساعدته ورخصه.",
        "يحتاج Dialer إلى Windows 10 أو أحدث، 64 بت.",
        "لا يوجد Dialer مثبت في $INSTDIR.",
        "إزالة Dialer",
        "تبقى حساباتك ومكالماتك وجهات اتصالك ما لم تقل غير ذلك.",
        "يُزال البرنامج من $INSTDIR.",
        "إزالة ح&ساباتي ومكالماتي وجهات اتصالي نهائيا أيضا",
        "تعذرت إزالة بعض المفاتيح وكلمات المرور: أزل ما اسمه dialer-desktop"
        " من إدارة بيانات الاعتماد في Windows.",
    ),
}


def words_script() -> str:
    """The macro that has the installer speak all of them; ``$(SUMMARY)`` is the menu's text."""
    lines = ["!macro SpeakAll"]
    for language, name in NSIS_NAMES.items():
        lines.append(f'  !insertmacro MUI_LANGUAGE "{name}"')
        words = dict(zip(NAMES, WORDS[language], strict=True))
        words["SUMMARY"] = product.WORDS[language].summary
        for each, text in words.items():
            if set(text) & set('"`') or text.replace("$INSTDIR", "").count("$"):
                raise SetupError(f"the installer cannot say {text!r}")
            lines.append(f'  LangString {each} ${{LANG_{name.upper()}}} "{text}"')
    return "\n".join([*lines, "!macroend", ""])
