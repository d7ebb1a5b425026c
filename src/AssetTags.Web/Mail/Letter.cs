using AssetTags.Accounts;
using AssetTags.Communities;
using AssetTags.Web.Words.Staff;
using MimeKit;
using MimeKit.Utils;

namespace AssetTags.Web.Mail;

/// <summary>A letter with a one-time link. Its subject holds no secret and nothing that somebody typed.</summary>
/// <param name="To">To whom.</param>
/// <param name="Subject">What about.</param>
/// <param name="Text">The text, Ukrainian first.</param>
internal sealed record Letter(MailboxAddress To, string Subject, string Text)
{
    /// <summary>The letter that brings a link. Its address is the registry’s, whatever host was asked.</summary>
    public static Letter Of(Community community, IssuedLink link)
    {
        var account = link.Account!;
        var until = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(link.ExpiresAt, community.TimeZone);
        var isNew = account.PasswordHash is null;
        var text = MailWords.TextOf(isNew, community.Host, $"https://{community.Host}/staff/link/{link.Secret}", until);
        return new Letter(new MailboxAddress(account.Name, account.Email), MailWords.SubjectOf(isNew), text);
    }

    /// <summary>The letter as it is sent: MimeKit encodes each header, so that no name can begin another.</summary>
    public MimeMessage From(MailboxAddress sender)
    {
        var message = new MimeMessage { Subject = Subject, Body = new TextPart("plain") { Text = Text }, MessageId = MimeUtils.GenerateMessageId(sender.Domain) };
        message.From.Add(sender);
        message.To.Add(To);
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}
