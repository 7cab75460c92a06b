//! Sockets: accepting, TLS, following the home, draining.

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
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_io_timeout::TimeoutStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tower::ServiceExt;

use super::{Server, Settings, app};
use crate::error::{Error, Result};

/// How often the home is looked at.
const LOOKED_AT: Duration = Duration::from_millis(250);
/// How long a client may take to send a request's head, to stay silent between two, or to take in a part of an answer.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long requests under way may go on once the server is told to stop.
const DRAINED: Duration = Duration::from_secs(10);
/// How many connections are open at once; further ones wait.
const CONNECTIONS: usize = 1024;

/// Serves until it is told to stop. `ready` is called with the address once it answers.
///
/// # Errors
/// [`Error::Io`] when the address cannot be had; [`Error::BadFile`] for a certificate or key that is none; as [`Server::open`].
pub fn run(home: &Path, settings: Settings, ready: impl FnOnce(SocketAddr)) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(Error::io("start", "threads"))?;
    let tls = settings.tls.as_ref().map(|(certificate, key)| acceptor(certificate, key)).transpose()?;
    runtime.block_on(serve(Server::open(home, settings)?, tls, ready))
}

async fn serve(server: Server, tls: Option<TlsAcceptor>, ready: impl FnOnce(SocketAddr)) -> Result<()> {
    let at = server.0.settings.listen;
    let listener = TcpListener::bind(at).await.map_err(Error::io("listen", at.to_string()))?;
    ready(listener.local_addr().map_err(Error::io("listen", at.to_string()))?);
    tokio::spawn(follow(server.clone()));
    let graceful = GracefulShutdown::new();
    let door = Door { app: app(server.clone()), tls };
    let room = Arc::new(Semaphore::new(CONNECTIONS));
    let mut stop = std::pin::pin!(told_to_stop());
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
}

impl Door {
    /// Answers the requests of one connection, which holds its place among the open ones. What goes wrong on it is its client's
    /// affair.
    async fn admit(self, stream: TcpStream, permit: OwnedSemaphorePermit, watcher: Watcher) {
        let _ = stream.set_nodelay(true);
        match &self.tls {
            None => self.answer(stream, watcher).await,
            Some(tls) => {
                if let Ok(Ok(stream)) = tokio::time::timeout(PATIENCE, tls.accept(stream)).await {
                    self.answer(stream, watcher).await;
                }
            }
        }
        drop(permit);
    }

    async fn answer(&self, stream: impl AsyncRead + AsyncWrite + Send + 'static, watcher: Watcher) {
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(PATIENCE));
        let service = service_fn(|request: Request<Incoming>| self.app.clone().oneshot(request));
        let mut builder = http1::Builder::new();
        builder.timer(TokioTimer::new()).header_read_timeout(PATIENCE);
        let _ = watcher.watch(builder.serve_connection(TokioIo::new(Box::pin(stream)), service)).await;
    }
}

/// Reads a certificate chain and its key.
fn acceptor(certificate: &Path, key: &Path) -> Result<TlsAcceptor> {
    let bad = |path: &Path, expected: &str, found: String| Error::BadFile {
        path: path.display().to_string(),
        expected: expected.to_string(),
        found,
    };
    let not_certificates = |e: rustls_pki_types::pem::Error| bad(certificate, "certificates in PEM", e.to_string());
    let chain: Vec<CertificateDer> = CertificateDer::pem_file_iter(certificate)
        .map_err(not_certificates)?
        .collect::<std::result::Result<_, _>>()
        .map_err(not_certificates)?;
    let private = PrivateKeyDer::from_pem_file(key).map_err(|e| bad(key, "a private key in PEM", e.to_string()))?;
    let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, private));
    let config = config.map_err(|e| bad(certificate, "a certificate and the key that belongs to it", e.to_string()))?;
    Ok(TlsAcceptor::from(Arc::new(config)))
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
