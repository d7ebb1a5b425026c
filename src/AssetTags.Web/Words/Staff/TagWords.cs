using AssetTags.Tags;

namespace AssetTags.Web.Words.Staff;

/// <summary>The words of the page where tags are put up, replaced and withdrawn.</summary>
internal static class TagWords
{
    public static readonly Phrase Title = new("Прикріпити мітку", "Attach a tag");
    public static readonly Phrase Lead = new("Скануйте мітку, потім об’єкт, або навпаки. Підходить сканер, що вводить як клавіатура, і камера телефона.", "Scan the tag, then the asset, or the other way round. A scanner that types like a keyboard will do, and so will a phone’s camera.");
    public static readonly Phrase Box = new("Скануйте або введіть код мітки, інвентарний номер чи назву", "Scan or type a tag’s code, an inventory number or a name");
    public static readonly Phrase BoxForAsset = new("Тепер скануйте або введіть об’єкт: інвентарний номер чи назву", "Now scan or type the asset: an inventory number or a name");
    public static readonly Phrase BoxForTag = new("Тепер скануйте мітку, яку поставите на об’єкт", "Now scan the tag that goes onto the asset");
    public static readonly Phrase BoxForNew = new("Скануйте нову чисту мітку", "Scan the new blank tag");
    public static readonly Phrase Next = new("Далі", "Next");
    public static readonly Phrase Camera = new("Сканувати камерою", "Scan with the camera");
    public static readonly Phrase StopCamera = new("Вимкнути камеру", "Switch the camera off");
    public static readonly Phrase Torch = new("Ліхтар", "Torch");
    public static readonly Phrase Aim = new("Наведіть на QR-код мітки", "Point at the tag’s QR code");
    public static readonly Phrase NoCamera = new("Камера недоступна. Дозвольте її сайту в браузері або введіть код.", "The camera cannot be used. Allow it for the site in the browser, or type the code.");
    public static readonly Phrase StartAgain = new("Почати спочатку", "Start again");

    public static readonly Phrase Tag = new("Мітка {0}", "Tag {0}");
    public static readonly Phrase BlankTag = new("чиста, об’єкта ще не має", "blank, has no asset yet");
    public static readonly Phrase PrintedFor = new("надрукована для цього об’єкта, ще не прикріплена", "printed for this asset, not attached yet");
    public static readonly Phrase OnAsset = new("на об’єкті", "on its asset");
    public static readonly Phrase WithTag = new("На ньому мітка {0}.", "It carries tag {0}.");
    public static readonly Phrase WithLabel = new("Для нього надруковано етикетку {0}; якщо прикріпите іншу, вона вийде з ужитку.", "The label {0} was printed for it; if you attach another, that one ends.");
    public static readonly Phrase WithoutTag = new("Мітки ще немає.", "It has no tag yet.");
    public static readonly Phrase Card = new("Картка", "Card");
    public static readonly Phrase Attach = new("Прикріпити {0} до об’єкта", "Attach {0} to the asset");
    public static readonly Phrase ReplaceBy = new("Замінити {0}", "Replace {0}");
    public static readonly Phrase Replace = new("Замінити мітку", "Replace the tag");
    public static readonly Phrase ReplaceHint = new("Стара далі вестиме на об’єкт, як наліпка, яку не зняли.", "The old one goes on leading to the asset, as a sticker nobody took off.");
    public static readonly Phrase ReplaceByNew = new("Створити нову й надрукувати", "Make a new one and print it");
    public static readonly Phrase Lost = new("Втрачена", "Lost");
    public static readonly Phrase Revoke = new("Відкликати код", "Revoke the code");
    public static readonly Phrase Detach = new("Зняти: прикріплено помилково", "Take off: attached by mistake");
    public static readonly Phrase Restore = new("Повернути в ужиток", "Bring back into use");
    public static readonly Phrase Found = new("Котрий із цих об’єктів?", "Which of these assets?");
    public static readonly Phrase Choose = new("Обрати", "Choose");
    public static readonly Phrase Perhaps = new("Можливо, це:", "Perhaps this:");
    public static readonly Phrase PrintIt = new("Надрукувати", "Print it");

