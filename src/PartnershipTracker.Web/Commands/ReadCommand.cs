using System.CommandLine;

namespace PartnershipTracker.Web.Commands;

internal sealed class ReadCommand : Command
{
    public ReadCommand() : base("read", "todo") { }
}
