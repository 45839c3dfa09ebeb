using System.Text;

namespace PartnershipTracker.Web.Commands;

/// <summary>Results: UTF-8 and line feeds, whatever the terminal's locale.</summary>
internal static class StandardOutput
{
    public static StreamWriter Open() => To(Console.OpenStandardOutput());

    public static StreamWriter To(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
}
