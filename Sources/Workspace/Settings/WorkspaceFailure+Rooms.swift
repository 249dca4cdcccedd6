import DelimitedText
import Indicators
import Intake
import Ledger
import Reporting

extension Workspace {
  /// Runs a body and says the failures of the rooms below in the words of the command line.
  func translatingFailures<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let failure as LedgerFailure {
      throw WorkspaceFailure(failure)
    } catch let failure as ReadFailure {
      throw WorkspaceFailure(failure, file: "-")
    } catch let fault as IndicatorFault {
      throw WorkspaceFailure.invalidSettings(file: "indicators.yml", reason: fault.description)
    } catch let failure as ReportingFailure {
      throw WorkspaceFailure.internalFault("\(failure)")
    } catch let failure as WriteFailure {
      throw WorkspaceFailure.internalFault("\(failure)")
    } catch let fault as TallyFault {
      throw WorkspaceFailure.internalFault("\(fault)")
    }
  }
}
