package login

import (
	"log"
)

func look(hasPassword, useToken bool) {
	log.Println("password:", hasPassword, useToken)
}
