using System.Text;

namespace PartnershipTracker.Web.Commands;

/// <summary>Results: UTF-8 and line feeds, whatever the terminal's locale.</summary>
internal static class StandardOutput
{
    public static StreamWriter Open() => new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
