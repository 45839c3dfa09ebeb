using System.CommandLine;

namespace PartnershipTracker.Web.Commands;

internal sealed class ExportCommand : Command
{
    public ExportCommand() : base("export", "todo") { }
}
