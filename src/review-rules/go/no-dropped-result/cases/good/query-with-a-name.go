package pages

import "net/url"

type store struct{ url source }

type source struct{ all map[string]url.Values }

func (s source) Query(name string) url.Values { return s.all[name] }

func (s store) mark() {
	s.url.Query("first").Set("seen", "1")
}
