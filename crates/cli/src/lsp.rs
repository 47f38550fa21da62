//! `ecslint lsp`: the language server.
use std::process::ExitCode;

/// Serves the editor that started the command.
///
/// # Errors
/// Where the editor breaks off or does not speak the protocol.
pub(crate) fn run() -> anyhow::Result<ExitCode> {
    ecslint_lsp::run()?;
    Ok(ExitCode::SUCCESS)
}
