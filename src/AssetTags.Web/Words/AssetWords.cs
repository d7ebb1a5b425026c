using AssetTags.Assets;
using AssetTags.Publication;

namespace AssetTags.Web.Words;

/// <summary>The words of an asset's page.</summary>
internal static class AssetWords
{
    public static readonly Phrase Property = new("Об’єкт комунальної власності", "Communal property");
    public static readonly Phrase About = new("Про об’єкт", "About the object");
    public static readonly Phrase Condition = new("Стан", "Condition");
    public static readonly Phrase Status = new("Використання", "Use");
    public static readonly Phrase Lease = new("Оренда", "Lease");
    public static readonly Phrase Leased = new("Передано в оренду", "Leased out");
    public static readonly Phrase NotLeased = new("Не передано в оренду", "Not leased out");
    public static readonly Phrase Area = new("Площа", "Area");
    public static readonly Phrase Quantity = new("Кількість", "Quantity");
    public static readonly Phrase Hectares = new("га", "ha");
    public static readonly Phrase Purpose = new("Призначення", "Purpose");
    public static readonly Phrase Address = new("Адреса", "Address");
    public static readonly Phrase Owner = new("Власник", "Owner");
    public static readonly Phrase User = new("Користувач", "User");
    public static readonly Phrase Description = new("Опис", "Description");
    public static readonly Phrase InventoryNumber = new("Інвентарний номер", "Inventory number");
    public static readonly Phrase OfficialId = new("Ідентифікатор", "Identifier");
    public static readonly Phrase CadastralNumber = new("Кадастровий номер", "Cadastral number");
    public static readonly Phrase Registration = new("Номер у реєстрі речових прав", "Number in the register of property rights");
    public static readonly Phrase Inspected = new("Останній огляд", "Last inspected");
    public static readonly Phrase Complex = new("Майновий комплекс", "Property complex");
    public static readonly Phrase Make = new("Виробник і модель", "Maker and model");
    public static readonly Phrase Dangerous = new("Аварійний", "Dangerous");
    public static readonly Phrase DangerousText = new(
        "Об’єкт визнано аварійним. Не заходьте всередину й не стійте поруч.", "The object is declared dangerous. Do not go in, and do not stand near it.");

    public static readonly Phrase Responsible = new("Хто відповідає", "Who answers for it");
    public static readonly Phrase HolderOf = new("Балансоутримувач, ЄДРПОУ", "Balance holder, EDRPOU");
    public static readonly Phrase Website = new("Вебсторінка", "Website");

    public static readonly Phrase Report = new("Повідомити про проблему", "Report a problem");
    public static readonly Phrase ReportHint = new(
        "Відкриється лист до того, хто відповідає. Адресу писати не треба: код уже в темі.", "A letter to whoever answers for it will open. No need to write the address: the code is in its subject.");
    public static readonly Phrase ReportSubject = new("Мітка {0}: повідомлення", "Tag {0}: a report");

    public static readonly Phrase Documents = new("Документи", "Documents");
    public static readonly Phrase NumberOf = new("№ {0}", "No. {0}");
    public static readonly Phrase OfDate = new("від {0}", "of {0}");
    public static readonly Phrase History = new("Історія", "History");
    public static readonly Phrase Neighbours = new("Поруч і в тому самому комплексі", "Nearby and in the same complex");
    public static readonly Phrase Photo = new("Фото об’єкта", "Photo of the object");
    public static readonly Phrase Panorama = new("Панорама", "Panorama");
    public static readonly Phrase MorePhotos = new("Ще фото", "More photos");
    public static readonly Phrase OnMap = new("Показати на карті", "Show on the map");

    public static readonly Phrase GenuineTitle = new("Чи справжня ця наліпка?", "Is this label genuine?");
    public static readonly Phrase GenuineIf = new("Справжня, якщо збігається все:", "It is, if all of this is so:");
    public static readonly Phrase GenuineHost = new("адреса сторінки починається з", "the address of the page begins with");
    public static readonly Phrase GenuineCode = new("на наліпці той самий код:", "the label has the same code:");
    public static readonly Phrase GenuineAddress = new("ви стоїте за адресою", "you stand at the address");
    public static readonly Phrase GenuinePlace = new("ви стоїте біля об’єкта, про який тут написано", "you stand by the object that is described here");
    public static readonly Phrase GenuineNever = new("Ми ніколи не просимо тут оплати, номера картки чи пароля.", "We never ask here for a payment, a card number or a password.");
    public static readonly Phrase DistanceAsk = new("Виміряти відстань до об’єкта", "Measure the distance to the object");
    public static readonly Phrase DistancePrivacy = new("Відстань рахує ваш телефон; нам нічого не надсилається.", "Your phone works it out; nothing is sent to us.");
    public static readonly Phrase Distance = new("До об’єкта приблизно {0} м.", "About {0} m to the object.");
    public static readonly Phrase DistanceFailed = new("Телефон не сказав, де ви.", "The phone did not tell where you are.");

