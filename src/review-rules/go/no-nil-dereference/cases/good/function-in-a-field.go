package sample

type watcher struct {
	path     string
	onChange func(string)
	onError  func(error)
	filter   func(string) bool
	inner    *watcher
}

func (w *watcher) fail(err error) {
	if w.onError != nil {
		w.onError(err)
	}
	if w.onError == nil {
		w.onError = panics
		w.onError(err)
	}
}

func (w *watcher) change(path string) {
	if w.onChange == nil {
		w.prepare()
		w.onChange(path)
	}
	if w.onChange == nil {
		w.inner.onChange(path)
	}
	if w.onChange == nil {
		w.onChange, w.onError = w.inner.onChange, panics
		w.onChange(path)
	}
}

func (w *watcher) prepare() {
	w.onChange = func(string) {}
}

func (w *watcher) wants(path string) bool {
	return w.filter == nil || w.filter(path)
}

func (w *watcher) later(path string) func() {
	if w.onChange == nil {
		return func() { w.onChange(path) }
	}
	return nil
}

func panics(err error) { panic(err) }
