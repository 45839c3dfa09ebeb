using System.CommandLine;

namespace PartnershipTracker.Web.Commands;

internal sealed class CheckCommand : Command
{
    public CheckCommand() : base("check", "todo") { }
}
