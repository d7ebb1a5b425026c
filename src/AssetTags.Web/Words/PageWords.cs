namespace AssetTags.Web.Words;

/// <summary>The words around every page.</summary>
internal static class PageWords
{
    public static readonly Phrase Skip = new("До вмісту", "Skip to content");
    public static readonly Phrase OtherLanguage = new("English", "Українська");
    public static readonly Phrase Register = new("Реєстр комунального майна.", "Register of communal property.");
    public static readonly Phrase Map = new("Карта майна", "Map");
    public static readonly Phrase Search = new("Пошук", "Search");
    public static readonly Phrase Statistics = new("Статистика", "Statistics");
    public static readonly Phrase About = new("Про реєстр", "About the register");

    public static readonly Phrase WhatTitle = new("Реєстр комунального майна", "Register of communal property");
    public static readonly Phrase What = new(
        "Кожна будівля, лавка й котел громади мають мітку з QR-кодом. Наведіть на неї камеру — і дізнаєтеся, що це, у якому воно стані та хто за нього відповідає.",
        "Every building, bench and boiler of the community carries a tag with a QR code. Point your camera at it to learn what it is, what state it is in and who answers for it.");
    public static readonly Phrase Promise = new("Без реєстрації, без застосунку, без файлів cookie.", "No account, no app, no cookies.");

    public static readonly Phrase CodeLabel = new("Код з наліпки", "Code on the label");
    public static readonly Phrase CodeHint = new(
        "10 знаків під QR-кодом. Великі чи малі, з дефісом чи без — однаково.", "10 symbols under the QR code. Capitals or not, with the hyphen or without: all the same.");
    public static readonly Phrase Find = new("Знайти", "Find");
    public static readonly Phrase SearchLabel = new("Назва, вулиця чи номер", "Name, street or number");
    public static readonly Phrase SearchHint = new("Можна за старою назвою вулиці.", "The former name of a street will do.");
    public static readonly Phrase BrowseTitle = new("Подивитися все", "See everything");

    public static readonly Phrase NotFoundTitle = new("Такої сторінки немає", "There is no such page");
    public static readonly Phrase NotFoundText = new(
        "Перевірте адресу. Якщо ви шукаєте об’єкт, введіть код з наліпки або його назву.", "Check the address. If you look for an object, enter the code on its label, or its name.");
    public static readonly Phrase FaultTitle = new("Щось пішло не так", "Something went wrong");
    public static readonly Phrase FaultText = new(
        "Це наша помилка, не ваша. Спробуйте за хвилину.", "The fault is ours, not yours. Please try again in a minute.");
    public static readonly Phrase BusyTitle = new("Забагато спроб", "Too many attempts");
    public static readonly Phrase BusyText = new(
        "З вашої мережі надійшло забагато кодів, яких немає в реєстрі. Зачекайте хвилину й спробуйте ще раз.",
        "Too many codes that are not in the register came from your network. Wait a minute and try again.");
}
