package labels

import (
	"context"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"
	corelisters "k8s.io/client-go/listers/core/v1"
)

type controller struct {
	pods   corelisters.PodLister
	client kubernetes.Interface
}

func (c *controller) mark(ctx context.Context, namespace, name string) error {
	cached, err := c.pods.Pods(namespace).Get(name)
	if err != nil {
		return err
	}
	pod := cached.DeepCopy()
	pod.Labels["seen"] = "true"
	_, err = c.client.CoreV1().Pods(namespace).Update(ctx, pod, metav1.UpdateOptions{})
	return err
}

func (c *controller) again(ctx context.Context, namespace, name string) error {
	pod, err := c.pods.Pods(namespace).Get(name)
	if err != nil {
		return err
	}
	pod = pod.DeepCopy()
	pod.Labels["seen"] = "true"
	return nil
}

func (c *controller) fresh(ctx context.Context, namespace, name string) error {
	pod, err := c.client.CoreV1().Pods(namespace).Get(ctx, name, metav1.GetOptions{})
	if err != nil {
		return err
	}
	pod.Labels["seen"] = "true"
	return nil
}
