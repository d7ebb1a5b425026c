using System.Security.Claims;
using AssetTags.Web.Staff;
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
internal sealed class SignIn(SignInManager<StaffUser> manager, IPasswordHasher<StaffUser> hasher, TimeProvider clock)
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
        if (await manager.GetTwoFactorAuthenticationUserAsync() is not { } user || await Users.IsLockedOutAsync(user))
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

    /// <summary>Begins it anew for somebody who is signed in, as surely as the person was.</summary>
    public Task BeginAsync(StaffUser user, StaffPerson person) => BeginAsync(user, person.IsStrong ? "mfa" : "pwd");

    /// <summary>Proves once more who is signed in, by all that signing in asks for; the session begins anew.</summary>
    public async Task<bool> ConfirmAsync(StaffUser user, string password, string? code)
    {
        var isRight = (await manager.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true)).Succeeded
            && (!user.IsTwoFactor || await Users.VerifyTwoFactorTokenAsync(user, AppCodes.Name, code ?? ""));
        if (isRight)
        {
            await BeginAsync(user, user.IsTwoFactor ? "mfa" : "pwd");
        }

        return isRight;
    }

    private async Task<SignInOutcome> TryPasswordAsync(string email, string password)
    {
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
