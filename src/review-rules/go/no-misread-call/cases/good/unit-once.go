package again

import "time"

type policy struct {
	waitSeconds time.Duration
	timeout     time.Duration
	interval    time.Duration
	retries     time.Duration
}

func standard() policy {
	return policy{waitSeconds: 3, timeout: 5, interval: 2 * time.Second, retries: 4}
}

func (p policy) all() time.Duration {
	return p.waitSeconds*time.Second + p.timeout*time.Second + p.retries*time.Second + p.interval
}

func times(n time.Duration) time.Time {
	return time.Now().Add(n * time.Minute)
}

type window struct{ ends time.Time }

type list struct{ all []time.Duration }

func (l *list) Add(d time.Duration) { l.all = append(l.all, d) }

func fill(l *list, w window, graceSeconds int) time.Time {
	l.Add(time.Duration(graceSeconds))
	return w.ends.Add(time.Duration(graceSeconds) * time.Second)
}

func wait(timeout time.Duration) {
	time.Sleep(timeout * time.Second)
}