    public static readonly Phrase Attached = new("Мітка {0} на об’єкті «{1}».", "Tag {0} is on '{1}'.");
    public static readonly Phrase AttachedBefore = new("Мітка {0} вже на об’єкті «{1}»; нічого не змінено.", "Tag {0} is on '{1}' already; nothing changed.");
    public static readonly Phrase Superseded = new(" Етикетка {0}, яку так і не прикріпили, вийшла з ужитку.", " The label {0}, never attached, is out of use.");
    public static readonly Phrase Replaced = new("Мітку {0} замінено на {1}.", "Tag {0} is replaced by {1}.");
    public static readonly Phrase Detached = new("Мітку {0} знято з об’єкта.", "Tag {0} is taken off the asset.");
    public static readonly Phrase DetachedAlready = new("Мітка {0} вже не на цьому об’єкті; нічого не змінено.", "Tag {0} is not on that asset any more; nothing changed.");
    public static readonly Phrase RestoredAgain = new("Мітка {0} знову в ужитку.", "Tag {0} is in use again.");
    public static readonly Phrase NowLost = new("Мітку {0} позначено втраченою.", "Tag {0} is marked as lost.");
    public static readonly Phrase NowRevoked = new("Код {0} відкликано.", "The code {0} is revoked.");
    public static readonly Phrase EndedBefore = new("Мітка {0} уже не в ужитку; нічого не змінено.", "Tag {0} is out of use already; nothing changed.");

    public static readonly Phrase Nothing = new("Скануйте мітку або введіть код.", "Scan a tag or type a code.");
    public static readonly Phrase Unknown = new("За «{0}» нічого не знайдено: ні мітки, ні номера, ні назви.", "Nothing answers to '{0}': no tag, number or name.");
    public static readonly Phrase WrongCheck = new("Коду «{0}» не буває: один знак прочитано з помилкою. Скануйте ще раз або звірте з міткою.", "There is no code '{0}': one symbol was misread. Scan again, or compare with the tag.");
    public static readonly Phrase NotMinted = new("Код {0} правильний, але в цьому реєстрі його не створювали.", "The code {0} is well formed, but it was not made in this register.");
    public static readonly Phrase SameTag = new("Це та сама мітка {0}. Тепер скануйте об’єкт.", "This is the same tag {0}. Now scan the asset.");
    public static readonly Phrase SameAsset = new("Цей об’єкт уже обрано. Тепер скануйте мітку.", "This asset is chosen already. Now scan the tag.");
    public static readonly Phrase Ended = new("Мітка {0} уже не в ужитку: {1}. Візьміть іншу.", "Tag {0} is out of use: {1}. Take another.");
    public static readonly Phrase OfAnother = new("Мітка {0} належить об’єкту «{1}». Візьміть чисту мітку або спершу зніміть цю.", "Tag {0} belongs to '{1}'. Take a blank tag, or take this one off first.");
    public static readonly Phrase HasTag = new("На об’єкті «{0}» вже є мітка {1}. Замінити її на {2}?", "'{0}' already carries tag {1}. Replace it by {2}?");
    public static readonly Phrase NotBlank = new("Мітка {0} не чиста, на заміну не годиться.", "Tag {0} is not blank and cannot take another’s place.");
    public static readonly Phrase NotDone = new("Не зроблено", "Not done");

    /// <summary>A phrase with values put in.</summary>
    public static Phrase With(this Phrase phrase, params ReadOnlySpan<string> values)
    {
        var (uk, en) = (phrase.Uk, phrase.En);
        for (var i = 0; i < values.Length; i++)
        {
            (uk, en) = (uk.Replace($"{{{i}}}", values[i], StringComparison.Ordinal), en.Replace($"{{{i}}}", values[i], StringComparison.Ordinal));
        }

        return new Phrase(uk, en);
    }

    /// <summary>How a tag stands, in a few words.</summary>
    public static Phrase StandingOf(Tag tag) => tag switch
    {
        { IsLive: false } => PrintingWords.Of(tag.State),
        { State: TagState.Attached } => OnAsset,
        { AssetId: null } => BlankTag,
        _ => PrintedFor,
    };
}
