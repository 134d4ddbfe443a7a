package work

import "golang.org/x/sync/errgroup"

func fetchAll(urls []string) ([]string, error) {
	var g errgroup.Group
	g.SetLimit(1)
	var pages []string
	for _, url := range urls {
		g.Go(func() error {
			pages = append(pages, fetch(url))
			return nil
		})
	}
	return pages, g.Wait()
}
