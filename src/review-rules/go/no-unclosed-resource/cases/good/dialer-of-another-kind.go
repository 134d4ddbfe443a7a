package work

import (
	"net"
	"sync"
)


type socket interface{ Close() error }

type response struct{ status int }

type opener interface {
	Dial(url string, header map[string]string) (socket, *response, error)
}

func serve(wsDialer opener, url string, join func(socket, *sync.WaitGroup)) error {
	conn, _, err := wsDialer.Dial(url, nil)
	if err != nil {
		return err
	}
	var wg sync.WaitGroup
	join(conn, &wg)
	wg.Wait()
	return nil
}

var _ net.Conn
