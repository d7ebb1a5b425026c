using AssetTags.Accounts;

namespace AssetTags.Web.Words.Staff;

/// <summary>The words of one’s own account, and of those of others.</summary>
internal static class AccountWords
{
    public static readonly Phrase Mine = new("Мій обліковий запис", "My account");
    public static readonly Phrase Roles = new("Ролі", "Roles");
    public static readonly Phrase Language = new("Мова сторінок", "Language of pages");
    public static readonly Phrase Switch = new("English", "Українською");
    public static readonly Phrase Password = new("Пароль", "Password");
    public static readonly Phrase Change = new("Змінити пароль", "Change the password");
    public static readonly Phrase Current = new("Теперішній пароль", "Present password");
    public static readonly Phrase CurrentWrong = new("Це не теперішній пароль. Перевірте розкладку.", "That is not the present password. Check the layout.");
    public static readonly Phrase Changed = new("Пароль змінено. В інших браузерах доведеться увійти знову.", "The password is changed. Other browsers must sign in again.");
    public static readonly Phrase Elsewhere = new("Вийти всюди, крім цього браузера", "Sign out everywhere but here");
    public static readonly Phrase ElsewhereDone = new("В усіх інших браузерах сеанси завершено.", "Sessions in all other browsers are over.");

    public static readonly Phrase App = new("Код із застосунку", "Code of an app");
    public static readonly Phrase AppOn = new("Увімкнено: після пароля питаємо код.", "On: after the password a code is asked for.");
    public static readonly Phrase AppOff = new("Не ввімкнено.", "Not on.");
    public static readonly Phrase AppSet = new("Налаштувати застосунок", "Set up the app");
    public static readonly Phrase AppAgain = new("Налаштувати інший телефон", "Set up another phone");
    public static readonly Phrase AppOwed = new(
        "Ваша роль змінює реєстр, тож самого пароля замало. Налаштуйте застосунок або додайте ключ — і працюйте далі.",
        "Your role changes the register, so a password alone is not enough. Set up an app or add a passkey, then go on.");
    public static readonly Phrase AppScan = new(
        "1. Відкрийте на телефоні застосунок-автентифікатор (наприклад, Aegis, Google Authenticator чи Microsoft Authenticator) і наведіть його на цей код.",
        "1. Open an authenticator app on your phone (Aegis, Google Authenticator or Microsoft Authenticator, for example) and point it at this code.");
    public static readonly Phrase AppKey = new("Не сканується? Введіть ключ уручну:", "It does not scan? Enter the key by hand:");
    public static readonly Phrase AppCode = new("2. Введіть шість цифр, які він показує", "2. Enter the six digits it shows");
    public static readonly Phrase AppWrong = new("Код не підійшов. Перевірте, чи на телефоні точний час, і введіть наступний код.", "That code did not match. Check the phone’s clock and enter the next code.");
    public static readonly Phrase AppDone = new("Увімкнути", "Turn it on");
    public static readonly Phrase Codes = new("Запасні коди", "Recovery codes");
    public static readonly Phrase CodesText = new(
        "Кожен замінить телефон один раз. Запишіть їх на папері й сховайте: більше ми їх не покажемо.", "Each takes the phone’s place once. Write them down and hide them: they are not shown again.");
    public static readonly Phrase CodesLeft = new("Запасних кодів лишилося: {0}.", "Recovery codes left: {0}.");
    public static readonly Phrase Go = new("Коди записано, далі", "I wrote them down");

    public static readonly Phrase Passkeys = new("Ключі (passkeys)", "Passkeys");
    public static readonly Phrase PasskeysText = new(
        "Вхід відбитком, обличчям чи PIN-кодом пристрою, без пароля. Ключ не можна виманити підробленою сторінкою.", "Signing in by finger, face or PIN of a device, without a password. No false page can trick you out of it.");
    public static readonly Phrase PasskeyName = new("Як назвати цей пристрій", "What to call this device");
    public static readonly Phrase PasskeyAdd = new("Додати ключ", "Add a passkey");
    public static readonly Phrase PasskeyAdded = new("Ключ додано. Ним можна входити.", "The passkey is added. It opens this account.");
    public static readonly Phrase PasskeyFailed = new("Ключ не додано: пристрій відмовив або таких ключів уже забагато. Спробуйте ще раз.", "The passkey was not added: the device refused, or there are too many. Try again.");
    public static readonly Phrase PasskeyRemoved = new("Ключ вилучено.", "The passkey is removed.");
    public static readonly Phrase PasskeyNone = new("Ключів ще немає.", "There are no passkeys yet.");
    public static readonly Phrase PasskeyNeedsScript = new("Щоб додати ключ, потрібен браузер зі скриптами й підтримкою ключів.", "To add a passkey, a browser with scripts and passkeys is needed.");
    public static readonly Phrase Remove = new("Вилучити", "Remove");

