namespace AssetTags.Web.Words;

/// <summary>What a code that does not simply lead to its asset is told about.</summary>
internal static class CodeWords
{
    public static readonly Phrase UnknownTitle = new("Такого коду в реєстрі немає", "This code is not in the register");
    public static readonly Phrase Misread = new("Схоже, один знак прочитано з помилкою.", "One symbol was probably misread.");
    public static readonly Phrase NotACode = new(
        "Це не схоже на код: у коді 10 знаків — цифри та латинські літери.", "This does not look like a code: a code has 10 symbols, digits and Latin letters.");
    public static readonly Phrase NearTitle = new("Можливо, на наліпці інше", "Perhaps the label says something else");
    public static readonly Phrase NearNote = new("Позначено знак, що відрізняється від вашого.", "The symbol that differs from yours is marked.");
    public static readonly Phrase SameCodeTitle = new("Код той самий, а сторінки немає?", "The code is the same, but there is no page?");
    public static readonly Phrase SameCodeText = new(
        "Наліпка може бути підробкою або ще не введена в дію. Не переходьте з неї за іншими посиланнями і не вводьте даних картки.",
        "The label may be forged, or not in use yet. Follow no other links from it, and enter no card details.");

    public static readonly Phrase BlankTitle = new("Ця мітка ще ні до чого не прив’язана", "This tag does not belong to anything yet");
    public static readonly Phrase BlankText = new(
        "Код справжній: його надрукувала громада. Але за ним ще не закріплено об’єкта.", "The code is genuine: the community printed it. But no object has been assigned to it yet.");
    public static readonly Phrase BlankWhere = new("Побачили її на стіні чи на лавці?", "Did you see it on a wall or a bench?");
    public static readonly Phrase BlankReport = new("Скажіть, де ви її бачили: це допоможе ввести мітку в дію.", "Tell us where you saw it: that helps to put the tag to use.");

    public static readonly Phrase ReplacedTitle = new("Цю мітку замінено", "This tag was replaced");
    public static readonly Phrase ReplacedSince = new("З {0} на об’єкті діє нова мітка", "Since {0} the object has a new tag");
    public static readonly Phrase ReplacedNow = new("На об’єкті діє нова мітка", "The object has a new tag");
    public static readonly Phrase ReplacedNone = new("Нової мітки на об’єкті ще немає.", "The object has no new tag yet.");
    public static readonly Phrase OpenAsset = new("Відкрити сторінку об’єкта", "Open the page of the object");
    public static readonly Phrase OldLabelTitle = new("Стара наліпка досі на стіні?", "Is the old label still on the wall?");
    public static readonly Phrase OldLabelText = new(
        "Це не страшно: вона веде на ту саму сторінку. Але ми хочемо її зняти. Скажіть, де вона висить.",
        "Do not worry: it leads to the same page. But we want to take it down. Tell us where it hangs.");
    public static readonly Phrase WhyReplacedTitle = new("Чому замінюють мітки", "Why tags are replaced");
    public static readonly Phrase WhyReplacedText = new(
        "Наліпку пошкодили, зафарбували або зняли під час ремонту. Старий код назавжди лишається за цим об’єктом і нікому іншому не дістанеться.",
        "The label was damaged, painted over or taken down during repairs. The old code stays with this object for ever and will never be given to another.");

    public static readonly Phrase LostTitle = new("Цю мітку загублено", "This tag was lost");
    public static readonly Phrase LostText = new(
        "Громада вважає цю наліпку втраченою. Якщо ви бачите її не на об’єкті, про який тут написано, не довіряйте їй.",
        "The community considers this label lost. If you see it anywhere but on the object named here, do not trust it.");
    public static readonly Phrase RevokedTitle = new("Цей код відкликано", "This code was revoked");
    public static readonly Phrase RevokedText = new(
        "Громада вивела цей код з ужитку. Наліпці з ним не можна довіряти.", "The community took this code out of use. A label with it is not to be trusted.");
    public static readonly Phrase EndedSince = new("З {0}.", "Since {0}.");
    public static readonly Phrase Tell = new("Кому сказати", "Whom to tell");
}
