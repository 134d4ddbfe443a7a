package feed

import (
	"log"

	"github.com/gorilla/websocket"
)

type Feed struct {
	conn *websocket.Conn
	out  chan []byte
}

func (f *Feed) reconnect() {}

func (f *Feed) Run() {
	for {
		_, message, err := f.conn.ReadMessage()
		if err != nil {
			log.Println("read:", err)
			f.reconnect()
			continue
		}
		f.out <- message
	}
}

func (f *Feed) Follow(url string) {
	conn, _, err := websocket.DefaultDialer.Dial(url, nil)
	if err != nil {
		log.Println(err)
	}
	for {
		_, message, err := conn.ReadMessage()
		if err != nil {
			log.Println("read:", err)
			conn = f.dialAgain(url)
			continue
		}
		f.out <- message
	}
}

func (f *Feed) dialAgain(url string) *websocket.Conn { return nil }