    public static readonly Phrase MinimalTitle = new("Докладні відомості не публікуємо", "We do not publish details");
    public static readonly Phrase MinimalText = new(
        "На час воєнного стану назву, адресу, фото й розташування цього об’єкта не оприлюднено.",
        "While martial law lasts, the name, address, photos and location of this object are not published.");
    public static readonly Phrase Ground = new("Підстава: рішення", "Ground: decision");
    public static readonly Phrase MinimalGenuine = new("Цей код є в реєстрі й діє", "This code is in the register and in use");
    public static readonly Phrase MinimalAsk = new(
        "Будь ласка, не викладайте фото цього об’єкта та його розташування у відкритий доступ.", "Please do not publish photos of this object or its location.");
    public static readonly Phrase GeneralisedText = new(
        "На час воєнного стану точне розташування, площу й документи цього об’єкта не оприлюднено.",
        "While martial law lasts, the exact location, area and documents of this object are not published.");

    public static readonly Phrase GoneTransferred = new("Об’єкт передано", "The object was transferred");
    public static readonly Phrase GoneWrittenOff = new("Об’єкт списано", "The object was written off");
    public static readonly Phrase GoneLost = new("Об’єкт втрачено або знищено", "The object was lost or destroyed");
    public static readonly Phrase GoneText = new("Ця сторінка лишається для довідки.", "This page is kept for reference.");
    public static readonly Phrase GoneBy = new("Документ: {0}.", "Document: {0}.");
    public static readonly Phrase Repair = new("Триває ремонт", "Under repair");

    public static readonly Phrase TagAttached = new("Встановлено мітку", "Tag put up");
    public static readonly Phrase TagReplaced = new("Мітку замінено", "Tag replaced");
    public static readonly Phrase TagEnded = new("Мітку виведено з ужитку", "Tag taken out of use");
    public static readonly Phrase WasInspected = new("Огляд на місці", "Inspected on site");
    public static readonly Phrase ConditionNow = new("Стан: {0}", "Condition: {0}");
    public static readonly Phrase StatusNow = new("Використання: {0}", "Use: {0}");
    public static readonly Phrase HolderNow = new("Передано іншому балансоутримувачу", "Handed over to another balance holder");

    public static Phrase Of(AssetKind kind) => kind switch
    {
        AssetKind.Building => new("Будівля, споруда або приміщення", "Building, structure or premises"),
        AssetKind.Movable => new("Рухоме майно", "Movable property"),
        _ => new("Земельна ділянка", "Land parcel"),
    };

    public static Phrase Of(AssetStatus status) => status switch
    {
        AssetStatus.InUse => new("В експлуатації", "In use"),
        AssetStatus.Vacant => new("Вільний", "Vacant"),
        AssetStatus.Leased => new("В оренді", "Leased"),
        AssetStatus.UnderRepair => new("У ремонті", "Under repair"),
        AssetStatus.Mothballed => new("Законсервований", "Mothballed"),
        AssetStatus.Transferred => new("Переданий", "Transferred"),
        AssetStatus.WrittenOff => new("Списаний", "Written off"),
        _ => new("Втрачений або знищений", "Lost or destroyed"),
    };

    public static Phrase Of(AssetCondition condition) => condition switch
    {
        AssetCondition.NoRepairNeeded => new("Не потребує ремонту", "Needs no repair"),
        AssetCondition.NeedsRoutineRepair => new("Потребує поточного ремонту", "Needs routine repair"),
        AssetCondition.NeedsMajorRepair => new("Потребує капітального ремонту", "Needs major repair"),
        _ => new("Невідомо", "Unknown"),
    };

    public static Phrase Of(AssetDocumentKind kind) => kind switch
    {
        AssetDocumentKind.Decision => new("Рішення", "Decision"),
        AssetDocumentKind.Act => new("Акт", "Act"),
        AssetDocumentKind.Contract => new("Договір", "Contract"),
        _ => new("Документ", "Document"),
    };

    /// <summary>«Рішення № 112 від 27 червня 2019», with its title behind it.</summary>
    public static string Of(PublicDocument document, Language language)
    {
        var name = string.Join(' ', ((string?[])
        [
            Of(document.Kind).In(language),
            document.Number is { } number ? string.Format(null, NumberOf.In(language), number) : null,
            document.Date is { } date ? string.Format(null, OfDate.In(language), Numbers.Date(date, language)) : null,
        ]).OfType<string>());
        return document.Title is { } title ? $"{name}. {title}" : name;
    }

    public static string Of(PublicEvent happened, Language language) => happened.Kind switch
    {
        PublicEventKind.TagAttached => TagAttached.In(language),
        PublicEventKind.TagReplaced => TagReplaced.In(language),
        PublicEventKind.TagEnded => TagEnded.In(language),
        PublicEventKind.Inspected => WasInspected.In(language),
        PublicEventKind.ConditionChanged => string.Format(null, ConditionNow.In(language), Of(happened.Condition!.Value).In(language).ToLower(Numbers.Culture(language))),
        PublicEventKind.StatusChanged => string.Format(null, StatusNow.In(language), Of(happened.Status!.Value).In(language).ToLower(Numbers.Culture(language))),
        PublicEventKind.HolderChanged => HolderNow.In(language),
        _ => Of(happened.Document!, language),
    };
}
