//! Messages over standard input and output.
use crate::uri;
use crossbeam_channel::bounded;
use lsp_server::{Connection, Message};
use std::{
    io::{self, BufRead, BufReader, Read, Write},
    thread::{self, JoinHandle},
};

/// Longer messages are passed over: no text that is linted needs so much.
const MAX_MESSAGE: u64 = 64 << 20;

/// Longer header lines are none.
const MAX_HEADER: u64 = 4096;

/// More messages wait outside.
const WAITING: usize = 256;

/// A connection over standard input and output, and what writes to the latter until the connection is
/// dropped. What is no message is passed over.
pub(crate) fn stdio() -> (Connection, JoinHandle<()>) {
    // What waits here can still be cancelled.
    let (to_server, receiver) = bounded(WAITING);
    let (sender, from_server) = bounded::<Message>(0);
    thread::spawn(move || {
        let mut input = BufReader::new(io::stdin());
        while let Ok(Some(body)) = next(&mut input) {
            let Ok(mut message) = serde_json::from_slice::<Message>(&body) else { continue };
            match &mut message {
                Message::Request(request) => uri::mend(&mut request.params),
                Message::Notification(notification) => uri::mend(&mut notification.params),
                Message::Response(_) => {}
            }
            let is_exit = matches!(&message, Message::Notification(it) if it.method == "exit");
            if to_server.send(message).is_err() || is_exit {
                break;
            }
        }
    });
    let writer = thread::spawn(move || {
        let mut output = io::stdout().lock();
        for message in from_server {
            if message.write(&mut output).and_then(|()| output.flush()).is_err() {
                break;
            }
        }
    });
    (Connection { sender, receiver }, writer)
}

/// The body of the next message; nothing at the end of the input.
fn next(input: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut length = None;
    loop {
        let mut line = Vec::new();
        if input.take(MAX_HEADER).read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        let line = String::from_utf8_lossy(&line);
        let line = line.trim();
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse::<u64>().ok();
        }
        let Some(length) = length.filter(|_| line.is_empty()) else { continue };
        if length <= MAX_MESSAGE {
            let mut body = vec![0; length as usize];
            input.read_exact(&mut body)?;
            return Ok(Some(body));
        }
        io::copy(&mut input.take(length), &mut io::sink())?;
        return Ok(Some(Vec::new()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nonsense_between_messages_is_passed_over() {
        let text = "rubbish\r\n\r\nContent-Type: x\r\ncontent-length: 2\r\n\r\n{}Content-Length: 9999999999\r\n\r\n";
        let mut input = text.as_bytes();
        assert_eq!(next(&mut input).expect("memory can be read"), Some(b"{}".to_vec()));
        assert_eq!(next(&mut input).expect("memory can be read"), Some(Vec::new()));
        assert_eq!(next(&mut input).expect("memory can be read"), None);
    }
}
