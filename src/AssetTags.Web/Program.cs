using System.Text;
using AssetTags.Web.Hosting;

// Without a byte-order mark, on Windows too.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await SiteProgram.RunAsync(args, Console.Out, Console.Error);
