using System.Globalization;
using System.Security.Claims;
using AssetTags.Web.Staff;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace AssetTags.Web.Accounts;

/// <summary>The outcomes of signing in.</summary>
internal enum SignInOutcome
{
    /// <summary>The session has begun.</summary>
    Done,

    /// <summary>The password is right; the code of the app is asked for.</summary>
    NeedsCode,

    /// <summary>Address and password do not belong together, or passwords are not tried for a while: one answer for all of it.</summary>
    Refused,
}

/// <summary>Signing in by password, code, recovery code and passkey, over Identity.</summary>
internal sealed class SignIn(SignInManager<StaffUser> manager, IPasswordHasher<StaffUser> hasher, SignInTurns turns, TimeProvider clock)
{
    /// <summary>An answer takes at least this long, so that its time tells nothing of accounts.</summary>
    public static readonly TimeSpan LeastTime = TimeSpan.FromMilliseconds(600);

    private static readonly StaffUser s_nobody = new() { Id = Guid.Empty, Email = "", Name = "" };

    private UserManager<StaffUser> Users => manager.UserManager;

    /// <summary>By address and password.</summary>
    public async Task<SignInOutcome> ByPasswordAsync(string email, string password, CancellationToken cancellation)
    {
        var started = clock.GetTimestamp();
        var outcome = await TryPasswordAsync(email, password);
        if (LeastTime - clock.GetElapsedTime(started) is { Ticks: > 0 } left)
        {
            await Task.Delay(left, clock, cancellation);
        }

        return outcome;
    }

    /// <summary>By the six digits of the app, or else by a recovery code, after the password.</summary>
    public async Task<SignInOutcome> ByCodeAsync(string code)
    {
        var half = await manager.GetTwoFactorAuthenticationUserAsync();
        using var turn = await turns.WaitAsync(half?.Email ?? "");
        if (half is null || await Users.FindByIdAsync(half.Id.ToString()) is not { } user || user.SecurityStamp != half.SecurityStamp || await Users.IsLockedOutAsync(user))
        {
            return SignInOutcome.Refused;
        }

        var isRight = await Users.VerifyTwoFactorTokenAsync(user, AppCodes.Name, code) || (await Users.RedeemTwoFactorRecoveryCodeAsync(user, code)).Succeeded;
        if (!isRight)
        {
            await Users.AccessFailedAsync(user);
            return SignInOutcome.Refused;
        }

        await Users.ResetAccessFailedCountAsync(user);
        await BeginAsync(user, "mfa");
        return SignInOutcome.Done;
    }

    /// <summary>By a passkey: possession and the finger, face or PIN that the device asks for.</summary>
    public async Task<SignInOutcome> ByPasskeyAsync(string credential)
    {
        PasskeyAssertionResult<StaffUser> found;
        try
        {
            found = await manager.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            // Nobody asked for one in this browser within the last minutes.
            return SignInOutcome.Refused;
        }

        if (!found.Succeeded)
        {
            return SignInOutcome.Refused;
        }

        await Users.AddOrUpdatePasskeyAsync(found.User, found.Passkey);
        await BeginAsync(found.User, "hwk");
        return SignInOutcome.Done;
    }

    /// <summary>Begins a session; another of this browser ends.</summary>
    public Task BeginAsync(StaffUser user, string method)
        => manager.SignInWithClaimsAsync(user, isPersistent: false, [new Claim(StaffSession.Method, method)]);

    /// <summary>Goes on with the session under the account’s new stamp: no younger, and proved no later, than it was.</summary>
    public Task GoOnAsync(StaffUser user, StaffPerson person, bool isStrong) => GoOnAsync(user, person, isStrong, person.ProvedAt);

    private Task GoOnAsync(StaffUser user, StaffPerson person, bool isStrong, DateTimeOffset provedAt)
    {
        if (person.Proof != Proof.Cookie)
        {
            throw new InvalidOperationException("A program has no session to go on with.");
        }

        var properties = new AuthenticationProperties();
        properties.Items[StaffSession.StartedAt] = Milliseconds(person.StartedAt);
        properties.Items[StaffSession.ProvedAt] = Milliseconds(provedAt);
        return manager.SignInWithClaimsAsync(user, properties, [new Claim(StaffSession.Method, isStrong ? "mfa" : "pwd")]);
    }

    private static string Milliseconds(DateTimeOffset instant) => instant.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>Proves once more who is signed in, by all that signing in asks for; the session begins anew.</summary>
    public async Task<bool> ConfirmAsync(StaffPerson person, string password, string? code)
    {
        using var turn = await turns.WaitAsync(person.Member.Email);
        var user = await Users.SelfAsync(person);
        var isRight = (await manager.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true)).Succeeded
            && (!user.IsTwoFactor || await Users.VerifyTwoFactorTokenAsync(user, AppCodes.Name, code ?? ""));
        if (isRight)
        {
            await GoOnAsync(user, person, person.IsStrong || user.IsTwoFactor, clock.GetUtcNow());
        }

        return isRight;
    }

    private async Task<SignInOutcome> TryPasswordAsync(string email, string password)
    {
        using var turn = await turns.WaitAsync(email);
        var user = password.Length <= AssetTags.Accounts.PasswordRules.Longest ? await Users.FindByNameAsync(email) : null;
        if (user?.PasswordHash is null)
        {
            // As much work as for an account that is there.
            hasher.HashPassword(s_nobody, password[..Math.Min(password.Length, AssetTags.Accounts.PasswordRules.Longest)]);
            return SignInOutcome.Refused;
        }

        var result = await manager.PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: true);
        return result.RequiresTwoFactor ? SignInOutcome.NeedsCode : result.Succeeded ? SignInOutcome.Done : SignInOutcome.Refused;
    }
}
