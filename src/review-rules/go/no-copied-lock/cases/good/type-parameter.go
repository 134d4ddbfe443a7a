package sample

import "sync"

type Counter struct{ mu sync.Mutex }

func apply[Counter any](c Counter) Counter { return c }
