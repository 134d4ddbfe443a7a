package crawl

import "net/http"

type Crawler struct {
	client *http.Client
	seen   map[string]int
}

func (c *Crawler) Check(links []string) map[string]int {
	for len(links) > 0 {
		link := links[0]
		links = links[1:]
		if _, ok := c.seen[link]; ok {
			continue
		}
		res, err := c.client.Get(link)
		if err != nil {
			c.seen[link] = -1
			continue
		}
		defer res.Body.Close() // expect: defer-misuse
		c.seen[link] = res.StatusCode
	}
	return c.seen
}
