namespace AssetTags.Web.Words.Staff;

/// <summary>The words of signing in.</summary>
internal static class SignInWords
{
    public static readonly Phrase Title = new("Вхід для працівників", "Sign in for staff");
    public static readonly Phrase Residents = new("Мешканцям входити не треба:", "Residents need not sign in:");
    public static readonly Phrase Map = new("відкрийте карту", "open the map");
    public static readonly Phrase OrScan = new("або наведіть камеру на мітку.", "or point the camera at a tag.");
    public static readonly Phrase Failed = new("Увійти не вдалося", "Signing in did not work");
    public static readonly Phrase Wrong = new("Пошта й пароль не збігаються", "E-mail and password do not match");
    public static readonly Phrase WrongHint = new(
        "Перевірте розкладку й Caps Lock. Після п’яти хибних спроб пароль не приймаємо п’ять хвилин.", "Check the layout and Caps Lock. After five wrong attempts no password is taken for five minutes.");
    public static readonly Phrase Email = new("Службова пошта", "Work e-mail");
    public static readonly Phrase Password = new("Пароль", "Password");
    public static readonly Phrase Forgot = new("Не пам’ятаєте пароля? Адміністратор громади дасть вам посилання, щоб задати новий.", "Forgot the password? The community’s administrator will give you a link to set a new one.");
    public static readonly Phrase Passkey = new("Увійти ключем із цього пристрою", "Sign in with a passkey");
    public static readonly Phrase PasskeyFailed = new("Цей ключ не підійшов. Спробуйте ще раз або увійдіть паролем.", "That passkey did not work. Try again, or sign in by password.");
    public static readonly Phrase PasskeyNeeded = new(
        "Пароль правильний, але самого пароля замало: на цьому записі є ключ. Увійдіть ключем.", "The password is right, but alone it is not enough: this account has a passkey. Sign in with it.");

    public static readonly Phrase CodeTitle = new("Код із застосунку", "Code of the app");
    public static readonly Phrase CodeLabel = new("Шість цифр", "Six digits");
    public static readonly Phrase CodeHint = new(
        "Їх показує застосунок-автентифікатор на вашому телефоні. Якщо телефону немає, введіть один із запасних кодів.", "The authenticator app on your phone shows them. Without the phone, enter one of your recovery codes.");
    public static readonly Phrase CodeWrong = new("Код не підійшов. Кожен діє пів хвилини й лише раз: введіть наступний.", "That code did not work. Each lasts half a minute and counts once: enter the next.");

    public static readonly Phrase ConfirmTitle = new("Підтвердьте, що це ви", "Confirm that it is you");
    public static readonly Phrase ConfirmText = new("Далі — дія, яку важко скасувати. Вхід підтверджено понад {0} хвилин тому.", "What comes next is hard to undo. You proved who you are more than {0} minutes ago.");
    public static readonly Phrase ConfirmWrong = new("Пароль або код не підійшли", "Password or code did not match");

    public static readonly Phrase LinkTitle = new("Задайте пароль", "Set a password");
    public static readonly Phrase FirstTitle = new("Обліковий запис адміністратора", "The administrator’s account");
    public static readonly Phrase FirstText = new("Це перший вхід до реєстру громади. Далі ви запросите інших працівників.", "This is the first entry to the community’s register. Next you will invite the others.");
    public static readonly Phrase LinkFor = new("Для облікового запису {0}.", "For the account {0}.");
    public static readonly Phrase LinkOver = new("Посилання не діє", "The link opens nothing");
    public static readonly Phrase Name = new("Ім’я та прізвище", "Name");
    public static readonly Phrase NameHint = new("Стоїть у журналі біля кожної зміни.", "Stands in the journal beside every change.");
    public static readonly Phrase NewPassword = new("Новий пароль", "New password");
    public static readonly Phrase PasswordHint = new("Щонайменше {0} знаків. Найкраще — кілька слів, не пов’язаних із вами.", "At least {0} characters. Best are a few words that have nothing to do with you.");
    public static readonly Phrase Repeat = new("Пароль ще раз", "The password again");
    public static readonly Phrase RepeatWrong = new("Паролі різні. Введіть той самий двічі.", "The passwords differ. Enter the same one twice.");
    public static readonly Phrase SetIt = new("Задати пароль і увійти", "Set the password and sign in");
}
