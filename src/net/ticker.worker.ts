// Timers of a page in the background are slowed to one a minute; a worker's are not.
setInterval(() => postMessage(null), 1000)
