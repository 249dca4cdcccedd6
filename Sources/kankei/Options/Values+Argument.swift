import ArgumentParser
import Exchange
import JapaneseText
import Workspace

extension Language: ExpressibleByArgument {}
extension DatasetID: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
extension RevisionMeaning: ExpressibleByArgument {}

extension CivilDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}

extension FiscalQuarter: ExpressibleByArgument {
  public init?(argument: String) { self.init(code: argument) }
}