    public static readonly Phrase Tokens = new("Ключі для програм", "Tokens for programs");
    public static readonly Phrase TokensText = new(
        "Програма з таким ключем діє від вашого імені: заголовок Authorization: Bearer КЛЮЧ. Прав у неї не більше, ніж ви дали.", "A program with such a token acts in your name: header Authorization: Bearer TOKEN. It has no more rights than you gave.");
    public static readonly Phrase TokenFor = new("Для чого", "What for");
    public static readonly Phrase TokenRights = new("Що можна", "What it may do");
    public static readonly Phrase TokenDays = new("Скільки днів діє", "For how many days");
    public static readonly Phrase TokenMake = new("Створити ключ", "Make a token");
    public static readonly Phrase TokenMade = new("Ось ключ. Скопіюйте його зараз: більше ми його не покажемо.", "Here is the token. Copy it now: it is not shown again.");
    public static readonly Phrase TokenUntil = new("діє до {0}", "counts until {0}");
    public static readonly Phrase TokenRevoked = new("відкликано", "revoked");
    public static readonly Phrase TokenOver = new("строк минув", "expired");
    public static readonly Phrase Revoke = new("Відкликати", "Revoke");
    public static readonly Phrase RevokeAll = new("Відкликати ключі програм, створені цією людиною", "Revoke the tokens of programs that this person made");
    public static readonly Phrase TokenUsed = new("востаннє діяв {0}", "last used {0}");
    public static readonly Phrase TokenUnused = new("не діяв, відколи працює сайт, з {0}", "not used since the site was started, {0}");
    public static readonly Phrase RevokedNow = new("Ключ відкликано.", "The token is revoked.");

    public static readonly Phrase People = new("Працівники", "People");
    public static readonly Phrase Invite = new("Запросити", "Invite");
    public static readonly Phrase InviteTitle = new("Запросити працівника", "Invite somebody");
    public static readonly Phrase Email = new("Службова пошта", "Work e-mail");
    public static readonly Phrase Name = new("Ім’я та прізвище", "Name");
    public static readonly Phrase State = new("Стан", "State");
    public static readonly Phrase Active = new("працює", "active");
    public static readonly Phrase Invited = new("запрошено, ще не входив", "invited, has not entered yet");
    public static readonly Phrase Disabled = new("вимкнено", "disabled");
    public static readonly Phrase Locked = new("пароль не приймаємо до {0}", "no password taken until {0}");
    public static readonly Phrase SecondFactor = new("Другий крок", "Second step");
    public static readonly Phrase None = new("немає", "none");
    public static readonly Phrase AlreadyThere = new("Такий обліковий запис уже є.", "There is such an account already.");
    public static readonly Phrase LinkReady = new("Передайте це посилання людині. Воно спрацює один раз, до {0}.", "Hand this link to the person. It works once, until {0}.");
    public static readonly Phrase Reset = new("Дати посилання, щоб задати новий пароль", "Give a link to set a new password");
    public static readonly Phrase ForgetFactor = new("Телефон і ключі теж утрачено: забути код із застосунку, запасні коди й ключі", "Phone and passkeys are lost too: forget the app, recovery codes and passkeys");
    public static readonly Phrase Disable = new("Вимкнути обліковий запис", "Disable the account");
    public static readonly Phrase Enable = new("Увімкнути знову", "Enable it again");
    public static readonly Phrase DisabledNow = new("Обліковий запис вимкнено: сеанси й ключі програм більше не діють.", "The account is disabled: sessions and tokens of programs count no more.");
    public static readonly Phrase EnabledNow = new("Обліковий запис увімкнено. Людина входить, як раніше.", "The account is enabled. The person signs in as before.");
    public static readonly Phrase RolesSaved = new("Ролі збережено. Вони діють одразу.", "The roles are saved. They count at once.");

    /// <summary>A right in words.</summary>
    public static Phrase Of(Right right) => right switch
    {
        Right.Read => new("бачити весь реєстр і вивантажувати його", "see the whole register and export it"),
        Right.ReadHistory => new("бачити на картці, хто що змінив", "see on a card who changed what"),
        Right.ReadJournal => new("читати весь журнал змін", "read the whole journal of changes"),
        Right.EditAssets => new("створювати й змінювати об’єкти, документи, фото", "create and change assets, documents, photos"),
        Right.Import => new("імпортувати реєстри", "import registers"),
        Right.PrintLabels => new("друкувати мітки", "print labels"),
        Right.ManageTags => new("прикріплювати й замінювати мітки", "attach and replace tags"),
        Right.Inspect => new("записувати огляди", "record inspections"),
        Right.DecidePublicity => new("вирішувати, що бачать мешканці", "decide what residents see"),
        Right.ManagePeople => new("запрошувати людей і давати ролі", "invite people and give roles"),
        Right.ManageCommunity => new("змінювати відомості про громаду", "change the facts of the community"),
        _ => new(right.ToString(), right.ToString()),
    };
}
