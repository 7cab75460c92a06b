//! Sockets: accepting, following the home, draining.

use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use axum::Router;
use axum::http::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt;

use super::{Server, app};
use crate::error::{Error, Result};

/// How often the home is looked at.
const LOOKED_AT: Duration = Duration::from_millis(250);
/// How long a client may take to send a request's head, or to stay silent between two.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long requests under way may go on once the server is told to stop.
const DRAINED: Duration = Duration::from_secs(10);

/// How the server listens.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where.
    pub listen: SocketAddr,
}

/// Serves until it is told to stop. `ready` is called with the address once it answers.
///
/// # Errors
/// [`Error::Io`] when the address cannot be had; whatever keeps the home from opening.
pub fn run(home: &Path, settings: &Settings, ready: impl FnOnce(SocketAddr)) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(Error::io("start", "threads"))?;
    runtime.block_on(serve(Server::open(home)?, settings, ready))
}

async fn serve(server: Server, settings: &Settings, ready: impl FnOnce(SocketAddr)) -> Result<()> {
    let at = settings.listen.to_string();
    let listener = TcpListener::bind(settings.listen).await.map_err(Error::io("listen", &at))?;
    ready(listener.local_addr().map_err(Error::io("listen", &at))?);
    tokio::spawn(follow(server.clone()));
    let (app, graceful) = (app(server), GracefulShutdown::new());
    let mut stop = std::pin::pin!(told_to_stop());
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => answer(stream, app.clone(), &graceful),
                // Out of file descriptors, or a client that left at once: neither ends the server.
                Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
            },
            () = &mut stop => break,
        }
    }
    drop(listener);
    let _ = tokio::time::timeout(DRAINED, graceful.shutdown()).await;
    Ok(())
}

/// Answers the requests of one connection.
fn answer(stream: TcpStream, app: Router, graceful: &GracefulShutdown) {
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: Request<Incoming>| app.clone().oneshot(request));
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(PATIENCE);
    let connection = graceful.watch(builder.serve_connection(TokioIo::new(stream), service));
    tokio::spawn(async move {
        // What goes wrong on a connection is its client's affair.
        let _ = connection.await;
    });
}

/// Looks at the home, again and again.
async fn follow(server: Server) {
    loop {
        tokio::time::sleep(LOOKED_AT).await;
        let server = server.clone();
        match tokio::task::spawn_blocking(move || server.follow()).await {
            Ok(Ok(true)) => tracing::info!("the home has changed; answering from what is there now"),
            Ok(Err(error)) => {
                tracing::error!(hint = error.hint(), "the home has changed, but cannot be opened: {error}");
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
