package login

import (
	"fmt"
	"log"
)

func rotate(id int, privateKey []byte) {
	log.Println(fmt.Sprintf("key %d is %x", id, privateKey)) // expect: logged-secret
}
