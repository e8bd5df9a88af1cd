"""What menus, software centres and installers say of the program, in all the window's languages.

A desktop reads these from files that are written without Qt and before anybody has chosen a
language, so they are no texts of the window: they stand here, for the running program that writes
its own desktop entry and for the packages alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class ProductWords:
    """``generic_name``: what kind of program it is; ``summary``: in a few words, without a full
    stop; ``keywords``: what people may look for it by; ``quick_dial``: the icon's menu;
    ``description``: paragraphs of whole sentences.
    """

    generic_name: str
    summary: str
    keywords: tuple[str, ...]
    quick_dial: str
    description: tuple[str, ...]


ENGLISH = "en"
WORDS: Mapping[str, ProductWords] = {
    ENGLISH: ProductWords(
        "Click-to-call dialer",
        "Calls abroad through callback services",
        ("call", "phone", "telephone", "callback", "tel"),
        "Quick dial",
        (
            "Dialer calls through callback services: the service rings your phone, then the other"
            " party's, and joins the two. The program carries no sound. It dials, follows both"
            " phones, keeps your limits of minutes and money, logs what each call cost and lays the"
            " bill beside the log.",
            "Contacts, history and reports stay on your computer. A built-in simulator of the"
            " services lets you try everything without ringing a phone or paying anything.",
        ),
    ),
    "de": ProductWords(
        "Wählprogramm für Callback-Dienste",
        "Auslandsgespräche über Callback-Dienste",
        ("anrufen", "Anruf", "Telefon", "telefonieren", "Rückruf", "Callback", "tel"),
        "Schnellwahl",
        (
            "Dialer telefoniert über Callback-Dienste: Der Dienst lässt Ihr Telefon klingeln, dann"
            " das des anderen, und verbindet beide. Durch das Programm läuft kein Ton. Es wählt,"
            " verfolgt beide Telefone, hält Ihre Grenzen an Minuten und Geld ein, protokolliert,"
            " was jeder Anruf kostete, und legt die Abrechnung neben das Protokoll.",
            "Kontakte, Verlauf und Berichte bleiben auf Ihrem Rechner. Mit einem eingebauten"
            " Simulator der Dienste probieren Sie alles aus, ohne dass ein Telefon klingelt oder"
            " etwas kostet.",
        ),
    ),
    "fr": ProductWords(
        "Numéroteur pour services de rappel",
        "Appels à l'étranger par des services de rappel",
        ("appel", "appeler", "téléphone", "rappel", "callback", "tel"),
        "Appel rapide",
        (
            "Dialer appelle par des services de rappel : le service fait sonner votre téléphone,"
            " puis celui de l'autre, et relie les deux. Aucun son ne passe par le programme. Il"
            " compose, suit les deux téléphones, respecte vos limites de minutes et d'argent, note"
            " ce que chaque appel a coûté et met la facture en regard du journal.",
            "Contacts, historique et rapports restent sur votre ordinateur. Un simulateur intégré"
            " des services permet de tout essayer sans faire sonner de téléphone ni rien payer.",
        ),
    ),
    "es": ProductWords(
        "Marcador para servicios de devolución de llamada",
        "Llamadas al extranjero mediante servicios de devolución de llamada",
        ("llamar", "llamada", "teléfono", "devolución de llamada", "callback", "tel"),
        "Marcación rápida",
        (
            "Dialer llama mediante servicios de devolución de llamada: el servicio hace sonar su"
            " teléfono, luego el de la otra persona, y une ambos. Por el programa no pasa ningún"
            " sonido. Marca, sigue ambos teléfonos, respeta sus límites de minutos y dinero,"
            " registra lo que costó cada llamada y pone la factura junto al registro.",
            "Los contactos, el historial y los informes se quedan en su ordenador. Un simulador"
            " integrado de los servicios permite probarlo todo sin que suene ningún teléfono ni"
            " pagar nada.",
        ),
    ),
    "pt_BR": ProductWords(
        "Discador para serviços de callback",
        "Chamadas internacionais por serviços de callback",
        ("chamada", "ligar", "ligação", "telefone", "callback", "tel"),
        "Discagem rápida",
        (
            "O Dialer liga por serviços de callback: o serviço toca seu telefone, depois o da outra"
            " pessoa, e une os dois. Nenhum som passa pelo programa. Ele disca, acompanha os dois"
            " telefones, respeita seus limites de minutos e de dinheiro, registra quanto custou"
            " cada chamada e põe a fatura ao lado do registro.",
            "Contatos, histórico e relatórios ficam no seu computador. Um simulador embutido dos"
            " serviços permite experimentar tudo sem tocar nenhum telefone nem pagar nada.",
        ),
    ),
    "ru": ProductWords(
        "Программа набора через обратный вызов",
        "Звонки за границу через службы обратного вызова",
        ("звонок", "позвонить", "телефон", "вызов", "обратный вызов", "callback", "tel"),
        "Быстрый набор",
        (
            "Dialer звонит через службы обратного вызова: служба вызывает ваш телефон, затем"
            " телефон собеседника и соединяет их. Звук через программу не проходит. Она набирает"
            " номер, следит за обоими телефонами, соблюдает ваши ограничения по минутам и деньгам,"
            " записывает, сколько стоил каждый вызов, и сверяет счёт с журналом.",
            "Контакты, история и отчёты остаются на вашем компьютере. Встроенный имитатор служб"
            " позволяет всё попробовать: ни один телефон не зазвонит, и платить не придётся.",
        ),
    ),
    "he": ProductWords(
        "חייגן לשירותי שיחה חוזרת",
        "שיחות לחו״ל דרך שירותי שיחה חוזרת",
        ("שיחה", "להתקשר", "טלפון", "חיוג", "שיחה חוזרת", "callback", "tel"),
        "חיוג מהיר",
        (
            "התוכנה Dialer מתקשרת דרך שירותי שיחה חוזרת: השירות מצלצל בטלפון שלך, אחר כך בשל הצד"
            " השני, ומחבר ביניהם. שום צליל לא עובר בתוכנה. היא מחייגת, עוקבת אחרי שני הטלפונים,"
            " שומרת על המגבלות שלך בדקות ובכסף, רושמת כמה עלתה כל שיחה ומעמידה את החשבון של הספק"
            " מול היומן.",
            "אנשי הקשר, ההיסטוריה והדוחות נשארים במחשב שלך. סימולטור מובנה של השירותים מאפשר לנסות"
            " הכול בלי שיצלצל טלפון ובלי לשלם דבר.",
        ),
    ),
    "ar": ProductWords(
        "برنامج اتصال عبر خدمات معاودة الاتصال",
        "مكالمات دولية عبر خدمات معاودة الاتصال",
        ("اتصال", "مكالمة", "هاتف", "معاودة الاتصال", "callback", "tel"),
        "اتصال سريع",
        (
            "يتصل Dialer عبر خدمات معاودة الاتصال: ترن الخدمة على هاتفك، ثم على هاتف الطرف الآخر،"
            " وتصل بينهما. لا يمر أي صوت عبر البرنامج. فهو يطلب الرقم ويتابع الهاتفين ويلتزم بحدودك"
            " من الدقائق والمال ويسجل تكلفة كل مكالمة ويضع الفاتورة بجانب السجل.",
            "تبقى جهات الاتصال والسجل والتقارير على حاسوبك. ويتيح لك محاك مدمج للخدمات تجربة كل شيء"
            " دون أن يرن هاتف ودون أن تدفع شيئا.",
        ),
    ),
}


def said(name: str) -> Iterator[tuple[str, str]]:
    """One of the words in each language: ``("", "Quick dial")`` first, the one for all others, then
    ``("de", "Schnellwahl")`` and so on. Keywords are written as a desktop entry has them.
    """
    if name not in {field.name for field in fields(ProductWords)}:
        raise ValueError(f"there is no {name}")
    for language, words in WORDS.items():
        value = getattr(words, name)
        text = value if isinstance(value, str) else "".join(f"{each};" for each in value)
        yield "" if language == ENGLISH else language, text
