package sample

type watcher struct {
	path     string
	onChange func(string)
	onError  func(error)
	filter   func(string) bool
}

func (w *watcher) fail(err error) {
	if w.onError == nil {
		w.onError(err) // expect: null-flow
	}
}

func (w *watcher) change(path string) {
	if w.onChange != nil {
		w.path = path
	} else {
		w.onChange(path) // expect: null-flow
	}
}

func (w *watcher) wants(path string) bool {
	return w.filter != nil || w.filter(path) // expect: null-flow
}

func skips(w *watcher, path string) bool {
	return w.filter == nil && w.filter(path) // expect: null-flow
}
