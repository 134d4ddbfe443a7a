package cache

import "net/http"

type cacheClient struct{ values map[string]string }

func (c *cacheClient) Fetch(key string) string { return c.values[key] }

func show(cache *cacheClient, settings http.Header, w http.ResponseWriter, r *http.Request) {
	_, _ = w.Write([]byte(cache.Fetch(r.FormValue("key")) + settings.Get(r.FormValue("name"))))
}
