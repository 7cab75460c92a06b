//! Sockets: accepting, TLS, following the home, draining.

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use rustls_pki_types::pem::{self, PemObject};
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_io_timeout::TimeoutStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tower::ServiceExt;

use super::{Limits, Server, Settings, app};
use crate::error::{Error, Result};

/// How often the home is looked at.
const LOOKED_AT: Duration = Duration::from_millis(250);
/// How long requests under way may go on once the server is told to stop.
const DRAINED: Duration = Duration::from_secs(10);

/// Serves until it is told to stop. `ready` is called with the address once it answers.
///
/// # Errors
/// [`Error::CannotServe`] when the address cannot be had, and for a certificate or key that is none; as [`Server::open`].
pub fn run(home: &Path, settings: Settings, ready: impl FnOnce(SocketAddr)) -> Result<()> {
    run_until(home, settings, ready, told_to_stop())
}

/// Serves until `stop` is done, for programs that listen to signals themselves.
///
/// # Errors
/// As [`run`].
pub fn run_until(
    home: &Path,
    settings: Settings,
    ready: impl FnOnce(SocketAddr),
    stop: impl Future<Output = ()>,
) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(Error::io("start", "threads"))?;
    let tls = settings.tls.as_ref().map(|(certificate, key)| acceptor(certificate, key)).transpose()?;
    runtime.block_on(serve(Server::open(home, settings)?, tls, ready, stop))
}

async fn serve(
    server: Server,
    tls: Option<TlsAcceptor>,
    ready: impl FnOnce(SocketAddr),
    stop: impl Future<Output = ()>,
) -> Result<()> {
    let at = server.0.settings.listen;
    let listener = TcpListener::bind(at).await.map_err(|e| cannot_listen(at, e))?;
    ready(listener.local_addr().map_err(Error::io("listen", at.to_string()))?);
    tokio::spawn(follow(server.clone()));
    let graceful = GracefulShutdown::new();
    let Limits { connections, patience, .. } = server.0.settings.limits;
    let door = Door { app: app(server.clone()), tls, patience };
    let room = Arc::new(Semaphore::new(connections));
    let mut stop = std::pin::pin!(stop);
    loop {
        let accepted = async {
            let permit = Arc::clone(&room).acquire_owned().await;
            (permit, listener.accept().await)
        };
        tokio::select! {
            accepted = accepted => match accepted {
                (Ok(permit), Ok((stream, _))) => {
                    tokio::spawn(door.clone().admit(stream, permit, graceful.watcher()));
                }
                // Out of file descriptors, or a client that left at once: neither ends the server.
                _ => tokio::time::sleep(Duration::from_millis(20)).await,
            },
            () = &mut stop => break,
        }
    }
    drop(listener);
    server.stop();
    tracing::info!("stopping once the requests under way are answered");
    let _ = tokio::time::timeout(DRAINED, graceful.shutdown()).await;
    Ok(())
}

/// What a connection needs to be answered.
#[derive(Clone)]
struct Door {
    app: Router,
    tls: Option<TlsAcceptor>,
    patience: Duration,
}

impl Door {
    /// Answers the requests of one connection, which holds its place among the open ones. What goes wrong on it is its client's
    /// affair.
    async fn admit(self, stream: TcpStream, permit: OwnedSemaphorePermit, watcher: Watcher) {
        let _ = stream.set_nodelay(true);
        match &self.tls {
            None => self.answer(stream, watcher).await,
            Some(tls) => {
                if let Ok(Ok(stream)) = tokio::time::timeout(self.patience, tls.accept(stream)).await {
                    self.answer(stream, watcher).await;
                }
            }
        }
        drop(permit);
    }

    async fn answer(&self, stream: impl AsyncRead + AsyncWrite + Send + 'static, watcher: Watcher) {
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(self.patience));
        let service = service_fn(|request: Request<Incoming>| self.app.clone().oneshot(request));
        let mut builder = http1::Builder::new();
        builder.timer(TokioTimer::new()).header_read_timeout(self.patience);
        let _ = watcher.watch(builder.serve_connection(TokioIo::new(Box::pin(stream)), service)).await;
    }
}

/// Reads a certificate chain and its key.
fn acceptor(certificate: &Path, key: &Path) -> Result<TlsAcceptor> {
    let bad = |option: &'static str, expected: &str, path: &Path, found: String| Error::CannotServe {
        option,
        expected: expected.to_string(),
        found: format!("`{}`: {found}", path.display()),
        hint: "both files come from whoever issued the certificate: `--tls-cert fullchain.pem --tls-key privkey.pem`"
            .into(),
    };
    let not_certificates =
        |e: pem::Error| bad("--tls-cert", "certificates in PEM, the server's own first", certificate, pem_error(e));
    let chain: Vec<CertificateDer> = CertificateDer::pem_file_iter(certificate)
        .map_err(not_certificates)?
        .collect::<std::result::Result<_, _>>()
        .map_err(not_certificates)?;
    if chain.is_empty() {
        return Err(not_certificates(pem::Error::NoItemsFound));
    }
    let not_a_key = |e: pem::Error| bad("--tls-key", "a private key in PEM", key, pem_error(e));
    let private = PrivateKeyDer::from_pem_file(key).map_err(not_a_key)?;
    let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, private));
    let config = config.map_err(|e| bad("--tls-key", "the key that belongs to the certificate", key, e.to_string()))?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

fn pem_error(error: pem::Error) -> String {
    match error {
        pem::Error::NoItemsFound => "there is none in it".to_string(),
        pem::Error::Io(e) if e.kind() == ErrorKind::NotFound => "there is no such file".to_string(),
        other => other.to_string(),
    }
}

/// What whoever started the server can do when its address cannot be had.
fn cannot_listen(at: SocketAddr, error: std::io::Error) -> Error {
    let port = at.port();
    let (found, hint) = match error.kind() {
        ErrorKind::AddrInUse => (
            "which another program listens on",
            format!(
                "a `plaincode serve` may run already; else choose another port: `--listen {}`",
                port.saturating_add(1)
            ),
        ),
        ErrorKind::AddrNotAvailable => (
            "which is no address of this machine",
            format!("`--listen {port}` is for this machine alone, `--listen 0.0.0.0:{port}` for all that reach it"),
        ),
        ErrorKind::PermissionDenied => (
            "which this user may not listen on",
            "ports below 1024 are the administrator's: `--listen 8642`".to_string(),
        ),
        _ => return Error::io("listen", at.to_string())(error),
    };
    Error::CannotServe {
        option: "--listen",
        expected: "an address that is free".to_string(),
        found: format!("`{at}`, {found}"),
        hint,
    }
}

/// Looks at the home, again and again.
async fn follow(server: Server) {
    loop {
        tokio::time::sleep(LOOKED_AT).await;
        let server = server.clone();
        match tokio::task::spawn_blocking(move || server.follow()).await {
            Ok(Ok(true)) => tracing::info!("the home has changed; answering from what is there now"),
            Ok(Err(error)) => {
                tracing::error!(hint = error.hint(), "something has changed that cannot be opened: {error}");
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
            _ => {}
        }
    }
}

/// Waits for the interrupt or the terminate signal.
async fn told_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    if let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        tokio::select! {
            _ = interrupt => {}
            _ = terminate.recv() => {}
        }
        return;
    }
    let _ = interrupt.await;
}
