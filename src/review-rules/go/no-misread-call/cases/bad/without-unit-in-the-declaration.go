package waits

import "time"

func pause(seconds int, retryMs int64) {
	retryMs = retryMs * 2
	time.Sleep(time.Duration(retryMs)) // expect: misread-call
	delaySeconds := int(seconds)
	time.Sleep(time.Duration(delaySeconds)) // expect: misread-call
}

func other(ms int) {
	delaySeconds := ms * int(time.Millisecond)
	time.Sleep(time.Duration(delaySeconds))
	if ms > 0 {
		delaySeconds := int(ms)
		println(delaySeconds)
	}
}
