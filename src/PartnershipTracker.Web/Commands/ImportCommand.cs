using System.CommandLine;

namespace PartnershipTracker.Web.Commands;

internal sealed class ImportCommand : Command
{
    public ImportCommand() : base("import", "todo") { }
}
