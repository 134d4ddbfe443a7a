package a

import (
	"github.com/pkg/errors"
	log "github.com/sirupsen/logrus"
	"k8s.io/klog/v2"
)

func f(name string, err error) error {
	log.Infof("%s: %v", name) // expect: printf-mismatch
	log.Warn("%s is late", name) // expect: printf-mismatch
	klog.Errorf("no %s", name, err) // expect: printf-mismatch
	return errors.Errorf("%s in %s", name) // expect: printf-mismatch
}
